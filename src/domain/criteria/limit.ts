import Big from "big.js";
import type { Criterion, Verb } from "../../rules/criteria";

/**
 * A limit in the unit of a pasted column, ready for doubles: `value` is met when it is above (or below) `bound`,
 * and on `bound` itself when `onBound` says so. NaN where the limit hangs on an average that was not given.
 */
export interface Bound {
  readonly bound: number;
  readonly below: boolean;
  readonly onBound: boolean;
}

/** The limit in per cent as exact decimals; null where the national average is needed and missing. */
export function limitInPercent(criterion: Criterion, national: number | null): Big | null {
  const { limit } = criterion;
  if (limit.kind === "timesNational") return national === null ? null : Big(limit.times).times(String(national));
  return limit.unit === "per10000" ? Big(limit.value).times("1e-2") : Big(limit.value);
}

/**
 * The limit for a column whose figures are `value × 10^scale` per cent.
 *
 * Comparing doubles is exact here. A double stands for its shortest decimal text. Rounding decimals to doubles never
 * turns an order round, so a double above the double nearest to the limit stands for a decimal above the limit, and
 * likewise below. Only that one double itself can stand for a decimal on either side, and it is settled here, once,
 * in decimals.
 */
export function boundOf(criterion: Criterion, scale: number, national: number | null): Bound {
  const below = criterion.verb === "mindre end";
  const exact = limitInPercent(criterion, national);
  if (exact === null) return { bound: NaN, below, onBound: false };
  const limit = exact.times(`1e${-scale}`);
  const bound = Number(limit.toString());
  return { bound, below, onBound: isMet(criterion.verb, Big(String(bound)).cmp(limit)) };
}

/** Whether a value on the given side of the limit (-1 below, 0 on it, 1 above) meets the criterion. */
function isMet(verb: Verb, side: number): boolean {
  switch (verb) {
    case "overstiger":
      return side > 0;
    case "udgør mindst":
      return side >= 0;
    case "mindre end":
      return side < 0;
  }
}

/** Whether a figure meets the bound; a NaN figure or bound must have been sorted out before. */
export function meets(value: number, { bound, below, onBound }: Bound): boolean {
  return value === bound ? onBound : below ? value < bound : value > bound;
}
