import type { WorkbookRefusal } from "../../excel/words/refusal";
import { address, areaOf, sheetOf } from "../../excel/address";
import { done, type Outcome, refused, run } from "../../excel/run";

/** Where a formula was written. */
export interface Inserted {
  readonly sheet: string;
  readonly cell: string;
}

/** Why there is no room for its result: a cell that is taken, or a table, in which no result can spill. */
export type NoRoom =
  | { readonly kind: "taken"; readonly cell: string; readonly room: string }
  | { readonly kind: "inTable"; readonly table: string };

/** A formula and the room its result takes, its own cell included. */
export interface SpillingFormula {
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
}

/** The first cell that holds something, by its place in the room; a result that spilled has values and no formulas. */
function firstTaken(
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly unknown[])[],
): readonly [number, number] | null {
  for (const [r, row] of formulas.entries()) {
    const c = row.findIndex((formula, i) => formula !== "" || values[r]?.[i] !== "");
    if (c >= 0) return [r, c];
  }
  return null;
}

/**
 * Writes a formula that spills into the active cell, where that cell and all the room for the result are empty and outside
 * tables: one request to read, one to write. Otherwise nothing is written.
 */
export function insertSpilling({
  formula,
  rows,
  columns,
}: SpillingFormula): Promise<Outcome<Inserted, NoRoom | WorkbookRefusal>> {
  return run<Inserted, NoRoom | WorkbookRefusal>(async (context) => {
    const cell = context.workbook.getActiveCell();
    const room = cell.getResizedRange(rows - 1, columns - 1).load("address,values,formulas");
    const tables = room.getTables(false).load("items/name");
    await context.sync();
    const area = areaOf(room.address);
    const [table] = tables.items;
    if (table) return refused({ kind: "inTable", table: table.name });
    const taken = firstTaken(room.values as unknown[][], room.formulas as unknown[][]);
    if (taken)
      return refused({
        kind: "taken",
        cell: address({
          row: area.row + taken[0],
          column: area.column + taken[1],
          rows: 1,
          columns: 1,
        }),
        room: address(area),
      });
    cell.formulas = [[formula]];
    await context.sync();
    return done({
      sheet: sheetOf(room.address) ?? "",
      cell: address({ ...area, rows: 1, columns: 1 }),
    });
  });
}
