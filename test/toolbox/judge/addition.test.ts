import type { AreaBaseline, BaselineFigure } from "../../../src/criteria";
import { THEME_LISTS } from "../../../src/finance";
import { runChecks } from "../../../src/plan/judge/check";
import type { PlanBasis } from "../../../src/plan";
import { type Proposal, proposedRows } from "../../../src/plan/judge/proposal";
import { linkFindings } from "../../../src/plan/read/links";
import { EMPTY_PLAN, type Plan } from "../../../src/plan/read/plan";
import { readPlan } from "../../../src/plan/read/rows";
import {
  criterionProposal,
  proposalOf,
  targetFor,
  templateProposal,
  templateTarget,
} from "../../../src/toolbox/judge/addition";
import { ENTRY_IDS, type EntryId, entryOf, isMeasure } from "../../../src/toolbox/rules/entries";
import { TEMPLATES } from "../../../src/toolbox/rules/templates";

const themesOf = (list: string): readonly string[] =>
  THEME_LISTS.find(({ id }) => id === list)?.themes.map(({ name }) => name) ?? [];
const FRAME: PlanBasis = {
  themes: themesOf("2019"),
  firstYear: 2024,
  lastYear: 2027,
  thisYear: 2026,
};

const figure = (
  criterion: BaselineFigure["criterion"],
  value: number,
  limit: number,
  verb: BaselineFigure["verb"],
  exceeded = true,
): BaselineFigure => ({
  criterion,
  value,
  limit,
  verb,
  unit: criterion === "income" ? "pctOfRegion" : "pct",
  exceeded,
});

/** An area over four of its limits, as published figures are. */
const AREA: AreaBaseline = {
  area: "Vollsmose",
  rules: "reglerne fra 2021",
  year: 2022,
  figures: [
    figure("jobless", 44.9, 40, "overstiger"),
    figure("convicted", 2.31, 2.27, "udgør mindst"),
    figure("basicSchool", 73.5, 60, "overstiger"),
    figure("income", 53.1, 55, "mindre end"),
    figure("nonwestern", 49.9, 50, "overstiger", false),
  ],
};

/** Adds proposals to a plan one after the other, as the sheets would hold it. */
function added(proposals: readonly Proposal[]): Plan {
  let plan: Plan = EMPTY_PLAN;
  let counters = {};
  const raw = { goals: [], indicators: [], activities: [] } as Record<
    "goals" | "indicators" | "activities",
    { row: number; cells: Readonly<Record<string, unknown>> }[]
  >;
  for (const proposal of proposals) {
    const rows = proposedRows(proposal, plan, counters);
    if (rows.kind !== "rows") throw new Error(`${rows.id} is there already`);
    counters = rows.counters;
    for (const sheet of ["goals", "indicators", "activities"] as const)
      for (const cells of rows[sheet]) raw[sheet].push({ row: raw[sheet].length + 5, cells });
    const read = readPlan(raw as Parameters<typeof readPlan>[0]);
    expect(read.findings).toEqual([]);
    plan = read.plan;
  }
  return plan;
}

