import type { Cell, Grid } from "../../core/cell";
import { type Area, address, areaOf } from "../address";
import { englishName, isBlank, isFormula, isSame, restored } from "./cells";
import { DONE, type Sight, type Step } from "./step";

/** The mark that the sheet has been made: what is on a sheet of that name otherwise is somebody else's. */
const MADE = "made";

/** Cells as they are to stand when the step is done; where a formula stands, any formula is ours. */
export interface Expected {
  readonly area: Area;
  readonly cells: Grid;
}

/** Everything that one action makes anew on one sheet. */
export interface Fresh {
  readonly sheet: string;
  /** Excel's own id of a sheet that is there; `null`: the sheet is made. */
  readonly id: string | null;
  readonly areas: readonly Expected[];
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  /** Workbook names that come with it: `before` is what a name left over from a deleted sheet refers to. */
  readonly names: readonly {
    readonly name: string;
    readonly formula: string;
    readonly before: string | null;
    readonly hidden?: boolean;
  }[];
  readonly make: (sheet: Excel.Worksheet) => void;
  readonly hidden?: boolean;
}

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

function putNames(workbook: Excel.Workbook, names: Fresh["names"]): void {
  for (const { name, formula, before, hidden } of names) {
    if (before === null) workbook.names.add(name, formula);
    const item = workbook.names.getItem(name);
    if (before !== null) item.formula = formula;
    if (hidden) item.visible = false;
  }
}

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

interface Now {
  readonly used: Expected | null;
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  readonly names: readonly string[];
  readonly mine: boolean;
  /** Whether the write was done to its end. */
  readonly whole: boolean;
}

/** A sheet that was made goes, unless something stands on it that is not ours. */
function madeSight(fresh: Fresh, now: Now): Sight {
  const { used } = now;
  // A table over our own cells holds nothing else. A chart gets its name when it has been made: cut off between, it is ours.
  const foreign =
    (now.whole && now.charts.some((name) => !fresh.charts.includes(name))) ||
    (used?.cells.some((row, r) =>
      row.some(
        (cell, c) =>
          !isBlank(cell) && !isExpected(fresh.areas, used.area.row + r, used.area.column + c, cell),
      ),
    ) ??
      false);
  if (!now.mine) return { trace: null, moved: true };
  if (foreign) return { trace: { undo: null }, moved: false };
  const undo = (workbook: Excel.Workbook): void => {
    takeNames(workbook, fresh.names, now.names);
    const sheet = workbook.worksheets.getItem(fresh.sheet);
    // Excel deletes no sheet that is very hidden.
    if (fresh.hidden) sheet.visibility = "Hidden";
    sheet.delete();
  };
  return { trace: { undo }, moved: false };
}

/** On a sheet that was there, only what is ours goes. */
function addedSight(fresh: Fresh, now: Now, landed: readonly Grids[] | null): Sight {
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

interface Grids {
  readonly formulas: Grid;
  readonly values: Grid;
}

/** One step for what an action makes anew: a sheet with its tables, or tables on a sheet that is there. */
export function freshStep(fresh: Fresh): Step {
  let landed: readonly Grids[] | null = null;
  return {
    thing: { kind: "sheet", name: fresh.sheet },
    queue(workbook, mark) {
      const { worksheets } = workbook;
      const sheet = fresh.id === null ? worksheets.add(fresh.sheet) : worksheets.getItem(fresh.id);
      if (fresh.id === null) mark(MADE);
      const before = fresh.areas.map(({ area }) =>
        fresh.id === null ? null : sheet.getRange(address(area)).load("formulas,values"),
      );
      fresh.make(sheet);
      putNames(workbook, fresh.names);
      return () => {
        const found = before.map((range): Grids => ({
          formulas: (range?.formulas ?? []) as Grid,
          values: (range?.values ?? []) as Grid,
        }));
        landed = found;
        const taken = found.some(({ formulas }) =>
          formulas.some((row) => row.some((cell) => !isBlank(cell))),
        );
        return taken ? "edited" : "asRead";
      };
    },
    look(workbook) {
      const sheet = workbook.worksheets.getItemOrNullObject(fresh.id ?? fresh.sheet).load("name");
      const used = sheet.getUsedRangeOrNullObject(true).load("address,formulas");
      const tables = sheet.tables.load("items/name");
      const charts = sheet.charts.load("items/name");
      const names = fresh.names.map(({ name }) =>
        workbook.names.getItemOrNullObject(name).load("name"),
      );
      return (reached) => {
        if (sheet.isNullObject) return { trace: null, moved: fresh.id !== null };
        const now: Now = {
          used: used.isNullObject
            ? null
            : { area: areaOf(used.address), cells: used.formulas as Grid },
          tables: tables.items.map(({ name }) => name),
          charts: charts.items.map(({ name }) => name),
          names: names.flatMap((item) => (item.isNullObject ? [] : [item.name])),
          mine: reached(MADE),
          whole: reached(DONE),
        };
        return fresh.id === null ? madeSight(fresh, now) : addedSight(fresh, now, landed);
      };
    },
  };
}
