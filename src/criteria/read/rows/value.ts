import type { Cell, Grid } from "../../../core/cell";
import { readNumber, type Measured } from "../../../core/table/number";

/** The figure of a cell on its own, for telling what kind of row it stands in; NaN where it has none. Units are left aside. */
export function valueOf(cell: Cell, style: Measured): number {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return NaN;
  const reading = readNumber(cell, style);
  return reading.kind === "number" ? reading.value : NaN;
}

/**
 * Takes the numbers of some columns into lists of their own, in one walk over the rows; what is no number goes to `other`, which
 * may end the walk with false. It only sees lists and numbers, so that it is quick at once and stays so.
 */
export function takeNumbers(
  grid: Grid,
  rows: ArrayLike<number>,
  columns: readonly number[],
  lists: readonly Float64Array[],
  other: (index: number, place: number, cell: Cell) => boolean,
): void {
  for (let index = 0; index < rows.length; index++) {
    const row = grid[rows[index] as number];
    for (let place = 0; place < columns.length; place++) {
      const cell = row?.[columns[place] as number];
      if (typeof cell === "number") (lists[place] as Float64Array)[index] = cell;
      else if (!other(index, place, cell)) return;
    }
  }
}
