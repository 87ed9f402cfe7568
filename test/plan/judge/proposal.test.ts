import {
  lackingIn,
  type Proposal,
  proposedAll,
  proposedRows,
  type ProposedRows,
} from "../../../src/plan/judge/proposal";
import { EMPTY_PLAN, type Plan } from "../../../src/plan/read/plan";
import { activity, goal, indicator } from "./sample";

const JOBS: Proposal = {
  purpose: "Et trygt område",
  programme: "Flere i job",
  goal: {
    name: "100 unge i fritidsjob",
    targetGroup: "Unge 13-17",
    change: "Flere får fritidsjob",
  },
  indicator: {
    name: "Unge i fritidsjob",
    unit: "antal",
    direction: "rising",
    baseline: 40,
    startYear: 2025,
    target: 100,
    endYear: 2029,
    source: "Jobcafeens tal",
    availability: "ordered",
    frequency: "halfYearly",
  },
  activity: {
    name: "Jobcafé",
    theme: "Beskæftigelse",
    measure: "employment",
    budget: "Jobcafé, løn",
  },
};
const school: Proposal = {
  ...JOBS,
  goal: { ...JOBS.goal, name: "Færre uden uddannelse" },
  activity: { name: "Lektiehjælp", theme: "Uddannelse", measure: "childhood", budget: "" },
};
const goalOnly: Proposal = { ...JOBS, activity: null };

const rows = (
  proposal: Proposal,
  over: Partial<Plan> = {},
  counters: Parameters<typeof proposedRows>[2] = {},
): ProposedRows => {
  const made = proposedRows(proposal, { ...EMPTY_PLAN, ...over }, counters);
  if (made.kind !== "rows") throw new Error(`${made.id} is there already`);
  return made;
};

test("in an empty plan all of it is new, from the purpose down, linked by its ids, in the sheets' words", () => {
  expect(rows(JOBS)).toEqual({
    kind: "rows",
    goals: [
      { id: "M1", level: "Formål", name: "Et trygt område" },
      { id: "M2", level: "Programmål", parent: "M1", name: "Flere i job" },
      {
        id: "M3",
        level: "Konkret mål",
        parent: "M2",
        name: "100 unge i fritidsjob",
        targetGroup: "Unge 13-17",
        change: "Flere får fritidsjob",
      },
    ],
    indicators: [
      {
        id: "I1",
        goal: "M3",
        name: "Unge i fritidsjob",
        unit: "antal",
        direction: "stigende",
        baseline: 40,
        startYear: 2025,
        target: 100,
        endYear: 2029,
        source: "Jobcafeens tal",
        availability: "bestilt",
        frequency: "halvårligt",
      },
    ],
    activities: [
      {
        id: "A1",
        name: "Jobcafé",
        goals: "M3",
        theme: "Beskæftigelse",
        measure: "Beskæftigelsestiltag",
        budget: "Jobcafé, løn",
      },
    ],
    counters: { goals: 3, indicators: 1, activities: 1 },
  });
});

test("what is not known is left empty, and where nothing is done there is no activity", () => {
  const { indicators, activities, counters } = rows({
    ...goalOnly,
    indicator: { ...JOBS.indicator, availability: null, frequency: null },
  });
  expect(indicators).toEqual([expect.objectContaining({ availability: null, frequency: null })]);
  expect(activities).toEqual([]);
  expect(counters).toEqual({ goals: 3, indicators: 1 });
});

describe("what stands in the plan", () => {
  const PURPOSE = goal("M1", { level: "purpose", name: "Et andet formål" });
  const PROGRAMME = goal("M2", { level: "programme", parent: "M1", name: "FLERE  i job" });
  const OTHER = goal("M7", { level: "programme", parent: "M1", name: "Trivsel" });
  test.each([
    [
      "a programme goal of the same name is used again",
      [PURPOSE, OTHER, PROGRAMME],
      [["M8", "M2"]],
    ],
    [
      "a purpose is used again, whatever its words",
      [PURPOSE],
      [
        ["M2", "M1"],
        ["M3", "M2"],
      ],
    ],
    [
      "another programme goal is not",
      [OTHER, PURPOSE],
      [
        ["M8", "M1"],
        ["M9", "M8"],
      ],
    ],
    [
      "nor is a goal of another level that happens to be called the same",
      [PURPOSE, goal("M7", { level: "concrete", name: "Flere i job" })],
      [
        ["M8", "M1"],
        ["M9", "M8"],
      ],
    ],
    [
      "nor rows without an id, which nothing can link to; they take no number",
      [goal("", { level: "purpose" }), goal("", { level: "programme", name: "Flere i job" })],
      [
        ["M1", undefined],
        ["M2", "M1"],
        ["M3", "M2"],
      ],
    ],
  ])("%s", (_, goals, ids) => {
    expect(rows(JOBS, { goals }).goals.map(({ id, parent }) => [id, parent])).toEqual(ids);
  });

  test("and what was ever given out goes before the new ids, sheet by sheet", () => {
    expect(
      rows(
        JOBS,
        { activities: [activity("A4")], indicators: [indicator("I2"), indicator("")] },
        { goals: 9, indicators: 1, milestones: 5 },
      ),
    ).toMatchObject({
      goals: [{ id: "M10" }, { id: "M11" }, { id: "M12" }],
      indicators: [{ id: "I3" }],
      activities: [{ id: "A5" }],
      counters: { goals: 12, indicators: 3, activities: 5, milestones: 5 },
    });
  });

  test.each([
    [
      "the activity",
      JOBS,
      { activities: [activity("A3"), activity("A4", { name: "JOBCAFÉ!" })] },
      "A4",
    ],
    ["the goal", goalOnly, { goals: [goal("M7"), goal("M8", { name: JOBS.goal.name })] }, "M8"],
  ])("is not put in twice, however it is spelt: %s", (_, proposal, over, id) => {
    expect(proposedRows(proposal, { ...EMPTY_PLAN, ...over }, {})).toEqual({ kind: "already", id });
  });

  test("may have the goal already where something new is done for it", () => {
    expect(rows(JOBS, { goals: [goal("M7", { name: JOBS.goal.name })] }).activities).toHaveLength(
      1,
    );
    expect(
      rows(goalOnly, { activities: [activity("A1", { name: "Jobcafé" })] }).goals,
    ).toHaveLength(3);
  });
});

