import type { TableColumnProperties } from "@cj-tech-master/excelts";
import { rewriteFormulas } from "./adjust";
import { type Area, covers, overlap, parseAddress } from "./area";
import type { CellInput } from "./cell";
import { clear, write } from "./cells";
import { Failure } from "./failure";
import type { Context } from "./journal";
import { guardSheet } from "./protection";
import { hasFormula, isCellError, valueOf } from "./scalar";
import { slideFormula } from "./shift";
import { rememberAll } from "./snapshot";
import { sheetNamed, type State } from "./state";
import { applyMove } from "./structure";
import { dropFromTable, plainReferences, renameColumnIn, renameTableIn } from "./structured";
import type { TableInfo, TableLook, TotalsFunction } from "./table";
import { allTables, findTable, freeTitle, place, tableArea, tableInfo, tableNamed, type Placed } from "./tabledocument";
import { checkTables, dropTable, meetsTable, titleWord } from "./tablemove";

const SHAPE = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

function checkName(state: State, name: string, except?: string): void {
  if (!SHAPE.test(name) || parseAddress("", name) || /^[rc]$/i.test(name) || /^r\d+c\d+$/i.test(name))
    throw new Failure("InvalidArgument", `"${name}" cannot be a table's name: it must start with a letter, hold no spaces and not look like a cell.`);
  const taken = allTables(state).some(({ table }) => table.name.toLowerCase() === name.toLowerCase() && table.name !== except);
  if (taken || state.names.some((other) => other.sheet === undefined && other.name.toLowerCase() === name.toLowerCase())) throw new Failure("ItemAlreadyExists", `The name "${name}" is taken.`);
}

/** Makes a table of an area; without a header row one is put in above and the cells move down. */
export function addTable(context: Context, area: Area, options: { header: boolean; name?: string; style?: string }): TableInfo {
  const { state } = context;
  const sheet = sheetNamed(state, area.sheet);
  guardSheet(sheet);
  const whole = options.header && area.top === area.bottom ? { ...area, bottom: area.bottom + 1 } : area;
  if (meetsTable(state, whole)) throw new Failure("InvalidArgument", "A table cannot overlap another table.");
  const name = options.name ?? freeTitle([...allTables(state).map(({ table }) => table.name), ...state.names.map((other) => other.name)], state.locale === "da" ? "Tabel" : "Table", true);
  checkName(state, name);
  rememberAll(context);
  if (!options.header) applyMove(state, sheet, { sheet: sheet.name, axis: "rows", at: whole.top, count: 1, low: whole.left, high: whole.right });
  const full = options.header ? whole : { ...whole, bottom: whole.bottom + 1 };
  const columns = titles(context, full, options.header);
  const { row, column } = { row: full.top, column: full.left };
  const values = columns.map(({ name: title }) => title);
  sheet.addTable({ name, ref: sheet.getCell(row + 1, column + 1).address, headerRow: true, totalsRow: false, style: { theme: (options.style ?? "TableStyleMedium2") as never, showRowStripes: true }, columns, rows: [] });
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
  clear(context, tableArea(placed), "all");
  dropTable(context.state, placed);
  context.report({ kind: "tables", sheet: placed.sheet.name, item: name });
}

/** Turns a table into plain cells; formulas that named it get cell references. */
export function tableToRange(context: Context, name: string): void {
  const { state } = context;
  const placed = tableNamed(state, name);
  rememberAll(context);
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
  if (area.top !== before.area.top || !overlap(area, before.area) || area.bottom - area.top < (before.header ? 1 : 0))
    throw new Failure("InvalidArgument", "The table's header must stay in the same row, and the new area must overlap the old one.");
  if (meetsTable(context.state, area, placed.table.name)) throw new Failure("InvalidArgument", "A table cannot overlap another table.");
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
      const title = text === "" ? freeTitle([...old, ...kept].map((other) => other.name), titleWord(context.state), true) : freeTitle(kept.map((other) => other.name), text);
      if (placed.table.table.headerRow !== false) cell.value = title;
      kept.push({ name: title, filterButton: true });
    }
  }
  const gone = old.filter((column) => !kept.includes(column)).map((column) => column.name);
  if (gone.length > 0) rewriteFormulas(context.state, (formula) => dropFromTable(formula, placed.table.name, gone, false));
  place(placed, area, { columns: kept });
}

