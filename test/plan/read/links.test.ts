import fc from "fast-check";
import type { PlanFinding } from "../../../src/plan/read/finding";
import { giveIds } from "../../../src/plan/read/identity";
import { linkFindings } from "../../../src/plan/read/links";
import type { Plan } from "../../../src/plan/read/plan";
import { findingWords } from "../../../src/plan/words/finding";
import { activity, goal, indicator, measurement, milestone, WHOLE } from "../judge/sample";

const found = (over: Partial<Plan>): readonly PlanFinding[] => linkFindings({ ...WHOLE, ...over });

describe("links", () => {
  test("of a whole plan have no finding", () => {
    expect(found({})).toEqual([]);
  });

  test("survive any order of the rows", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(WHOLE.goals as (typeof WHOLE.goals)[number][], { minLength: 3 }),
        (goals) => {
          expect(found({ goals })).toEqual([]);
        },
      ),
    );
  });

  test("to a deleted goal are found from the activity and the indicator", () => {
    expect(found({ goals: WHOLE.goals.filter(({ id }) => id !== "M3") })).toEqual([
      { code: "danglingLink", sheet: "activities", row: 5, column: "goals", id: "M3", to: "goals" },
      { code: "danglingLink", sheet: "indicators", row: 5, column: "goal", id: "M3", to: "goals" },
    ]);
  });

  test("from a measurement, a milestone and a goal that lead nowhere are found, sheet by sheet", () => {
    expect(
      found({
        goals: [...WHOLE.goals, goal("M4", { parent: "M9" })],
        measurements: [measurement("I7", "2025-01-01", 1)],
        milestones: [milestone("MP1", { activity: "A7" })],
      }),
    ).toEqual([
      { code: "danglingLink", sheet: "goals", row: 5, column: "parent", id: "M9", to: "goals" },
      {
        code: "danglingLink",
        sheet: "measurements",
        row: 5,
        column: "indicator",
        id: "I7",
        to: "indicators",
      },
      {
        code: "danglingLink",
        sheet: "milestones",
        row: 5,
        column: "activity",
        id: "A7",
        to: "activities",
      },
    ]);
  });

  test("that are not written yet are no error, and lead to no row without an id", () => {
    expect(
      found({
        goals: [...WHOLE.goals, goal("")],
        activities: [...WHOLE.activities, activity("", { goals: [] })],
        indicators: [...WHOLE.indicators, indicator("", { goal: "" })],
        milestones: [milestone("MP1", { activity: "" })],
      }),
    ).toEqual([]);
  });

  /** Which level the goal M9 is of, and which goal it is put under: M1 is a purpose, M2 a programme goal, M3 a concrete one. */
  test.each([
    ["programme", "M1", undefined],
    ["programme", "M2", "purpose"],
    ["programme", "M3", "purpose"],
    ["concrete", "M2", undefined],
    ["concrete", "M1", "programme"],
    ["concrete", "M3", "programme"],
    // A purpose stands on top: no goal is right above it.
    ["purpose", "M1", null],
    ["purpose", "M2", null],
    // A level that is not written is asked for by the checklist; until then no level is wrong.
    [null, "M2", undefined],
    ["concrete", "M0", undefined],
  ] as const)("from a goal of level %s to %s want the level %s", (level, parent, wanted) => {
    const goals = [...WHOLE.goals, goal("M0", { level: null }), goal("M9", { level, parent })];
    expect(found({ goals })).toEqual(
      wanted === undefined
        ? []
        : [{ code: "wrongLevel", sheet: "goals", row: 5, column: "parent", id: parent, wanted }],
    );
  });

  test("from a purpose are said to be too many, not to lead to the wrong level", () => {
    const goals = [...WHOLE.goals, goal("M9", { level: "purpose", parent: "M1", row: 8 })];
    expect(found({ goals }).map(findingWords("da").explain)).toEqual([
      "Mål, række 9: et formål står øverst og hører ikke under M1; slet M1 under overordnet mål.",
    ]);
    expect(found({ goals }).map(findingWords("en").explain)).toEqual([
      "Mål, row 9: a purpose stands on top and does not belong under M1; delete M1 under goal above.",
    ]);
  });
});

