import { runChecks } from "../../../src/plan/judge/check";
import { checklist, progressOf } from "../../../src/plan/judge/checklist";
import { EMPTY_PLAN, type Plan } from "../../../src/plan/read/plan";
import { activity, goal, indicator, mark, milestone, NO_FACTS, WHOLE } from "./sample";

const verdict = (plan: Plan, id: string, facts = NO_FACTS) =>
  runChecks(plan, facts).find((result) => result.id === id);

describe("the workbook's own answers", () => {
  test("are all undecided for an empty plan", () => {
    expect(new Set(runChecks(EMPTY_PLAN, NO_FACTS).map((result) => result.verdict))).toEqual(
      new Set(["undecided"]),
    );
  });

  test("name the goal without an indicator", () => {
    expect(
      verdict(
        { ...WHOLE, goals: [...WHOLE.goals, goal("M4", { parent: "M2", row: 9 })] },
        "goalsFollowed",
      ),
    ).toEqual({
      id: "goalsFollowed",
      verdict: "no",
      good: 1,
      total: 2,
      failing: [{ sheet: "goals", row: 9, id: "M4", lacks: ["indicator"] }],
    });
  });

  test.each([
    ["baseline", { baseline: null }],
    ["target", { target: null }],
    ["goal", { goal: "M9" }],
  ])("name the indicator without a %s", (column, over) => {
    const result = verdict(
      { ...WHOLE, indicators: [indicator("I1"), indicator("I2", over)] },
      "indicators",
    );
    expect(result).toMatchObject({ verdict: "no", failing: [{ id: "I2", lacks: [column] }] });
  });

  test("accept a baseline of zero", () => {
    expect(
      verdict({ ...WHOLE, indicators: [indicator("I1", { baseline: 0 })] }, "indicators")?.verdict,
    ).toBe("yes");
  });

  test("name the indicator without a data source", () => {
    expect(
      verdict({ ...WHOLE, indicators: [indicator("I1", { source: "" })] }, "availableData"),
    ).toMatchObject({ verdict: "no", failing: [{ id: "I1", lacks: ["source"] }] });
  });

  test("name the activity that serves no goal, and the one whose goal is gone", () => {
    const result = verdict(
      {
        ...WHOLE,
        activities: [
          activity("A1"),
          activity("A2", { goals: [] }),
          activity("A3", { goals: ["M9"] }),
        ],
      },
      "activitiesServeGoals",
    );
    expect(result).toMatchObject({ verdict: "no", good: 1, total: 3 });
    expect(result?.failing.map(({ id }) => id)).toEqual(["A2", "A3"]);
  });

  test.each([["planned"], ["owner"]])("name the milestone without %s", (column) => {
    const result = verdict(
      { ...WHOLE, milestones: [milestone("MP1", { [column]: column === "owner" ? "" : null })] },
      "milestones",
    );
    expect(result).toMatchObject({ verdict: "no", failing: [{ id: "MP1", lacks: [column] }] });
  });

  test("hold the theme against the list of the plan's years", () => {
    const themes = ["Tryghed og trivsel"];
    expect(verdict(WHOLE, "themes", { ...NO_FACTS, themes })?.verdict).toBe("no");
    expect(
      verdict(
        { ...WHOLE, activities: [activity("A1", { theme: "tryghed og trivsel" })] },
        "themes",
        { ...NO_FACTS, themes },
      )?.verdict,
    ).toBe("yes");
  });

  test("take the finance plan's word for the co-financing and the finance plan", () => {
    const finance = {
      errors: 0,
      share: { local: 25, total: 100 },
      meetsMinimum: true,
      activities: [],
    };
    expect(verdict(WHOLE, "cofinancing", { ...NO_FACTS, finance })?.verdict).toBe("yes");
    expect(
      verdict(WHOLE, "financePlan", { ...NO_FACTS, finance: { ...finance, errors: 1 } })?.verdict,
    ).toBe("no");
  });

  test("see the named kinds of measure one by one", () => {
    expect(verdict(WHOLE, "employment")?.verdict).toBe("yes");
    expect(verdict(WHOLE, "childhood")?.verdict).toBe("no");
  });
});

describe("the checklist", () => {
  const items = (plan: Plan) => checklist(plan, runChecks(plan, NO_FACTS));
  const item = (plan: Plan, code: string) =>
    items(plan).find(({ requirement }) => requirement.code === code);

  test("is met by a tick where only a person can answer", () => {
    expect(item(WHOLE, "K12")?.standing).toBe("open");
    expect(item({ ...WHOLE, marks: [mark("K12")] }, "K12")?.standing).toBe("met");
  });

  test("is met by the workbook's own yes without a tick", () => {
    expect(item(WHOLE, "K25")).toMatchObject({ verdict: "yes", standing: "met" });
  });

  test("is not met by the workbook's yes where the sheets see only a part", () => {
    expect(item(WHOLE, "K5")).toMatchObject({ verdict: "yes", standing: "open" });
    expect(item({ ...WHOLE, marks: [mark("K5")] }, "K5")?.standing).toBe("met");
  });

  test("says when a tick is contradicted by the workbook", () => {
    expect(item({ ...WHOLE, indicators: [], marks: [mark("K36")] }, "K36")?.standing).toBe(
      "contradicted",
    );
  });

  test("counts only what is relevant", () => {
    const all = items(WHOLE);
    expect(progressOf(items({ ...WHOLE, marks: [mark("K42", { state: "notRelevant" })] })).of).toBe(
      progressOf(all).of - 1,
    );
    expect(progressOf(all).of).toBe(46);
  });
});
