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
  /** Between `low` and `high` it cannot be told, because the limit is only known so closely. */
  readonly unsure: boolean;
}

/** The digits that Excel keeps of a number; what a double holds beyond them is noise from arithmetic. */
const DIGITS = 15;

/** The decimal that a cell's double stands for: 15 significant digits, as Excel shows it. `=2,7/100` is 0.027, not 0.027000000000000003. */
export function decimalOf(value: number): Exact {
  return exact(value.toPrecision(DIGITS));
}

/**
 * What is known of the national share of convicted, in per cent: the average itself, or a limit that is so many times it
 * (which is what is published).
 */
export interface National {
  readonly kind: "average" | "limit";
  readonly percent: Exact;
  /** How many times the average a limit is; `1` for the average. */
  readonly times: string;
  /** Given by the user, read in the list, or as published for the list's day. */
  readonly from: "given" | "list" | "published";
}

/** A limit in per cent. Between `percent - slack` and `percent + slack` it is not known: a published limit is rounded, and another multiple is worked out from it. */
export interface PercentLimit {
  readonly percent: Exact;
  readonly slack: Exact | null;
}

const nearest = (value: number): Exact => exact(value.toPrecision(DIGITS));

/** The limit in per cent as exact decimals; null where the national average is needed and missing. */
export function percentLimit({ limit }: Criterion, national: National | null): PercentLimit | null {
  if (limit.kind === "fixed")
    return {
      percent: limit.unit === "per10000" ? shifted(exact(limit.value), -2) : exact(limit.value),
      slack: null,
    };
  if (national === null) return null;
  if (national.kind === "average")
    return { percent: times(exact(limit.times), national.percent), slack: null };
  if (national.times === limit.times) return { percent: national.percent, slack: null };
  const ratio = Number(limit.times) / Number(national.times);
  const half = Number(`5e${-national.percent.places - 1}`);
  return {
    percent: nearest(numberOf(national.percent) * ratio),
    slack: nearest(half * ratio),
  };
}

/** The limit in per cent; null where the national average is needed and missing. */
export const limitInPercent = (criterion: Criterion, national: National | null): Exact | null =>
  percentLimit(criterion, national)?.percent ?? null;

/**
 * The limit for a column whose figures are `value × 10^scale` per cent.
 *
 * Comparing doubles is exact here. Every double between `low` and `high` stands for the limit's own decimal; rounding to
 * decimals never turns an order round, so a double outside them stands for a decimal on the same side of the limit.
 */
export function boundOf(criterion: Criterion, scale: number, national: National | null): Bound {
  const below = criterion.verb === "mindre end";
  const found = percentLimit(criterion, national);
  if (found === null) return { low: NaN, high: NaN, below, onBound: false, unsure: false };
  const limit = significant(shifted(found.percent, -scale), DIGITS);
  const half = found.slack
    ? shifted(found.slack, -scale)
    : exact(`5e${exponentOf(limit) - DIGITS}`);
  return {
    low: numberOf(minus(limit, half)),
    high: numberOf(plus(limit, half)),
    below,
    onBound: includesLimit(criterion.verb),
    unsure: found.slack !== null,
  };
}

/** Whether a value on the limit itself meets the criterion. */
function includesLimit(verb: Verb): boolean {
  switch (verb) {
    case "udgør mindst":
      return true;
    case "overstiger":
    case "er over":
    case "mindre end":
      return false;
  }
}

/** Whether a figure meets the bound; null where the limit is not known so closely. A NaN figure or bound must have been sorted out before. */
export function meets(value: number, { low, high, below, onBound, unsure }: Bound): boolean | null {
  return value > high ? !below : value < low ? below : unsure ? null : onBound;
}
