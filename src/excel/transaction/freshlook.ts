import type { Cell, Grid } from "../../core/cell";
import { type Area, address, areaOf } from "../address";
import { literal } from "../literal";
import { englishName, isBlank, isFormula, isSame, restored } from "./cells";
import type { Expected, Fresh } from "./fresh";
import type { Sight } from "./step";

/** Looks a cell up among those that are ours; `undefined` where the place is nobody's. */
function expectedAt(areas: readonly Expected[], row: number, column: number): Cell | undefined {
  for (const { area, cells } of areas) {
    const r = row - area.row;
    const c = column - area.column;
    if (r >= 0 && c >= 0 && r < area.rows && c < area.columns) return cells[r]?.[c] ?? "";
  }
  return undefined;
}

export const isExpected = (
  areas: readonly Expected[],
  row: number,
  column: number,
  is: Cell,
): boolean => {
  const ours = expectedAt(areas, row, column);
  return ours !== undefined && (isSame(ours, is) || (isFormula(ours) && isFormula(is)));
};

export function takeNames(
  workbook: Excel.Workbook,
  names: Fresh["names"],
  there: readonly string[],
): void {
  for (const { name, before } of names) {
    if (!there.includes(name)) continue;
    if (before === null) workbook.names.getItem(name).delete();
    else workbook.names.getItem(name).formula = englishName(before);
  }
}

export interface Now {
  readonly used: Expected | null;
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  readonly charts: readonly string[];
  readonly names: readonly string[];
  readonly mine: boolean;
  /** Whether the write was done to its end. */
  readonly whole: boolean;
}

/** Whether anything stands in these cells that the step has not put there. */
export const isForeign = ({ areas }: Pick<Fresh, "areas">, { area, cells }: Expected): boolean =>
  cells.some((row, r) =>
    row.some(
      (cell, c) => !isBlank(cell) && !isExpected(areas, area.row + r, area.column + c, cell),
    ),
  );

/** What stood on a sheet of ours when it was deleted, where somebody had written on it in the last moment. */
export interface Owed {
  readonly area: Area;
  readonly cells: readonly (readonly (string | number | boolean)[])[];
}

/** The cells as they can stand without the table that they stood in: a formula that names one as its value. */
export const asCells = ({ area, cells }: Expected, values: Grid): Owed => ({
  area,
  cells: cells.map((row, r) =>
    row.map((cell, c) => {
      const value = values[r]?.[c];
      return isFormula(cell) && cell.includes("[") ? literal(value) : restored(cell, value);
    }),
  ),
});

/** A sheet that was made goes, unless something stands on it that is not ours. */
export function madeSight(fresh: Fresh, now: Now, owe: (owed: Owed) => void): Sight {
  // A table over our own cells holds nothing else. A chart gets its name when it has been made: cut off between, it is ours.
  const foreign =
    (now.whole && now.charts.some((name) => !fresh.charts.includes(name))) ||
    (now.used !== null && isForeign(fresh, now.used));
  if (!now.mine) return { trace: null, moved: true };
  if (foreign) return { trace: { undo: null }, moved: false };
  let last: Excel.Range | null = null;
  // What a colleague writes on it up to this moment comes with the answer; its formulas may read what others take away.
  const before = (workbook: Excel.Workbook): void => {
    const sheet = workbook.worksheets.getItem(fresh.sheet);
    last = sheet.getUsedRangeOrNullObject(true).load("address,formulas,values");
  };
  const undo = (workbook: Excel.Workbook): void => {
    takeNames(workbook, fresh.names, now.names);
    const sheet = workbook.worksheets.getItem(fresh.sheet);
    // Excel deletes no sheet that is very hidden.
    if (fresh.hidden) sheet.visibility = "Hidden";
    sheet.delete();
  };
  const check = (): void => {
    if (!last || last.isNullObject) return;
    const then = { area: areaOf(last.address), cells: last.formulas as Grid };
    if (isForeign(fresh, then)) owe(asCells(then, last.values as Grid));
  };
  return { trace: { before, undo, check }, moved: false };
}

/** Somebody's words go back where they stood, on a sheet of the same name; it is theirs now. */
export const putBack =
  ({ sheet: name }: Fresh, { area, cells }: Owed) =>
  (workbook: Excel.Workbook): void => {
    workbook.worksheets.add(name).getRange(address(area)).formulas = cells.map((row) => [...row]);
  };
