import type { Cell } from "./cell";
import { isMissing, plainText } from "./number";
import { readNumber } from "./table/number";

/** What a cell that should hold a figure holds. `masked` is a mark for a figure that is withheld or missing: a gap, never zero. */
export type FigureReading =
  | { readonly kind: "figure"; readonly value: number }
  | { readonly kind: "empty" }
  | { readonly kind: "masked"; readonly text: string }
  | { readonly kind: "unreadable"; readonly text: string };

/**
 * Reads a figure: a number as it stands, or text with a decimal comma (`52,9`, `1.250,5`, `52,9 %`, `52,9 pct.`) or a
 * decimal point that cannot be a thousands point (`52.9`). `1.250` is 1250. A per cent sign does not change the figure.
 */
export function readFigure(cell: Cell): FigureReading {
  if (cell === null || cell === undefined || cell === "") return { kind: "empty" };
  if (typeof cell === "number")
    return Number.isFinite(cell)
      ? { kind: "figure", value: cell }
      : { kind: "unreadable", text: String(cell) };
  if (typeof cell === "boolean") return { kind: "unreadable", text: String(cell) };
  if (plainText(cell) === "") return { kind: "empty" };
  if (isMissing(cell)) return { kind: "masked", text: cell.trim() };
  const reading = readNumber(cell, "amount");
  const plain =
    reading.kind === "number" && (reading.unit === "none" || reading.unit === "percent");
  return plain
    ? { kind: "figure", value: reading.value }
    : { kind: "unreadable", text: cell.trim() };
}
