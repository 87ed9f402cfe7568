import { limitInPercent, MISSING, YES } from "../judge";
import { exact, numberOf, times } from "../../core/exact";
import type { Criterion } from "../rules";
import { drawn, type Overview } from "./overview";

/** How the areas' values of one criterion lie around its limit. */
export interface Lane {
  readonly criterion: Criterion;
  /** In the unit of the law; `null` where it hangs on a national average that was not given. */
  readonly limit: number | null;
  /** How many areas fall in each step of the scale; the limit lies between the two middle steps. */
  readonly met: readonly number[];
  readonly notMet: readonly number[];
  readonly lowest: number | null;
  readonly median: number | null;
  readonly highest: number | null;
  readonly meeting: number;
  readonly missing: number;
}

/** The steps of the scale, from 0 to twice the limit. */
export const STEPS = 40;

function middle(sorted: Float64Array): number | null {
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

/** The step of a value; beyond twice the limit is the last one. A value on the limit lies on the side its answer says. */
function step(value: number, limit: number, above: boolean): number {
  const place = Math.min(STEPS - 1, Math.floor((value / (2 * limit)) * STEPS));
  return above ? Math.max(STEPS / 2, place) : Math.min(STEPS / 2 - 1, place);
}

const unitOf = ({ limit }: Criterion): number => (limit.unit === "per10000" ? 100 : 1);

function laneOf({ assessment, count }: Overview, criterion: Criterion, answers: Uint8Array): Lane {
  const unit = unitOf(criterion);
  const percent = limitInPercent(criterion, assessment.national);
  const limit = percent && numberOf(times(percent, exact(unit)));
  const value = drawn(assessment, criterion.id, unit);
  const met = new Array<number>(STEPS).fill(0);
  const notMet = new Array<number>(STEPS).fill(0);
  const values = new Float64Array(count);
  let known = 0;
  let meeting = 0;
  for (let index = 0; index < count; index++) {
    const yes = answers[index] === YES;
    if (yes) meeting++;
    const at = value(index);
    if (Number.isNaN(at)) continue;
    values[known++] = at;
    if (limit === null || answers[index] === MISSING) continue;
    const bins = yes ? met : notMet;
    const place = step(at, limit, yes !== (criterion.verb === "mindre end"));
    bins[place] = (bins[place] ?? 0) + 1;
  }
  const sorted = values.subarray(0, known).sort();
  return {
    criterion,
    limit,
    met,
    notMet,
    lowest: sorted[0] ?? null,
    median: middle(sorted),
    highest: sorted[known - 1] ?? null,
    meeting,
    missing: count - known,
  };
}

/** One lane a criterion of the list's own category, in the statute's order. */
export function lanes(list: Overview): readonly Lane[] {
  return list.score.category.criteria.map((criterion, i) =>
    laneOf(list, criterion, list.score.answers[i] ?? new Uint8Array(list.count)),
  );
}
