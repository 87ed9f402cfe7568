import type { Day } from "../../core/provision";
import type { Milestone } from "../read/plan";

/**
 * Where a milestone stands on a day. The words are the add-in's own. A milestone is late from the day after the planned one.
 */
export type MilestoneTiming =
  | "reached"
  | "reachedLate"
  | "overdue"
  | "upcoming"
  | "undated"
  | "dropped";

/** The timing of a milestone on the day `today`. */
export function timingOf({ planned, actual, state }: Milestone, today: Day): MilestoneTiming {
  if (state === "dropped") return "dropped";
  if (actual) return planned && actual > planned ? "reachedLate" : "reached";
  if (state === "reached") return "reached";
  if (!planned) return "undated";
  return today > planned ? "overdue" : "upcoming";
}

/** Whether nothing more is awaited of a milestone. */
export function settled(milestone: Milestone): boolean {
  return (
    milestone.actual !== null || milestone.state === "reached" || milestone.state === "dropped"
  );
}
