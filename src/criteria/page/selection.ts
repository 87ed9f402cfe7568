import { type Decision, limitInPercent, MISSING, YES } from "../judge";
import { numberOf } from "../../core/exact";
import type { Order, Showing } from "../words/choices";
import { drawn, type Overview } from "./overview";

/** How many areas one page of the list holds. */
export const PAGE_SIZE = 25;

/** The decision behind a score's code. */
export const decided = (code: number | undefined): Decision =>
  code === YES ? "met" : code === MISSING ? "undecided" : "notMet";

/** The least distance to a limit of each area, relative to the limit so that measures of different size compare; infinite where nothing is known. */
function closeness({ assessment, score, count }: Overview): Float64Array {
  const least = new Float64Array(count).fill(Infinity);
  for (const criterion of score.category.criteria) {
    const percent = limitInPercent(criterion, assessment.national);
    const limit = percent ? numberOf(percent) : NaN;
    const value = drawn(assessment, criterion.id, 1);
    for (let index = 0; index < count; index++) {
      const distance = Math.abs(value(index) - limit) / limit;
      if (distance < (least[index] ?? 0)) least[index] = distance;
    }
  }
  return least;
}

// A figure on the line differs from it by no more than a double's own error; the domain then says whether it is on it.
const TOUCHING = 1e-9;

function showing(list: Overview, what: Showing): (index: number) => boolean {
  switch (what) {
    case "all":
      return () => true;
    case "onTheLine": {
      const near = closeness(list);
      return (index) =>
        (near[index] ?? 1) < TOUCHING &&
        list.area(index).listed.criteria.some(({ onTheLine }) => onTheLine);
    }
    default:
      return (index) => decided(list.score.decisions[index]) === what;
  }
}

function ordering(list: Overview, order: Exclude<Order, "list">): (a: number, b: number) => number {
  switch (order) {
    case "name": {
      const { compare } = new Intl.Collator("da");
      return (a, b) => compare(list.names[a] ?? "", list.names[b] ?? "");
    }
    case "met":
      return (a, b) => (list.score.met[b] ?? 0) - (list.score.met[a] ?? 0);
    case "close": {
      const near = closeness(list);
      return (a, b) => (near[a] === near[b] ? 0 : (near[a] ?? 0) - (near[b] ?? 0));
    }
  }
}

/** The indexes of the areas to be listed, in the order asked for; equal ones keep the list's own order. */
export function chosen(
  list: Overview,
  words: string,
  what: Showing,
  order: Order,
): readonly number[] {
  const needle = words.trim().toLocaleLowerCase("da");
  const shown = showing(list, what);
  const found: number[] = [];
  for (let index = 0; index < list.count; index++) {
    if (list.words[index]?.includes(needle) && shown(index)) found.push(index);
  }
  return order === "list" ? found : found.sort(ordering(list, order));
}
