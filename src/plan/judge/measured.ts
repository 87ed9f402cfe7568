import type { Day } from "../../core/provision";
import { yearOf } from "../../core/day";
import type { Indicator, Measurement, Plan } from "../read/plan";
import { type Target, endOfYear } from "../../targets";

/** A measured value and its day. */
export interface Value {
  readonly day: Day;
  readonly value: number;
  readonly row: number;
}

/** The measured values of each indicator, in time order; gaps are left out. Of two on the same day the lower row counts. */
export function measuredValues(
  measurements: readonly Measurement[],
): ReadonlyMap<string, readonly Value[]> {
  const byIndicator = new Map<string, Value[]>();
  for (const { indicator, day, value, row } of measurements) {
    if (!indicator || !day || value === null) continue;
    const list = byIndicator.get(indicator) ?? [];
    list.push({ day, value, row });
    byIndicator.set(indicator, list);
  }
  for (const list of byIndicator.values())
    list.sort((a, b) => (a.day === b.day ? a.row - b.row : a.day < b.day ? -1 : 1));
  return byIndicator;
}

/** The last value measured within a calendar year, both ends included; undefined where there is none. */
export function lastOf(values: readonly Value[] | undefined, year: number): Value | undefined {
  return values?.filter(({ day }) => yearOf(day) === year).at(-1);
}

/** An indicator as a target; undefined while baseline, target or years are missing or the end is not after the start. */
export function targetOf({
  baseline,
  target,
  startYear,
  endYear,
  direction,
  yearly,
}: Indicator): Target | undefined {
  if (
    baseline === null ||
    target === null ||
    startYear === null ||
    endYear === null ||
    endYear <= startYear
  )
    return undefined;
  return {
    baseline,
    target,
    start: endOfYear(startYear),
    end: endOfYear(endYear),
    yearly,
    ...(direction ? { direction } : {}),
  };
}

/** The first and the last year that an indicator, a measurement or a planned milestone belongs to; undefined where there is none. */
export function yearsOf(plan: Plan): { readonly first: number; readonly last: number } | undefined {
  const years = [
    ...plan.indicators.flatMap(({ startYear, endYear }) =>
      [startYear, endYear].filter((year): year is number => year !== null),
    ),
    ...plan.measurements.flatMap(({ day }) => (day ? [yearOf(day)] : [])),
    ...plan.milestones.flatMap(({ planned }) => (planned ? [yearOf(planned)] : [])),
  ];
  return years.length > 0
    ? {
        first: years.reduce((a, b) => Math.min(a, b)),
        last: years.reduce((a, b) => Math.max(a, b)),
      }
    : undefined;
}
