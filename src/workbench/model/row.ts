import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { isBlank } from "./scalar";

/** The library's row, with its own list of cells: there is no public door to those that are there. */
type Row = NonNullable<ReturnType<Worksheet["findRow"]>>;
interface RowInside {
  readonly _cells: readonly (Cell | undefined)[];
}

/** So many places are looked at one by one. */
const NEAR = 512;

/** The columns from 1, first to last, in which a row has cells: one far out stands behind thousands of places without any. */
export function columnsOf(row: Row | undefined, first = 1, last = Infinity): number[] {
  if (!row) return [];
  const cells = (row as unknown as RowInside)._cells;
  const found: number[] = [];
  const end = Math.min(last, cells.length);
  if (end - first < NEAR) {
    for (let column = first; column <= end; column++) if (cells[column - 1]) found.push(column);
    return found;
  }
  for (const key of Object.keys(cells)) {
    const column = Number(key) + 1;
    if (column > end) break;
    if (column >= first && cells[column - 1]) found.push(column);
  }
  return found;
}

/** The columns of a row whose cells hold something. */
const filledOf = (row: Row | undefined): number[] =>
  columnsOf(row).filter((column) => !isBlank(row?.findCell(column) as Cell));

export const isEmptyRow = (row: Row | undefined): boolean =>
  columnsOf(row).every((column) => isBlank(row?.findCell(column) as Cell));

/** How many columns have cells, be it without content: the library counts those only that hold something. */
export function widthOf(sheet: Worksheet): number {
  let width = 0;
  for (let number = 1; number <= sheet.rowCount; number++) {
    const row = sheet.findRow(number) as RowInside | undefined;
    if (row) width = Math.max(width, row._cells.length);
  }
  return width;
}

/** Goes over the cells of a sheet, row by row. */
export function eachCell(
  sheet: Worksheet,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  for (let number = 1; number <= sheet.rowCount; number++) {
    const row = sheet.findRow(number);
    for (const column of columnsOf(row)) visit(row?.findCell(column) as Cell, number, column);
  }
}

/** Rows and columns, from 1, around all that a sheet's cells hold; all of them 0 where it holds nothing. */
export function extentOf(sheet: Worksheet): {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
} {
  const box = { top: 0, left: 0, bottom: 0, right: 0 };
  for (let number = 1; number <= sheet.rowCount; number++) {
    const filled = filledOf(sheet.findRow(number));
    const [first, last] = [filled[0], filled.at(-1)];
    if (first === undefined || last === undefined) continue;
    box.top ||= number;
    box.bottom = number;
    box.left = Math.min(box.left || first, first);
    box.right = Math.max(box.right, last);
  }
  return box;
}
