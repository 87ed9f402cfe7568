import fc from "fast-check";
import { giveIds } from "../../../src/plan/read/identity";
import { linkFindings } from "../../../src/plan/read/links";
import { activity, goal, indicator, measurement, milestone, WHOLE } from "./sample";

const codes = (plan: Parameters<typeof linkFindings>[0]) =>
  linkFindings(plan).map(({ code, ...rest }) => [code, "id" in rest ? rest.id : ""]);

describe("links", () => {
  test("of a whole plan have no finding", () => {
    expect(linkFindings(WHOLE)).toEqual([]);
  });

  test("survive any order of the rows", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(WHOLE.goals as (typeof WHOLE.goals)[number][], { minLength: 3 }),
        (goals) => {
          expect(linkFindings({ ...WHOLE, goals })).toEqual([]);
        },
      ),
    );
  });

  test("to a deleted goal are found from the activity and the indicator", () => {
    const goals = WHOLE.goals.filter(({ id }) => id !== "M3");
    expect(linkFindings({ ...WHOLE, goals })).toEqual([
      { code: "danglingLink", sheet: "activities", row: 5, column: "goals", id: "M3", to: "goals" },
      { code: "danglingLink", sheet: "indicators", row: 5, column: "goal", id: "M3", to: "goals" },
    ]);
  });

  test("from a measurement, a milestone and a goal that lead nowhere are found", () => {
    expect(
      codes({
        ...WHOLE,
        goals: [...WHOLE.goals, goal("M4", { parent: "M9" })],
        measurements: [measurement("I7", "2025-01-01", 1)],
        milestones: [milestone("MP1", { activity: "A7" })],
      }),
    ).toEqual([
      ["danglingLink", "M9"],
      ["danglingLink", "I7"],
      ["danglingLink", "A7"],
    ]);
  });

  test("between goals must go one level up", () => {
    expect(
      codes({
        ...WHOLE,
        goals: [
          goal("M1", { level: "purpose" }),
          goal("M2", { level: "programme", parent: "M1" }),
          goal("M3", { parent: "M1" }),
        ],
      }),
    ).toEqual([["wrongLevel", "M1"]]);
  });
});

describe("ids", () => {
  test("that are shared are found; a row that was just typed has none yet, and is no error", () => {
    expect(codes({ ...WHOLE, activities: [activity("A1"), activity("A1"), activity("")] })).toEqual(
      [["sameId", "A1"]],
    );
  });

  test("are given on from the highest, and none is changed", () => {
    expect(giveIds("goals", ["M2", null, "M7", null], {})).toEqual({
      ids: ["M2", "M8", "M7", "M9"],
      counters: { goals: 9 },
    });
  });

  test("are not used again after the highest row was deleted", () => {
    expect(giveIds("milestones", ["MP1", null], { milestones: 12, goals: 3 })).toEqual({
      ids: ["MP1", "MP13"],
      counters: { milestones: 13, goals: 3 },
    });
  });

  test("of the user's own making are kept and do not count", () => {
    expect(giveIds("indicators", ["LEDIGHED", null], {})).toEqual({
      ids: ["LEDIGHED", "I1"],
      counters: { indicators: 1 },
    });
  });
});

describe("a row that contradicts itself", () => {
  test.each([
    [
      "an indicator that should rise but has a lower target",
      { indicators: [indicator("I1", { target: 30 })] },
      "wrongDirection",
    ],
    [
      "an indicator that ends the year it starts",
      { indicators: [indicator("I1", { endYear: 2024 })] },
      "endBeforeStart",
    ],
    [
      "a yearly target at the end year",
      { indicators: [indicator("I1", { yearly: [{ year: 2028, value: 60 }] })] },
      "yearOutside",
    ],
    [
      "two measurements on one day",
      { measurements: [measurement("I1", "2025-01-01", 1), measurement("I1", "2025-01-01", 2)] },
      "sameDay",
    ],
    [
      "a measurement without a day",
      { measurements: [measurement("I1", null, 1)] },
      "measurementIncomplete",
    ],
    [
      "a milestone reached on no day",
      { milestones: [milestone("MP1", { state: "reached" })] },
      "milestoneContradiction",
    ],
    [
      "a milestone not begun but with a day",
      { milestones: [milestone("MP1", { state: "notBegun", actual: "2025-01-01" })] },
      "milestoneContradiction",
    ],
  ])("is found: %s", (_, over, code) => {
    expect(linkFindings({ ...WHOLE, ...over }).map((finding) => finding.code)).toEqual([code]);
  });

  test("is not found where a yearly target lies just inside", () => {
    expect(
      linkFindings({
        ...WHOLE,
        indicators: [
          indicator("I1", {
            yearly: [
              { year: 2025, value: 41 },
              { year: 2027, value: 59 },
            ],
          }),
        ],
      }),
    ).toEqual([]);
  });
});
