import type { Cell } from "../../core/cell";
import { literal } from "../literal";

export const isBlank = (cell: Cell): boolean => cell === null || cell === undefined || cell === "";

/** Whether a cell holds what was to be written; nothing, null and the empty text are the same to Excel. */
export const isSame = (a: Cell, b: Cell): boolean => (isBlank(a) && isBlank(b)) || a === b;

export const isFormula = (cell: Cell): cell is string =>
  typeof cell === "string" && cell.startsWith("=");

/** What a name referred to, as Excel takes it again: cells that are gone read in the user's language (`=#REFERENCE!`). */
export const englishName = (formula: string): string => formula.replace(/#\p{Lu}+!/gu, "#REF!");

/** What is handed to `Range.formulas`: a formula as it is, everything else so that the cell holds exactly it. */
export const typed = (cell: Cell): string | number | boolean =>
  isFormula(cell) ? cell : literal(cell);

/**
 * What puts a cell back as it was read. A text that begins with `=` reads like a formula, but its value is that same
 * text; a formula's is its result.
 */
export const restored = (formula: Cell, value: Cell): string | number | boolean =>
  isFormula(formula) && value !== formula ? formula : literal(formula);
