import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../src/core/cell";

/** The published list of 2014: the header row and a row an area, figures as text. */
export const LIST_TEXT: readonly (readonly string[])[] = readFileSync(
  join(__dirname, "list-2014.csv"),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((cell) => cell[1] ?? cell[2] ?? ""),
  );

/** The same with its figures as numbers. */
export const LIST: readonly (readonly Cell[])[] = LIST_TEXT.map((row, index) =>
  index === 0 ? row : row.map((cell, place) => (place >= 2 && place <= 7 ? Number(cell) : cell)),
);

/** Each area's name and the ministry's own decision. */
export const DECIDED: readonly (readonly [string, string])[] = LIST_TEXT.slice(1).map((row) => [
  row[0] ?? "",
  row[8] === "yes" ? "opfyldt" : "ikke opfyldt",
]);
