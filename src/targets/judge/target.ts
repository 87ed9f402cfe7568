import type { Direction } from "../rules/words";
import { endOfYear, type Moment } from "./moment";

/** A value that is to be held at the end of a year. */
export interface YearTarget {
  readonly year: number;
  readonly value: number;
}

/** What an indicator is to do: from `baseline` at `start` to `target` at `end`, by way of the yearly targets given. */
export interface Target {
  readonly baseline: number;
  readonly target: number;
  readonly start: Moment;
  readonly end: Moment;
  /** Which way is better. Where it is left out, it follows from baseline and target. */
  readonly direction?: Direction;
  /** Yearly targets strictly between start and end; others are not used here (a finding names them). */
  readonly yearly?: readonly YearTarget[];
}

/** Why a path cannot be drawn. */
export type TargetRefusal =
  | {
      readonly kind: "refusal";
      readonly code: "endBeforeStart";
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: "refusal";
      readonly code: "notAYear";
      readonly which: "startYear" | "endYear";
      readonly value: string;
    }
  | {
      readonly kind: "refusal";
      readonly code: "noDistance";
      readonly baseline: number;
      readonly actual: number;
    };

/** Which way is better: as stated, else from the baseline to the target; undefined where the two are equal and nothing is stated. */
export function directionOf(
  target: Pick<Target, "baseline" | "target" | "direction">,
): Direction | undefined {
  if (target.direction) return target.direction;
  if (target.target > target.baseline) return "rising";
  return target.target < target.baseline ? "falling" : undefined;
}

/** Whether the stated direction says the opposite of baseline and target. */
export function contradicts(target: Pick<Target, "baseline" | "target" | "direction">): boolean {
  const { direction, ...numbers } = target;
  return !!direction && target.target !== target.baseline && directionOf(numbers) !== direction;
}

/** The points that the path goes through, in time order: baseline, the yearly targets in between, target. */
export function points(target: Target): readonly { readonly at: Moment; readonly value: number }[] {
  const between = (target.yearly ?? [])
    .map(({ year, value }) => ({ at: endOfYear(year), value }))
    .filter(({ at }) => at > target.start && at < target.end)
    .sort((a, b) => a.at - b.at);
  return [
    { at: target.start, value: target.baseline },
    ...between,
    { at: target.end, value: target.target },
  ];
}
