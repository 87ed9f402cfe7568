import { NATIONAL_TARGETS, type NationalTarget } from "../rules/reduction";

/** The target that holds at the end of a year; undefined before the end of the first target's year. */
export function targetAt(
  year: number,
  targets: readonly NationalTarget[] = NATIONAL_TARGETS,
): NationalTarget | undefined {
  return [...targets].reverse().find(({ byEndOf }) => byEndOf <= year);
}

/**
 * How many areas a national target allows of `baseline` (a whole number): the largest whole number that is at least the
 * target's part fewer. A quarter fewer of 33 is 24: 24.75 areas there are not, and 25 would be less than a quarter fewer.
 */
export function allowedOf(
  baseline: number,
  { fewer: { numerator, denominator } }: NationalTarget,
): number {
  const over = baseline * (denominator - numerator);
  return (over - (over % denominator)) / denominator;
}
