import type { PlanFinding } from "./finding";
import type { Goal, IdSheet, Indicator, Measurement, Milestone, Plan } from "./plan";

type Identified = { readonly id: string; readonly row: number };

function identityFindings(sheet: IdSheet, items: readonly Identified[]): PlanFinding[] {
  const first = new Map<string, number>();
  return items.flatMap(({ id, row }): PlanFinding[] => {
    // A row that was just typed has no id yet: it gets one by itself, and is no error.
    if (!id) return [];
    const before = first.get(id);
    if (before !== undefined) return [{ code: "sameId", sheet, row, id, first: before }];
    first.set(id, row);
    return [];
  });
}

/** The level right above each; a purpose stands on top. */
const ABOVE = { purpose: null, programme: "purpose", concrete: "programme" } as const;

function goalFindings(goals: readonly Goal[]): PlanFinding[] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  return goals.flatMap(({ row, parent, level }): PlanFinding[] => {
    if (!parent) return [];
    const over = byId.get(parent);
    if (!over)
      return [
        { code: "danglingLink", sheet: "goals", row, column: "parent", id: parent, to: "goals" },
      ];
    if (!level || !over.level) return [];
    const wanted = ABOVE[level];
    return over.level === wanted
      ? []
      : [{ code: "wrongLevel", sheet: "goals", row, column: "parent", id: parent, wanted }];
  });
}

function indicatorFindings(
  indicators: readonly Indicator[],
  goals: readonly Goal[],
): PlanFinding[] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  return indicators.flatMap(
    ({ row, id, goal, direction, baseline, target, startYear, endYear, yearly }): PlanFinding[] => {
      const out: PlanFinding[] = [];
      const over = byId.get(goal);
      if (goal && !over)
        out.push({
          code: "danglingLink",
          sheet: "indicators",
          row,
          column: "goal",
          id: goal,
          to: "goals",
        });
      const way = baseline === null || target === null ? 0 : Math.sign(target - baseline);
      if (direction && way !== 0 && way > 0 !== (direction === "rising"))
        out.push({ code: "wrongDirection", sheet: "indicators", row, id });
      if (startYear !== null && endYear !== null) {
        if (endYear <= startYear)
          out.push({ code: "endBeforeStart", sheet: "indicators", row, id });
        else
          yearly
            .filter(({ year }) => year <= startYear || year >= endYear)
            .forEach(({ year }) =>
              out.push({ code: "yearOutside", sheet: "indicators", row, id, year }),
            );
      }
      return out;
    },
  );
}

function measurementFindings(
  measurements: readonly Measurement[],
  known: ReadonlySet<string>,
): PlanFinding[] {
  const first = new Map<string, number>();
  return measurements.flatMap(({ row, day, indicator }): PlanFinding[] => {
    const out: PlanFinding[] = [];
    if (!indicator)
      out.push({ code: "measurementIncomplete", sheet: "measurements", row, column: "indicator" });
    else if (!known.has(indicator))
      out.push({
        code: "danglingLink",
        sheet: "measurements",
        row,
        column: "indicator",
        id: indicator,
        to: "indicators",
      });
    if (!day)
      return [...out, { code: "measurementIncomplete", sheet: "measurements", row, column: "day" }];
    const key = `${indicator} ${day}`;
    const before = first.get(key);
    if (indicator && before !== undefined)
      out.push({ code: "sameDay", sheet: "measurements", row, id: indicator, day, first: before });
    else first.set(key, row);
    return out;
  });
}

function milestoneFindings(
  milestones: readonly Milestone[],
  known: ReadonlySet<string>,
): PlanFinding[] {
  return milestones.flatMap(({ row, id, activity, state, actual }): PlanFinding[] => {
    const out: PlanFinding[] = [];
    if (activity && !known.has(activity))
      out.push({
        code: "danglingLink",
        sheet: "milestones",
        row,
        column: "activity",
        id: activity,
        to: "activities",
      });
    if (state === "reached" && !actual)
      out.push({
        code: "milestoneContradiction",
        sheet: "milestones",
        row,
        id,
        which: "reachedWithoutDay",
      });
    if (actual && state && state !== "reached")
      out.push({
        code: "milestoneContradiction",
        sheet: "milestones",
        row,
        id,
        which: "dayWithoutReached",
      });
    return out;
  });
}

/** Every row that lacks its id or shares it, every link that leads nowhere, and every row that contradicts itself, sheet by sheet. */
export function linkFindings(plan: Plan): PlanFinding[] {
  const ids = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(items.map(({ id }) => id));
  const goals = ids(plan.goals);
  const serving = plan.activities.flatMap(({ row, goals: served }) =>
    served
      .filter((id) => !goals.has(id))
      .map((id): PlanFinding => ({
        code: "danglingLink",
        sheet: "activities",
        row,
        column: "goals",
        id,
        to: "goals",
      })),
  );
  return [
    ...identityFindings("goals", plan.goals),
    ...goalFindings(plan.goals),
    ...identityFindings("activities", plan.activities),
    ...serving,
    ...identityFindings("indicators", plan.indicators),
    ...indicatorFindings(plan.indicators, plan.goals),
    ...measurementFindings(plan.measurements, ids(plan.indicators)),
    ...identityFindings("milestones", plan.milestones),
    ...milestoneFindings(plan.milestones, ids(plan.activities)),
  ];
}
