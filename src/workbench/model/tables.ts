import type { TableColumnProperties } from "@cj-tech-master/excelts";
import { rewriteFormulas } from "./adjust";
import { type Area, overlap, parseAddress } from "./area";
import { clear } from "./cells";
import { Failure } from "./failure";
import { showAll } from "./filter/filters";
import type { Context, Memento } from "./journal";
import { guardAllowed, guardSheet } from "./protection";
import { hasFormula, isCellError, valueOf } from "./scalar";
import { rememberAll } from "./snapshot";
import { sort } from "./sort";
import { sheetNamed, type State } from "./state";
import { applyMove } from "./structure";
import { dropFromTable, plainReferences, renameTableIn } from "./structured";
import type { SortKey, TableInfo, TableLook } from "./table";
import {
  allTables,
  findTable,
  freeTitle,
  place,
  tableArea,
  tableInfo,
  tableNamed,
  type Placed,
} from "./tabledocument";
import { dropTable, meetsTable, titleWord } from "./tablemove";

const SHAPE = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

function checkName(state: State, name: string, except?: string): void {
  if (
    !SHAPE.test(name) ||
    parseAddress("", name) ||
    /^[rc]$/i.test(name) ||
    /^r\d+c\d+$/i.test(name)
  )
    throw new Failure(
      "InvalidArgument",
      `"${name}" cannot be a table's name: it must start with a letter, hold no spaces and not look like a cell.`,
    );
  const taken = allTables(state).some(
    ({ table }) => table.name.toLowerCase() === name.toLowerCase() && table.name !== except,
  );
  if (
    taken ||
    state.names.some(
      (other) => other.sheet === undefined && other.name.toLowerCase() === name.toLowerCase(),
    )
  )
    throw new Failure("ItemAlreadyExists", `The name "${name}" is taken.`);
}

/** Makes a table of an area; without a header row one is put in above and the cells move down. */
export function addTable(
  context: Context,
  area: Area,
  options: { header: boolean; name?: string; style?: string },
): TableInfo {
  const { state } = context;
  const sheet = sheetNamed(state, area.sheet);
  guardSheet(sheet);
  const whole =
    options.header && area.top === area.bottom ? { ...area, bottom: area.bottom + 1 } : area;
  if (meetsTable(state, whole))
    throw new Failure("InvalidArgument", "A table cannot overlap another table.");
  const name =
    options.name ??
    freeTitle(
      [
        ...allTables(state).map(({ table }) => table.name),
        ...state.names.map((other) => other.name),
      ],
      state.locale === "da" ? "Tabel" : "Table",
      true,
    );
  checkName(state, name);
  rememberAll(context);
  if (!options.header)
    applyMove(state, sheet, {
      sheet: sheet.name,
      axis: "rows",
      at: whole.top,
      count: 1,
      low: whole.left,
      high: whole.right,
    });
  const full = options.header ? whole : { ...whole, bottom: whole.bottom + 1 };
  const columns = titles(context, full, options.header);
  const { row, column } = { row: full.top, column: full.left };
  const values = columns.map(({ name: title }) => title);
  sheet.addTable({
    name,
    ref: sheet.getCell(row + 1, column + 1).address,
    headerRow: true,
    totalsRow: false,
    style: { theme: options.style ?? "TableStyleMedium2", showRowStripes: true },
    columns,
    rows: [],
  });
  values.forEach((title, index) => (sheet.getCell(row + 1, column + index + 1).value = title));
  const placed = tableNamed(state, name);
  place(placed, full, { header: true, totals: false });
  placed.table.table.columns.forEach((columnModel) => delete columnModel.totalsRowLabel);
  context.report({ kind: "tables", sheet: sheet.name, area: full, item: name });
  return tableInfo(placed);
}

function titles(context: Context, area: Area, header: boolean): TableColumnProperties[] {
  const { state } = context;
  const sheet = sheetNamed(state, area.sheet);
  const taken: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const cell = sheet.findRow(area.top + 1)?.findCell(column + 1);
    if (cell && hasFormula(cell)) context.fresh();
    const value = header && cell ? valueOf(cell) : null;
    const text = value === null ? "" : String(isCellError(value) ? value.code : value);
    taken.push(text === "" ? freeTitle(taken, titleWord(state), true) : freeTitle(taken, text));
  }
  return taken.map((name) => ({ name, filterButton: true }));
}

/** Deletes a table with its cells' contents and formats; what referred to it is #REF!. */
export function deleteTable(context: Context, name: string): void {
  const placed = tableNamed(context.state, name);
  rememberAll(context);
  showAll(context, { table: name });
  clear(context, tableArea(placed), "all");
  dropTable(context.state, placed);
  context.report({ kind: "tables", sheet: placed.sheet.name, item: name });
}

/** Turns a table into plain cells; formulas that named it get cell references. */
export function tableToRange(context: Context, name: string): void {
  const { state } = context;
  const placed = tableNamed(state, name);
  rememberAll(context);
  showAll(context, { table: name });
  const info = tableInfo(placed);
  rewriteFormulas(state, (formula, home, row) => plainReferences(formula, info, home, row));
  placed.sheet.removeTable(placed.table.name);
  context.report({ kind: "tables", sheet: placed.sheet.name, area: info.area, item: name });
}