const facts = (themes: readonly string[]) => ({ finance: null, themes }) as const;
const verdicts = (plan: Plan, themes: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(runChecks(plan, facts(themes)).map(({ id, verdict }) => [id, verdict]));

const THEMED = ENTRY_IDS.filter(isMeasure).filter((id) => entryOf(id).themes["2019"].length > 0);
const OF_A_CRITERION = THEMED.filter((id) =>
  AREA.figures.some(({ criterion, exceeded }) => exceeded && criterion === entryOf(id).chapter),
);

/** Everything the plan asks of goals, indicators and activities, apart from what is nobody's measure. */
const ASKED = [
  "goalsFollowed",
  "purpose",
  "targetGroups",
  "programmeGoals",
  "concreteGoals",
  "wantedChanges",
  "indicators",
  "availableData",
  "activitiesServeGoals",
  "effortsHavePurpose",
  "themes",
];

test.each(
  OF_A_CRITERION.flatMap((id) =>
    (["2011", "2015", "2019"] as const).map((list) => [id, list] as const),
  ),
)(
  "%s under the regulation of %s passes every check of the plan, with the area's figures",
  (id, list) => {
    const themes = themesOf(list);
    const plan = added([proposalOf(id, { ...FRAME, themes }, AREA)]);
    expect(linkFindings(plan)).toEqual([]);
    const answers = verdicts(plan, themes);
    expect(ASKED.filter((check) => answers[check] !== "yes")).toEqual([]);
  },
);

test.each(ENTRY_IDS.filter(isMeasure).map((id) => [id]))(
  "%s stands in a plan with all its links, and without figures only they are left open",
  (id) => {
    const plan = added([proposalOf(id as EntryId, FRAME, null)]);
    expect(linkFindings(plan)).toEqual([]);
    const open = runChecks(plan, facts(FRAME.themes)).flatMap(({ failing }) =>
      failing.flatMap(({ lacks }) => lacks),
    );
    const themed = entryOf(id as EntryId).themes["2019"].length > 0;
    const statistics = plan.indicators[0]?.source.startsWith("Beboerdata");
    expect([...new Set(open)].sort()).toEqual(
      [
        ...(statistics ? [] : ["availability"]),
        "baseline",
        "target",
        ...(themed ? [] : ["theme"]),
      ].sort(),
    );
  },
);

test("three measures of an area share their purpose, and their programme goal where the chapter is the same", () => {
  const plan = added(
    (["outreach", "partnerships", "bookStart"] as const).map((id) => proposalOf(id, FRAME, AREA)),
  );
  expect(plan.goals.map(({ id, level, parent }) => [id, level, parent])).toEqual([
    ["M1", "purpose", ""],
    ["M2", "programme", "M1"],
    ["M3", "concrete", "M2"],
    ["M4", "concrete", "M2"],
    ["M5", "programme", "M1"],
    ["M6", "concrete", "M5"],
  ]);
  expect(plan.activities.map(({ id, goals, theme, budget }) => [id, goals, theme, budget])).toEqual(
    [
      ["A1", ["M3"], "Beskæftigelse", ["Fremskudt beskæftigelsesindsats"]],
      ["A2", ["M4"], "Beskæftigelse", ["Sociale partnerskaber"]],
      ["A3", ["M6"], "Uddannelse og livschancer", ["Bogstart og læsekufferter"]],
    ],
  );
  expect(
    plan.indicators.map(({ id, goal, baseline, target, startYear, endYear }) => [
      id,
      goal,
      baseline,
      target,
      startYear,
      endYear,
    ]),
  ).toEqual([
    ["I1", "M3", 44.9, 40, 2022, 2027],
    ["I2", "M4", 44.9, 40, 2022, 2027],
    ["I3", "M6", 73.5, 60, 2022, 2027],
  ]);
});

test("an area's figures become a goal with an indicator for each criterion that is exceeded, with source and limit", () => {
  const over = AREA.figures.filter(({ exceeded }) => exceeded);
  const plan = added(over.map((one) => criterionProposal(one, AREA, FRAME)));
  expect(linkFindings(plan)).toEqual([]);
  expect(
    plan.indicators.map(({ baseline, target, direction }) => [baseline, target, direction]),
  ).toEqual([
    [44.9, 40, "falling"],
    [2.31, 2.26, "falling"],
    [73.5, 60, "falling"],
    [53.1, 55, "rising"],
  ]);
  expect(plan.indicators[0]?.source).toBe(
    "Beboerdata, Landsbyggefonden: Vollsmose, reglerne fra 2021. Grænse: overstiger 40 pct.",
  );
  expect(plan.goals.filter(({ level }) => level === "concrete").map(({ name }) => name)).toEqual([
    "Højst 40 pct. er uden tilknytning til arbejdsmarked eller uddannelse (Vollsmose)",
    "Højst 2,26 pct. er dømt (Vollsmose)",
    "Højst 60 pct. har alene grundskole (Vollsmose)",
    "Indkomsten er mindst 55 pct. af regionens (Vollsmose)",
  ]);
});

test.each([
  [40, "overstiger", 40],
  [2.7, "overstiger", 2.7],
  [2.27, "udgør mindst", 2.26],
  [2.271, "udgør mindst", 2.27],
  [2.2699, "udgør mindst", 2.26],
  [55, "mindre end", 55],
] as const)("at a limit of %p that counts what %s it, the target is %p", (limit, verb, target) => {
  expect(targetFor({ ...figure("convicted", 3, limit, verb) })).toBe(target);
});

test.each([
  [{ firstYear: 2024, lastYear: 2027 }, null, [2023, 2027]],
  [{ firstYear: 2024, lastYear: 2027 }, 2022, [2022, 2027]],
  [{ firstYear: null, lastYear: null }, null, [2026, 2030]],
  [{ firstYear: null, lastYear: null }, 2024, [2024, 2028]],
  [{ firstYear: 2024, lastYear: null }, null, [2023, 2027]],
  // A plan that ended before the figures: the end is left to a person, never put before the start.
  [{ firstYear: 2019, lastYear: 2022 }, 2024, [2024, null]],
] as const)("in a plan of %j with figures of %p the indicator runs %p", (years, year, span) => {
  const { indicator } = proposalOf("outreach", { ...FRAME, ...years }, { ...AREA, year });
  const own =
    year === null ? proposalOf("outreach", { ...FRAME, ...years }, null).indicator : indicator;
  expect([own.startYear, own.endYear]).toEqual(span);
});

describe("the toolbox's own measurable goals", () => {
  const template = (id: string) => {
    const one = TEMPLATES.find((candidate) => candidate.id === id);
    if (!one) throw new Error(`no template ${id}`);
    return one;
  };
  test.each([
    ["exit", null, 60],
    ["exit", 35, 60],
    ["safety", 50, 65],
    ["safety", 52.9, 68.77],
    ["safety", null, null],
    ["quarter", 33, 24],
    ["quarter", 31, 23],
    ["half", 33, 16],
    ["half", 4, 2],
    ["copenhagenWork", 40, null],
  ])("%s from %p is %p", (id, baseline, target) => {
    expect(templateTarget(template(id), baseline)).toBe(target);
  });

  test("stand in a plan with their links; a year that has passed gives way to the plan's own", () => {
    for (const one of TEMPLATES) {
      const plan = added([templateProposal(one, FRAME, 33)]);
      expect(linkFindings(plan)).toEqual([]);
    }
    expect(templateProposal(template("quarter"), FRAME, 33).goal.name).toBe(
      "En fjerdedel færre særligt udsatte boligområder inden udgangen af 2027",
    );
    const then = { ...FRAME, firstYear: 2014, lastYear: 2017, thisYear: 2013 };
    expect(templateProposal(template("quarter"), then, 33).indicator).toMatchObject({
      startYear: 2013,
      endYear: 2016,
      target: 24,
    });
    expect(templateProposal(template("exit"), FRAME, null).indicator).toMatchObject({
      startYear: 2023,
      endYear: 2025,
    });
  });
});
