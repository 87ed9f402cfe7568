import type { Cell, Grid } from "../../core/cell";
import { textAmount } from "./amount";
import { isBlank } from "./heading";

/** So many rows below the headings say what a column holds. */
const SAMPLE = 200;

/** The first rows of a table's body. */
export function sampleOf(grid: Grid, body: number): Grid {
  return grid.slice(body, body + SAMPLE);
}

/** The filled cells of a column among those rows: its words, and how many others there are. */
export function wordsIn(
  rows: Grid,
  column: number,
): { readonly words: readonly string[]; readonly figures: number } {
  const filled = rows.flatMap((row): Cell[] => (isBlank(row[column]) ? [] : [row[column]]));
  const words = filled.filter(
    (cell): cell is string => typeof cell === "string" && textAmount(cell).kind === "text",
  );
  return { words, figures: filled.length - words.length };
}
