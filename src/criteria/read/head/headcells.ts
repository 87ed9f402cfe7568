import type { Cell } from "../../../core/cell";
import { isMissing, plainText } from "../../../core/number";
import { tokenOf } from "../../../core/table/token";

/** What a cell says in a heading: its text, or the year it is. */
export function textOf(cell: Cell): string {
  return isYearNumber(cell) ? String(cell) : typeof cell === "string" ? plainText(cell) : "";
}

export const isYearNumber = (cell: Cell): boolean =>
  Number.isInteger(cell) && (cell as number) >= 1990 && (cell as number) <= 2100;

/** Nothing at all: also the 0 that some hosts hand over for an empty cell is not blank here. */
export function isBlank(cell: Cell): boolean {
  return (
    cell === null || cell === undefined || (typeof cell === "string" && plainText(cell) === "")
  );
}

/** A mark where a figure is missing. */
export function isMark(cell: Cell): boolean {
  return !isBlank(cell) && isMissing(cell);
}

export function isFigure(cell: Cell): boolean {
  return tokenOf(cell).kind === "figure";
}

export function isEmpty(row: readonly Cell[] | undefined): boolean {
  return !row || row.every(isBlank);
}

/** A year in a heading row (`2014`) is not a figure, and neither is the 0 that stands for an empty cell. */
export function hasFigures(row: readonly Cell[] | undefined): boolean {
  return !!row && row.some((cell) => isFigure(cell) && cell !== 0 && !isYearNumber(cell));
}
