import type { Cell, Grid } from "../../../core/cell";
import { plainText } from "../../../core/number";
import { dividedText } from "./text";
import { labelColumn } from "./labels";
import { gathered } from "./tidy";
import { turned } from "./transposed";
import type { Shaped } from "./types";

const asPasted = (grid: Grid): Shaped => ({
  grid,
  title: "",
  at: (row, column) => ({ row, column }),
});

/** The text above the first measure in the label column's table. */
function titleAbove(grid: Grid, first: number): string {
  for (let row = 0; row < first; row++) {
    const texts = (grid[row] ?? []).filter(
      (cell: Cell): cell is string => typeof cell === "string" && plainText(cell) !== "",
    );
    if (texts.length === 1) return plainText(texts[0] ?? "");
  }
  return "";
}

/** Text in one column is divided; nothing else is changed. */
export function divided(grid: Grid): Shaped {
  const text = dividedText(grid);
  if (!text) return asPasted(grid);
  return { grid: text.grid, title: "", at: (row) => ({ row, column: text.column }) };
}

/** A table with its measures down the side as a row an area; null where it has none there. */
export function upright({ grid, at }: Shaped): Shaped | null {
  const labels = labelColumn(grid);
  if (!labels) return null;
  const { column, rows, distinct } = labels;
  const title = titleAbove(grid, rows[0] ?? 0);
  const isLong = rows.length >= distinct * 2;
  const shaped = isLong
    ? (gathered(grid, column, rows, title) ?? turned(grid, column, rows, title))
    : turned(grid, column, rows, title);
  if (!shaped) return null;
  return {
    ...shaped,
    at: (row, place) => {
      const spot = shaped.at(row, place);
      return at(spot.row, spot.column);
    },
  };
}
