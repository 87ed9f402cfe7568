import type { Cell } from "../cell";

/** What a cell that should hold a figure holds. `masked` is a mark for a figure that is withheld or missing: a gap, never zero. */
export type FigureReading =
  | { readonly kind: "figure"; readonly value: number }
  | { readonly kind: "empty" }
  | { readonly kind: "masked"; readonly text: string }
  | { readonly kind: "unreadable"; readonly text: string };

const MASKS = new Set(["-", "–", ".", "..", "...", "…", "*", ":", "#n/a", "#i/t", "n/a"]);
const DANISH = /^[-−]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;
const ENGLISH = /^[-−]?\d+\.(\d{1,2}|\d{4,})$/;

/**
 * Reads a figure: a number as it stands, or text with a decimal comma (`52,9`, `1.250,5`, `52,9 %`, `52,9 pct.`) or a
 * decimal point that cannot be a thousands point (`52.9`). `1.250` is 1250. A per cent sign does not change the figure.
 */
export function readFigure(cell: Cell): FigureReading {
  if (cell === null || cell === undefined || cell === "") return { kind: "empty" };
  if (typeof cell === "number") return Number.isFinite(cell) ? { kind: "figure", value: cell } : { kind: "unreadable", text: String(cell) };
  if (typeof cell === "boolean") return { kind: "unreadable", text: String(cell) };
  const text = cell.replace(/[\s\u00a0\ufeff]+/g, "").toLowerCase();
  if (!text) return { kind: "empty" };
  if (MASKS.has(text)) return { kind: "masked", text: cell.trim() };
  const bare = text.replace(/(%|pct\.?|procent)$/, "").replace("−", "-");
  if (DANISH.test(bare)) return { kind: "figure", value: Number(bare.replace(/\./g, "").replace(",", ".")) };
  return ENGLISH.test(bare) ? { kind: "figure", value: Number(bare) } : { kind: "unreadable", text: cell.trim() };
}
