import type { Cell } from "../../core/cell";
import { type Area, address, letters } from "../address";
import { points } from "./block";
import type { Column, Row, TableLayout } from "./layout";
import { literal } from "./literal";
import { type Match, positions, runs } from "./match";
import type { TableState } from "./state";

type Written = string | number | boolean | null;

const LAST_ROW = 1_048_576;
const TONES = {
  good: { font: "#0E700E", fill: "#E7F5E7" },
  bad: { font: "#A4262C", fill: "#FDE7E9" },
  doubtful: { font: "#6B4E00", fill: "#FFF4CE" },
} as const;

const isNothing = (cell: Cell): boolean => cell === null || cell === undefined || cell === "";

const cellOf = (column: Column, row: Row): Written =>
  column.formula !== undefined ? column.formula : literal(row[column.key]);

function validate(column: Column, range: Excel.Range): void {
  const rule = column.validation;
  if (!rule) return;
  switch (rule.kind) {
    case "list":
      range.dataValidation.rule = { list: { inCellDropDown: true, source: `=${rule.list}` } };
      break;
    case "number":
      range.dataValidation.rule = {
        decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" },
      };
      break;
    case "day":
      range.dataValidation.rule = {
        date: { formula1: "1990-01-01", formula2: "2100-12-31", operator: "Between" },
      };
      break;
  }
  range.dataValidation.ignoreBlanks = true;
}

function mark(column: Column, range: Excel.Range): void {
  for (const { text, tone } of column.highlights ?? []) {
    const format = range.conditionalFormats.add("CellValue");
    format.cellValue.format.font.color = TONES[tone].font;
    format.cellValue.format.fill.color = TONES[tone].fill;
    format.cellValue.rule = { formula1: `="${text}"`, operator: "EqualTo" };
  }
}

/** Queues the number formats: neighbours of one format together, one text for all their cells. */
function formatCells(sheet: Excel.Worksheet, columns: readonly Column[], body: Area): void {
  for (let from = 0; from < columns.length;) {
    let to = from + 1;
    while (to < columns.length && columns[to]?.format === columns[from]?.format) to += 1;
    const format = columns[from]?.format;
    // A single value stands for every cell of the range; the types only know the grid.
    if (format !== undefined)
      sheet.getRange(
        address({ ...body, column: body.column + from, columns: to - from }),
      ).numberFormat = format as unknown as string[][];
    from = to;
  }
}

/** Width, validation and, down to the last row, the marks of one column at `index` from 0. */
function dress(sheet: Excel.Worksheet, column: Column, index: number, body: Area): void {
  const letter = letters(index);
  const cells = sheet.getRange(address({ ...body, column: index, columns: 1 }));
  sheet.getRange(`${letter}:${letter}`).format.columnWidth = points(column.width);
  if (column.wrap) cells.format.wrapText = true;
  validate(column, cells);
  if (column.highlights)
    mark(column, sheet.getRange(`${letter}${body.row + 1}:${letter}${LAST_ROW}`));
}

/** Queues a new table: values first, then the table around them, then formulas, formats, validation and marks. */
export function makeTable(
  sheet: Excel.Worksheet,
  layout: TableLayout,
  area: Area,
  rows: readonly Row[],
): void {
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const blankRow: Row = {};
  const cells = (rows.length > 0 ? rows : [blankRow]).map((row) =>
    layout.columns.map((column): Written =>
      column.formula !== undefined || isNothing(row[column.key]) ? null : literal(row[column.key]),
    ),
  );
  sheet.getRange(address({ ...area, rows: 1 })).values = [
    layout.columns.map(({ header }) => literal(header)),
  ];
  formatCells(sheet, layout.columns, body);
  if (layout.columns.some(({ wrap }) => wrap))
    sheet.getRange(address(body)).format.verticalAlignment = "Top";
  layout.columns.forEach((column, c) => dress(sheet, column, area.column + c, body));
  sheet.getRange(address(body)).values = cells;
  const table = sheet.tables.add(address(area), true);
  table.name = layout.name;
  table.style = "TableStyleLight9";
  const header = table.getHeaderRowRange();
  header.format.wrapText = true;
  header.format.verticalAlignment = "Center";
  for (const [c, column] of layout.columns.entries()) {
    if (column.formula === undefined) continue;
    const range = sheet.getRange(address({ ...body, column: area.column + c, columns: 1 }));
    range.formulas = Array.from({ length: body.rows }, () => [column.formula]);
  }
}