/** Puts data rows into a table, moving the cells below it down, and gives the index of the first; calculated columns are filled where no value is given. */
export function insertTableRows(context: Context, name: string, index: number | undefined, rows: readonly (readonly CellInput[])[]): number {
  const { state } = context;
  const placed = tableNamed(state, name);
  const info = tableInfo(placed);
  const count = info.body.bottom - info.body.top + 1;
  const at = index ?? count;
  if (at < 0 || at > count || rows.length === 0) throw new Failure("InvalidArgument", `Row ${at} is outside the table's ${count} rows.`);
  if (rows.some((row) => row.length !== info.columns.length)) throw new Failure("InvalidArgument", `The table has ${info.columns.length} columns; the given rows do not.`);
  guardSheet(placed.sheet);
  rememberAll(context);
  const body = { ...info.body };
  const before = calculatedColumns(placed);
  const row = body.top + at;
  const below = { ...info.area, top: row, bottom: row + rows.length - 1 };
  makeRoom(state, placed, info, at, rows.length);
  const inputs = rows.map((line, r) => line.map((input, c) => (input === null || input === "" ? (before[c]?.(row + r) ?? input) : input)));
  write(context, { ...below, left: info.area.left, right: info.area.right }, inputs);
  context.report({ kind: "tables", sheet: placed.sheet.name, area: tableArea(placed), item: name });
  return at;
}

/** Rows come in between the table's own; at its end the cells below the table move down, unless they are free. */
function makeRoom(state: State, placed: Placed, info: TableInfo, at: number, count: number): void {
  const { sheet } = placed;
  const last = at === info.body.bottom - info.body.top + 1;
  const row = info.body.top + at;
  const area = { ...info.area, top: row, bottom: row + count - 1 };
  const free = !info.totals && last && isEmpty(placed, area) && !meetsTable(state, area, placed.table.name);
  if (!free) {
    const move = { sheet: sheet.name, axis: "rows", at: row, count, low: info.area.left, high: info.area.right } as const;
    checkTables(state, move);
    applyMove(state, sheet, move);
  }
  place(placed, { ...info.area, bottom: info.area.bottom + count });
  copyStyle(placed, info, row, count);
}

function isEmpty({ sheet }: Placed, area: Area): boolean {
  for (let row = area.top; row <= Math.min(area.bottom, sheet.rowCount); row++)
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.findRow(row + 1)?.findCell(column + 1);
      if (cell && cell.value !== null) return false;
    }
  return true;
}

/** New rows look like the row above them. */
function copyStyle({ sheet }: Placed, info: TableInfo, row: number, count: number): void {
  const model = Math.max(info.body.top, row - 1);
  for (let column = info.area.left; column <= info.area.right; column++) {
    const style = sheet.findRow(model + 1)?.findCell(column + 1)?.style;
    if (!style || Object.keys(style).length === 0) continue;
    for (let r = row; r < row + count; r++) if (r !== model) sheet.getCell(r + 1, column + 1).style = { ...style };
  }
}

/** For each column whose data rows all hold the same formula, what that formula is in another row. */
export function calculatedColumns(placed: Placed): (((row: number) => string) | undefined)[] {
  const info = tableInfo(placed);
  return info.columns.map((_, index) => {
    const column = info.body.left + index;
    let base: string | undefined;
    for (let row = info.body.top; row <= info.body.bottom; row++) {
      const cell = placed.sheet.findRow(row + 1)?.findCell(column + 1);
      if (!cell || !hasFormula(cell)) return undefined;
      const here = slideFormula(cell.formula ?? "", placed.sheet.name, info.body.top - row, 0);
      if (base !== undefined && here !== base) return undefined;
      base = here;
    }
    return base === undefined ? undefined : (row) => `=${slideFormula(base, placed.sheet.name, row - info.body.top, 0)}`;
  });
}

/** Takes data rows out; a table keeps one empty row when all are deleted. */
export function deleteTableRows(context: Context, name: string, index: number, count: number): void {
  const { state } = context;
  const placed = tableNamed(state, name);
  const info = tableInfo(placed);
  const rows = info.body.bottom - info.body.top + 1;
  if (index < 0 || count < 1 || index + count > rows) throw new Failure("InvalidArgument", `The table has ${rows} rows.`);
  guardSheet(placed.sheet);
  rememberAll(context);
  const all = count === rows;
  const taken = all ? count - 1 : count;
  const at = info.body.top + index;
  if (all) clear(context, { ...info.area, top: at, bottom: at }, "contents");
  if (taken > 0) {
    const move = { sheet: placed.sheet.name, axis: "rows", at: all ? at + 1 : at, count: -taken, low: info.area.left, high: info.area.right } as const;
    checkTables(state, move);
    applyMove(state, placed.sheet, move);
  }
  context.report({ kind: "tables", sheet: placed.sheet.name, area: tableArea(placed), item: name });
}

