import type { Finding } from "../finding";
import type { Groups } from "../groups";
import { natureOf, type Plan } from "../plan";

/** An amount this many times from the typical looks like another unit, when a thousand times it is typical again. */
const FAR = 200;
const THOUSAND = 1000;
const WINDOW = 30;
/** Typical amounts below this (øre, 10,000 kr.) look as if the whole plan stands in thousands. */
const SMALL = 1_000_000;

/** Amounts a thousand times too small or too large beside the others of their sort; judged on groups, so that a split amount is one. */
export function scaleFindings(plan: Plan): Finding[] {
  if (!spansFar(plan.groups)) return [];
  const sorts = new Map<string, number[]>();
  for (let group = 0; group < plan.groups.size; group++) {
    if ((plan.groups.ore[group] ?? 0) === 0) continue;
    const sort = natureOf(plan, plan.groups.first[group] ?? 0) ?? "";
    const members = sorts.get(sort);
    if (members) members.push(group);
    else sorts.set(sort, [group]);
  }
  return [...sorts.values()].flatMap((members) => odd(plan, members));
}

/** Whether the largest group is far from the smallest: where it is not, none is far from the typical. */
function spansFar({ size, ore }: Groups): boolean {
  let least = Infinity;
  let most = 0;
  for (let group = 0; group < size; group++) {
    const amount = Math.abs(ore[group] ?? 0);
    if (amount > 0 && amount < least) least = amount;
    if (amount > most) most = amount;
  }
  return most >= least * FAR;
}

function odd({ groups, ledger, reading }: Plan, members: readonly number[]): Finding[] {
  if (members.length < 2) return [];
  const sizes = Float64Array.from(members, (group) => Math.abs(groups.ore[group] ?? 0));
  const typical = nth(sizes, sizes.length >> 1);
  const lower = sizes.length % 2 === 0 ? nth(sizes, (sizes.length >> 1) - 1) : typical;
  const inThousands = reading.layout.money.some(({ unit }) => unit > 1) || lower < SMALL;
  const near = (ore: number, middle: number): boolean => ore * WINDOW >= middle && ore <= middle * WINDOW;
  const found = members.flatMap((group): Finding[] => {
    const size = Math.abs(groups.ore[group] ?? 0);
    const tooSmall = size * FAR <= typical && near(size * THOUSAND, typical);
    const tooLarge = inThousands && size >= lower * FAR && near(size / THOUSAND, lower);
    const line = groups.first[group] ?? 0;
    if (!tooSmall && !tooLarge) return [];
    return [{ row: ledger.row[line] ?? 0, column: ledger.column[line] ?? 0, kind: "amountScale", ore: groups.ore[group] ?? 0, typical: tooSmall ? typical : lower }];
  });
  return found.length * 2 > members.length ? [] : found;
}

/** The n-th smallest (from 0) of the values, by quickselect; reorders them. */
function nth(values: Float64Array, n: number): number {
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const pivot = values[(from + to) >> 1] ?? 0;
    let [i, j] = [from, to];
    while (i <= j) {
      while ((values[i] ?? 0) < pivot) i++;
      while ((values[j] ?? 0) > pivot) j--;
      if (i > j) break;
      const held = values[i] ?? 0;
      values[i++] = values[j] ?? 0;
      values[j--] = held;
    }
    if (n <= j) to = j;
    else if (n >= i) from = i;
    else break;
  }
  return values[n] ?? 0;
}
