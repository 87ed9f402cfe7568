import type { Grid } from "../../core/cell";
import { NO_HEADING, type Heading } from "./heading";
import { sourceOf } from "./source";
import { sampleOf, wordsIn } from "./sample";
import { isShare } from "./words";

/** The headings, where one that sounds like money over a column of words is no money's: the corner of a budget (`Budget i kr.`, `2013-priser`). */
export function labelled(grid: Grid, body: number, given: readonly Heading[]): readonly Heading[] {
  const headings = given.map((heading, column) =>
    heading.source !== undefined && isShare(heading.text) && holdsShares(grid, body, column)
      ? { ...NO_HEADING, text: heading.text, role: "note" as const }
      : heading,
  );
  const words = headings.map(
    (heading, column) => soundsLikeMoney(heading) && holdsWords(grid, body, column),
  );
  const leftOver = headings.some((heading, column) => soundsLikeMoney(heading) && !words[column]);
  return leftOver
    ? headings.map((heading, column) =>
        words[column] ? { ...NO_HEADING, text: heading.text, unit: heading.unit } : heading,
      )
    : headings;
}

/** Whether all figures are shares, as under `LBF andel`: none more than 1. */
function holdsShares(grid: Grid, body: number, column: number): boolean {
  const figures = sampleOf(grid, body).flatMap((row) =>
    typeof row[column] === "number" ? [Math.abs(row[column])] : [],
  );
  return figures.length > 0 && figures.every((figure) => figure <= 1);
}

function soundsLikeMoney({ year, ordinal, total, role }: Heading): boolean {
  return (
    year !== undefined ||
    ordinal !== undefined ||
    total !== undefined ||
    role === "amount" ||
    role === "cost" ||
    role === "financing" ||
    role === "total"
  );
}

/** Whether most filled cells are words, and not the payers that a heading such as `Finansiering` may stand over. */
function holdsWords(grid: Grid, body: number, column: number): boolean {
  const { words, figures } = wordsIn(sampleOf(grid, body), column);
  return words.length > figures && words.filter(sourceOf).length * 2 <= words.length;
}
