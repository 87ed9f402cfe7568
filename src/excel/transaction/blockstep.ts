import type { Cell, Grid } from "../../core/cell";
import { isBlank, isFormula, isSame, restored, typed } from "./cells";
import type { Landing, Sight, Step } from "./step";
import { placesIn } from "./torn";

/** A block of cells under a workbook name, as it was read. */
export interface BlockRead {
  readonly name: string;
  readonly formulas: Grid;
  /** How many columns to the right of the name's were read, and may be written, with it. */
  readonly beyond?: number;
}

/** The cells of a block, and so many columns to the right of them. */
export const withBeyond = (range: Excel.Range, beyond = 0): Excel.Range =>
  beyond > 0 ? range.getResizedRange(0, beyond) : range;

/** Whether any of the words that were written stands in a block where no place tells which cell it is. */
function isIn(now: Grid, cells: readonly (readonly (Cell | undefined)[])[], old: Grid): boolean {
  const before = new Set(old.flat());
  const ours = new Set(cells.flat().filter((cell) => !isBlank(cell) && !before.has(cell)));
  return now.some((row) => row.some((cell) => ours.has(cell)));
}

/** Cells of a block: `undefined` leaves one as it is. What stands in the others must be as it was read. */
export function blockStep(
  block: BlockRead,
  cells: readonly (readonly (Cell | undefined)[])[],
): Step {
  const rangeIn = (workbook: Excel.Workbook): Excel.Range =>
    withBeyond(workbook.names.getItem(block.name).getRange(), block.beyond);
  let landed: { readonly formulas: Grid; readonly values: Grid } | null = null;
  return {
    thing: { kind: "cells", name: block.name },
    queue(workbook) {
      const before = rangeIn(workbook).load("formulas,values");
      // The whole block, so that Excel refuses where it has grown or shrunk.
      rangeIn(workbook).formulas = cells.map((row) =>
        row.map((cell) => (cell === undefined ? null : typed(cell))),
      );
      return (): Landing => {
        const found = { formulas: before.formulas as Grid, values: before.values as Grid };
        landed = found;
        const same = cells.every((row, r) =>
          row.every(
            (cell, c) =>
              cell === undefined || isSame(found.formulas[r]?.[c], block.formulas[r]?.[c]),
          ),
        );
        return same ? "asRead" : "edited";
      };
    },
    look(workbook) {
      const found = workbook.names.getItemOrNullObject(block.name).getRangeOrNullObject();
      const range = withBeyond(found, block.beyond).load("formulas");
      return (): Sight => {
        if (range.isNullObject) return { trace: null, moved: true };
        const now = range.formulas as Grid;
        const old = landed?.formulas ?? block.formulas;
        const values = landed?.values ?? block.formulas;
        const written = old.map((row, r) => row.map((was, c) => cells[r]?.[c] ?? was));
        const places = placesIn(now, written);
        // It is written as a whole: what stands there is all of the one or all of the other.
        const moved = now.length !== cells.length || now[0]?.length !== cells[0]?.length;
        if (moved && placesIn(now, old).found >= places.found)
          return { trace: isIn(now, cells, old) ? { undo: null } : null, moved };
        const back = now.map((line, r) =>
          line.map((is, c) => {
            const [row, column] = [places.rows[r] ?? -1, places.columns[c] ?? -1];
            const [cell, was] = [cells[row]?.[column], old[row]?.[column]];
            const ours =
              cell !== undefined && (isSame(is, cell) || (isFormula(cell) && isFormula(is)));
            if (!ours || isSame(is, was)) return null;
            return landed ? restored(was, values[row]?.[column]) : typed(was);
          }),
        );
        if (back.every((row) => row.every((cell) => cell === null)))
          return { trace: moved ? { undo: null } : null, moved };
        const undo = (book: Excel.Workbook): void => {
          rangeIn(book).formulas = back;
        };
        return { trace: { undo }, moved };
      };
    },
  };
}
