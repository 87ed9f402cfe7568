import { type Area, covers } from "./area";
import type { CellInput } from "./cell";
import { clear, write } from "./cells";
import { Failure } from "./failure";
import { checkMove } from "./held";
import type { Context } from "./journal";
import { guardSheet } from "./protection";
import { hasFormula } from "./scalar";
import { slideFormula } from "./shift";
import { rememberAll } from "./snapshot";
import type { State } from "./state";
import { applyMove } from "./structure";
import type { TableInfo } from "./table";
import { allTables, place, tableArea, tableInfo, tableNamed, type Placed } from "./tabledocument";
import { meetsTable } from "./tablemove";
import { regrow } from "./tables";

/** Puts data rows into a table, moving the cells below it down, and gives the index of the first; calculated columns are filled where no value is given. */
export function insertTableRows(
  context: Context,
  name: string,
  index: number | undefined,
  rows: readonly (readonly CellInput[])[],
): number {
  const { state } = context;
  const placed = tableNamed(state, name);
  const info = tableInfo(placed);
  const count = info.body.bottom - info.body.top + 1;
  const at = index ?? count;
  if (at < 0 || at > count || rows.length === 0)
    throw new Failure("InvalidArgument", `Row ${at} is outside the table's ${count} rows.`);
  if (rows.some((row) => row.length !== info.columns.length))
    throw new Failure(
      "InvalidArgument",
      `The table has ${info.columns.length} columns; the given rows do not.`,
    );
  guardSheet(placed.sheet);
  rememberAll(context);
  const body = { ...info.body };
  const before = calculatedColumns(placed);
  const row = body.top + at;
  const below = { ...info.area, top: row, bottom: row + rows.length - 1 };
  makeRoom(state, placed, info, at, rows.length);
  const inputs = rows.map((line, r) =>
    line.map((input, c) =>
      input === null || input === "" ? (before[c]?.(row + r) ?? input) : input,
    ),
  );
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
  const free =
    !info.totals && last && isEmpty(placed, area) && !meetsTable(state, area, placed.table.name);
  if (!free) {
    const move = {
      sheet: sheet.name,
      axis: "rows",
      at: row,
      count,
      low: info.area.left,
      high: info.area.right,
    } as const;
    checkMove(state, move);
    applyMove(state, sheet, move);
  }
  place(placed, { ...info.area, bottom: info.area.bottom + count });
  copyStyle(placed, info, row, count);
}

/** Whether an area beside a table holds nothing. */
export function isEmpty({ sheet }: Placed, area: Area): boolean {
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
    for (let r = row; r < row + count; r++)
      if (r !== model) sheet.getCell(r + 1, column + 1).style = { ...style };
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
    return base === undefined
      ? undefined
      : (row) => `=${slideFormula(base, placed.sheet.name, row - info.body.top, 0)}`;
  });
}

/** Takes data rows out; a table keeps one empty row when all are deleted. */
export function deleteTableRows(
  context: Context,
  name: string,
  index: number,
  count: number,
): void {
  const { state } = context;
  const placed = tableNamed(state, name);
  const info = tableInfo(placed);
  const rows = info.body.bottom - info.body.top + 1;
  if (index < 0 || count < 1 || index + count > rows)
    throw new Failure("InvalidArgument", `The table has ${rows} rows.`);
  guardSheet(placed.sheet);
  rememberAll(context);
  const all = count === rows;
  const taken = all ? count - 1 : count;
  const at = info.body.top + index;
  if (all) clear(context, { ...info.area, top: at, bottom: at }, "contents");
  if (taken > 0) {
    const move = {
      sheet: placed.sheet.name,
      axis: "rows",
      at: all ? at + 1 : at,
      count: -taken,
      low: info.area.left,
      high: info.area.right,
    } as const;
    checkMove(state, move);
    applyMove(state, placed.sheet, move);
  }
  context.report({ kind: "tables", sheet: placed.sheet.name, area: tableArea(placed), item: name });
}

/** Typing just under or just right of a table makes it longer or wider, unless another table or totals row is there. */
export function growAfterTyping(context: Context, typed: Area): void {
  const { state } = context;
  for (const placed of allTables(state)) {
    const info = tableInfo(placed);
    if (info.area.sheet !== typed.sheet || info.totals) continue;
    const under =
      typed.top === info.area.bottom + 1 &&
      typed.left >= info.area.left &&
      typed.right <= info.area.right;
    const beside =
      typed.left === info.area.right + 1 &&
      typed.top >= info.area.top &&
      typed.bottom <= info.area.bottom;
    const grown = under
      ? { ...info.area, bottom: typed.bottom }
      : beside
        ? { ...info.area, right: typed.right }
        : undefined;
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

function fillCalculated(
  context: Context,
  placed: Placed,
  calculated: readonly (((row: number) => string) | undefined)[],
  first: number,
): void {
  const area = tableArea(placed);
  for (let row = first; row <= area.bottom; row++)
    calculated.forEach((formula, index) => {
      const cell = placed.sheet.findRow(row + 1)?.findCell(area.left + index + 1);
      if (formula && (!cell || cell.value === null))
        write(
          context,
          { ...area, top: row, bottom: row, left: area.left + index, right: area.left + index },
          [[formula(row)]],
        );
    });
}
