import type { Grid } from "../../core/cell";
import { type Area, address, areaOf } from "../address";
import { isBlank, isSame, restored } from "./cells";
import type { Expected, Fresh } from "./fresh";
import { asCells, isExpected, isForeign, type Now, type Owed, takeNames } from "./freshlook";
import { type Sight, UNTOUCHED } from "./step";

/** Cells as they were before they were written. */
export interface Grids {
  readonly formulas: Grid;
  readonly values: Grid;
}

const LEFT: Sight = { trace: { undo: null }, moved: false };

const part = ({ area, cells }: Expected, { row, column, rows, columns }: Area): Grid =>
  Array.from({ length: rows }, (_, r) =>
    Array.from(
      { length: columns },
      (_, c) => cells[row + r - area.row]?.[column + c - area.column],
    ),
  );

/** One of the step's areas where it stands now. */
interface Standing extends Expected {
  readonly now: Area;
  readonly is: Grid;
  readonly was: Grids | undefined;
}

/** The step's areas where they stand now: those of tables by their tables; `null` where one has grown or shrunk. */
function standing(fresh: Fresh, now: Now, landed: readonly Grids[] | null): Standing[] | null {
  const out: Standing[] = [];
  for (const [a, expected] of fresh.areas.entries()) {
    const area = now.tables.find(({ name }) => name === expected.table)?.area ?? expected.area;
    if (area.rows !== expected.area.rows || area.columns !== expected.area.columns) return null;
    const is = now.used ? part(now.used, area) : [];
    out.push({ ...expected, now: area, is, was: landed?.[a] });
  }
  return out;
}

/** What puts an area back; `null` for a cell that is not ours. */
function backOf({ area, cells, is, was }: Standing): (string | number | boolean | null)[][] {
  const own = [{ area, cells }];
  return cells.map((row, r) =>
    row.map((_, c) => {
      const [old, cell] = [was?.formulas[r]?.[c], is[r]?.[c]];
      if (isSame(cell, old) || !isExpected(own, area.row + r, area.column + c, cell)) return null;
      return restored(old, was?.values[r]?.[c]);
    }),
  );
}

/** What somebody wrote in a table in the moment it was taken away, where it does not stand there again. */
function owedSight(fresh: Fresh, { used }: Now, { area, cells }: Owed): Sight {
  const there = used ? part(used, area) : [];
  const back = cells.map((row, r) => row.map((cell, c) => (isBlank(there[r]?.[c]) ? cell : null)));
  if (back.every((row) => row.every(isBlank))) return LEFT;
  const undo = ({ worksheets }: Excel.Workbook): void => {
    worksheets.getItem(fresh.id ?? fresh.sheet).getRange(address(area)).formulas = back;
  };
  return { trace: { undo }, moved: false };
}

/** On a sheet that was there, only what is ours goes, and a table only where nobody else has written in it. */
export function addedSight(
  fresh: Fresh,
  now: Now,
  landed: readonly Grids[] | null,
  owed: Owed | null,
  owe: (owed: Owed) => void,
): Sight {
  if (owed) return owedSight(fresh, now, owed);
  const tables = now.tables.flatMap(({ name }) => (fresh.tables.includes(name) ? [name] : []));
  const charts = now.charts.filter((name) => fresh.charts.includes(name));
  const areas = standing(fresh, now, landed);
  const isTable = (one: Expected): one is Expected & { readonly table: string } =>
    one.table !== undefined && tables.includes(one.table);
  const foreign = (areas ?? []).some(
    (one) =>
      isTable(one) &&
      isForeign(
        { areas: [{ area: one.area, cells: one.cells }] },
        { area: one.area, cells: one.is },
      ),
  );
  if (areas === null || foreign) return LEFT;
  const cells = areas.flatMap((one) => {
    const back = backOf(one);
    const left = isTable(one) || back.some((row) => row.some((cell) => cell !== null));
    return left ? [{ ...one, back }] : [];
  });
  if (charts.length + cells.length === 0) return UNTOUCHED;
  const read: { readonly range: Excel.Range; readonly area: Standing }[] = [];
  const undo = (workbook: Excel.Workbook): void => {
    const sheet = workbook.worksheets.getItem(fresh.id ?? fresh.sheet);
    cells.forEach((area) => {
      const table = isTable(area) ? workbook.tables.getItem(area.table) : null;
      const range = table ? table.getRange() : sheet.getRange(address(area.now));
      read.push({ range: range.load("address,formulas,values"), area });
      // A table as a whole, so that Excel refuses where it has grown or shrunk, before anything else is done.
      if (table) range.formulas = area.back.map((row) => row.map(() => null));
      // Headings of a table cannot be emptied.
      (table ? table.convertToRange() : range).formulas = area.back;
    });
    charts.forEach((name) => sheet.charts.getItem(name).delete());
    takeNames(workbook, fresh.names, now.names);
  };
  const check = (): void => {
    for (const { range, area } of read) {
      const then = range.formulas as Grid;
      const typed = then.some((row, r) =>
        row.some((cell, c) => !isBlank(cell) && !isSame(cell, area.is[r]?.[c])),
      );
      if (typed) owe(asCells({ area: areaOf(range.address), cells: then }, range.values as Grid));
    }
  };
  return { trace: { undo, check }, moved: false };
}
