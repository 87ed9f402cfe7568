import type { Criterion, Verb } from ".";
import {
  type Exact,
  exact,
  exponentOf,
  minus,
  numberOf,
  plus,
  shifted,
  significant,
  times,
} from "../../core/exact";

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
export function decimalOf(value: number): Exact {
  return exact(value.toPrecision(DIGITS));
}

/** The limit in per cent as exact decimals; null where the national average is needed and missing. */
export function limitInPercent(criterion: Criterion, national: number | null): Exact | null {
  const { limit } = criterion;
  if (limit.kind === "timesNational")
    return national === null ? null : times(exact(limit.times), decimalOf(national));
  return limit.unit === "per10000" ? shifted(exact(limit.value), -2) : exact(limit.value);
}

/**
 * The limit for a column whose figures are `value × 10^scale` per cent.
 *
 * Comparing doubles is exact here. Every double between `low` and `high` stands for the limit's own decimal; rounding to
 * decimals never turns an order round, so a double outside them stands for a decimal on the same side of the limit.
 */
export function boundOf(criterion: Criterion, scale: number, national: number | null): Bound {
  const below = criterion.verb === "mindre end";
  const percent = limitInPercent(criterion, national);
  if (percent === null) return { low: NaN, high: NaN, below, onBound: false };
  const limit = significant(shifted(percent, -scale), DIGITS);
  const half = exact(`5e${exponentOf(limit) - DIGITS}`);
  return {
    low: numberOf(minus(limit, half)),
    high: numberOf(plus(limit, half)),
    below,
    onBound: includesLimit(criterion.verb),
  };
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
