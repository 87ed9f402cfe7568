import type { Cell, Grid } from "../../../core/cell";
import { textOf } from "../head/headcells";
import { headingOf, isUnitText } from "../head/header";
import { yearCell } from "../yearcell";
import { cellAt, isBlankCell, isFigureCell } from "./labels";
import type { Shaped } from "./types";

const AREA = "Boligområde";
const GENERIC =
  /^(vaerdi|værdi|tal|value|pct\.?|procent|andel|resultat|kriterium|kriterier|nøgletal|indikator|criterion|området)$/i;

/** The row over the first measure that heads the columns of figures, or null where there is none. Rows that name the municipality, the area or the year are the table's own. */
function headingRow(
  grid: Grid,
  first: number,
  label: number,
  columns: readonly number[],
): number | null {
  for (let row = first - 1; row >= 0; row--) {
    if (columns.every((column) => isBlankCell(cellAt(grid, row, column)))) continue;
    const { kind } = headingOf(textOf(cellAt(grid, row, label)));
    if (kind !== "municipality" && kind !== "area" && kind !== "year") return row;
  }
  return null;
}

/** The first row of the table: under its heading, or the first that has figures or names beside its label. */
function firstRow(
  grid: Grid,
  first: number,
  heading: number | null,
  columns: readonly number[],
): number {
  if (heading !== null) return heading + 1;
  const own = grid.findIndex((row) => columns.some((column) => !isBlankCell(row[column])));
  return Math.min(first, own);
}

/** A table whose measures stand down the side: areas across, years across, or one area's pairs. Turned, with a column a measure. */
export function turned(
  grid: Grid,
  column: number,
  measures: readonly number[],
  title: string,
): Shaped | null {
  const width = Math.max(...grid.map((row) => row.length));
  const right = Array.from({ length: width }, (_, place) => place).slice(column + 1);
  const units = right.find(
    (place) =>
      measures.filter((row) => isUnitText(textOf(cellAt(grid, row, place)))).length * 2 >=
      measures.length,
  );
  const columns = right.filter(
    (place) => place !== units && measures.some((row) => isFigureCell(cellAt(grid, row, place))),
  );
  if (columns.length === 0) return null;
  const first = measures[0] ?? 0;
  const heading = headingRow(grid, first, column, columns);
  const start = firstRow(grid, first, heading, columns);
  // Rows over the measures that say the area, the municipality or the year belong to the table; the rest is title.
  const rows = grid
    .map((_, row) => row)
    .filter((row) => row >= start && !isBlankCell(cellAt(grid, row, column)));
  const labels = rows.map((row) =>
    [column, units ?? -1]
      .map((place) => textOf(cellAt(grid, row, place)))
      .filter((part) => part !== "")
      .join(" "),
  );
  const heads = columns.map((place) => cellAt(grid, heading ?? -1, place));
  const areYears = heads.every((cell) => yearCell(cell) !== null);
  const named = labels.some((label) => headingOf(label).kind === "area");
  const corner = textOf(cellAt(grid, heading ?? -1, column));
  const own = [corner, title].find(
    (text) => text !== "" && !GENERIC.test(text) && !headingOf(text).kind,
  );
  const names = heads.map((cell) =>
    areYears || isBlankCell(cell) || GENERIC.test(textOf(cell)) ? (own ?? "Området") : cell,
  );
  const head: Cell[] = [named ? "" : AREA, areYears ? "År" : "", ...labels];
  const body = columns.map((place, index): Cell[] => [
    named ? null : names[index],
    areYears ? heads[index] : null,
    ...rows.map((row) => cellAt(grid, row, place)),
  ]);
  return {
    grid: [head, ...body],
    title,
    at: (row, place) => ({
      row: place < 2 ? (heading ?? first) : (rows[place - 2] ?? first),
      column: columns[row - 1] ?? column,
    }),
  };
}
