import type { Area } from "../area";
import { isBlocked } from "../formulas";
import type { FormulaPlace, State } from "../state";
import { cellOf, type Graph } from "./graph";
import { Memory } from "./hostsheet";
import { isTooMany, ordered } from "./order";
import { calculatePart } from "./part";
import { filledBy } from "./spills";

/** So few formulas are calculated at once. */
const FEW = 1_000;
const FIRST_SLICE = 250;
/** What a slice is to take, in milliseconds. */
const SLICE = 50;
const MOST_PASSES = 6;

export const areFew = (count: number): boolean => count <= FEW;

/** Calculates some of the formulas a slice at a time, each after those that it reads; false where no such order is found, and everything is to be calculated at once. */
export function* calculateSliced(
  state: State,
  graph: Graph,
  indexes: ReadonlySet<number>,
): Generator<void, boolean> {
  const { formulas } = graph;
  const filled = (place: FormulaPlace): Area | undefined => filledBy(state, place);
  const after = (seeds: Iterable<number>): Generator<void, Set<number> | undefined> =>
    graph.affected(
      [...seeds].map((index) => {
        const place = formulas[index] as FormulaPlace;
        return filled(place) ?? cellOf(place);
      }),
      filled,
      graph.roaming,
    );
  // What fills other cells, or has no room to, is calculated last and in sight of every cell, with all that reads it.
  const filling: number[] = [];
  for (const [at, index] of [...indexes].entries()) {
    const place = formulas[index] as FormulaPlace;
    if (filled(place) || isBlocked(state, place)) filling.push(index);
    if (at % 5000 === 4999) yield;
  }
  let last = yield* after(filling);
  if (!last) return false;
  const order = yield* ordered(graph, without(indexes, last));
  if (!order) return false;
  const newly = yield* inSlices(state, graph, order.sorted);
  if (newly.length + order.circular.length > 0)
    last = yield* after([...last, ...order.circular, ...newly]);
  if (!last) return false;
  return last.size === 0 || calculateTogether(state, graph, last);
}

const without = (all: ReadonlySet<number>, some: ReadonlySet<number>): Set<number> =>
  new Set([...all].filter((index) => !some.has(index)));

/** Gives the formulas that fill other cells now and did not before. */
function* inSlices(
  state: State,
  graph: Graph,
  order: readonly number[],
): Generator<void, number[]> {
  const newly: number[] = [];
  const memory = new Memory();
  let size = FIRST_SLICE;
  for (let at = 0; at < order.length;) {
    const started = performance.now();
    const slice = order.slice(at, at + size);
    if (!calculatePart(state, graph, slice, { memory }))
      newly.push(
        ...slice.filter((index) => filledBy(state, graph.formulas[index] as FormulaPlace)),
      );
    at += slice.length;
    const took = Math.max(1, performance.now() - started);
    size = Math.round(Math.min(4 * size, Math.max(FIRST_SLICE, (size * SLICE) / took), 4_000));
    yield;
  }
  return newly;
}

/** In sight of every cell, until they fill the same cells twice, so that each has read what the others fill; false where others would have to be calculated too. */
function calculateTogether(state: State, graph: Graph, indexes: ReadonlySet<number>): boolean {
  const places = [...indexes].map((index) => graph.formulas[index] as FormulaPlace);
  if (isTooMany(places)) return false;
  const filled = (): Area[] => places.flatMap((place) => filledBy(state, place) ?? []);
  const identity = {};
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const same = calculatePart(state, graph, indexes, { whole: true, identity });
    const areas = filled();
    if (same && (pass > 0 || areas.length === 0)) return true;
    const readers = areas.flatMap((area) => graph.readersOf(area) ?? [-1]);
    if (readers.some((reader) => !indexes.has(reader))) return false;
  }
  return true;
}
