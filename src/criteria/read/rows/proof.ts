import type { RowKind } from "./names";

/** The rows of a table that may be areas, with what proves that some are not. All figures as they stand; NaN is missing. */
export interface Candidates {
  readonly count: number;
  /** Null where the table counts no residents. */
  readonly residents: Float64Array | null;
  readonly shares: readonly Float64Array[];
}

/** What is known of a candidate: an area (null), no area and of which kind, or it cannot be told. */
export type Verdict = RowKind | "unclear" | null;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** A last decimal's worth: what rounding may have moved a figure. */
const rounding = (value: number): number => Math.max(0.051, Math.abs(value) * 1e-3);

/** The figures of one share over the areas of a range: the least, the most, and the mean by residents. */
function spreadOf(
  { residents }: Candidates,
  share: Float64Array,
  { from, to }: Range,
  verdicts: readonly Verdict[],
): { readonly least: number; readonly most: number; readonly mean: number } | null {
  let [least, most, sum, people] = [Infinity, -Infinity, 0, 0];
  for (let index = from; index <= to; index++) {
    const value = share[index] as number;
    if (verdicts[index] !== null || Number.isNaN(value)) continue;
    const weight = residents?.[index] ?? NaN;
    least = Math.min(least, value);
    most = Math.max(most, value);
    if (weight > 0) {
      sum += weight * value;
      people += weight;
    }
  }
  return people > 0 ? { least, most, mean: sum / people } : null;
}

/** How far from the mean by residents a total's share may lie, as a part of the spread: the groups counted differ from the residents. */
const NEAR = 0.2;

/**
 * A row whose residents are the sum of others: a total where its shares lie about their mean, and undecided where they do
 * not. One area in thousands has by chance as many residents as its neighbours together, and hardly any the mean shares too.
 */
function totalOf(
  candidates: Candidates,
  index: number,
  range: Range,
  verdicts: readonly Verdict[],
): Verdict {
  for (const share of candidates.shares) {
    const value = share[index] as number;
    const spread = Number.isNaN(value) ? null : spreadOf(candidates, share, range, verdicts);
    if (!spread) continue;
    const slack = rounding(value);
    if (value < spread.least - slack || value > spread.most + slack) return "unclear";
    const off = Math.abs(value - spread.mean);
    if (off > NEAR * (spread.most - spread.least) + slack) return "unclear";
  }
  return "total";
}

/** The areas right above (step -1) or below (step 1) that add up to a row's residents, two or more; null where none do. */
function addends(
  { residents, count }: Candidates,
  index: number,
  step: 1 | -1,
  verdicts: readonly Verdict[],
): Range | null {
  const people = residents?.[index] ?? NaN;
  let [sum, many] = [0, 0];
  for (let at = index + step; at >= 0 && at < count && sum < people; at += step) {
    const more = residents?.[at] ?? NaN;
    if (verdicts[at] !== null || !(more > 0)) continue;
    sum += more;
    many++;
    if (sum === people && many > 1)
      return step < 0 ? { from: at, to: index - 1 } : { from: index + 1, to: at };
  }
  return null;
}

/** Settles the totals whatever they are called: residents that are the sum of areas right above or right below. */
export function proveTotals(candidates: Candidates, verdicts: Verdict[]): void {
  for (let index = 0; index < candidates.count; index++)
    proveTotal(candidates, index, -1, verdicts);
  for (let index = candidates.count - 1; index >= 0; index--)
    proveTotal(candidates, index, 1, verdicts);
}

function proveTotal(
  candidates: Candidates,
  index: number,
  step: 1 | -1,
  verdicts: Verdict[],
): void {
  const range = verdicts[index] === null ? addends(candidates, index, step, verdicts) : null;
  if (range) verdicts[index] = totalOf(candidates, index, range, verdicts);
}

const MOST_IN_ONE_AREA = 40_000; // four times the largest area there has been

