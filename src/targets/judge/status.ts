import type { TargetState } from "../rules/states";
import type { Moment } from "./moment";
import { compareToPath, pathAt } from "./path";
import { contradicts, directionOf, type Target } from "./target";

/**
 * How an actual value stands at a moment. The states are the add-in's own.
 * - `undecided`: the value is missing; or the stated direction contradicts baseline and target; or target and baseline
 *   are equal, no direction is given and the value differs;
 * - `notBegun`: the moment lies before the start (the start itself is not before);
 * - `reached`: the value is at the target or better, whatever the path says;
 * - `missed`: the moment is the end or later and the target is not reached;
 * - `onTrack`: the value is on the path or better; `behind`: it is worse than the path.
 */
export function status(target: Target, actual: number | null, at: Moment): TargetState {
  if (at < target.start) return "notBegun";
  if (actual === null || contradicts(target)) return "undecided";
  const direction = directionOf(target);
  if (!direction) return actual === target.target ? "reached" : "undecided";
  const better = (difference: number): number =>
    direction === "rising" ? difference : -difference;
  if (better(actual - target.target) >= 0) return "reached";
  if (at >= target.end) return "missed";
  return better(compareToPath(actual, pathAt(target, at))) >= 0 ? "onTrack" : "behind";
}
