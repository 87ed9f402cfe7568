import type { Cell, Grid } from "../../core/cell";
import { type Area, address, letters } from "../address";
import type { BlockLayout } from "./layout";
import { literal } from "./literal";
import type { BlockState } from "./state";

const blank = (cell: Cell): boolean => cell === null || cell === undefined || cell === "";
const same = (a: Cell, b: Cell): boolean =>
  (blank(a) && blank(b)) || a === b || String(a) === String(b);
const typed = (cell: Cell): string | number | boolean =>
  typeof cell === "string" && cell.startsWith("=") ? cell : literal(cell);

/** The width Excel counts in points for a number of characters. */
export const points = (characters: number): number => Math.round(characters * 5.6 + 4);

/** A block exactly as large as its area: short rows are filled up with nothing. */
export function filled(grid: Grid, rows: number, columns: number): readonly (readonly Cell[])[] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => grid[r]?.[c] ?? ""),
  );
}

/** Queues a new block: its cells, its look, and the workbook name that finds it again. */
export function makeBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: BlockLayout,
  area: Area,
  cells: Grid,
  stale: boolean,
): void {
  const range = sheet.getRange(address(area));
  block.formats?.forEach((row, r) => {
    row.forEach((format, c) => {
      const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      if (format) sheet.getRange(address(cell)).numberFormat = [[format]];
    });
  });
  range.formulas = filled(cells, area.rows, area.columns).map((row) => row.map(typed));
  for (const r of block.strong ?? [])
    sheet.getRange(address({ ...area, row: area.row + r, rows: 1 })).format.font.bold = true;
  block.widths?.forEach((width, c) => {
    const column = letters(area.column + c);
    sheet.getRange(`${column}:${column}`).format.columnWidth = points(width);
  });
  if (stale) context.workbook.names.getItem(block.name).delete();
  context.workbook.names.add(block.name, range);
}

/**
 * Queues a block's new cells where the old ones are empty or still as Udsat wrote them; what a person changed stays.
 * Gives the cells to remember as written by Udsat.
 */
export function renewBlock(
  context: Excel.RequestContext,
  state: BlockState,
  cells: Grid,
  written: Grid | undefined,
): Grid {
  const { area, formulas } = state;
  const next = filled(cells, area.rows, area.columns);
  const ours = (r: number, c: number): boolean =>
    blank(formulas[r]?.[c]) || same(formulas[r]?.[c], written?.[r]?.[c] ?? null);
  const changes = next.map((row, r) =>
    row.map((cell, c) => (ours(r, c) && !same(cell, formulas[r]?.[c]) ? typed(cell) : null)),
  );
  if (changes.some((row) => row.some((cell) => cell !== null))) {
    context.workbook.worksheets.getItem(state.sheet).getRange(address(area)).formulas = changes;
  }
  return next;
}
