import type { Cell, Grid } from "../../core/cell";
import { type Area, address, letters } from "../address";
import { isBlank, typed } from "../transaction/cells";
import type { BlockLayout } from "./layout";
import { dressBlock } from "./look";
import type { BlockState } from "./state";

const same = (a: Cell, b: Cell): boolean =>
  (isBlank(a) && isBlank(b)) || a === b || String(a) === String(b);

/** The width Excel counts in points for a number of characters. */
export const points = (characters: number): number => Math.round(characters * 5.6 + 1);

/** A block exactly as large as its area: short rows are filled up with nothing. */
export function filled(grid: Grid, rows: number, columns: number): readonly (readonly Cell[])[] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => grid[r]?.[c] ?? ""),
  );
}

/** Queues a new block: its cells and its look. */
export function makeBlock(
  sheet: Excel.Worksheet,
  block: BlockLayout,
  area: Area,
  cells: Grid,
): void {
  block.formats?.forEach((row, r) => {
    row.forEach((format, c) => {
      const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      if (format) sheet.getRange(address(cell)).numberFormat = [[format]];
    });
  });
  sheet.getRange(address(area)).formulas = filled(cells, area.rows, area.columns).map((row) =>
    row.map(typed),
  );
  for (const r of block.strong ?? [])
    sheet.getRange(address({ ...area, row: area.row + r, rows: 1 })).format.font.bold = true;
  block.widths?.forEach((width, c) => {
    const column = letters(area.column + c);
    sheet.getRange(`${column}:${column}`).format.columnWidth = points(width);
  });
  dressBlock(sheet, block, area);
}

/**
 * A block's new cells where the old ones are empty or still as Udsat wrote them; what a person changed stays, as
 * `undefined`. `null` where nothing is to be written.
 */
export function renewedBlock(
  state: BlockState,
  cells: Grid,
  written: Grid | undefined,
): readonly (readonly (Cell | undefined)[])[] | null {
  const { area, formulas } = state;
  const ours = (r: number, c: number): boolean =>
    isBlank(formulas[r]?.[c]) || same(formulas[r]?.[c], written?.[r]?.[c] ?? null);
  const changes = filled(cells, area.rows, area.columns).map((row, r) =>
    row.map((cell, c) => (ours(r, c) && !same(cell, formulas[r]?.[c]) ? (cell ?? "") : undefined)),
  );
  return changes.some((row) => row.some((cell) => cell !== undefined)) ? changes : null;
}