/** Settles what is too large to be one area: more people than any has, or at the end nearly as many as all the others together. */
export function proveTooLarge({ residents, count }: Candidates, verdicts: Verdict[]): void {
  if (!residents) return;
  let [sum, areas, last] = [0, 0, -1];
  for (let index = 0; index < count; index++) {
    const people = residents[index] as number;
    if (verdicts[index] !== null || !(people > 0)) continue;
    if (people > MOST_IN_ONE_AREA) verdicts[index] = "unclear";
    else {
      sum += people;
      areas++;
      last = index;
    }
  }
  const people = residents[last] ?? NaN;
  if (areas >= 6 && people > 0.85 * (sum - people)) verdicts[last] = "unclear";
}

/** The sums behind the means of one share over all areas. */
interface Sums {
  readonly count: number;
  readonly plain: number;
  readonly people: number;
  readonly weighted: number;
  readonly least: number;
  readonly most: number;
}

function sumsOf(
  share: Float64Array,
  residents: Float64Array | null,
  verdicts: readonly Verdict[],
): Sums {
  let count = 0;
  let plain = 0;
  let people = 0;
  let weighted = 0;
  let least = Infinity;
  let most = -Infinity;
  for (let index = 0; index < share.length; index++) {
    const value = share[index] as number;
    if (verdicts[index] !== null || Number.isNaN(value)) continue;
    count++;
    plain += value;
    if (value < least) least = value;
    if (value > most) most = value;
    const weight = residents ? (residents[index] as number) : NaN;
    if (weight > 0) {
      people += weight;
      weighted += weight * value;
    }
  }
  return { count, plain, people, weighted, least, most };
}

/** Whether every share of a row is the mean of the other areas', simple or by residents: three shares at least, two of them with a spread. */
function isMean(
  { shares, residents }: Candidates,
  index: number,
  sumsAt: (place: number) => Sums,
): boolean {
  let [known, spread] = [0, 0];
  for (const [place, share] of shares.entries()) {
    const value = share[index] as number;
    if (Number.isNaN(value)) continue;
    const all = sumsAt(place);
    if (all.count < 3) continue;
    const weight = residents?.[index] ?? NaN;
    const slack = rounding(value);
    const simple = (all.plain - value) / (all.count - 1);
    const byPeople =
      weight > 0
        ? (all.weighted - weight * value) / (all.people - weight)
        : all.weighted / all.people;
    if (Math.abs(value - simple) > slack && !(Math.abs(value - byPeople) <= slack)) return false;
    known++;
    if (all.most - all.least > 4 * slack) spread++;
  }
  return known >= 3 && spread >= 2;
}

/**
 * Settles the averages: rows whose shares are the mean of the others. In a table that counts residents, a row without them
 * that is no average cannot be told from an area, and is not judged.
 */
export function proveMeans(
  candidates: Candidates,
  isBlank: (index: number) => boolean,
  verdicts: Verdict[],
): void {
  const { residents, count, shares } = candidates;
  let [filled, people] = [0, 0];
  for (let index = 0; residents && index < count; index++)
    if (verdicts[index] === null && (residents[index] as number) > 0) {
      filled++;
      people += residents[index] as number;
    }
  const counts = filled >= 2 && filled * 2 >= count;
  const suspects: number[] = [];
  for (let index = 0; index < count; index++) {
    if (verdicts[index] !== null) continue;
    const own = residents?.[index] ?? NaN;
    if (counts && !(own > 0) && isBlank(index)) suspects.push(index);
    else if (counts && Math.abs(own - (people - own) / (filled - 1)) <= 0.51) suspects.push(index);
    else if (!residents && count > 3) suspects.push(index);
  }
  const sums: Sums[] = [];
  const sumsAt = (place: number): Sums =>
    (sums[place] ??= sumsOf(shares[place] as Float64Array, residents, verdicts));
  const settled = suspects.map((index): Verdict => {
    if (isMean(candidates, index, sumsAt)) return "average";
    const isOpen = counts && isBlank(index) && shares.some((share) => !Number.isNaN(share[index]));
    return isOpen ? "unclear" : null;
  });
  suspects.forEach((index, at) => (verdicts[index] = settled[at] ?? null));
}