/** Puts a column into a table, moving cells beside it; `values` has the header first, then the data rows. */
export function insertTableColumn(context: Context, name: string, index: number | undefined, title?: string, values?: readonly (readonly CellInput[])[]): void {
  const { state } = context;
  const placed = tableNamed(state, name);
  const info = tableInfo(placed);
  const at = index ?? info.columns.length;
  if (at < 0 || at > info.columns.length) throw new Failure("InvalidArgument", `The table has ${info.columns.length} columns.`);
  guardSheet(placed.sheet);
  rememberAll(context);
  const column = info.area.left + at;
  const move = { sheet: placed.sheet.name, axis: "columns", at: column, count: 1, low: info.area.top, high: info.area.bottom } as const;
  if (!(at === info.columns.length && isEmpty(placed, { ...info.area, left: column, right: column }) && !meetsTable(state, { ...info.area, left: column, right: column }, placed.table.name))) {
    checkTables(state, move);
    applyMove(state, placed.sheet, move);
  }
  const taken = info.columns.map((other) => other.name);
  const text = title ?? (values?.[0]?.[0] !== undefined && info.header ? String(values[0][0]) : "");
  const name2 = text === "" ? freeTitle(taken, titleWord(state), true) : freeTitle(taken, text);
  const kept = placed.table.table.columns.filter((other) => taken.includes(other.name));
  const columns = [...kept.slice(0, at), { name: name2, filterButton: true }, ...kept.slice(at)];
  place(placed, { ...info.area, right: info.area.right + 1 }, { columns });
  if (info.header) placed.sheet.getCell(info.area.top + 1, column + 1).value = name2;
  const data = values?.slice(info.header ? 1 : 0).map((row) => [row[0] ?? null]);
  if (data && data.length > 0) write(context, { ...info.body, left: column, right: column, bottom: info.body.top + data.length - 1 }, data);
  context.report({ kind: "tables", sheet: placed.sheet.name, area: tableArea(placed), item: name });
}

/** Takes a column out of a table; cells beside the table move left. */
export function deleteTableColumn(context: Context, name: string, index: number): void {
  const { state } = context;
  const placed = tableNamed(state, name);
  const info = tableInfo(placed);
  if (index < 0 || index >= info.columns.length) throw new Failure("InvalidArgument", `The table has ${info.columns.length} columns.`);
  if (info.columns.length === 1) return deleteTable(context, name);
  guardSheet(placed.sheet);
  rememberAll(context);
  const move = { sheet: placed.sheet.name, axis: "columns", at: info.area.left + index, count: -1, low: info.area.top, high: info.area.bottom } as const;
  checkTables(state, move);
  applyMove(state, placed.sheet, move);
  context.report({ kind: "tables", sheet: placed.sheet.name, area: tableArea(placed), item: name });
}

/** Gives a column another title; formulas follow. A taken title gets a number. */
export function renameTableColumn(context: Context, name: string, index: number, title: string): void {
  const { state } = context;
  const placed = tableNamed(state, name);
  const column = placed.table.table.columns[index];
  if (!column) throw new Failure("ItemNotFound", `The table has no column ${index}.`);
  if (column.name === title) return;
  rememberAll(context);
  retitle(state, placed, index, title);
  context.report({ kind: "tables", sheet: placed.sheet.name, area: tableArea(placed), item: name });
}

/** Writes a title into model, cell and formulas. */
export function retitle(state: State, placed: Placed, index: number, wanted: string): void {
  const { columns } = placed.table.table;
  const column = columns[index];
  if (!column) return;
  const others = columns.filter((other) => other !== column).map((other) => other.name);
  const title = wanted.trim() === "" ? freeTitle(others, titleWord(state), true) : freeTitle(others, wanted);
  const from = column.name;
  column.name = title;
  const area = tableArea(placed);
  if (placed.table.table.headerRow !== false) placed.sheet.getCell(area.top + 1, area.left + index + 1).value = title;
  if (from !== title) rewriteFormulas(state, (formula, home) => renameColumnIn(formula, placed.table.name, from, title, home === placed.sheet.name && !formula.includes(`${placed.table.name}[`)));
}

/** Shows or takes away the totals row; cells below move. */
export function setTableTotals(context: Context, name: string, show: boolean): void {
  const { state } = context;
  const placed = tableNamed(state, name);
  const info = tableInfo(placed);
  if (info.totals === show) return;
  guardSheet(placed.sheet);
  rememberAll(context);
  const row = info.area.bottom + (show ? 1 : 0);
  const strip = { ...info.area, top: row, bottom: row };
  if (show) {
    if (!isEmpty(placed, strip) || meetsTable(state, strip, placed.table.name)) applyMove(state, placed.sheet, { sheet: placed.sheet.name, axis: "rows", at: row, count: 1, low: info.area.left, high: info.area.right });
    place(placed, { ...info.area, bottom: row }, { totals: true });
    setColumnTotal(context, name, 0, "none", "Total");
    if (info.columns.length > 1) setColumnTotal(context, name, info.columns.length - 1, "sum");
  } else {
    clear(context, strip, "contents");
    place(placed, { ...info.area, bottom: row - 1 }, { totals: false });
  }
  context.report({ kind: "tables", sheet: placed.sheet.name, area: tableArea(placed), item: name });
}

