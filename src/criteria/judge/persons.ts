import {
  type Exact,
  exact as decimal,
  minus,
  numberOf,
  rounded,
  shifted,
  times,
} from "../../core/exact";
import type { Persons } from "./types";
import { FINE, fineOf, type Prepared } from "./prepared";

/**
 * How many whole persons more or fewer change the answer; where only the share is known, as seen from the share itself, so that
 * the side is always the answer's. Null without the number of people the share is a share of:
 * the residents for the non-western share, otherwise the age group's own head count. An income has no persons.
 */
export function personsOf(
  index: number,
  percent: number | null,
  { exact, limit, criterion, people, heads, unit }: Prepared,
): Persons | null {
  const group = people?.[index] ?? NaN;
  if (exact === null || limit === null || !(group > 0)) return null;
  const counted = heads?.[index] ?? NaN;
  const approximate = Number.isNaN(counted);
  if (approximate && percent === null) return null;
  const onLimitCounts = criterion.verb === "udgør mindst";
  const inWhole = wholeDistance(
    approximate ? null : counted,
    percent,
    group,
    limit / unit,
    onLimitCounts,
  );
  if (inWhole) return inWhole;
  const had = approximate
    ? shifted(times(decimal(String(percent)), decimal(group)), -2)
    : decimal(counted);
  return {
    ...distance(had, shifted(times(exact, decimal(group)), -2), onLimitCounts),
    approximate,
  };
}

/** The distance in whole numbers alone; null where a figure has more decimals than they can hold. */
function wholeDistance(
  counted: number | null,
  percent: number | null,
  group: number,
  limit: number,
  onLimitCounts: boolean,
): Persons | null {
  const line = fineOf(limit) * group;
  const share = counted === null ? fineOf(percent ?? NaN) * group : 0;
  const hundred = 100 * FINE;
  if (!Number.isSafeInteger(line) || !Number.isSafeInteger(share)) return null;
  const over = (counted === null ? share : counted * hundred) - line;
  if (!Number.isSafeInteger(over)) return null;
  const isMet = onLimitCounts ? over >= 0 : over > 0;
  const gap = Math.abs(over);
  return {
    count:
      isMet === onLimitCounts ? quotient(gap, hundred) + 1 : quotient(gap + hundred - 1, hundred),
    side: isMet ? "tooMany" : "toLimit",
    approximate: counted === null,
  };
}

/** Whole numbers divided, the remainder left out: exact, which a rounded division need not be. */
function quotient(whole: number, by: number): number {
  return (whole - (whole % by)) / by;
}

function distance(
  heads: Exact,
  most: Exact,
  onLimitCounts: boolean,
): Pick<Persons, "count" | "side"> {
  const over = minus(heads, most);
  const isMet = onLimitCounts ? over.digits >= 0n : over.digits > 0n;
  const gap = isMet ? over : times(over, decimal(-1));
  // Met and the limit itself counts: one must come below it. Not met and the limit does not count: one must come above it.
  const beyond = isMet === onLimitCounts;
  const whole = numberOf(rounded(gap, 0, beyond ? "down" : "up"));
  return { count: beyond ? whole + 1 : whole, side: isMet ? "tooMany" : "toLimit" };
}