describe("several proposals", () => {
  const all = (proposals: readonly Proposal[], over: Partial<Plan> = {}, counters = {}) =>
    proposedAll(proposals, { ...EMPTY_PLAN, ...over }, counters);

  test("share purpose and programme goal, and each goes on from the ids before it", () => {
    expect(all([JOBS, school], {}, { milestones: 2 })).toMatchObject({
      kind: "rows",
      goals: [
        { id: "M1", level: "Formål" },
        { id: "M2", level: "Programmål", parent: "M1" },
        { id: "M3", name: "100 unge i fritidsjob", parent: "M2" },
        { id: "M4", name: "Færre uden uddannelse", parent: "M2" },
      ],
      indicators: [
        { id: "I1", goal: "M3" },
        { id: "I2", goal: "M4" },
      ],
      activities: [
        { id: "A1", goals: "M3" },
        { id: "A2", goals: "M4" },
      ],
      counters: { goals: 4, indicators: 2, activities: 2, milestones: 2 },
    });
    const trivsel = { ...school, programme: "Trivsel" };
    expect(all([JOBS, trivsel])).toMatchObject({
      goals: [
        {},
        {},
        {},
        { id: "M4", level: "Programmål", parent: "M1" },
        { id: "M5", parent: "M4" },
      ],
    });
  });

  test.each([
    ["among themselves", [JOBS, JOBS, school], {}, ["A1", "A2"]],
    ["in the plan", [JOBS, school], { activities: [activity("A1", { name: "Jobcafé" })] }, ["A2"]],
  ])("pass over what is there already: %s", (_, proposals, over, ids) => {
    const made = all(proposals, over);
    expect(made.kind === "rows" && made.activities.map(({ id }) => id)).toEqual(ids);
  });

  test("pass over a goal that one before them has set", () => {
    const made = all([goalOnly, goalOnly]);
    expect(made.kind === "rows" && made.goals.map(({ id }) => id)).toEqual(["M1", "M2", "M3"]);
  });

  test("that are all there already lead to the last of them", () => {
    const activities = [
      activity("A1", { name: "Jobcafé" }),
      activity("A2", { name: "Lektiehjælp" }),
    ];
    expect(all([JOBS, school], { activities })).toEqual({ kind: "already", id: "A2" });
    expect(all([])).toEqual({ kind: "already", id: "" });
  });
});

describe("what a person has to fill in", () => {
  const lacking = (indicators: Partial<Proposal["indicator"]>, theme = "Beskæftigelse") =>
    lackingIn(
      rows({
        ...JOBS,
        indicator: { ...JOBS.indicator, ...indicators },
        activity: JOBS.activity && { ...JOBS.activity, theme },
      }),
    );

  test("is nothing where all is known; a baseline of zero is known", () => {
    expect(lacking({ baseline: 0 })).toEqual([]);
  });

  test("is named in the sheet's order", () => {
    expect(
      lacking({ availability: null, endYear: null, target: null, baseline: null }, ""),
    ).toEqual(["baseline", "target", "endYear", "availability", "theme"]);
    expect(lacking({ endYear: null })).toEqual(["endYear"]);
  });

  test("is named where it is open in some row only; without an activity no theme is asked for", () => {
    const open = { ...school, indicator: { ...JOBS.indicator, target: null } };
    const both = proposedAll([JOBS, open], EMPTY_PLAN, {});
    expect(both.kind === "rows" && lackingIn(both)).toEqual(["target"]);
    expect(lackingIn(rows(goalOnly))).toEqual([]);
  });
});
