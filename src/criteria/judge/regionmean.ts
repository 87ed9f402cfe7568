import { exact, type Exact, shifted, times } from "../../core/exact";
import { decimalOf } from "../rules/limit";
import { between } from "./kroner";
import type { JudgedCriterion, Kroner } from "./types";

/** How many kroner an income is from its limit by a mean of the region that stands besides the list, in kroner: about so many, by the area's per cent of it. Null where the criterion is no income, or a figure is not given. */
export function kronerBy({ criterion, value }: JudgedCriterion, mean: number): Kroner | null {
  const { limit } = criterion;
  if (criterion.id !== "income" || limit.kind !== "fixed" || value === null || !(mean > 0))
    return null;
  const of = (percent: Exact): Exact => shifted(times(percent, decimalOf(mean)), -2);
  return { ...between(of(decimalOf(value)), of(exact(limit.value))), approximate: true };
}
