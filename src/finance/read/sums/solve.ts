import type { Axis, Item } from "./axis";
import { plainRole, choicesOf } from "./choices";
import { type Solution, judged } from "./score";

/** The readings that are nearly as good as the best, best first; undefined where there are too many to try. */
export function solutionsOf(axis: Axis): readonly Solution[] | undefined {
  const choices = choicesOf(axis);
  const count = choices.reduce((product, { options }) => product * options.length, 1);
  const work = count * axis.items.length * Math.max(1, axis.lanes.length);
  if (choices.length > MOST_CHOICES || count > MOST_COMBINATIONS || (count > 1 && work > MOST_WORK))
    return undefined;
  const found: Solution[] = [];
  for (let number = 0; number < count; number++) {
    const roles = axis.items.map(plainRole);
    let rest = number;
    for (const { items, options } of choices) {
      const option = options[rest % options.length] ?? "leaf";
      rest = Math.floor(rest / options.length);
      for (const item of items) roles[item] = option;
    }
    const solution = judged(axis, roles, choices.length > 0);
    if (solution) found.push(solution);
  }
  found.sort((a, b) => b.score - a.score);
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score > best - CLOSE);
}

const MOST_CHOICES = 12;

const MOST_COMBINATIONS = 20_000;

const MOST_WORK = 3e7;

/** Readings this near the best are as good. */
const CLOSE = 0.9;

/** What the words alone say, where there are too many readings to try. */
export function plainSolution(items: readonly Item[]): Solution {
  return {
    roles: items.map(plainRole),
    fits: new Map(),
    misfits: [],
    unknown: [],
    score: 0,
    open: true,
  };
}
