import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import type { Context, Memento } from "./journal";
import { columnsOf } from "./row";
import type { ChartRecord, State } from "./state";
import { isCovered } from "./scalar";
import { settleTables } from "./tabledocument";

/** The library's own fields that have no public door. */
interface SheetInside {
  _rows: unknown[];
  _columns: unknown[];
  _merges: Record<string, unknown>;
  _name: string;
}
interface BookInside {
  _worksheets: (Worksheet | undefined)[];
}

interface RowCopy {
  readonly number: number;
  readonly height: number | undefined;
  readonly hidden: boolean;
  readonly outlineLevel: number;
  readonly style: object;
  readonly cells: readonly (readonly [
    column: number,
    value: unknown,
    style: Cell["style"],
    comment: Cell["comment"],
  ])[];
}

interface SheetCopy {
  readonly sheet: Worksheet;
  readonly name: string;
  readonly orderNo: number;
  readonly rows: readonly RowCopy[];
  readonly columns: readonly ColumnCopy[];
  readonly merges: readonly (readonly [number, number, number, number])[];
  readonly tables: readonly (readonly [string, Worksheet["tables"][string], unknown])[];
  readonly rest: Readonly<Record<(typeof REST)[number], unknown>>;
  readonly charts: readonly ChartRecord[];
  readonly filters: ReturnType<State["filters"]["get"]>;
}

interface ColumnCopy {
  readonly number: number;
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly outlineLevel: number;
  readonly style: object;
}

const REST = [
  "state",
  "properties",
  "pageSetup",
  "headerFooter",
  "views",
  "autoFilter",
  "sheetProtection",
  "conditionalFormattings",
  "rowBreaks",
  "colBreaks",
  "ignoredErrors",
] as const;

function copySheet(state: State, sheet: Worksheet): SheetCopy {
  const rows: RowCopy[] = [];
  for (const row of (sheet as unknown as SheetInside)._rows as (
    | ReturnType<Worksheet["findRow"]>
    | undefined
  )[]) {
    if (!row) continue;
    const cells: [number, unknown, Cell["style"], Cell["comment"]][] = [];
    for (const column of columnsOf(row)) {
      const cell = row.findCell(column);
      if (cell)
        cells.push(
          isCovered(cell)
            ? [column, null, { ...cell.style }, undefined]
            : [column, cell.value, { ...cell.style }, cell.comment],
        );
    }
    rows.push({
      number: row.number,
      height: row.height,
      hidden: row.hidden,
      outlineLevel: row.outlineLevel ?? 0,
      style: { ...row.style },
      cells,
    });
  }
  return {
    sheet,
    name: sheet.name,
    orderNo: sheet.orderNo,
    rows,
    columns: (sheet.columns ?? []).flatMap((column, index) => columnCopy(column, index + 1)),
    merges: sheet.mergedRegions.map(
      ({ top, left, bottom, right }) => [top, left, bottom, right] as const,
    ),
    tables: Object.entries(sheet.tables).map(
      ([key, table]) => [key, table, structuredClone({ ...table.table, rows: [] })] as const,
    ),
    rest: Object.fromEntries(
      REST.map((key) => [key, structuredClone(sheet[key])]),
    ) as SheetCopy["rest"],
    charts: state.charts.get(sheet.id) ?? [],
    filters: state.filters.get(sheet.id),
  };
}

/** A column that is other than columns are made. */
function columnCopy(column: Worksheet["columns"][number], number: number): ColumnCopy[] {
  const { width, hidden, outlineLevel, style } = column;
  return width === undefined && !hidden && !outlineLevel && Object.keys(style).length === 0
    ? []
    : [{ number, width, hidden, outlineLevel, style: { ...style } }];
}

function restoreSheet(state: State, copy: SheetCopy): void {
  const { sheet } = copy;
  const inside = sheet as unknown as SheetInside;
  inside._rows = [];
  inside._columns = [];
  inside._merges = {};
  inside._name = copy.name;
  sheet.orderNo = copy.orderNo;
  for (const column of copy.columns)
    Object.assign(sheet.getColumn(column.number), {
      width: column.width,
      hidden: column.hidden,
      outlineLevel: column.outlineLevel,
      style: { ...column.style },
    });
  for (const row of copy.rows) {
    const line = sheet.getRow(row.number);
    if (row.height !== undefined) line.height = row.height;
    Object.assign(line, {
      hidden: row.hidden,
      outlineLevel: row.outlineLevel,
      style: { ...row.style },
    });
    for (const [column, value, style, comment] of row.cells) {
      const cell = line.getCell(column);
      cell.value = value as never;
      cell.style = { ...style };
      cell.comment = comment;
    }
  }
  for (const [top, left, bottom, right] of copy.merges)
    sheet.mergeCellsWithoutStyle(top, left, bottom, right);
  sheet.tables = {};
  for (const [key, table, model] of copy.tables) {
    table.table = structuredClone(model) as typeof table.table;
    sheet.tables[key] = table;
  }
  settleTables(sheet);
  Object.assign(sheet, structuredClone(copy.rest));
  state.charts.set(sheet.id, copy.charts);
  if (copy.filters) state.filters.set(sheet.id, copy.filters);
  else state.filters.delete(sheet.id);
}

/** Everything in the workbook as it is now; restoring gives what undoes the restoring. */
export function wholeMemento(state: State): Memento {
  const sheets = state.workbook.worksheets.map((sheet) => copySheet(state, sheet));
  const validations = state.workbook.worksheets.map(
    (sheet) => [sheet, structuredClone(sheet.dataValidations.model)] as const,
  );
  const tableNames = [...state.workbook._tableNames];
  const { names } = state;
  const moved = [...state.moved];
  return {
    restore: () => {
      const now = wholeMemento(state);
      const list: (Worksheet | undefined)[] = [];
      for (const copy of sheets) list[copy.sheet.id] = copy.sheet;
      (state.workbook as unknown as BookInside)._worksheets = list;
      for (const copy of sheets) restoreSheet(state, copy);
      for (const [sheet, model] of validations)
        sheet.dataValidations.model = structuredClone(model);
      state.workbook._tableNames.clear();
      for (const name of tableNames) state.workbook._tableNames.add(name);
      state.names = names;
      state.moved.clear();
      for (const [sheet, moves] of moved) state.moved.set(sheet, moves);
      state.engineIdentity = {};
      return now;
    },
  };
}

/** Remembers the whole workbook before an edit that reaches across it. */
export function rememberAll(context: Context): void {
  context.rememberAll();
  context.state.engineIdentity = {};
}
