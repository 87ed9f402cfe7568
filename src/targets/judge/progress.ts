import { exact, minus, quotientOf } from "../../core/exact";
import type { TargetRefusal } from "./target";

/**
 * The share of the way from a baseline to a target that an actual value has gone: 0 at the baseline, 1 at the target,
 * below 0 where things have become worse and above 1 where they have become better than the target; never cut off.
 * Where target and baseline are equal there is no way to go: holding the value is 1, and anything else is refused,
 * since no share says how far off it is.
 */
export function progress(baseline: number, target: number, actual: number): number | TargetRefusal {
  const way = minus(exact(target), exact(baseline));
  // Adding 0 turns a zero with a sign, which a cell would show as -0, into plain zero.
  if (way.digits !== 0n) return quotientOf(minus(exact(actual), exact(baseline)), way) + 0;
  return actual === target ? 1 : { kind: "refusal", code: "noDistance", baseline, actual };
}
