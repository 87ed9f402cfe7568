import type { Cell, Grid } from "../../core/cell";
import { type Area, areaOf } from "../address";
import type { Row, SheetLayout, TableLayout } from "./layout";
import { positions } from "./match";

/** One row of a table as it stands; `sheetRow` counts from 0. */
export interface ReadRow {
  readonly sheetRow: number;
  readonly cells: Row;
}

export interface TableState {
  readonly sheet: string;
  /** The body without header and totals, on the sheet. */
  readonly body: Area;
  readonly headers: readonly string[];
  /** Body cells as values, or empty where only formulas were asked for. */
  readonly values: Grid;
  /** Body cells as formulas, or empty where only values were asked for. */
  readonly formulas: Grid;
  readonly protected: boolean;
  readonly charts: readonly { readonly name: string; readonly series: readonly string[] }[];
  /** The part of the sheet that holds anything. */
  readonly used: Area;
}

export interface BlockState {
  readonly sheet: string;
  readonly area: Area;
  readonly formulas: Grid;
}

/** What the workbook holds of a layout; a table, block or list that is not there is left out. */
export interface SheetState {
  /** The sheet the first table stands on; `null` where no table of the layout is left. */
  readonly sheet: string | null;
  readonly sheets: readonly { readonly name: string; readonly empty: boolean | null }[];
  readonly structureProtected: boolean;
  readonly tables: Readonly<Record<string, TableState>>;
  readonly blocks: Readonly<Record<string, BlockState>>;
  /** Workbook names of the layout that exist, also those whose cells are gone. */
  readonly names: readonly string[];
  /** What Udsat last wrote in each block. */
  readonly written: Readonly<Record<string, Grid>>;
  readonly choices: Readonly<Record<string, string | number | null>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly listSheet: boolean;
}

/** The hidden sheet with the choices of the validation lists. */
export const LIST_SHEET = "Udsat lister";

/** Which side of the cells to read. Both is twice the bytes. */
export type Side = "values" | "formulas" | "both";

export const settingKey = (layout: SheetLayout): string => `udsat.${layout.id}`;

type Asked<T> = () => T;

function askTable(
  context: Excel.RequestContext,
  layout: TableLayout,
  side: Side,
): Asked<TableState | null> {
  const table = context.workbook.tables.getItemOrNullObject(layout.name).load("name");
  const header = table.getHeaderRowRange().load("values");
  const body = table
    .getDataBodyRange()
    .load(side === "both" ? "address,values,formulas" : `address,${side}`);
  const sheet = table.worksheet.load("name");
  const protection = sheet.protection.load("protected");
  const charts = sheet.charts.load("items/name,items/series/items/name");
  const used = sheet.getUsedRange(true).load("address");
  return () => {
    if (table.isNullObject) return null;
    return {
      sheet: sheet.name,
      body: areaOf(body.address),
      headers: (header.values[0] ?? []).map(String),
      values: side === "formulas" ? [] : (body.values as Grid),
      formulas: side === "values" ? [] : (body.formulas as Grid),
      protected: protection.protected,
      charts: charts.items.map(({ name, series }) => ({
        name,
        series: series.items.map((one) => one.name),
      })),
      used: areaOf(used.address),
    };
  };
}

function askName(context: Excel.RequestContext, name: string): Asked<string | null> {
  const item = context.workbook.names.getItemOrNullObject(name).load("name");
  return () => (item.isNullObject ? null : name);
}

function askBlock(context: Excel.RequestContext, name: string): Asked<BlockState | null> {
  const range = context.workbook.names
    .getItemOrNullObject(name)
    .getRangeOrNullObject()
    .load("address,formulas");
  const sheet = range.worksheet.load("name");
  return () =>
    range.isNullObject
      ? null
      : { sheet: sheet.name, area: areaOf(range.address), formulas: range.formulas as Grid };
}

