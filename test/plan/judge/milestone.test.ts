import { settled, timingOf } from "../../../src/plan/judge/milestone";
import { milestone } from "./sample";

const PLANNED = "2025-06-30";

// A milestone is late from the day after the planned one.
test.each([
  ["dropped", PLANNED, null, "2025-12-01", "dropped", true],
  ["dropped", PLANNED, "2025-07-15", "2025-12-01", "dropped", true],
  [null, PLANNED, "2025-06-29", "2025-12-01", "reached", true],
  ["reached", PLANNED, "2025-06-30", "2025-12-01", "reached", true],
  ["reached", PLANNED, "2025-07-01", "2025-12-01", "reachedLate", true],
  ["underWay", null, "2025-07-01", "2025-12-01", "reached", true],
  ["reached", PLANNED, null, "2025-12-01", "reached", true],
  ["reached", null, null, "2025-12-01", "reached", true],
  [null, null, null, "2025-12-01", "undated", false],
  ["postponed", PLANNED, null, "2025-06-30", "upcoming", false],
  ["underWay", PLANNED, null, "2025-07-01", "overdue", false],
  ["notBegun", PLANNED, null, "2025-07-01", "overdue", false],
] as const)(
  "a milestone that is %p, planned %p, done %p, is on %s %s; settled: %p",
  (state, planned, actual, today, timing, over) => {
    const one = milestone("MP1", { state, planned, actual });
    expect(timingOf(one, today)).toBe(timing);
    expect(settled(one)).toBe(over);
  },
);
