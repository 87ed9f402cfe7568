import type { CriterionId } from "../../rules";
import type { JudgedArea, JudgedCriterion, MissingFigure } from "../types";
import type { YearOfArea } from "./history";

/** What decided whether an area is on the list of a year. */
export type Deciding =
  | { readonly kind: "named" }
  /** The row cannot be read as an area for certain. */
  | { readonly kind: "unclear" }
  | { readonly kind: "residents"; readonly residents: number }
  /** On the list with just so many criteria as it takes: each of them decides, and `nearest` is nearest to its limit. */
  | { readonly kind: "enough"; readonly nearest: JudgedCriterion | null }
  /** On the list with `spare` more than it takes. */
  | { readonly kind: "more"; readonly spare: number; readonly nearest: JudgedCriterion | null }
  /** Off the list: so many criteria short, of those not met the nearest. */
  | { readonly kind: "short"; readonly short: number; readonly nearest: JudgedCriterion | null }
  | { readonly kind: "open"; readonly missing: readonly MissingFigure[] };

/** What the list's own category says of a measure, else what the most severe one does as its condition. */
export function criterionOf(area: JudgedArea, id: CriterionId): JudgedCriterion | null {
  const inListed = area.listed.criteria.find(({ criterion }) => criterion.id === id);
  return (
    inListed ??
    [...area.categories]
      .reverse()
      .map(({ gate }) => gate)
      .find((gate) => gate?.criterion.id === id) ??
    null
  );
}

/** A figure and its limit in per cent, whatever unit the law of the year has: `270 pr. 10.000` is 2.7. */
export function inPercent(judged: JudgedCriterion | null | undefined): {
  readonly value: number | null;
  readonly limit: number | null;
} {
  if (!judged) return { value: null, limit: null };
  const { value, limit, criterion } = judged;
  const plain = (one: number | null): number | null =>
    one === null || criterion.limit.unit !== "per10000" ? one : Number((one / 100).toFixed(8));
  return { value: plain(value), limit: plain(limit) };
}

/** The distance to the limit against the limit itself, so that measures of different size compare. */
export function relativeDistance(judged: JudgedCriterion): number {
  const { limit } = inPercent(judged);
  return judged.margin === null || !limit ? Infinity : Math.abs(judged.margin) / limit;
}

function nearestOf(criteria: readonly JudgedCriterion[]): JudgedCriterion | null {
  const [first, ...rest] = criteria.filter(({ margin }) => margin !== null);
  if (!first) return null;
  return rest.reduce(
    (best, one) => (relativeDistance(one) < relativeDistance(best) ? one : best),
    first,
  );
}

/** What decided a year: null where the area is not in the list of that year. */
export function decidingOf(year: YearOfArea): Deciding | null {
  if (year.decision === null) return null;
  const area = year.judged();
  if (!area) return year.by === "name" ? { kind: "named" } : { kind: "unclear" };
  const { criteria, decision, met, required, missing, tooFewResidents } = area.listed;
  if (decision === "undecided") return { kind: "open", missing };
  if (decision === "notMet" && tooFewResidents)
    return { kind: "residents", residents: area.residents ?? 0 };
  const side = criteria.filter(({ answer }) => answer === (decision === "met" ? "yes" : "no"));
  const nearest = nearestOf(side);
  if (decision === "notMet") return { kind: "short", short: Math.max(1, required - met), nearest };
  return met > required
    ? { kind: "more", spare: met - required, nearest }
    : { kind: "enough", nearest };
}

/** What turned between two years of one area. */
export interface Turn {
  readonly id: CriterionId;
  readonly to: "met" | "notMet";
}

export interface Turns {
  readonly criteria: readonly Turn[];
  /** The rules of the two years are not the same, so that a turn may be the law's and not the area's. */
  readonly rulesChanged: boolean;
}

/** The criteria whose answer is another than the year before; null where one of the years has no figures. */
export function turnsBetween(before: YearOfArea, now: YearOfArea): Turns | null {
  const [was, is] = [before.judged(), now.judged()];
  if (!was || !is) return null;
  const criteria = is.listed.criteria.flatMap(({ criterion, answer }): readonly Turn[] => {
    const old = was.listed.criteria.find((one) => one.criterion.id === criterion.id)?.answer;
    if (answer === "missing" || old === "missing" || old === answer) return [];
    // A criterion that the rules before did not count only turns something where it is met.
    if (old === undefined && answer === "no") return [];
    return [{ id: criterion.id, to: answer === "yes" ? "met" : "notMet" }];
  });
  return { criteria, rulesChanged: before.version?.id !== now.version?.id };
}