describe("ids", () => {
  test.each([
    ["goals", { goals: [...WHOLE.goals, goal("M1", { level: null, row: 8 })] }, "M1"],
    ["activities", { activities: [activity("A1"), activity("A1", { row: 8 })] }, "A1"],
    ["indicators", { indicators: [indicator("I1"), indicator("I1", { row: 8 })] }, "I1"],
    [
      "milestones",
      { milestones: [milestone("MP1"), milestone("MP2"), milestone("MP1", { row: 8 })] },
      "MP1",
    ],
  ] as const)("that are shared are found on the sheet of the %s", (sheet, over, id) => {
    expect(found(over)).toEqual([{ code: "sameId", sheet, row: 8, id, first: 5 }]);
  });

  test("are not asked of rows that were just typed, however many", () => {
    expect(found({ activities: [activity("A1"), activity(""), activity("")] })).toEqual([]);
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

describe("an indicator's direction", () => {
  test.each([
    ["rising", 40, 60, false],
    ["rising", 40, 30, true],
    ["falling", 40, 30, false],
    ["falling", 40, 60, true],
    // To hold a level is no way to go, so it goes against none; a number that is missing says nothing.
    ["rising", 40, 40, false],
    ["falling", 40, 40, false],
    ["falling", null, 60, false],
    ["rising", null, -5, false],
    ["rising", 40, null, false],
    [null, 40, 30, false],
  ] as const)("%s from %p to %p is a contradiction: %p", (direction, baseline, target, is) => {
    expect(found({ indicators: [indicator("I1", { direction, baseline, target })] })).toEqual(
      is ? [{ code: "wrongDirection", sheet: "indicators", row: 5, id: "I1" }] : [],
    );
  });
});

describe("an indicator's years", () => {
  const yearly = [2023, 2024, 2025, 2027, 2028, 2029].map((year) => ({ year, value: 50 }));
  const outside = (year: number) => ({
    code: "yearOutside",
    sheet: "indicators",
    row: 5,
    id: "I1",
    year,
  });
  const reversed = { code: "endBeforeStart", sheet: "indicators", row: 5, id: "I1" };
  test.each([
    ["2024 to 2028 hold the yearly targets between them", 2024, 2028, [2023, 2024, 2028, 2029]],
    ["without a start hold any", null, 2028, []],
    ["without an end hold any", 2024, null, []],
  ])("%s", (_, startYear, endYear, years) => {
    expect(found({ indicators: [indicator("I1", { startYear, endYear, yearly })] })).toEqual(
      years.map(outside),
    );
  });

  test.each([2024, 2023])("that begin in 2024 do not end in %p", (endYear) => {
    expect(found({ indicators: [indicator("I1", { endYear, yearly })] })).toEqual([reversed]);
  });
});

describe("a measurement", () => {
  const incomplete = (column: "day" | "indicator") => ({
    code: "measurementIncomplete",
    sheet: "measurements",
    row: 7,
    column,
  });
  test.each([
    ["no day", measurement("I1", null, 1, 7), ["day"]],
    ["no indicator", measurement("", "2025-11-01", 1, 7), ["indicator"]],
    ["neither", measurement("", null, 1, 7), ["indicator", "day"]],
  ] as const)("with %s is told so", (_, one, columns) => {
    expect(found({ measurements: [one] })).toEqual(columns.map(incomplete));
  });

  test("on a day that the indicator has already is found, once for each, by the first", () => {
    const indicators = [indicator("I1"), indicator("I2")];
    expect(
      found({
        indicators,
        measurements: [
          measurement("I1", "2025-11-01", 1, 5),
          measurement("I2", "2025-11-01", 2, 6),
          measurement("I1", "2025-11-02", 3, 7),
          measurement("I1", "2025-11-01", 4, 8),
          measurement("I1", "2025-11-01", 5, 9),
        ],
      }),
    ).toEqual(
      [8, 9].map((row) => ({
        code: "sameDay",
        sheet: "measurements",
        row,
        id: "I1",
        day: "2025-11-01",
        first: 5,
      })),
    );
  });

  test("without an indicator shares its day with none", () => {
    const none = (row: number) => measurement("", "2025-11-01", 1, row);
    expect(found({ measurements: [none(7), none(7)] })).toEqual([
      incomplete("indicator"),
      incomplete("indicator"),
    ]);
  });
});

describe("a milestone", () => {
  test.each([
    ["reached", "2025-06-01", undefined],
    ["reached", null, "reachedWithoutDay"],
    ["notBegun", "2025-06-01", "dayWithoutReached"],
    ["dropped", "2025-06-01", "dayWithoutReached"],
    ["notBegun", null, undefined],
    // A day alone tells that it was reached (see `timingOf`).
    [null, "2025-06-01", undefined],
    [null, null, undefined],
  ] as const)("%p on the day %p contradicts itself: %p", (state, actual, which) => {
    expect(found({ milestones: [milestone("MP1", { state, actual })] })).toEqual(
      which
        ? [{ code: "milestoneContradiction", sheet: "milestones", row: 5, id: "MP1", which }]
        : [],
    );
  });
});
