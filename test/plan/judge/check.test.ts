import { runChecks } from "../../../src/plan/judge/check";
import { checklist, progressOf } from "../../../src/plan/judge/checklist";
import { EMPTY_PLAN, type Plan } from "../../../src/plan/read/plan";
import { activity, goal, indicator, mark, milestone, NO_FACTS, WHOLE } from "./sample";

const check = (id: string, over: Partial<Plan>, facts = NO_FACTS) =>
  runChecks({ ...WHOLE, ...over }, facts).find((result) => result.id === id);
const FINANCE = {
  errors: 0,
  share: { local: 25, total: 100 },
  meetsMinimum: true,
  activities: [],
};

describe("the workbook's own answers", () => {
  test("are all undecided for an empty plan", () => {
    for (const { id, ...answer } of runChecks(EMPTY_PLAN, NO_FACTS))
      expect([id, answer]).toEqual([id, { verdict: "undecided", good: 0, total: 0, failing: [] }]);
  });

  test("of a whole plan are yes, save for what no activity is of and what no finance plan says", () => {
    const answers = runChecks(WHOLE, NO_FACTS);
    expect(answers.map(({ id, verdict, good, total }) => [id, verdict, good, total])).toEqual([
      ["goalsFollowed", "yes", 1, 1],
      ["purpose", "yes", 1, 1],
      ["targetGroups", "yes", 1, 1],
      ["programmeGoals", "yes", 1, 1],
      ["concreteGoals", "yes", 1, 1],
      ["wantedChanges", "yes", 1, 1],
      ["waysToResults", "yes", 1, 1],
      // The concrete goal that is followed, and the indicator that has all it needs.
      ["indicators", "yes", 2, 2],
      ["availableData", "yes", 1, 1],
      ["activitiesServeGoals", "yes", 1, 1],
      ["effortsHavePurpose", "yes", 1, 1],
      ["themes", "yes", 1, 1],
      ["childhood", "no", 0, 0],
      ["employment", "yes", 1, 1],
      ["culture", "no", 0, 0],
      ["restoration", "no", 0, 0],
      ["milestones", "yes", 2, 2],
      ["cofinancing", "undecided", 0, 0],
      ["financePlan", "undecided", 0, 0],
    ]);
    expect(answers.flatMap(({ failing }) => failing)).toEqual([]);
  });

  const [M1, M2, M3] = [
    goal("M1", { level: "purpose" }),
    goal("M2", { level: "programme", parent: "M1" }),
    goal("M3", { parent: "M2" }),
  ];
  const of = {
    goals: (over: Parameters<typeof goal>[1]) => ({
      goals: [M1, M2, M3, goal("M9", { parent: "M2", row: 8, ...over })],
    }),
    activities: (over: Parameters<typeof activity>[1]) => ({
      activities: [activity("A1"), activity("A9", { row: 8, ...over })],
    }),
    indicators: (over: Parameters<typeof indicator>[1]) => ({
      indicators: [indicator("I1"), indicator("I9", { row: 8, ...over })],
    }),
    milestones: (over: Parameters<typeof milestone>[1]) => ({
      milestones: [milestone("MP1"), milestone("MP9", { row: 8, ...over })],
    }),
  };
  test.each([
    ["goalsFollowed", "goals", {}, ["indicator"]],
    ["targetGroups", "goals", { targetGroup: "" }, ["targetGroup"]],
    ["wantedChanges", "goals", { change: "" }, ["change"]],
    ["waysToResults", "goals", {}, ["activity"]],
    ["programmeGoals", "goals", { level: "programme", parent: "M1", name: "" }, ["name"]],
    ["programmeGoals", "goals", { level: "programme", parent: "M7" }, ["parent"]],
    ["programmeGoals", "goals", { level: "programme", parent: "", name: "" }, ["name", "parent"]],
    ["concreteGoals", "goals", { name: "" }, ["name"]],
    ["concreteGoals", "goals", { parent: "" }, ["parent"]],
    ["availableData", "indicators", { source: "" }, ["source"]],
    ["availableData", "indicators", { availability: null }, ["availability"]],
    ["activitiesServeGoals", "activities", { goals: [] }, ["goals"]],
    ["activitiesServeGoals", "activities", { goals: ["M7"] }, ["goals"]],
    ["effortsHavePurpose", "activities", { name: "" }, ["name"]],
    ["effortsHavePurpose", "activities", { measure: null }, ["measure"]],
    ["themes", "activities", { theme: "" }, ["theme"]],
    ["milestones", "milestones", { planned: null }, ["planned"]],
    ["milestones", "milestones", { owner: "" }, ["owner"]],
    ["milestones", "milestones", { activity: "A7" }, ["activity"]],
  ] as const)("to %s name the row of %s with %j, and what it lacks", (id, sheet, over, lacks) => {
    const name = { goals: "M9", activities: "A9", indicators: "I9", milestones: "MP9" }[sheet];
    expect(check(id, of[sheet](over))).toEqual({
      id,
      verdict: "no",
      good: 1,
      total: 2,
      failing: [{ sheet, row: 8, id: name, lacks }],
    });
  });

  test.each([
    ["baseline", null],
    ["target", null],
    ["startYear", null],
    ["endYear", null],
    ["direction", null],
    ["goal", ""],
    ["goal", "M7"],
  ])("to the indicators name the one whose %s is %p", (column, value) => {
    expect(check("indicators", of.indicators({ [column]: value }))).toEqual({
      id: "indicators",
      verdict: "no",
      good: 2,
      total: 3,
      failing: [{ sheet: "indicators", row: 8, id: "I9", lacks: [column] }],
    });
  });

  test("to the indicators are no where a goal is not followed, and undecided until there are some", () => {
    expect(check("indicators", of.goals({}))).toEqual({
      id: "indicators",
      verdict: "no",
      good: 2,
      total: 3,
      failing: [{ sheet: "goals", row: 8, id: "M9", lacks: ["indicator"] }],
    });
    const over = { goals: [M1, M2], indicators: [indicator("I1", { goal: "M2" })] };
    expect(check("indicators", over)?.verdict).toBe("undecided");
  });

  test("accept a baseline of zero, and an activity that serves one goal of several that is there", () => {
    expect(check("indicators", of.indicators({ baseline: 0 }))?.verdict).toBe("yes");
    expect(check("activitiesServeGoals", of.activities({ goals: ["M7", "M3"] }))?.verdict).toBe(
      "yes",
    );
  });

  test("do not take two rows without ids for linked to each other", () => {
    const blank: Partial<Plan> = {
      goals: [...WHOLE.goals, goal("", { parent: "" })],
      indicators: [...WHOLE.indicators, indicator("", { goal: "" })],
      activities: [...WHOLE.activities, activity("", { goals: [] })],
      milestones: [milestone("MP1", { activity: "" })],
    };
    const lacks = (id: string) => check(id, blank)?.failing.map((one) => one.lacks);
    expect(lacks("goalsFollowed")).toEqual([["indicator"]]);
    expect(lacks("concreteGoals")).toEqual([["parent"]]);
    expect(lacks("waysToResults")).toEqual([["activity"]]);
    expect(lacks("activitiesServeGoals")).toEqual([["goals"]]);
    expect(lacks("milestones")).toEqual([["activity"]]);
  });

  test.each([
    ["a name", [M1, M2], "yes", 1],
    ["no name", [goal("M1", { level: "purpose", name: "" }), M2], "no", 0],
    ["none", [M2], "no", 0],
  ])("to the purpose see one with %s", (_, goals, verdict, count) => {
    expect(check("purpose", { goals })).toEqual({
      id: "purpose",
      verdict,
      good: count,
      total: count,
      failing: [],
    });
  });

  test.each(["childhood", "employment", "culture", "restoration"] as const)(
    "see whether any activity is of the kind %s",
    (measure) => {
      const verdict = (one: typeof measure | "other") =>
        check(measure, { activities: [activity("A1", { measure: one })] })?.verdict;
      expect([verdict(measure), verdict("other")]).toEqual(["yes", "no"]);
    },
  );

  test("hold the theme against the list of the plan's years", () => {
    const themes = ["Tryghed og trivsel"];
    const verdict = (theme: string) =>
      check("themes", { activities: [activity("A1", { theme })] }, { ...NO_FACTS, themes })
        ?.verdict;
    expect([verdict("Sundhed"), verdict("tryghed og trivsel"), verdict("")]).toEqual([
      "no",
      "yes",
      "no",
    ]);
  });

  test.each([
    ["cofinancing", { meetsMinimum: true }, "yes", 1, 1],
    ["cofinancing", { meetsMinimum: false }, "no", 0, 1],
    ["cofinancing", { meetsMinimum: null }, "undecided", 0, 0],
    ["financePlan", { errors: 0 }, "yes", 1, 1],
    ["financePlan", { errors: 1 }, "no", 0, 1],
  ])("take the finance plan's word for %s: %j", (id, over, verdict, good, total) => {
    const facts = { ...NO_FACTS, finance: { ...FINANCE, ...over } };
    expect(check(id, {}, facts)).toEqual({ id, verdict, good, total, failing: [] });
  });
});

