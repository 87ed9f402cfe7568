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

const isExpected = (areas: readonly Expected[], row: number, column: number, is: Cell): boolean => {
  const ours = expectedAt(areas, row, column);
  return ours !== undefined && (isSame(ours, is) || (isFormula(ours) && isFormula(is)));
};

function takeNames(
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
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  readonly names: readonly string[];
  readonly mine: boolean;
  /** Whether the write was done to its end. */
  readonly whole: boolean;
}

/** Whether anything stands in these cells that the step has not put there. */
const isForeign = ({ areas }: Fresh, { area, cells }: Expected): boolean =>
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
const asCells = ({ area, cells }: Expected, values: Grid): Owed => ({
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
  const undo = (workbook: Excel.Workbook): void => {
    takeNames(workbook, fresh.names, now.names);
    const sheet = workbook.worksheets.getItem(fresh.sheet);
    // What a colleague writes on it up to this moment comes with the answer.
    last = sheet.getUsedRangeOrNullObject(true).load("address,formulas,values");
    // Excel deletes no sheet that is very hidden.
    if (fresh.hidden) sheet.visibility = "Hidden";
    sheet.delete();
  };
  const check = (): void => {
    if (!last || last.isNullObject) return;
    const then = { area: areaOf(last.address), cells: last.formulas as Grid };
    if (isForeign(fresh, then)) owe(asCells(then, last.values as Grid));
  };
  return { trace: { undo, check }, moved: false };
}

/** Somebody's words go back where they stood, on a sheet of the same name; it is theirs now. */
export const putBack =
  ({ sheet: name }: Fresh, { area, cells }: Owed) =>
  (workbook: Excel.Workbook): void => {
    workbook.worksheets.add(name).getRange(address(area)).formulas = cells.map((row) => [...row]);
  };

/** On a sheet that was there, only what is ours goes. */
export function addedSight(fresh: Fresh, now: Now, landed: readonly Grids[] | null): Sight {
  const tables = now.tables.filter((name) => fresh.tables.includes(name));
  const charts = now.charts.filter((name) => fresh.charts.includes(name));
  const { used } = now;
  const cells = fresh.areas.flatMap(({ area, cells }, a) => {
    const back = cells.map((row, r) =>
      row.map((_, c) => {
        const is = used?.cells[area.row + r - used.area.row]?.[area.column + c - used.area.column];
        const was = landed?.[a]?.formulas[r]?.[c];
        if (isSame(is, was) || !isExpected(fresh.areas, area.row + r, area.column + c, is))
          return null;
        return restored(was, landed?.[a]?.values[r]?.[c]);
      }),
    );
    return back.some((row) => row.some((cell) => cell !== null)) ? [{ area, back }] : [];
  });
  if (tables.length + charts.length + cells.length === 0) return { trace: null, moved: false };
  const undo = (workbook: Excel.Workbook): void => {
    takeNames(workbook, fresh.names, now.names);
    const sheet = workbook.worksheets.getItem(fresh.id ?? fresh.sheet);
    charts.forEach((name) => sheet.charts.getItem(name).delete());
    tables.forEach((name) => workbook.tables.getItem(name).convertToRange());
    cells.forEach(({ area, back }) => {
      sheet.getRange(address(area)).formulas = back;
    });
  };
  return { trace: { undo }, moved: false };
}

export interface Grids {
  readonly formulas: Grid;
  readonly values: Grid;
}
