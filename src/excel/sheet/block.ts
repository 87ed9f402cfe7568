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

/** How far a row has been pushed to the right by a table that has got wider: where all of its words are found again. */
function pushed(line: readonly Cell[], old: readonly Cell[]): number {
  const words = old.flatMap((cell, at) => (isBlank(cell) ? [] : [{ cell, at }]));
  const isAt = (by: number): boolean => words.every(({ cell, at }) => same(line[at + by], cell));
  for (let by = 0; by <= line.length - old.length; by += 1) if (isAt(by)) return by;
  return 0;
}

/**
 * A block's new cells where the old ones are empty or still as Udsat wrote them; what a person changed stays, as
 * `undefined`, and so do rows and columns that people have put in. A row that was pushed aside comes back, as far as
 * its place `isFree`. `null` where nothing is to be written.
 */
export function renewedBlock(
  { formulas, area }: BlockState,
  { rows, columns }: Pick<BlockLayout, "rows" | "columns">,
  cells: Grid,
  written: Grid | undefined,
  isFree: (row: number, column: number) => boolean,
): readonly (readonly (Cell | undefined)[])[] | null {
  const [wanted, old] = [filled(cells, rows, columns), filled(written ?? [], rows, columns)];
  const own = formulas.map((line) => line.slice(0, area.columns));
  const places = placesIn(own, old);
  const whole = area.rows === rows && area.columns === columns;
  const changes = formulas.map((line, r) => {
    const by = whole ? pushed(line, old[r] ?? []) : 0;
    return line.map((is, c) => {
      const beyond = c >= area.columns;
      const [row, column] = [places.rows[r] ?? -1, beyond ? c : (places.columns[c] ?? -1)];
      if (row < 0 || column < 0 || !isFree(r, c)) return undefined;
      const moved = by > 0 && c >= by && same(is, old[row]?.[c - by]);
      if (beyond) return moved && !isBlank(is) ? "" : undefined;
      const cell = wanted[row]?.[column] ?? "";
      const ours = isBlank(is) || moved || same(is, old[row]?.[column]);
      return ours && !same(cell, is) ? cell : undefined;
    });
  });
  return changes.some((row) => row.some((cell) => cell !== undefined)) ? changes : null;
}