/** Gives a table another name; formulas follow. */
export function renameTable(context: Context, name: string, to: string): void {
  const { state } = context;
  const { sheet, table } = tableNamed(state, name);
  if (table.name === to) return;
  checkName(state, to, table.name);
  rememberAll(context);
  const from = table.name;
  delete sheet.tables[from];
  state.workbook._tableNames.delete(from.toLowerCase());
  Object.assign(table.table, { name: to, displayName: to });
  sheet.tables[to] = table;
  state.workbook._tableNames.add(to.toLowerCase());
  rewriteFormulas(state, (formula) => renameTableIn(formula, from, to));
  context.report({ kind: "tables", sheet: sheet.name, item: to });
}

/** Gives a table other cells; the header must stay in its row and the new area must meet the old. */
export function resizeTable(context: Context, name: string, area: Area): void {
  const placed = tableNamed(context.state, name);
  const before = tableInfo(placed);
  if (
    area.top !== before.area.top ||
    !overlap(area, before.area) ||
    area.bottom - area.top < (before.header ? 1 : 0)
  )
    throw new Failure(
      "InvalidArgument",
      "The table's header must stay in the same row, and the new area must overlap the old one.",
    );
  if (meetsTable(context.state, area, placed.table.name))
    throw new Failure("InvalidArgument", "A table cannot overlap another table.");
  rememberAll(context);
  regrow(context, placed, area);
  context.report({ kind: "tables", sheet: placed.sheet.name, area, item: name });
}

/** Places a table anew, keeping the columns that stay and giving titles to those that come. */
export function regrow(context: Context, placed: Placed, area: Area): void {
  const before = tableArea(placed);
  const old = placed.table.table.columns;
  const kept: TableColumnProperties[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const existing = old[column - before.left];
    if (existing) kept.push(existing);
    else {
      const cell = placed.sheet.getCell(area.top + 1, column + 1);
      const value = valueOf(cell);
      const text = value === null || isCellError(value) ? "" : String(value);
      const title =
        text === ""
          ? freeTitle(
              [...old, ...kept].map((other) => other.name),
              titleWord(context.state),
              true,
            )
          : freeTitle(
              kept.map((other) => other.name),
              text,
            );
      if (placed.table.table.headerRow !== false) cell.value = title;
      kept.push({ name: title, filterButton: true });
    }
  }
  const gone = old.filter((column) => !kept.includes(column)).map((column) => column.name);
  if (gone.length > 0)
    rewriteFormulas(context.state, (formula) =>
      dropFromTable(formula, placed.table.name, gone, false),
    );
  place(placed, area, { columns: kept });
}

/** Changes how a table looks. */
export function setTableLook(
  context: Context,
  name: string,
  look: Partial<TableLook & { filterButtons: boolean }>,
): void {
  const placed = tableNamed(context.state, name);
  rememberAll(context);
  const model = placed.table.table;
  const now = tableInfo(placed);
  const next = { ...now, ...look };
  model.style = {
    theme: next.style as never,
    showRowStripes: next.bandedRows,
    showColumnStripes: next.bandedColumns,
    showFirstColumn: next.firstColumn,
    showLastColumn: next.lastColumn,
  };
  if (look.filterButtons === false) showAll(context, { table: name });
  if (look.filterButtons !== undefined) model.autoFilterRef = look.filterButtons ? "on" : undefined;
  place(placed, now.area);
  context.report({ kind: "tables", sheet: placed.sheet.name, area: now.area, item: name });
}

export const tables = (state: State, sheet?: string): TableInfo[] =>
  allTables(state)
    .filter(
      (placed) => sheet === undefined || placed.sheet.name.toLowerCase() === sheet.toLowerCase(),
    )
    .map(tableInfo);
export const table = (state: State, name: string): TableInfo | undefined => {
  const found = findTable(state, name);
  return found && tableInfo(found);
};

/** Sorts a table's data rows, and remembers by what. */
export function sortTable(
  context: Context,
  name: string,
  keys: readonly SortKey[],
  options: { matchCase?: boolean } = {},
): void {
  const placed = tableNamed(context.state, name);
  guardAllowed(placed.sheet, "sort");
  rememberSort(context, name);
  sort(context, tableInfo(placed).body, keys, { ...options, header: false });
  Object.assign(placed.table.table, { sorted: keys });
}

/** Forgets by what a table was sorted. */
export function forgetTableSort(context: Context, name: string): void {
  const { sheet, table } = tableNamed(context.state, name);
  rememberSort(context, name);
  Object.assign(table.table, { sorted: [] });
  context.report({ kind: "tables", sheet: sheet.name, item: name });
}

const rememberSort = (context: Context, name: string): void =>
  context.remember(sortMemento(context.state, name));

function sortMemento(state: State, name: string): Memento {
  const { sorted } = tableInfo(tableNamed(state, name));
  return {
    restore: () => {
      const now = sortMemento(state, name);
      Object.assign(tableNamed(state, name).table.table, { sorted });
      return now;
    },
  };
}
