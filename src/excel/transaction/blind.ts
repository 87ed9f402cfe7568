import type { Cell, Grid } from "../../core/cell";
import { isBlank, isFormula, isSame, restored } from "./cells";
import { type BodyNow, type Known, read } from "./known";
import { type Body, cellAt } from "./rows";
import type { Trace } from "./step";
import { ADDED, COLUMNS, REMOVED } from "./tablewrite";

const column = (grid: Grid, body: Body, id: number): readonly Cell[] =>
  grid.map((_, row) => cellAt(grid, body, row, id));

/** Whether the rows stand as they did, by the columns that nothing was written in. A formula changes when cells that it names go. */
function inPlace(written: ReadonlySet<number>, before: Body, now: Body): boolean {
  const others = before.ids.filter((id) => !written.has(id) && now.ids.includes(id));
  const told = others.map((id) =>
    column(before.formulas, before, id).map((cell, row) => {
      const is = cellAt(now.formulas, now, row, id);
      return isFormula(cell) || isFormula(is) || isSame(cell, is);
    }),
  );
  return before.formulas.length === now.formulas.length && told.flat().every((same) => same);
}

/**
 * A second reading of a table that has lost the columns by which its rows are known: they are told by their places where
 * all that was not written stands as it did. Otherwise what is left is left, and is said to be.
 */
export function blindSight({ write, landed, reached }: Known, now: BodyNow): Trace | null {
  const before = landed ?? write.table.body;
  const places = inPlace(new Set(write.cells.keys()), before, now);
  const ids = [...write.cells.keys()].filter((id) => now.ids.includes(id));
  const back = new Map<number, (string | number | boolean | null)[]>();
  let changed = [ADDED, REMOVED, COLUMNS].some((phase) => reached(phase));
  for (const id of ids) {
    const cells = now.formulas.map((_, row) => {
      const [was, is] = [
        cellAt(before.formulas, before, row, id),
        cellAt(now.formulas, now, row, id),
      ];
      const ours = read(write.cells.get(id)?.[row] ?? undefined);
      if (isSame(was, is) || !isSame(ours, is) || (isBlank(ours) && isBlank(was))) return null;
      return restored(was, cellAt(before.values, before, row, id));
    });
    if (places && cells.some((cell) => cell !== null)) back.set(id, cells);
    const sorted = (of: readonly Cell[]): string =>
      JSON.stringify(of.map((cell) => String(cell ?? "")).sort());
    const same =
      sorted(column(before.formulas, before, id)) === sorted(column(now.formulas, now, id));
    changed ||= !places && !same;
  }
  if (changed) return { undo: null };
  if (back.size === 0) return null;
  return {
    undo: (workbook) => {
      const table = workbook.tables.getItem(write.table.id);
      for (const [id, cells] of back)
        table.columns.getItem(id).getDataBodyRange().formulas = cells.map((cell) => [cell]);
    },
  };
}