const SUBTOTALS: Readonly<Record<TotalsFunction, number | undefined>> = { none: undefined, custom: undefined, average: 101, countNums: 102, count: 103, max: 104, min: 105, stdDev: 107, sum: 109, var: 110 };

/** What the totals row shows under a column: a function, or a label. */
export function setColumnTotal(context: Context, name: string, index: number, total: TotalsFunction, label?: string): void {
  const placed = tableNamed(context.state, name);
  const info = tableInfo(placed);
  const column = placed.table.table.columns[index];
  if (!column) throw new Failure("ItemNotFound", `The table has no column ${index}.`);
  rememberAll(context);
  Object.assign(column, { totalsRowFunction: total === "none" ? undefined : total, totalsRowLabel: label, totalsRowFormula: undefined });
  if (!info.totals) return;
  const number = SUBTOTALS[total];
  const input = number === undefined ? (label ?? "") : `=SUBTOTAL(${number},${info.name}[${column.name.replace(/['#[\]@]/g, (sign) => `'${sign}`)}])`;
  write(context, { ...info.area, top: info.area.bottom, left: info.area.left + index, right: info.area.left + index }, [[input]]);
}

/** Changes how a table looks. */
export function setTableLook(context: Context, name: string, look: Partial<TableLook & { filterButtons: boolean }>): void {
  const placed = tableNamed(context.state, name);
  rememberAll(context);
  const model = placed.table.table;
  const now = tableInfo(placed);
  const next = { ...now, ...look };
  model.style = { theme: next.style as never, showRowStripes: next.bandedRows, showColumnStripes: next.bandedColumns, showFirstColumn: next.firstColumn, showLastColumn: next.lastColumn };
  if (look.filterButtons !== undefined) model.autoFilterRef = look.filterButtons ? "on" : undefined;
  place(placed, now.area);
  context.report({ kind: "tables", sheet: placed.sheet.name, area: now.area, item: name });
}

/** Typing just under or just right of a table makes it longer or wider, unless another table or totals row is there. */
export function growAfterTyping(context: Context, typed: Area): void {
  const { state } = context;
  for (const placed of allTables(state)) {
    const info = tableInfo(placed);
    if (info.area.sheet !== typed.sheet || info.totals) continue;
    const under = typed.top === info.area.bottom + 1 && typed.left >= info.area.left && typed.right <= info.area.right;
    const beside = typed.left === info.area.right + 1 && typed.top >= info.area.top && typed.bottom <= info.area.bottom;
    const grown = under ? { ...info.area, bottom: typed.bottom } : beside ? { ...info.area, right: typed.right } : undefined;
    if (!grown || !covers(grown, typed) || meetsTable(state, grown, info.name)) continue;
    const calculated = calculatedColumns(placed);
    rememberAll(context);
    regrow(context, placed, grown);
    if (under) copyStyle(placed, info, info.area.bottom + 1, grown.bottom - info.area.bottom);
    if (under) fillCalculated(context, placed, calculated, info.area.bottom + 1);
    context.report({ kind: "tables", sheet: typed.sheet, area: grown, item: info.name });
    return;
  }
}

function fillCalculated(context: Context, placed: Placed, calculated: readonly (((row: number) => string) | undefined)[], first: number): void {
  const area = tableArea(placed);
  for (let row = first; row <= area.bottom; row++)
    calculated.forEach((formula, index) => {
      const cell = placed.sheet.findRow(row + 1)?.findCell(area.left + index + 1);
      if (formula && (!cell || cell.value === null)) write(context, { ...area, top: row, bottom: row, left: area.left + index, right: area.left + index }, [[formula(row)]]);
    });
}

/** Header cells are titles: writing one renames its column. */
export function keepTitles(context: Context, written: Area): void {
  for (const placed of allTables(context.state)) {
    const info = tableInfo(placed);
    if (!info.header || !overlap({ ...info.area, bottom: info.area.top }, written)) continue;
    info.columns.forEach((column, index) => {
      const cell = placed.sheet.getCell(info.area.top + 1, info.area.left + index + 1);
      const value = valueOf(cell);
      const text = value === null ? "" : String(isCellError(value) ? value.code : value);
      if (text === column.name && !hasFormula(cell) && typeof value === "string") return;
      rememberAll(context);
      retitle(context.state, placed, index, text);
      context.report({ kind: "tables", sheet: placed.sheet.name, area: info.area, item: info.name });
    });
  }
}

export const tables = (state: State, sheet?: string): TableInfo[] => allTables(state).filter((placed) => sheet === undefined || placed.sheet.name.toLowerCase() === sheet.toLowerCase()).map(tableInfo);
export const table = (state: State, name: string): TableInfo | undefined => {
  const found = findTable(state, name);
  return found && tableInfo(found);
};
