import { compare, type Exact, exact, plus, quotientOf, minus, times } from "../../core/exact";
import { isYear } from "../../core/day";
import { endOfYear, type Moment } from "./moment";
import { points, type Target, type TargetRefusal, type YearTarget } from "./target";

/** A point on the path as an exact fraction, so that nothing is rounded before it is compared. */
export interface Fraction {
  readonly over: Exact;
  /** Always positive. */
  readonly under: Exact;
}

/** The path's value at a moment: the baseline up to the start, the target from the end on, a straight line between its points. */
export function pathAt(target: Target, at: Moment): Fraction {
  if (at <= target.start) return { over: exact(target.baseline), under: exact(1) };
  const line = points(target);
  const after = line.findIndex((point) => point.at > at);
  const [before, next] = [line[after - 1], line[after]];
  if (!before || !next) return { over: exact(target.target), under: exact(1) };
  const under = exact(next.at - before.at);
  const rise = times(minus(exact(next.value), exact(before.value)), exact(at - before.at));
  return { over: plus(times(exact(before.value), under), rise), under };
}

/** Below zero when a value lies under a point on the path, zero on it, above zero over it. Exact. */
export function compareToPath(value: number, path: Fraction): number {
  return compare(times(exact(value), path.under), path.over);
}

/** A fraction as the nearest number with at most 15 decimals. */
export function numberOf(path: Fraction): number {
  return quotientOf(path.over, path.under);
}

/** The path of a target at the end of each year given. */
export function pathForYears(target: Target, years: readonly number[]): YearTarget[] {
  return years.map((year) => ({ year, value: numberOf(pathAt(target, endOfYear(year))) }));
}

/**
 * The yearly path from a baseline to a target, both years included: the baseline at `startYear`, the target at
 * `endYear`, equal steps between. Refuses years that are not calendar years (1900-2199) and an end that is not
 * after the start.
 */
export function yearlyPath(
  baseline: number,
  target: number,
  startYear: number,
  endYear: number,
): readonly YearTarget[] | TargetRefusal {
  if (!isYear(startYear))
    return { kind: "refusal", code: "notAYear", which: "startYear", value: String(startYear) };
  if (!isYear(endYear))
    return { kind: "refusal", code: "notAYear", which: "endYear", value: String(endYear) };
  if (endYear <= startYear)
    return { kind: "refusal", code: "endBeforeStart", start: startYear, end: endYear };
  const years = Array.from({ length: endYear - startYear + 1 }, (_, i) => startYear + i);
  return pathForYears(
    { baseline, target, start: endOfYear(startYear), end: endOfYear(endYear) },
    years,
  );
}
