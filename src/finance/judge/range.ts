import type { Doubt } from "../read/plan/doubt";
import type { Share } from "./share";

/** Between what shares (0-1) the doubt leaves the local money, where that can be said; only ever told in words. */
export function rangeOf(
  doubt: Doubt,
  share: Share | undefined,
): readonly [low: number, high: number] | undefined {
  if (doubt.kind === "readings") return [doubt.low, doubt.high];
  if (doubt.kind !== "payerUnknown" || !share) return undefined;
  // Unknown money may be local, or somebody else's; what a reading counts it as now is "other".
  const low = share.local / share.total;
  const high = (share.local + doubt.ore) / share.total;
  return low <= high && high <= 1 ? [low, high] : undefined;
}
