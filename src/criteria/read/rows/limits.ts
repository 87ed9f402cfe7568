import { CRITERIA_VERSIONS, type CriterionId, measuredIn } from "../../rules";

const LIMITS: ReadonlyMap<CriterionId, ReadonlySet<number>> = (() => {
  const all = new Map<CriterionId, Set<number>>();
  for (const { categories } of CRITERIA_VERSIONS)
    for (const { id, limit } of measuredIn(categories)) {
      const set = all.get(id) ?? new Set<number>();
      if (limit.kind === "fixed") set.add(Number(limit.value));
      all.set(id, set);
    }
  return all;
})();

const TOLD = ["jobless", "nonwestern", "basicSchool", "income"] as const;

/** Whether a row's figures are the limits of the law, of whatever version: two at least, and no other share among them. */
export function isLimits(figure: (id: CriterionId) => number): boolean {
  let known = 0;
  for (const id of TOLD) {
    const value = figure(id);
    if (Number.isNaN(value)) continue;
    const limits = LIMITS.get(id);
    if (!limits?.has(value) && !limits?.has(Math.round(value * 1e6) / 1e4)) return false;
    known++;
  }
  return known >= 2;
}

/** The income of a country or a region against itself: 100 per cent, which no vulnerable area has. */
export const isNational = (income: number): boolean => income === 100 || income === 1;
