import type { FormulaPlace, State } from "../state";
import { Graph } from "./graph";

/** Which formulas read which cells, worked out once for the formulas as they stand. */
const graphs = new WeakMap<readonly FormulaPlace[], Graph>();

/** The graph of these formulas, with pauses while it is worked out. */
export function* growGraph(
  state: State,
  formulas: readonly FormulaPlace[],
): Generator<void, Graph> {
  const graph = graphs.get(formulas) ?? (yield* Graph.growing(state, formulas));
  graphs.set(formulas, graph);
  return graph;
}

export const graphOf = (state: State, formulas: readonly FormulaPlace[]): Graph =>
  whole(growGraph(state, formulas));

/** Goes through with what could be done in steps. */
export function whole<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
