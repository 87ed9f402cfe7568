import { type Place, sameSheet } from "../area";
import type { FormulaPlace, State } from "../state";
import { cellOf } from "./graph";
import { graphOf } from "./graphs";
import { filledBy } from "./spills";

/** Whether the formula of that cell rests on its own result, be it through other cells. */
export function isCircular(state: State, { sheet, row, column }: Place): boolean {
  const formulas = state.calculated?.formulas ?? [];
  const isHere = (place: FormulaPlace): boolean =>
    place.row === row && place.column === column && sameSheet(place.sheet, sheet);
  if (!formulas.some(isHere)) return false;
  const graph = graphOf(state, formulas);
  const seen = new Set<number>();
  const queue = [{ sheet, top: row, left: column, bottom: row, right: column }];
  for (let area = queue.pop(); area; area = queue.pop())
    for (const index of graph.readersOf(area) ?? []) {
      const place = formulas[index] as FormulaPlace;
      if (isHere(place)) return true;
      if (!seen.has(index)) queue.push(filledBy(state, place) ?? cellOf(place));
      seen.add(index);
    }
  return false;
}
