import type { Cell, Grid } from "../../../core/cell";
import { readNumber } from "../../../core/table/number";
import { headingOf } from "../head/header";
import type { ColumnKind } from "../refusal";

/** What a cell says it measures, where it is the name of a measure and not of a place or a year. */
export function measureOf(cell: Cell): ColumnKind | null {
  if (typeof cell !== "string") return null;
  const { kind, toolbox } = headingOf(cell);
  const named = kind ?? toolbox;
  return named === "area" || named === "municipality" || named === "year" || named === "yearsBefore"
    ? null
    : named;
}

export const isBlankCell = (cell: Cell): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/** A cell of a range whose rows need not be equally long. */
export const cellAt = (grid: Grid, row: number, column: number): Cell => grid[row]?.[column];

export const isFigureCell = (cell: Cell): boolean => readNumber(cell, "share").kind === "number";

const LOOKED_AT = 40;

/** The column among the first ones whose cells name measures, with the rows that do; null where no column names three. */
export function labelColumn(
  grid: Grid,
): { readonly column: number; readonly rows: readonly number[]; readonly distinct: number } | null {
  const width = Math.min(6, Math.max(0, ...grid.slice(0, 40).map((row) => row.length)));
  let best: { column: number; rows: number[]; distinct: number } | null = null;
  for (let column = 0; column < width; column++) {
    const rows: number[] = [];
    const kinds = new Set<ColumnKind>();
    for (let row = 0; row < grid.length; row++) {
      if (row === LOOKED_AT && kinds.size < 2) break; // measures down the side begin at once
      const kind = measureOf(grid[row]?.[column]);
      if (kind === null) continue;
      rows.push(row);
      kinds.add(kind);
    }
    if (kinds.size >= 3 && kinds.size > (best?.distinct ?? 0))
      best = { column, rows, distinct: kinds.size };
  }
  return best;
}
