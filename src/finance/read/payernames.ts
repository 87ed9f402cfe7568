import type { Grid } from "../../core/cell";
import type { Heading } from "./heading";
import { sampleOf, wordsIn } from "./sample";

/**
 * `Afdeling`, `Kommune` and `Boligorganisation` may head names and numbers of places instead of what they pay: always where a column of
 * sources stands beside an amount, else where a column to the left of all money holds words alone.
 */
export function withoutPlaces(
  grid: Grid,
  body: number,
  headings: readonly Heading[],
): readonly Heading[] {
  const isPayer = ({ source, year, total }: Heading): boolean =>
    source !== undefined && year === undefined && total === undefined;
  if (!headings.some(isPayer)) return headings;
  const has = (role: Heading["role"]): boolean => headings.some((heading) => heading.role === role);
  const long = has("source") && (has("amount") || has("cost"));
  const rows = sampleOf(grid, body);
  const words = headings.map((heading, column) => isPayer(heading) && holdsWords(rows, column));
  const first = headings.findIndex(
    (heading, column) =>
      !words[column] &&
      (isPayer(heading) ||
        heading.year !== undefined ||
        heading.role === "amount" ||
        heading.role === "cost"),
  );
  return headings.map((heading, column) =>
    isPayer(heading) && (long || (words[column] === true && column < first))
      ? { ...heading, source: undefined, role: long && !words[column] ? "note" : undefined }
      : heading,
  );
}

function holdsWords(rows: Grid, column: number): boolean {
  const { words, figures } = wordsIn(rows, column);
  return words.length > 1 && figures === 0;
}