/** The columns Udsat rewrites, as runs of neighbours; `at` counts table columns from 0. */
export function ownedRuns(
  layout: TableLayout,
  at: readonly number[],
): readonly (readonly { readonly column: Column; readonly at: number }[])[] {
  const owned = layout.columns.flatMap((column, i) =>
    column.owner === "udsat" && (at[i] ?? -1) >= 0 ? [{ column, at: at[i] ?? 0 }] : [],
  );
  const out: { column: Column; at: number }[][] = [];
  for (const one of owned.sort((a, b) => a.at - b.at)) {
    const last = out[out.length - 1];
    if (last && last[last.length - 1]?.at === one.at - 1) last.push(one);
    else out.push([one]);
  }
  return out;
}

/** What a row that stays is given: the row that goes with it, the mark for a row no longer given, or nothing. */
function patch(layout: TableLayout, found: Match, i: number): Row | null {
  return found.kept[i] ?? (layout.rows === "given" ? (layout.gone ?? null) : null);
}

/** What goes into a cell: `null` leaves it as it is, where nothing is given or it is empty and stays so. */
function written(row: Row | null, key: string, old: Cell): Written {
  const value = row?.[key];
  return value === undefined || (isNothing(value) && isNothing(old)) ? null : literal(value);
}

function writeOwned(
  sheet: Excel.Worksheet,
  layout: TableLayout,
  state: TableState,
  found: Match,
  at: readonly number[],
): void {
  const old = state.formulas.length > 0 ? state.formulas : state.values;
  for (const run of ownedRuns(layout, at)) {
    const area = {
      ...state.body,
      column: state.body.column + (run[0]?.at ?? 0),
      columns: run.length,
    };
    const values = found.kept.map((_, i) =>
      run.map(({ column, at: c }) => written(patch(layout, found, i), column.key, old[i]?.[c])),
    );
    sheet.getRange(address(area)).values = values;
  }
}

/** An empty row that takes a new one also gets the cells that people fill from then on. */
function writeReused(
  sheet: Excel.Worksheet,
  layout: TableLayout,
  state: TableState,
  found: Match,
  at: readonly number[],
): void {
  for (const i of found.reused) {
    layout.columns.forEach((column, c) => {
      const position = at[c] ?? -1;
      const value = found.kept[i]?.[column.key];
      if (column.owner !== "user" || position < 0 || value === undefined) return;
      const cell = {
        row: state.body.row + i,
        column: state.body.column + position,
        rows: 1,
        columns: 1,
      };
      sheet.getRange(address(cell)).values = [[literal(value)]];
    });
  }
}

function addColumns(
  table: Excel.Table,
  layout: TableLayout,
  found: Match,
  at: readonly number[],
): readonly Column[] {
  const missing = layout.columns.filter((_, i) => (at[i] ?? -1) < 0);
  for (const column of missing) {
    const cells = found.kept.map(
      (_, i): Cell => column.formula ?? literal(patch(layout, found, i)?.[column.key]),
    );
    table.columns.add(undefined, [[column.header], ...cells.map((cell) => [cell])] as string[][]);
  }
  return missing;
}

/** A new row across the whole table as it now stands; `null` leaves a column people added to itself. */
function wholeRow(layout: TableLayout, headers: readonly string[], row: Row): Written[] {
  const at = positions(layout, headers);
  return headers.map((_, h) => {
    const column = layout.columns[at.indexOf(h)];
    return column ? cellOf(column, row) : null;
  });
}

/** Queues the refresh of a table in place: its own columns, then new rows at the end, then the rows that go. */
export function renewTable(
  context: Excel.RequestContext,
  layout: TableLayout,
  state: TableState,
  found: Match,
): void {
  const sheet = context.workbook.worksheets.getItem(state.sheet);
  const table = context.workbook.tables.getItem(layout.name);
  const at = positions(layout, state.headers);
  writeOwned(sheet, layout, state, found, at);
  writeReused(sheet, layout, state, found, at);
  const headers = [
    ...state.headers,
    ...addColumns(table, layout, found, at).map(({ header }) => header),
  ];
  if (found.added.length > 0) {
    table.rows.add(
      undefined,
      found.added.map((row) => wholeRow(layout, headers, row)) as string[][],
    );
    for (const column of layout.columns) {
      if (column.validation)
        validate(column, table.columns.getItem(column.header).getDataBodyRange());
    }
  }
  for (const { first, count } of runs(found.removed)) {
    const area = {
      row: state.body.row + first,
      column: state.body.column,
      rows: count,
      columns: headers.length,
    };
    sheet.getRange(address(area)).delete("Up");
  }
}
