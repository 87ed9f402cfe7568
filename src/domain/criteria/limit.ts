import Big from "big.js";
import type { Criterion, Verb } from "../../rules/criteria";

/**
 * A limit in the unit of a pasted column, ready for doubles: a figure is met above `high` (or below `low`),
 * and between them, which is on the limit itself, when `onBound` says so. NaN where the limit hangs on an average that was not given.
 */
export interface Bound {
  readonly low: number;
  readonly high: number;
  readonly below: boolean;
  readonly onBound: boolean;
}

/** The digits that Excel keeps of a number; what a double holds beyond them is noise from arithmetic. */
const DIGITS = 15;

/** The decimal that a cell's double stands for: 15 significant digits, as Excel shows it. `=2,7/100` is 0.027, not 0.027000000000000003. */
export function decimalOf(value: number): Big {
  return Big(value.toPrecision(DIGITS));
}

/** The limit in per cent as exact decimals; null where the national average is needed and missing. */
export function limitInPercent(criterion: Criterion, national: number | null): Big | null {
  const { limit } = criterion;
  if (limit.kind === "timesNational") return national === null ? null : Big(limit.times).times(decimalOf(national));
  return limit.unit === "per10000" ? Big(limit.value).times("1e-2") : Big(limit.value);
}

/**
 * The limit for a column whose figures are `value × 10^scale` per cent.
 *
 * Comparing doubles is exact here. Every double between `low` and `high` stands for the limit's own decimal; rounding to
 * decimals never turns an order round, so a double outside them stands for a decimal on the same side of the limit.
 */
export function boundOf(criterion: Criterion, scale: number, national: number | null): Bound {
  const below = criterion.verb === "mindre end";
  const exact = limitInPercent(criterion, national);
  if (exact === null) return { low: NaN, high: NaN, below, onBound: false };
  const limit = Big(exact.times(`1e${-scale}`).toPrecision(DIGITS));
  const half = Big(`5e${limit.e - DIGITS}`);
  return { low: Number(limit.minus(half)), high: Number(limit.plus(half)), below, onBound: includesLimit(criterion.verb) };
}

/** Whether a value on the limit itself meets the criterion. */
function includesLimit(verb: Verb): boolean {
  switch (verb) {
    case "udgør mindst":
      return true;
    case "overstiger":
    case "mindre end":
      return false;
  }
}

/** Whether a figure meets the bound; a NaN figure or bound must have been sorted out before. */
export function meets(value: number, { low, high, below, onBound }: Bound): boolean {
  return value > high ? !below : value < low ? below : onBound;
}
