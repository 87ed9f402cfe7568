import type { Cell, Grid } from "../../core/cell";
import { type Area, address, letters } from "../address";
import { isBlank, typed } from "../transaction/cells";
import { placesIn } from "../transaction/torn";
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
 * `undefined`, and so do rows and columns that people have put in. `null` where nothing is to be written.
 */
export function renewedBlock(
  { formulas }: BlockState,
  { rows, columns }: Pick<BlockLayout, "rows" | "columns">,
  cells: Grid,
  written: Grid | undefined,
): readonly (readonly (Cell | undefined)[])[] | null {
  const [wanted, old] = [filled(cells, rows, columns), filled(written ?? [], rows, columns)];
  const places = placesIn(formulas, old);
  const changes = formulas.map((line, r) =>
    line.map((is, c) => {
      const [row, column] = [places.rows[r] ?? -1, places.columns[c] ?? -1];
      if (row < 0 || column < 0) return undefined;
      const cell = wanted[row]?.[column] ?? "";
      const ours = isBlank(is) || same(is, old[row]?.[column]);
      return ours && !same(cell, is) ? cell : undefined;
    }),
  );
  return changes.some((row) => row.some((cell) => cell !== undefined)) ? changes : null;
}
