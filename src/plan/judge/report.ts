import type { Day } from "../../core/provision";
import { reportingRules } from "../rules/versions";
import {
  type TargetState,
  endOfDay,
  endOfYear,
  numberOf,
  pathAt,
  progress,
  status,
} from "../../targets";
import { type Deadline, deadlines } from "./deadline";
import { yearOf } from "../../core/day";
import { lastOf, measuredValues, targetOf, type Value } from "./measured";
import { type MilestoneTiming, settled, timingOf } from "./milestone";
import { type Missing, missingOf } from "./missing";
import type { Indicator, Milestone, Plan } from "../read/plan";
import type { GoalLine, IndicatorLine } from "./lines";

export interface MilestoneLine {
  readonly milestone: Milestone;
  readonly timing: MilestoneTiming;
  /** Planned for an earlier year and still not settled. */
  readonly carried: boolean;
}

/** The yearly report of one calendar year as it stands on a day. */
export interface YearReport {
  readonly year: number;
  readonly goals: readonly GoalLine[];
  /** Indicators whose goal is not a concrete goal of the plan. */
  readonly loose: readonly IndicatorLine[];
  readonly milestones: readonly MilestoneLine[];
  readonly coming: readonly MilestoneLine[];
  readonly deadlines: readonly Deadline[];
  readonly missing: readonly Missing[];
}

/** Why there is no report. */
export interface ReportRefusal {
  readonly kind: "refusal";
  readonly code: "yearNotCovered";
  readonly year: number;
  readonly first: number;
}

/** A goal's state: not reached or behind if one indicator is; else undecided if one is; else on track until all are reached. */
export function goalState(states: readonly TargetState[]): TargetState {
  const has = (state: TargetState): boolean => states.includes(state);
  if (states.length === 0) return "undecided";
  if (has("missed")) return "missed";
  if (has("behind")) return "behind";
  if (has("undecided")) return "undecided";
  if (states.every((state) => state === "reached")) return "reached";
  return states.every((state) => state === "notBegun") ? "notBegun" : "onTrack";
}

/** A finished year is judged at its end; the running year at the day of the measurement. */
function lineOf(
  indicator: Indicator,
  values: readonly Value[] | undefined,
  year: number,
  today: Day,
): IndicatorLine {
  const measured = lastOf(values, year) ?? null;
  const target = targetOf(indicator);
  if (!target) return { indicator, yearTarget: null, measured, share: null, state: "undecided" };
  const at = year < yearOf(today) || !measured ? endOfYear(year) : endOfDay(measured.day);
  const share = measured ? progress(target.baseline, target.target, measured.value) : null;
  return {
    indicator,
    yearTarget: numberOf(pathAt(target, endOfYear(year))),
    measured,
    share: typeof share === "number" ? share : null,
    state: status(target, measured?.value ?? null, at),
  };
}

function milestoneLines(
  plan: Plan,
  today: Day,
  wanted: (milestone: Milestone) => boolean,
  carried: (milestone: Milestone) => boolean,
): MilestoneLine[] {
  return plan.milestones
    .filter((milestone) => wanted(milestone) || carried(milestone))
    .map((milestone) => ({
      milestone,
      timing: timingOf(milestone, today),
      carried: !wanted(milestone),
    }))
    .sort((a, b) => ((a.milestone.planned ?? "") < (b.milestone.planned ?? "") ? -1 : 1));
}

/** The report for a calendar year; refuses years before the first that the reporting rules cover. */
export function yearReport(plan: Plan, year: number, today: Day): YearReport | ReportRefusal {
  const rules = reportingRules(year);
  if (!rules) return { kind: "refusal", code: "yearNotCovered", year, first: 2011 };
  const values = measuredValues(plan.measurements);
  const lines = plan.indicators
    .filter(({ id, name }) => id || name)
    .map((indicator) => lineOf(indicator, values.get(indicator.id), year, today));
  const concrete = plan.goals.filter(({ level, id }) => level === "concrete" && id);
  const inYear = (day: Day | null, wanted: number): boolean =>
    day !== null && yearOf(day) === wanted;
  const goals = concrete.map((goal) => {
    const own = lines.filter(({ indicator }) => indicator.goal === goal.id);
    return { goal, indicators: own, state: goalState(own.map(({ state }) => state)) };
  });
  const known = new Set(concrete.map(({ id }) => id));
  return {
    year,
    goals,
    loose: lines.filter(({ indicator }) => !known.has(indicator.goal)),
    milestones: milestoneLines(
      plan,
      today,
      ({ planned, actual }) => inYear(planned, year) || inYear(actual, year),
      () => false,
    ),
    coming: milestoneLines(
      plan,
      today,
      ({ planned }) => inYear(planned, year + 1),
      (one) => one.planned !== null && yearOf(one.planned) <= year && !settled(one),
    ),
    deadlines: deadlines(rules, year, plan.deadlines, today),
    missing: missingOf(plan, lines, goals, year),
  };
}
