import { type Area, address, LAST_ROW, letters } from "../address";
import { literal } from "../literal";
import { isBlank } from "../transaction/cells";
import type { Written } from "../transaction/tablewrite";
import { points } from "./block";
import type { Column, Row, TableLayout } from "./layout";
import { advise, dressHeading, mark, validate } from "./look";

/** The format of a day: between figures and words it stands in the middle of its column. */
const DAY = "dd-mm-yyyy";
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
  if (column.indent) {
    const { format } = sheet.getRange(
      address({ ...body, row: body.row - 1, rows: body.rows + 1, column: index, columns: 1 }),
    );
    format.horizontalAlignment = "Left";
    format.indentLevel = 1;
  }
  validate(column.validation, cells);
  advise(column.prompt, cells);
  if (column.highlights)
    mark(
      column.highlights,
      sheet.getRange(`${letter}${body.row + 1}:${letter}${LAST_ROW}`),
      `${letter}${body.row + 1}`,
    );
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
      column.formula !== undefined || isBlank(row[column.key]) ? null : literal(row[column.key]),
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
  layout.columns.forEach(({ format }, c) => {
    const column = { ...body, column: area.column + c, columns: 1 };
    if (format === DAY) sheet.getRange(address(column)).format.horizontalAlignment = "Center";
  });
  const table = sheet.tables.add(address(area), true);
  table.name = layout.name;
  table.style = "TableStyleLight9";
  const header = table.getHeaderRowRange();
  header.format.wrapText = true;
  header.format.verticalAlignment = "Center";
  header.format.font.bold = true;
  for (const [c, column] of layout.columns.entries()) {
    if (column.owner !== "user" && layout.rows === "kept") dressHeading(header.getCell(0, c));
    if (column.formula === undefined) continue;
    const range = sheet.getRange(address({ ...body, column: area.column + c, columns: 1 }));
    range.formulas = Array.from({ length: body.rows }, () => [column.formula]);
  }
  if (layout.columns.some(({ wrap }) => wrap)) sheet.getRange(address(area)).format.autofitRows();
}
