import type { FormulaPlace } from "../state";
import { cellOf, type Graph, type Wide } from "./graph";

/** The engine keeps no more formulas' texts at a time than ten thousand, and knows none of the others. */
const MOST_TEXTS = 9_000;

/** Whether there are more different formulas than the engine can take at once. */
export const isTooMany = (formulas: readonly FormulaPlace[]): boolean =>
  formulas.length > MOST_TEXTS && new Set(formulas.map(({ formula }) => formula)).size > MOST_TEXTS;

/** The formulas in parts that the engine can take, in their order. */
export function* partsOf(
  formulas: readonly FormulaPlace[],
  order: Iterable<number>,
): Generator<number[]> {
  let texts = new Set<string>();
  let part: number[] = [];
  for (const index of order) {
    const text = formulas[index]?.formula ?? "";
    if (texts.size >= MOST_TEXTS && !texts.has(text)) {
      yield part;
      [part, texts] = [[], new Set()];
    }
    texts.add(text);
    part.push(index);
  }
  yield part;
}

/** Formulas after those that they read, and those that no order suits: they stand in a circle, or behind one. */
export interface Order {
  readonly sorted: readonly number[];
  readonly circular: readonly number[];
}

/** Puts some of the formulas in order, with pauses; undefined when finding out takes too long. */
export function* ordered(
  graph: Graph,
  among: ReadonlySet<number>,
): Generator<void, Order | undefined> {
  graph.begin();
  const waits = new Map<number | Wide, number>();
  const next = new Map<number | Wide, (number | Wide)[]>();
  const edge = (from: number | Wide, to: number | Wide): void => {
    waits.set(to, (waits.get(to) ?? 0) + 1);
    const known = next.get(from);
    if (known) known.push(to);
    else next.set(from, [to]);
  };
  let looked = 0;
  for (const index of among) {
    const cell = cellOf(graph.formulas[index] as FormulaPlace);
    for (const reader of graph.cellReaders(cell))
      if (reader !== index && among.has(reader)) edge(index, reader);
    for (const wide of graph.widesOver(cell)) {
      if (!next.has(wide)) {
        next.set(wide, []);
        for (const reader of wide.readers) if (among.has(reader)) edge(wide, reader);
      }
      edge(index, wide);
    }
    if (graph.isTooLong) return undefined;
    if (++looked % 2000 === 0) yield;
  }
  const queue: (number | Wide)[] = [...among].filter((index) => !waits.has(index));
  yield;
  for (let at = 0; at < queue.length; at++) {
    if (at % 5000 === 4999) yield;
    for (const after of next.get(queue[at] as number | Wide) ?? []) {
      const left = (waits.get(after) ?? 0) - 1;
      waits.set(after, left);
      if (left === 0) queue.push(after);
    }
  }
  yield;
  const sorted = queue.filter((node): node is number => typeof node === "number");
  const done = new Set(sorted);
  return { sorted, circular: [...among].filter((index) => !done.has(index)) };
}
