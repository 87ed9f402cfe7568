import type { Table, TableColumnProperties, Worksheet } from "@cj-tech-master/excelts";
import { type Area, addressOf, parseAddress, sameSheet } from "./area";
import { Failure } from "./failure";
import type { State } from "./state";
import type { SortKey, TableInfo } from "./table";

/** A table of the document with the sheet it stands on. */
export interface Placed {
  readonly sheet: Worksheet;
  readonly table: Table;
}

export function allTables(state: State): Placed[] {
  return state.workbook.worksheets.flatMap((sheet) =>
    Object.values(sheet.tables).map((table) => ({ sheet, table })),
  );
}

export const findTable = (state: State, name: string): Placed | undefined =>
  allTables(state).find(({ table }) => table.name.toLowerCase() === name.toLowerCase());

/** The table of that name; refuses with ItemNotFound. */
export function tableNamed(state: State, name: string): Placed {
  const found = findTable(state, name);
  if (!found) throw new Failure("ItemNotFound", `There is no table named "${name}".`);
  return found;
}

/** The cells of a table, its header and totals rows included. */
export function tableArea({ sheet, table }: Placed): Area {
  return (
    parseAddress(sheet.name, table.table.tableRef ?? table.table.ref) ?? {
      sheet: sheet.name,
      top: 0,
      left: 0,
      bottom: 0,
      right: 0,
    }
  );
}

export function tableInfo(placed: Placed): TableInfo {
  const model = placed.table.table;
  const area = tableArea(placed);
  const header = model.headerRow !== false;
  const totals = model.totalsRow === true;
  const style = model.style ?? {};
  return {
    name: placed.table.name,
    area,
    body: { ...area, top: area.top + (header ? 1 : 0), bottom: area.bottom - (totals ? 1 : 0) },
    header,
    totals,
    filterButtons: header && model.autoFilterRef !== undefined,
    sorted: (model as { sorted?: readonly SortKey[] }).sorted ?? [],
    style: style.theme ?? null,
    bandedRows: Boolean(style.showRowStripes),
    bandedColumns: Boolean(style.showColumnStripes),
    firstColumn: Boolean(style.showFirstColumn),
    lastColumn: Boolean(style.showLastColumn),
    columns: model.columns.map((column) => ({
      name: column.name,
      totalsLabel: column.totalsRowLabel,
      totalsFunction: column.totalsRowFunction,
      filterButton: column.filterButton !== false,
    })),
  };
}

/** Writes a table's place and columns into the document's table without touching cells; row values stay in the sheet. */
export function place(
  { table }: Placed,
  area: Area,
  change: { columns?: readonly TableColumnProperties[]; header?: boolean; totals?: boolean } = {},
): void {
  const model = table.table;
  const header = change.header ?? model.headerRow !== false;
  const totals = change.totals ?? model.totalsRow === true;
  const filtered = header && (model.autoFilterRef !== undefined || change.header === true);
  Object.assign(model, {
    ref: addressOf({ ...area, bottom: area.top, right: area.left }),
    tl: {
      row: area.top + 1,
      col: area.left + 1,
      address: addressOf({ ...area, bottom: area.top, right: area.left }),
    },
    tableRef: fullAddress(area),
    autoFilterRef: filtered
      ? fullAddress({ ...area, bottom: area.bottom - (totals ? 1 : 0) })
      : undefined,
    headerRow: header,
    totalsRow: totals,
    columns: change.columns ? [...change.columns] : model.columns,
    rows: Array.from(
      { length: area.bottom - area.top + 1 - (header ? 1 : 0) - (totals ? 1 : 0) },
      () => [],
    ),
  });
}

const fullAddress = (area: Area): string => {
  const address = addressOf(area);
  return address.includes(":") ? address : `${address}:${address}`;
};

/** Loaded tables keep only their addresses: the cells are the sheet's. */
export function settleTables(sheet: Worksheet): void {
  for (const table of Object.values(sheet.tables))
    place({ sheet, table }, tableArea({ sheet, table }));
}

/** The table that holds the cell, if any. */
export function tableAt(
  state: State,
  sheet: string,
  row: number,
  column: number,
): Placed | undefined {
  return allTables(state).find((placed) => {
    const area = tableArea(placed);
    return (
      sameSheet(area.sheet, sheet) &&
      row >= area.top &&
      row <= area.bottom &&
      column >= area.left &&
      column <= area.right
    );
  });
}

/** A column title that no other of the table has: "Kolonne1", then 2 and on. */
export function freeTitle(taken: readonly string[], wanted: string, always = false): string {
  const lower = new Set(taken.map((title) => title.toLowerCase()));
  if (!always && wanted !== "" && !lower.has(wanted.toLowerCase())) return wanted;
  for (let number = always ? 1 : 2; ; number++)
    if (!lower.has(`${wanted}${number}`.toLowerCase())) return `${wanted}${number}`;
}
