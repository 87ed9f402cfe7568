import { dateToExcel, type Cell } from "@cj-tech-master/excelts";
import type { CellError, ErrorCode, Scalar } from "./cell";

const FORMULA = 6;
const MERGED = 1;
const EMPTY = 0;

/** Whether the cell holds nothing, whatever it looks like. */
export const isBlank = (cell: Cell): boolean => (cell.type as number) === EMPTY;

/** Whether the cell holds a formula. */
export const hasFormula = (cell: Cell): boolean => (cell.type as number) === FORMULA;

/** Whether the cell lies under a merged cell; it has no content of its own. */
export const isCovered = (cell: Cell): boolean => (cell.type as number) === MERGED;

/** Days since Excel's first day; rounded to the microsecond so that whole days are whole. */
export function serialOf(date: Date, from1904 = false): number {
  return Math.round(dateToExcel(date, from1904) * 86_400_000) / 86_400_000;
}

/** What any stored value reads as: text of rich text and links, serial numbers of dates, errors as they are. */
export function plain(value: unknown, from1904 = false): Scalar | CellError {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean")
    return value;
  if (value instanceof Date) return serialOf(value, from1904);
  if (typeof value !== "object") return null;
  if ("error" in value) return { code: String(value.error) as ErrorCode };
  if ("formula" in value || "sharedFormula" in value)
    return plain((value as { result?: unknown }).result, from1904);
  if ("richText" in value && Array.isArray(value.richText))
    return value.richText.map((run: { text?: string }) => run.text ?? "").join("");
  if ("text" in value) return plain(value.text, from1904);
  if ("checkbox" in value) return Boolean(value.checkbox);
  return null;
}

export const isCellError = (value: Scalar | CellError): value is CellError =>
  typeof value === "object" && value !== null;

/** The value of a document cell, its formula's result included. */
export function valueOf(cell: Cell): Scalar | CellError {
  if (isCovered(cell)) return null;
  return hasFormula(cell) ? plain(cell.result) : plain(cell.value);
}
