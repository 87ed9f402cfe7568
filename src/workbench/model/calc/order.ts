import type { FormulaPlace } from "../state";
import { cellOf, type Graph } from "./graph";

/** The engine keeps no more formulas' texts at a time than ten thousand, and knows none of the others. */
const MOST_TEXTS = 9_000;

/** Whether there are more different formulas than the engine can take at once. */
export const isTooMany = (formulas: readonly FormulaPlace[]): boolean =>
  formulas.length > MOST_TEXTS && new Set(formulas.map(({ formula }) => formula)).size > MOST_TEXTS;

/** The formulas in parts that the engine can take, each after those that it reads; one part where all fit. */
export function partsOf(graph: Graph, formulas: readonly FormulaPlace[]): number[][] {
  const all = formulas.map((_, index) => index);
  const parts: number[][] = [];
  let texts = new Set<string>();
  let part: number[] = [];
  for (const index of sorted(graph) ?? all) {
    const text = formulas[index]?.formula ?? "";
    if (texts.size >= MOST_TEXTS && !texts.has(text)) {
      parts.push(part);
      [part, texts] = [[], new Set()];
    }
    texts.add(text);
    part.push(index);
  }
  return [...parts, part];
}

/** Formulas after those that they read; those in a circle come last. Undefined when finding out takes too long. */
function sorted(graph: Graph): number[] | undefined {
  const waits = new Int32Array(graph.formulas.length);
  const readers: number[][] = [];
  for (const place of graph.formulas) {
    const found = graph.readersOf(cellOf(place));
    if (!found) return undefined;
    const others = [...new Set(found)].filter((index) => index !== readers.length);
    readers.push(others);
    for (const index of others) waits[index] = (waits[index] ?? 0) + 1;
  }
  const order: number[] = [];
  graph.formulas.forEach((_, index) => waits[index] === 0 && order.push(index));
  for (let at = 0; at < order.length; at++)
    for (const index of readers[order[at] as number] ?? [])
      if ((waits[index] = (waits[index] ?? 0) - 1) === 0) order.push(index);
  if (order.length === graph.formulas.length) return order;
  const done = new Set(order);
  return [...order, ...graph.formulas.map((_, index) => index).filter((index) => !done.has(index))];
}
