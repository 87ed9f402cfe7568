import { reportCheck } from "../../../src/plan/judge/missing";
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

  test("names what is missing by its row on its sheet", () => {
    const plan: Plan = {
      ...WHOLE,
      goals: [...WHOLE.goals, goal("M4", { parent: "M2", row: 8 })],
      indicators: [indicator("I1", { baseline: null, row: 7 })],
      measurements: [],
      milestones: [milestone("MP1", { row: 6 })],
    };
    expect(report(plan).missing).toEqual([
      { code: "measurement", sheet: "indicators", row: 7, id: "I1" },
      { code: "indicatorNumbers", sheet: "indicators", row: 7, id: "I1" },
      { code: "goalWithoutIndicator", sheet: "goals", row: 8, id: "M4" },
      { code: "milestoneState", sheet: "milestones", row: 6, id: "MP1" },
      { code: "comingMilestones", sheet: "milestones", row: null, id: "" },
    ]);
    expect(report({ ...WHOLE, indicators: [] }).missing).toEqual([
      { code: "noIndicators", sheet: "indicators", row: null, id: "" },
      { code: "goalWithoutIndicator", sheet: "goals", row: 5, id: "M3" },
    ]);
  });

  test("asks for the state of a milestone of the year alone, and for coming ones with a day of the next", () => {
    const asks = (...milestones: Plan["milestones"]) => missing({ ...WHOLE, milestones });
    const coming = milestone("MP9", { planned: "2026-12-31" });
    const undated = milestone("MP1", { planned: null });
    expect(asks(coming, undated, milestone("MP2", { planned: "2024-12-31" }))).toEqual([]);
    expect(asks(coming, milestone("MP2", { planned: "2025-01-01", state: "underWay" }))).toEqual([
      ["milestoneState", "MP2"],
    ]);
    expect(asks({ ...coming, state: "dropped" })).toEqual([["comingMilestones", ""]]);
    expect(asks(undated, milestone("MP2", { planned: "2027-01-01" }))).toEqual([
      ["comingMilestones", ""],
    ]);
  });

  test.each([
    ["one indicator ends later", [2025, 2026], true],
    ["one indicator has no end yet", [2025, null], true],
    ["all have ended with the year", [2024, 2025], false],
    ["there is no indicator", [], true],
  ])("asks for coming milestones until the last indicator has ended: %s", (_, ends, asks) => {
    const indicators = ends.map((endYear, i) => indicator(`I${i}`, { startYear: 2020, endYear }));
    const codes = missing({ ...WHOLE, indicators, milestones: [] }).map(([code]) => code);
    expect(codes.includes("comingMilestones")).toBe(asks);
  });

  test.each([
    [null, 2028, [true, true, true, false]],
    [2024, null, [false, true, true, true]],
    [null, null, [true, true, true, true]],
  ])(
    "from %p to %p asks for a measurement every year that is not outside",
    (startYear, endYear, asked) => {
      const plan = {
        ...WHOLE,
        measurements: [],
        indicators: [indicator("I1", { startYear, endYear })],
      };
      const asks = (year: number) => missing(plan, year).some(([code]) => code === "measurement");
      expect([2023, 2024, 2028, 2029].map(asks)).toEqual(asked);
    },
  );

  test("has a row for every indicator that has an id or words, and takes no measurement for one without an id", () => {
    const plan = {
      ...WHOLE,
      indicators: [
        indicator("I1", { name: "" }),
        indicator("", { name: "Ny" }),
        indicator("", { name: "" }),
      ],
      measurements: [measurement("", "2025-06-01", 50)],
    };
    expect(
      report(plan).goals[0]?.indicators.map(({ indicator: { id, name }, measured }) => [
        id,
        name,
        measured,
      ]),
    ).toEqual([
      ["I1", "", null],
      ["", "Ny", null],
    ]);
  });

  test("sets the indicators apart whose goal is not a concrete one", () => {
    const indicators = [
      indicator("I1"),
      indicator("I2", { goal: "M2" }),
      indicator("I3", { goal: "M9" }),
      indicator("I4", { goal: "" }),
    ];
    const goals = [...WHOLE.goals, goal("")];
    const made = report({ ...WHOLE, goals, indicators });
    expect(
      made.goals.map(({ goal: { id }, indicators: own }) => [
        id,
        own.map((one) => one.indicator.id),
      ]),
    ).toEqual([["M3", ["I1"]]]);
    expect(made.loose.map(({ indicator: { id } }) => id)).toEqual(["I2", "I3", "I4"]);
  });

  test("decides nothing of an indicator without its numbers, and no share where there is no way to go", () => {
    const line = (over: Parameters<typeof indicator>[1]) =>
      report({ ...WHOLE, indicators: [indicator("I1", over)] }).goals[0]?.indicators[0];
    expect(line({ baseline: null })).toMatchObject({
      yearTarget: null,
      measured: { value: 46 },
      share: null,
      state: "undecided",
    });
    expect(line({ target: 40 })).toMatchObject({ yearTarget: 40, share: null });
  });

  test("lists the milestones that were planned or done in the year, by day, those of one day as they stand", () => {
    const milestones = [
      milestone("MP7", { planned: null, actual: "2025-05-01" }),
      milestone("MP1", { planned: "2025-12-31" }),
      milestone("MP2", { planned: "2024-12-31", actual: "2025-01-01" }),
      milestone("MP3", { planned: "2025-01-01" }),
      milestone("MP4", { planned: "2025-12-31" }),
      milestone("MP5", { planned: "2024-12-31", actual: "2024-12-31" }),
      milestone("MP6", { planned: "2026-01-01" }),
      milestone("MP8", { planned: null }),
      milestone("MP9", { planned: "2026-01-01", actual: "2025-12-31" }),
      milestone("MP10", { planned: "2025-12-31", actual: "2026-01-05" }),
      milestone("MP11", { planned: "2027-01-01" }),
      milestone("MP12", { planned: null, actual: "2025-06-01" }),
    ];
    const made = report({ ...WHOLE, milestones });
    expect(made.milestones.map(({ milestone: { id }, carried }) => [id, carried])).toEqual(
      ["MP7", "MP12", "MP2", "MP3", "MP1", "MP4", "MP10", "MP9"].map((id) => [id, false]),
    );
    expect(made.coming.map(({ milestone: { id }, carried }) => [id, carried])).toEqual([
      ["MP3", true],
      ["MP1", true],
      ["MP4", true],
      ["MP6", false],
      ["MP9", false],
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

  test("takes a deadline and the day it was sent from the part's own rows of the year", () => {
    const own = { row: 3, part: "attainment", year: 2025, due: null, sent: null } as const;
    const deadlines = [
      { ...own, year: 2024, due: "2025-02-14", sent: "2025-02-01" },
      { ...own, part: "milestonePlan", due: "2026-03-01" } as const,
      own,
      { ...own, sent: "2026-02-10" },
      { ...own, due: "2026-02-15" },
    ];
    expect(
      report({ ...WHOLE, deadlines }).deadlines.map(({ from, due, sent, daysLeft }) => [
        from,
        due,
        sent,
        daysLeft,
      ]),
    ).toEqual([
      ["rule", "2026-06-30", null, 135],
      ["own", "2026-02-15", "2026-02-10", 0],
      ["own", "2026-03-01", null, 14],
    ]);
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

describe("the report on the checklist", () => {
  const missingGoal = { code: "goalWithoutIndicator", sheet: "goals", row: 8, id: "M4" } as const;
  test.each([
    ["complete", [], "yes", 1, 1, []],
    [
      "not complete",
      [missingGoal, { code: "comingMilestones", sheet: "milestones", row: null, id: "" }],
      "no",
      0,
      1,
      [
        { sheet: "goals", row: 8, id: "M4", lacks: [] },
        { sheet: "milestones", row: -1, id: "", lacks: [] },
      ],
    ],
    [
      "not begun: the plan has no indicator",
      [{ code: "noIndicators", sheet: "indicators", row: null, id: "" }, missingGoal],
      "undecided",
      0,
      0,
      [],
    ],
  ] as const)("is %s", (_, lacks, verdict, good, total, failing) => {
    expect(reportCheck(lacks)).toEqual({ id: "yearlyReport", verdict, good, total, failing });
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

  test("are those of the measurements alone where there is no target yet, and none without both", () => {
    const of = (...measurements: Plan["measurements"]) =>
      indicatorSeries(
        { ...WHOLE, indicators: [indicator("I1", { baseline: null })], measurements },
        TODAY,
      )[0];
    expect(of(measurement("I1", "2025-06-01", 46))).toMatchObject({
      points: [{ year: 2025, measured: 46, path: null, target: 60 }],
      latest: { value: 46 },
      state: "undecided",
    });
    expect(of()).toMatchObject({ points: [], latest: null, state: "undecided" });
  });

  test("have no path after the end", () => {
    const plan = { ...WHOLE, measurements: [measurement("I1", "2029-06-01", 61)] };
    expect(indicatorSeries(plan, TODAY)[0]?.points.slice(-2)).toEqual([
      { year: 2028, measured: null, path: 60, target: 60 },
      { year: 2029, measured: 61, path: null, target: 60 },
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
    expect(milestoneYears({ ...WHOLE, milestones: [] }, TODAY)).toEqual([]);
  });
});
