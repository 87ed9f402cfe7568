import { goalState, yearReport, type YearReport } from "../../../src/plan/judge/report";
import { indicatorSeries, milestoneYears } from "../../../src/plan/judge/series";
import type { Plan } from "../../../src/plan/read/plan";
import { goal, indicator, measurement, milestone, WHOLE } from "./sample";

const TODAY = "2026-02-15";
function report(plan: Plan, year = 2025, today = TODAY): YearReport {
  const made = yearReport(plan, year, today);
  if ("kind" in made) throw new Error(`refused: ${made.code}`);
  return made;
}
const missing = (plan: Plan, year?: number) =>
  report(plan, year).missing.map(({ code, id }) => [code, id]);

describe("the yearly report", () => {
  test("lacks nothing where everything is measured and settled", () => {
    expect(missing(WHOLE)).toEqual([]);
  });

  test("judges a finished year at its end: 46 against a path of 45", () => {
    expect(report(WHOLE).goals[0]).toMatchObject({
      state: "onTrack",
      indicators: [{ yearTarget: 45, share: 0.3, state: "onTrack" }],
    });
    expect(
      report({ ...WHOLE, measurements: [measurement("I1", "2025-11-01", 44.9)] }).goals[0]?.state,
    ).toBe("behind");
  });

  test("judges the running year at the day of the measurement", () => {
    // Day 181 of 2025 asks for 42.48; the year's end asks for 45.
    const plan = { ...WHOLE, measurements: [measurement("I1", "2025-06-30", 43)] };
    expect(report(plan, 2025, "2025-07-01").goals[0]?.state).toBe("onTrack");
    expect(report(plan, 2025, "2026-01-01").goals[0]?.state).toBe("behind");
  });

  test("uses the last measurement of the year and none of another year", () => {
    const measurements = [
      measurement("I1", "2025-12-31", 47),
      measurement("I1", "2025-03-01", 10),
      measurement("I1", "2026-01-01", 99),
      measurement("I1", "2024-12-31", 1),
    ];
    expect(report({ ...WHOLE, measurements }).goals[0]?.indicators[0]?.measured?.value).toBe(47);
  });

  test("names what is missing", () => {
    const plan: Plan = {
      ...WHOLE,
      goals: [...WHOLE.goals, goal("M4", { parent: "M2" })],
      indicators: [indicator("I1"), indicator("I2"), indicator("I3", { baseline: null })],
      milestones: [milestone("MP1"), milestone("MP3", { state: "postponed" })],
    };
    expect(missing(plan)).toEqual([
      ["measurement", "I2"],
      ["measurement", "I3"],
      ["indicatorNumbers", "I3"],
      ["goalWithoutIndicator", "M4"],
      ["milestoneState", "MP1"],
      ["comingMilestones", ""],
    ]);
  });

  test("treats a masked measurement as a gap, not as zero", () => {
    expect(missing({ ...WHOLE, measurements: [measurement("I1", "2025-11-01", null)] })).toEqual([
      ["measurement", "I1"],
    ]);
  });

  test("asks for no measurement before the start or after the end, and for one in both of those years", () => {
    const plan = { ...WHOLE, measurements: [], milestones: [] };
    const asks = (year: number) => missing(plan, year).some(([code]) => code === "measurement");
    expect([2023, 2024, 2028, 2029].map(asks)).toEqual([false, true, true, false]);
  });

  test("carries an unsettled milestone into the coming year", () => {
    const plan = {
      ...WHOLE,
      milestones: [milestone("MP1"), milestone("MP2", { planned: "2026-03-31" })],
    };
    expect(
      report(plan).coming.map(({ milestone: { id }, carried, timing }) => [id, carried, timing]),
    ).toEqual([
      ["MP1", true, "overdue"],
      ["MP2", false, "upcoming"],
    ]);
  });

  test("is due on 30 June for the account, and unknown for the rest", () => {
    expect(
      report(WHOLE).deadlines.map(({ part, covers, from, due, daysLeft }) => [
        part,
        covers,
        from,
        due,
        daysLeft,
      ]),
    ).toEqual([
      ["account", 2025, "rule", "2026-06-30", 135],
      ["attainment", 2025, "unknown", null, null],
      ["milestonePlan", 2026, "unknown", null, null],
    ]);
  });

  test("lets a date in the workbook go before the rule", () => {
    const deadlines = [
      { row: 3, part: "attainment" as const, year: 2025, due: "2026-02-14", sent: null },
    ];
    expect(report({ ...WHOLE, deadlines }).deadlines[1]).toMatchObject({
      from: "own",
      due: "2026-02-14",
      daysLeft: -1,
    });
  });

  test("is refused for 2010, before the first rules", () => {
    expect(yearReport(WHOLE, 2010, TODAY)).toEqual({
      kind: "refusal",
      code: "yearNotCovered",
      year: 2010,
      first: 2011,
    });
  });
});

describe("a goal's state", () => {
  test.each([
    [["reached", "reached"], "reached"],
    [["reached", "onTrack"], "onTrack"],
    [["onTrack", "undecided"], "undecided"],
    [["undecided", "behind"], "behind"],
    [["behind", "missed"], "missed"],
    [["notBegun", "notBegun"], "notBegun"],
    [["notBegun", "reached"], "onTrack"],
    [[], "undecided"],
  ] as const)("of %p is %s", (states, expected) => {
    expect(goalState(states)).toBe(expected);
  });
});

describe("a chart's points", () => {
  test("run over all years, with gaps left empty", () => {
    const plan = {
      ...WHOLE,
      measurements: [
        measurement("I1", "2023-12-31", 39),
        measurement("I1", "2025-06-01", 46),
        measurement("I1", "2025-12-01", 47),
      ],
    };
    expect(indicatorSeries(plan, TODAY)[0]?.points).toEqual([
      { year: 2023, measured: 39, path: null, target: 60 },
      { year: 2024, measured: null, path: 40, target: 60 },
      { year: 2025, measured: 47, path: 45, target: 60 },
      { year: 2026, measured: null, path: 50, target: 60 },
      { year: 2027, measured: null, path: 55, target: 60 },
      { year: 2028, measured: null, path: 60, target: 60 },
    ]);
  });

  test("are judged by the newest measurement, unless it is from before last year", () => {
    const state = (day: string) =>
      indicatorSeries({ ...WHOLE, measurements: [measurement("I1", day, 46)] }, TODAY)[0]?.state;
    expect(state("2025-01-01")).toBe("onTrack");
    expect(state("2024-12-31")).toBe("undecided");
  });

  test("stand for indicators with an id, in the sheet's order", () => {
    const plan = { ...WHOLE, indicators: [indicator("I9"), indicator(""), indicator("I2")] };
    expect(indicatorSeries(plan, TODAY).map(({ indicator: { id } }) => id)).toEqual(["I9", "I2"]);
  });

  test("count milestones by planned year, late from the day after", () => {
    const plan = {
      ...WHOLE,
      milestones: [
        milestone("MP1", { actual: "2025-06-30" }),
        milestone("MP2", { actual: "2025-07-01" }),
        milestone("MP3"),
        milestone("MP4", { planned: TODAY }),
        milestone("MP5", { planned: "2027-01-01", state: "dropped" }),
      ],
    };
    expect(milestoneYears(plan, TODAY)).toEqual([
      { year: 2025, reached: 1, late: 1, overdue: 1, upcoming: 0 },
      { year: 2026, reached: 0, late: 0, overdue: 0, upcoming: 1 },
    ]);
  });
});
