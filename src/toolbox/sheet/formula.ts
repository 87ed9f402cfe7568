import type { WorkbookRefusal } from "../../excel/words";
import { address, areaOf, sheetOf } from "../../excel/address";
import { done, type Outcome, refused } from "../../excel/run";
import { type Decision, formulaStep, transact } from "../../excel/transaction";

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

interface Room {
  readonly address: string;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly table: string | null;
  readonly protected: boolean;
}

function decide(formula: string, room: Room): Decision<Inserted, NoRoom | WorkbookRefusal> {
  const area = areaOf(room.address);
  if (room.protected) return refused({ kind: "protectedSheet", sheet: sheetOf(room.address) });
  if (room.table !== null) return refused({ kind: "inTable", table: room.table });
  const taken = firstTaken(room.values, room.formulas);
  const one = { rows: 1, columns: 1 };
  if (taken) {
    const [r, c] = taken;
    const cell = address({ row: area.row + r, column: area.column + c, ...one });
    return refused({ kind: "taken", cell, room: address(area) });
  }
  const sheet = sheetOf(room.address) ?? "";
  const cell = { ...area, ...one };
  return done({
    steps: [formulaStep(sheet, cell, area, formula)],
    value: { sheet, cell: address(cell) },
  });
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
  return transact<Room, Inserted, NoRoom>({
    ask(context) {
      const cell = context.workbook.getActiveCell();
      const room = cell.getResizedRange(rows - 1, columns - 1).load("address,values,formulas");
      const tables = room.getTables(false).load("items/name");
      const protection = cell.worksheet.protection.load("protected");
      return () => ({
        address: room.address,
        values: room.values as unknown[][],
        formulas: room.formulas as unknown[][],
        table: tables.items[0]?.name ?? null,
        protected: protection.protected,
      });
    },
    decide: (room) => decide(formula, room),
  });
}
