import {
  type Exact,
  exact as decimal,
  minus,
  numberOf,
  rounded,
  shifted,
  times,
} from "../../core/exact";
import { decimalOf } from "../rules/limit";
import type { Areas } from "../read/areas";
import type { Kroner } from "./types";
import type { Prepared } from "./prepared";

/**
 * How many whole kroner of mean income change the answer. The law takes an income that is `mindre end` so many per cent of
 * the region's mean, so an income on the limit is not met. Null where the region's mean, or the area's figure, is not given.
 */
export function kronerOf(
  index: number,
  { incomes }: Areas,
  { criterion, exact, column }: Prepared,
): Kroner | null {
  const region = incomes?.region[index] ?? NaN;
  const ratio = column?.values[index] ?? NaN;
  if (criterion.id !== "income" || !incomes || !exact || !(region > 0) || !(ratio > 0)) return null;
  const mean = shifted(decimalOf(region), incomes.scale);
  const { area } = incomes;
  // Where amounts are given the ratio is worked out from them, so that the area's own is there too.
  const had = area
    ? shifted(decimalOf(area[index] as number), incomes.scale)
    : shifted(times(decimalOf(ratio), mean), (column?.scale ?? 0) - 2);
  return { ...between(had, shifted(times(exact, mean), -2)), approximate: !area };
}

/** The distance of an income from its limit, both in kroner. */
export function between(had: Exact, limit: Exact): Pick<Kroner, "count" | "side"> {
  const gap = minus(limit, had);
  return gap.digits > 0n
    ? { count: numberOf(rounded(gap, 0, "up")), side: "tooLittle" }
    : { count: numberOf(rounded(times(gap, decimal(-1)), 0, "down")) + 1, side: "toLimit" };
}
