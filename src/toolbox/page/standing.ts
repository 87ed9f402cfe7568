import { allowedOf, LISTED, type Listed, targetAt } from "../../targets";

/** One list against the national target. */
export interface Standing extends Listed {
  /** What the target allows at the end of the list's year; null before the first. */
  readonly allowed: number | null;
  /** Whether the list was within it; null where there is no target yet, or the areas were counted by other criteria. */
  readonly reached: boolean | null;
  /** Counted by the criteria the target speaks of. */
  readonly comparable: boolean;
}

/** The lists before the target's first year: what the target may be reckoned from. */
export const BASELINES = LISTED.filter(({ year }) => year <= 2015);

/** Every published list against the target, reckoned from a number of areas. */
export function standings(baseline: number): readonly Standing[] {
  return LISTED.map((listed) => {
    const target = targetAt(listed.year);
    const allowed = target ? allowedOf(baseline, target) : null;
    const comparable = listed.name === "særligt udsatte boligområder";
    return {
      ...listed,
      allowed,
      comparable,
      reached: allowed === null || !comparable ? null : listed.areas <= allowed,
    };
  });
}
