import type { Cell } from "./cell";

// The signs of Danmarks Statistik and of people. `-` is "nil" in some official tables and "masked" in others,
// so it is never taken for zero.
const MISSING_MARKS = new Set([
  "",
  "-",
  "--",
  "---",
  "–",
  "—",
  "−",
  ".",
  "..",
  "...",
  "…",
  "·",
  "··",
  "*",
  "**",
  "***",
  ":",
  "x",
  "?",
  "n/a",
  "na",
  "n.a.",
  "i/t",
  "null",
  "nan",
  "i.o.",
  "io",
  "i.o",
  "uoplyst",
  "ikke oplyst",
  "diskretioneret",
  "diskret",
  "fortroligt",
  "fortrolig",
  "confidential",
  "mangler",
  "missing",
  "ukendt",
]);

/** Visible letters and marks with one space between: most texts, and far quicker to see than to clean. */
const PLAIN = /^[!-~¡-¬®-ÿ]+(?: [!-~¡-¬®-ÿ]+)*$/;

/** A text without the spaces that cannot be seen: byte order marks, zero-width and non-breaking spaces. */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[\uFEFF\u200B-\u200D\u2060\u00AD]/g, "")
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\s]+/g, " ")
    .trim();
}

/** True for the cells that mean "no figure": nothing, a missing mark, or an error from the workbook. */
export function isMissing(cell: Cell): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell === "number") return Number.isNaN(cell);
  if (typeof cell === "boolean") return false;
  if (typeof cell !== "string") return true; // a host may hand an error over as an object
  const text = plainText(cell).toLowerCase();
  return MISSING_MARKS.has(text) || text.startsWith("#") || text.startsWith("<");
}