function askList(context: Excel.RequestContext, name: string): Asked<readonly string[] | null> {
  const range = context.workbook.names
    .getItemOrNullObject(name)
    .getRangeOrNullObject()
    .load("values");
  return () => (range.isNullObject ? null : range.values.map(([cell]) => String(cell)));
}

function named<T>(asked: Readonly<Record<string, Asked<T | null>>>): Readonly<Record<string, T>> {
  const out: Record<string, T> = {};
  for (const [name, ask] of Object.entries(asked)) {
    const found = ask();
    if (found !== null) out[name] = found;
  }
  return out;
}

/** What Udsat remembers about a sheet, in the workbook's settings. */
export interface Memory {
  readonly written: Readonly<Record<string, Grid>>;
  readonly choices: Readonly<Record<string, string | number | null>>;
}

/** What a setting says; nothing where it does not read. */
export function memoryOf(setting: unknown): Memory {
  const none = { written: {}, choices: {} };
  if (typeof setting !== "string") return none;
  try {
    return { ...none, ...(JSON.parse(setting) as Partial<Memory>) };
  } catch {
    // A setting that no longer reads is as good as none: every block cell then counts as the user's.
    return none;
  }
}

const askAll = <T>(
  names: readonly string[],
  ask: (name: string) => Asked<T>,
): Record<string, Asked<T>> => Object.fromEntries(names.map((name) => [name, ask(name)]));

/**
 * Asks the workbook for everything a layout needs; the answer may be taken after the next `sync`, so that an action
 * asks for its other data in the same request. `name` is the sheet name to be used if the sheet is new.
 */
export function askSheet(
  context: Excel.RequestContext,
  layout: SheetLayout,
  side: Side = "both",
  name = layout.name,
): () => SheetState {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const used = workbook.worksheets
    .getItemOrNullObject(name)
    .getUsedRangeOrNullObject(true)
    .load("address");
  const structure = workbook.protection.load("protected");
  const setting = workbook.settings.getItemOrNullObject(settingKey(layout)).load("value");
  const tables = Object.fromEntries(
    layout.tables.map((table) => [table.name, askTable(context, table, side)]),
  );
  const blocks = askAll(
    layout.blocks.map((block) => block.name),
    (block) => askBlock(context, block),
  );
  const lists = askAll(
    (layout.lists ?? []).map((list) => list.name),
    (list) => askList(context, list),
  );
  const names = askAll(
    [...Object.keys(blocks), ...Object.keys(lists), ...(layout.source ? [layout.source] : [])],
    (one) => askName(context, one),
  );
  return () => {
    const found = named(tables);
    const taken = (sheet: string): boolean => sheet.toLowerCase() === name.toLowerCase();
    return {
      sheet:
        layout.tables
          .map((table) => found[table.name]?.sheet)
          .find((there) => there !== undefined) ?? null,
      sheets: sheets.items.map((sheet) => ({
        name: sheet.name,
        empty: taken(sheet.name) ? used.isNullObject : null,
      })),
      structureProtected: structure.protected,
      tables: found,
      blocks: named(blocks),
      names: Object.keys(named(names)),
      ...memoryOf(setting.isNullObject ? null : setting.value),
      lists: named(lists),
      listSheet: sheets.items.some((sheet) => sheet.name === LIST_SHEET),
    };
  };
}

const blank = (cell: Cell): boolean => cell === null || cell === undefined || cell === "";

/** The rows of one table by column key; wholly empty rows are passed over, a column that is gone is left out. */
export function rowsOf(layout: TableLayout, state: TableState | undefined): readonly ReadRow[] {
  if (!state) return [];
  const at = positions(layout, state.headers);
  return state.values.flatMap((row, i) => {
    const cells: Record<string, Cell> = {};
    layout.columns.forEach(({ key }, c) => {
      const where = at[c] ?? -1;
      if (where >= 0) cells[key] = row[where];
    });
    const filled = layout.columns.some(
      ({ key, owner }) => owner !== "formula" && !blank(cells[key]),
    );
    return filled ? [{ sheetRow: state.body.row + i, cells }] : [];
  });
}
