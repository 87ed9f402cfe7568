import type { CheckId } from "../rules/requirement";
import type { Measure } from "../../targets";
import type { PlanFacts } from "../read/facts";
import type { PlanColumn } from "../read/columns";
import type { Plan, PlanSheet } from "../read/plan";

/** A row that fails a check; `lacks` names the columns that are empty or wrong. */
export interface Failing {
  readonly sheet: PlanSheet;
  readonly row: number;
  readonly id: string;
  readonly lacks: readonly PlanColumn[];
}

/**
 * The workbook's answer to a check. `undecided` where there is nothing to judge by yet; `failing` then is empty.
 * `good` of `total` rows pass.
 */
export interface CheckResult {
  readonly id: CheckId;
  readonly verdict: "yes" | "no" | "undecided";
  readonly good: number;
  readonly total: number;
  readonly failing: readonly Failing[];
}

interface Row {
  readonly row: number;
  readonly id: string;
}

/** Every row must have what `lacks` asks for; no rows at all is undecided. */
function every<Item extends Row>(
  id: CheckId,
  sheet: PlanSheet,
  items: readonly Item[],
  lacks: (item: Item) => readonly PlanColumn[],
): CheckResult {
  const failing = items.flatMap((item) => {
    const columns = lacks(item);
    return columns.length > 0 ? [{ sheet, row: item.row, id: item.id, lacks: columns }] : [];
  });
  const verdict = items.length === 0 ? "undecided" : failing.length > 0 ? "no" : "yes";
  return { id, verdict, good: items.length - failing.length, total: items.length, failing };
}

/** At least one row must be there; an empty sheet is undecided, a sheet with other rows only is a no. */
function some(id: CheckId, all: number, found: number): CheckResult {
  return {
    id,
    verdict: found > 0 ? "yes" : all > 0 ? "no" : "undecided",
    good: found,
    total: found,
    failing: [],
  };
}

/** The same with one verdict for several results: a no wins, then undecided. */
function joined(id: CheckId, parts: readonly CheckResult[]): CheckResult {
  const verdict = parts.some((p) => p.verdict === "no")
    ? "no"
    : parts.some((p) => p.verdict === "undecided")
      ? "undecided"
      : "yes";
  const sum = (pick: (part: CheckResult) => number): number =>
    parts.reduce((all, part) => all + pick(part), 0);
  return {
    id,
    verdict,
    good: sum((p) => p.good),
    total: sum((p) => p.total),
    failing: parts.flatMap((p) => p.failing),
  };
}

function fact(id: CheckId, answer: boolean | null): CheckResult {
  return {
    id,
    verdict: answer === null ? "undecided" : answer ? "yes" : "no",
    good: answer ? 1 : 0,
    total: answer === null ? 0 : 1,
    failing: [],
  };
}

const gaps = (fields: Readonly<Partial<Record<PlanColumn, unknown>>>): PlanColumn[] =>
  (Object.keys(fields) as PlanColumn[]).filter((column) => (fields[column] ?? "") === "");

/** The ids that links can go by; rows that have none yet share no link. */
const filled = (ids: readonly string[]): ReadonlySet<string> => new Set(ids.filter(Boolean));
const idsOf = (rows: readonly Row[]): ReadonlySet<string> => filled(rows.map(({ id }) => id));

function goalChecks(plan: Plan): CheckResult[] {
  const of = (level: "purpose" | "programme" | "concrete") =>
    plan.goals.filter((goal) => goal.level === level);
  const known = idsOf(plan.goals);
  const concrete = of("concrete");
  const measured = filled(plan.indicators.map(({ goal }) => goal));
  const served = new Set(plan.activities.flatMap(({ goals }) => goals));
  const parented = (id: CheckId, level: "programme" | "concrete") =>
    every(id, "goals", of(level), ({ name, parent }) =>
      gaps({ name, parent: known.has(parent) ? parent : null }),
    );
  const followed = every("goalsFollowed", "goals", concrete, ({ id }) =>
    measured.has(id) ? [] : ["indicator"],
  );
  return [
    followed,
    some("purpose", plan.goals.length, of("purpose").filter(({ name }) => name).length),
    every("targetGroups", "goals", concrete, ({ targetGroup }) => gaps({ targetGroup })),
    parented("programmeGoals", "programme"),
    parented("concreteGoals", "concrete"),
    every("wantedChanges", "goals", concrete, ({ change }) => gaps({ change })),
    every("waysToResults", "goals", concrete, ({ id }) => (served.has(id) ? [] : ["activity"])),
    joined("indicators", [
      followed,
      every(
        "indicators",
        "indicators",
        plan.indicators,
        ({ goal, baseline, target, startYear, endYear, direction }) =>
          gaps({
            goal: known.has(goal) ? goal : null,
            baseline,
            target,
            startYear,
            endYear,
            direction,
          }),
      ),
    ]),
    every("availableData", "indicators", plan.indicators, ({ source, availability }) =>
      gaps({ source, availability }),
    ),
  ];
}

function activityChecks(plan: Plan, facts: PlanFacts): CheckResult[] {
  const known = idsOf(plan.goals);
  const activities = idsOf(plan.activities);
  const themes = facts.themes?.map((theme) => theme.toLowerCase()) ?? null;
  const of = (measure: Exclude<Measure, "other">) =>
    some(
      measure,
      plan.activities.length,
      plan.activities.filter((a) => a.measure === measure).length,
    );
  const serves = ({ goals }: { readonly goals: readonly string[] }): PlanColumn[] =>
    goals.some((id) => known.has(id)) ? [] : ["goals"];
  return [
    every("activitiesServeGoals", "activities", plan.activities, serves),
    every("effortsHavePurpose", "activities", plan.activities, ({ name, measure }) =>
      gaps({ name, measure }),
    ),
    every("themes", "activities", plan.activities, ({ theme }) =>
      theme && (themes === null || themes.includes(theme.toLowerCase())) ? [] : ["theme"],
    ),
    of("childhood"),
    of("employment"),
    of("culture"),
    of("restoration"),
    every("milestones", "milestones", plan.milestones, ({ planned, owner, activity }) =>
      gaps({
        planned,
        owner,
        activity: activities.has(activity) ? activity : null,
      }),
    ),
  ];
}

/** Every check but the yearly report's, which needs the date (see `report`). */
export function runChecks(plan: Plan, facts: PlanFacts): readonly CheckResult[] {
  const { finance } = facts;
  return [
    ...goalChecks(plan),
    ...activityChecks(plan, facts),
    fact("cofinancing", finance?.meetsMinimum ?? null),
    fact("financePlan", finance ? finance.errors === 0 : null),
  ];
}