describe("the checklist", () => {
  const items = (plan: Plan, facts = NO_FACTS) => checklist(plan, runChecks(plan, facts));
  const item = (plan: Plan, code: string) =>
    items(plan).find(({ requirement }) => requirement.code === code);

  // K12 only a person can answer; K25 the workbook says yes to, K31 no; K21 it cannot decide without a finance plan; to K5 its
  // yes is not enough; K46 is the yearly report's, which needs the date.
  test.each([
    [
      "K12",
      "person",
      [
        ["done", "met"],
        ["underWay", "underWay"],
        ["notBegun", "open"],
        [null, "open"],
      ],
    ],
    [
      "K25",
      "yes",
      [
        ["done", "met"],
        ["underWay", "met"],
        ["notBegun", "met"],
        [null, "met"],
      ],
    ],
    [
      "K31",
      "no",
      [
        ["done", "contradicted"],
        ["underWay", "underWay"],
        ["notBegun", "open"],
        [null, "open"],
      ],
    ],
    [
      "K21",
      "undecided",
      [
        ["done", "met"],
        ["underWay", "underWay"],
        [null, "open"],
      ],
    ],
    [
      "K5",
      "yes",
      [
        ["done", "met"],
        ["underWay", "underWay"],
        ["notBegun", "open"],
        [null, "open"],
      ],
    ],
    [
      "K46",
      "undecided",
      [
        ["done", "met"],
        [null, "open"],
      ],
    ],
  ] as const)(
    "has %s, which the workbook answers with %s, by what a person says",
    (code, verdict, said) => {
      expect(item(WHOLE, code)).toMatchObject({ verdict, mark: null, standing: said.at(-1)?.[1] });
      for (const [state, standing] of said) {
        const own = mark(code, { state });
        expect(item({ ...WHOLE, marks: [mark("K1"), own] }, code)).toMatchObject({
          verdict,
          mark: own,
          standing,
        });
      }
      const marks = [mark(code, { state: "notRelevant" })];
      expect(item({ ...WHOLE, marks }, code)?.standing).toBe("notRelevant");
    },
  );

  test("has the workbook's no where one of several checks says no, and no yes before all have said it", () => {
    const activities = (goals: readonly string[]) => [activity("A1", { goals })];
    expect(item({ ...WHOLE, activities: activities(["M7"]) }, "K5")?.verdict).toBe("no");
    const requirement = (results: ReturnType<typeof runChecks>) =>
      checklist(WHOLE, results).find((one) => one.requirement.code === "K5");
    const [yes, open] = [
      { id: "effortsHavePurpose", verdict: "yes", good: 1, total: 1, failing: [] },
      { id: "activitiesServeGoals", verdict: "undecided", good: 0, total: 0, failing: [] },
    ] as const;
    expect(requirement([yes, open])).toMatchObject({ verdict: "undecided", results: [yes, open] });
    expect(requirement([yes])).toMatchObject({ verdict: "undecided", results: [yes] });
  });

  test("counts what is met and what is contradicted, of what is relevant", () => {
    const marks = [
      mark("K1"),
      mark("K2", { state: "underWay" }),
      mark("K31"),
      mark("K42", { state: "notRelevant" }),
    ];
    const all = items({ ...EMPTY_PLAN, activities: [activity("A1")], marks });
    // Of the sheets there are only activities: K1 is ticked, the theme (K24) and the kind of measure (K32) are yes.
    expect(progressOf(all)).toEqual({ met: 3, of: 45, contradicted: 1 });
    expect(progressOf(items(EMPTY_PLAN))).toEqual({ met: 0, of: 46, contradicted: 0 });
  });
});
