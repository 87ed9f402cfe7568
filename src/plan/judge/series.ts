import type { Day } from "../../core/provision";
import { type TargetState, endOfDay, endOfYear, numberOf, pathAt, status } from "../../targets";
import { yearOf } from "../../core/day";
import { lastOf, measuredValues, targetOf, type Value } from "./measured";
import { timingOf } from "./milestone";
import type { Indicator, Plan } from "../read/plan";

/** One year of an indicator's chart: the last value measured in the year, the path at its end, and the target. */
export interface Point {
  readonly year: number;
  readonly measured: number | null;
  readonly path: number | null;
  readonly target: number | null;
}

export interface IndicatorSeries {
  readonly indicator: Indicator;
  readonly points: readonly Point[];
  /** The newest measurement, or null. */
  readonly latest: Value | null;
  /** How the newest measurement stands on its own day; undecided where it is older than last year. */
  readonly state: TargetState;
}

/** All years from the first to the last of some; none of none. */
function yearsOver(years: readonly number[]): number[] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/** A measurement from before last year says nothing of where things stand now. */
function stateOf(indicator: Indicator, latest: Value | null, today: Day): TargetState {
  const target = targetOf(indicator);
  if (!target) return "undecided";
  const fresh = latest && yearOf(latest.day) >= yearOf(today) - 1 ? latest : null;
  return status(target, fresh?.value ?? null, endOfDay(fresh?.day ?? today));
}

function pointsOf(indicator: Indicator, values: readonly Value[]): Point[] {
  const target = targetOf(indicator);
  const measured = values.map(({ day }) => yearOf(day));
  const ends = target ? [indicator.startYear ?? 0, indicator.endYear ?? 0] : [];
  return yearsOver([...measured, ...ends]).map((year) => {
    const at = endOfYear(year);
    const inside = target && at >= target.start && at <= target.end;
    return {
      year,
      measured: lastOf(values, year)?.value ?? null,
      path: inside ? numberOf(pathAt(target, at)) : null,
      target: indicator.target,
    };
  });
}

/** The chart of each indicator that has an id, in the order of the sheet. Years run from the first to the last that is known. */
export function indicatorSeries(plan: Plan, today: Day): readonly IndicatorSeries[] {
  const values = measuredValues(plan.measurements);
  return plan.indicators
    .filter(({ id }) => id !== "")
    .map((indicator) => {
      const own = values.get(indicator.id) ?? [];
      const latest = own.at(-1) ?? null;
      return {
        indicator,
        points: pointsOf(indicator, own),
        latest,
        state: stateOf(indicator, latest, today),
      };
    });
}

/** How many milestones are planned in a year, and where they stand today. */
export interface MilestoneYear {
  readonly year: number;
  readonly reached: number;
  readonly late: number;
  readonly overdue: number;
  readonly upcoming: number;
}

/** The milestones by planned year; undated and dropped ones are left out. Years without milestones between are kept. */
export function milestoneYears(plan: Plan, today: Day): readonly MilestoneYear[] {
  const dated = plan.milestones.flatMap((milestone) => {
    const day = milestone.planned ?? milestone.actual;
    const timing = timingOf(milestone, today);
    return day && timing !== "dropped" ? [{ year: yearOf(day), timing }] : [];
  });
  return yearsOver(dated.map(({ year }) => year)).map((year) => {
    const count = (timing: string): number =>
      dated.filter((one) => one.year === year && one.timing === timing).length;
    return {
      year,
      reached: count("reached"),
      late: count("reachedLate"),
      overdue: count("overdue"),
      upcoming: count("upcoming"),
    };
  });
}
