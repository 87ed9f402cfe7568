import { isTimeAlone } from "../../../core/table/date";
import { wordsOf } from "../names/words";
import type { Axis } from "./axis";
import { isEmpty } from "./items";

/** Lines without a word of total that are the sum of all other lines, of all before, or of two or more right after. */
export function wholesOf(axis: Axis): ReadonlySet<number> {
  const { items, lanes } = axis;
  const lines = items.flatMap(({ sort, payer }, index) =>
    sort === "leaf" && !payer && !isEmpty(axis, index) ? [index] : [],
  );
  // A year is no sum of the years before it.
  const isYear = (item: number): boolean => {
    const name = items[item]?.name ?? "";
    return isTimeAlone(wordsOf(name).dated) || /^(?:år \d+|\d+\.? ?(?:plan)?år)/i.test(name);
  };
  const found = new Set<number>();
  if (lines.length < 3) return found;
  const value = (item: number, lane: number): number => axis.value(item, lane) || 0;
  const all = lanes.map((lane) => lines.reduce((sum, one) => sum + value(one, lane), 0));
  const before = new Float64Array(lanes.length);
  const named = items.some(({ sort }) => sort === "total");
  const add = (item: number): void =>
    lanes.forEach((lane, index) => (before[index] = (before[index] ?? 0) + value(item, lane)));
  lines.forEach((item, place) => {
    const is = (sums: ArrayLike<number>): boolean =>
      lanes.every((lane, index) => Math.abs(value(item, lane) - (sums[index] ?? 0)) < 0.5);
    const rest = all.map((sum, index) => sum - value(item, lanes[index] ?? 0));
    if (
      !isYear(item) &&
      (is(rest) || (place > 1 && is(before)) || (named && headsLines(axis, lines, place)))
    )
      found.add(item);
    add(item);
  });
  return found.size > MOST_WHOLES ? new Set() : found;
}

const MOST_WHOLES = 9;

/** A heading line with its sum has no more lines than this. */
const LONGEST_GROUP = 40;

function headsLines(axis: Axis, lines: readonly number[], place: number): boolean {
  const item = lines[place] ?? 0;
  const sums = new Float64Array(axis.lanes.length);
  for (let next = place + 1; next < Math.min(lines.length, place + LONGEST_GROUP); next++) {
    axis.lanes.forEach(
      (lane, index) =>
        (sums[index] = (sums[index] ?? 0) + (axis.value(lines[next] ?? 0, lane) || 0)),
    );
    if (
      next > place + 1 &&
      axis.lanes.every(
        (lane, index) => Math.abs((axis.value(item, lane) || 0) - (sums[index] ?? 0)) < 0.5,
      )
    )
      return true;
    if (axis.lanes.some((lane, index) => (sums[index] ?? 0) > (axis.value(item, lane) || 0) + 0.5))
      return false;
  }
  return false;
}
