import { rewriteFormulas } from "./adjust";
import { type Area, overlap } from "./area";
import type { CellInput } from "./cell";
import { clear, write } from "./cells";
import { Failure } from "./failure";
import { checkMove } from "./held";
import type { Context } from "./journal";
import { guardSheet } from "./protection";
import { hasFormula, isCellError, valueOf } from "./scalar";
import { rememberAll } from "./snapshot";
import type { State } from "./state";
import { applyMove } from "./structure";
import { renameColumnIn } from "./structured";
import type { TotalsFunction } from "./table";
import {
  allTables,
  freeTitle,
  place,
  tableArea,
  tableInfo,
  tableNamed,
  type Placed,
} from "./tabledocument";
import { meetsTable, titleWord } from "./tablemove";
import { isEmpty } from "./tablerows";
import { deleteTable } from "./tables";

/** Puts a column into a table, moving cells beside it; `values` has the header first, then the data rows. */
export function insertTableColumn(
  context: Context,
  name: string,
  index: number | undefined,
  title?: string,
  values?: readonly (readonly CellInput[])[],
): void {
  const { state } = context;
  const placed = tableNamed(state, name);
  const info = tableInfo(placed);
  const at = index ?? info.columns.length;
  if (at < 0 || at > info.columns.length)
    throw new Failure("InvalidArgument", `The table has ${info.columns.length} columns.`);
  guardSheet(placed.sheet);
  rememberAll(context);
  const column = info.area.left + at;
  const move = {
    sheet: placed.sheet.name,
    axis: "columns",
    at: column,
    count: 1,
    low: info.area.top,
    high: info.area.bottom,
  } as const;
  if (
    !(
      at === info.columns.length &&
      isEmpty(placed, { ...info.area, left: column, right: column }) &&
      !meetsTable(state, { ...info.area, left: column, right: column }, placed.table.name)
    )
  ) {
    checkMove(state, move);
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
  if (data && data.length > 0)
    write(
      context,
      { ...info.body, left: column, right: column, bottom: info.body.top + data.length - 1 },
      data,
    );
  context.report({ kind: "tables", sheet: placed.sheet.name, area: tableArea(placed), item: name });
}

/** Takes a column out of a table; cells beside the table move left. */
export function deleteTableColumn(context: Context, name: string, index: number): void {
  const { state } = context;
  const placed = tableNamed(state, name);
  const info = tableInfo(placed);
  if (index < 0 || index >= info.columns.length)
    throw new Failure("InvalidArgument", `The table has ${info.columns.length} columns.`);
  if (info.columns.length === 1) return deleteTable(context, name);
  guardSheet(placed.sheet);
  rememberAll(context);
  const move = {
    sheet: placed.sheet.name,
    axis: "columns",
    at: info.area.left + index,
    count: -1,
    low: info.area.top,
    high: info.area.bottom,
  } as const;
  checkMove(state, move);
  applyMove(state, placed.sheet, move);
  context.report({ kind: "tables", sheet: placed.sheet.name, area: tableArea(placed), item: name });
}

/** Gives a column another title; formulas follow. A taken title gets a number. */
export function renameTableColumn(
  context: Context,
  name: string,
  index: number,
  title: string,
): void {
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
  const title =
    wanted.trim() === "" ? freeTitle(others, titleWord(state), true) : freeTitle(others, wanted);
  const from = column.name;
  column.name = title;
  const area = tableArea(placed);
  if (placed.table.table.headerRow !== false)
    placed.sheet.getCell(area.top + 1, area.left + index + 1).value = title;
  if (from !== title)
    rewriteFormulas(state, (formula, home) =>
      renameColumnIn(
        formula,
        placed.table.name,
        from,
        title,
        home === placed.sheet.name && !formula.includes(`${placed.table.name}[`),
      ),
    );
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
    if (!isEmpty(placed, strip) || meetsTable(state, strip, placed.table.name))
      applyMove(state, placed.sheet, {
        sheet: placed.sheet.name,
        axis: "rows",
        at: row,
        count: 1,
        low: info.area.left,
        high: info.area.right,
      });
    place(placed, { ...info.area, bottom: row }, { totals: true });
    setColumnTotal(context, name, 0, "none", "Total");
    if (info.columns.length > 1) setColumnTotal(context, name, info.columns.length - 1, "sum");
  } else {
    clear(context, strip, "contents");
    place(placed, { ...info.area, bottom: row - 1 }, { totals: false });
  }
  context.report({ kind: "tables", sheet: placed.sheet.name, area: tableArea(placed), item: name });
}

const SUBTOTALS: Readonly<Record<TotalsFunction, number | undefined>> = {
  none: undefined,
  custom: undefined,
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/** What the totals row shows under a column: a function, or a label. */
export function setColumnTotal(
  context: Context,
  name: string,
  index: number,
  total: TotalsFunction,
  label?: string,
): void {
  const placed = tableNamed(context.state, name);
  const info = tableInfo(placed);
  const column = placed.table.table.columns[index];
  if (!column) throw new Failure("ItemNotFound", `The table has no column ${index}.`);
  rememberAll(context);
  Object.assign(column, {
    totalsRowFunction: total === "none" ? undefined : total,
    totalsRowLabel: label,
    totalsRowFormula: undefined,
  });
  if (!info.totals) return;
  const number = SUBTOTALS[total];
  const input =
    number === undefined
      ? (label ?? "")
      : `=SUBTOTAL(${number},${info.name}[${column.name.replace(/['#[\]@]/g, (sign) => `'${sign}`)}])`;
  write(
    context,
    {
      ...info.area,
      top: info.area.bottom,
      left: info.area.left + index,
      right: info.area.left + index,
    },
    [[input]],
  );
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
      context.report({
        kind: "tables",
        sheet: placed.sheet.name,
        area: info.area,
        item: info.name,
      });
    });
  }
}
