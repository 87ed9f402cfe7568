import type { Cell, Grid } from "../../../core/cell";
import { headingOf, type Heading } from "./header";
import { hasFigures, isBlank, isEmpty, isMark, textOf } from "./headcells";
import { yearCell } from "../yearcell";

const ROWS_SEARCHED = 15;
const LABELS: ReadonlySet<string> = new Set(["area", "municipality", "year"]);

/** The rows of a table that head its columns, as one text a column. */
export interface HeaderRow {
  readonly texts: readonly string[];
  readonly headings: readonly Heading[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly score: number;
}

/** The best headings among the first rows; null where no two columns that count are named. */
export function bestHeader(grid: Grid): HeaderRow | null {
  let best: HeaderRow | null = null;
  for (let row = 0; row < Math.min(grid.length, ROWS_SEARCHED); row++) {
    if (best && hasFigures(grid[row])) break; // the headings of a table further down are its own
    const single = headerAt(grid, [row]);
    const double =
      isTitle(grid[row]) || isEmpty(grid[row + 1]) ? null : headerAt(grid, [row, row + 1]);
    for (const found of [single, double])
      if (found && found.score >= 2 && found.score > (best?.score ?? 0)) best = found;
  }
  return best && withUnitRows(grid, best);
}

/** One text alone in its row stands over the table and is no part of its headings; nor is a year with its word (`År`, 2020). */
function isTitle(row: readonly Cell[] = []): boolean {
  const [first, second, ...more] = row.filter((cell) => !isBlank(cell));
  const isYear = more.length === 0 && yearCell(second) !== null;
  return second === undefined || (isYear && headingOf(textOf(first)).kind === "year");
}

/** The header made of the given rows; merged cells of an upper row reach to the right over empty ones. */
function headerAt(grid: Grid, rows: readonly number[]): HeaderRow | null {
  if (rows.some((row) => hasFigures(grid[row]))) return null;
  const width = Math.max(...rows.map((row) => grid[row]?.length ?? 0));
  const last = rows[rows.length - 1] ?? 0;
  const texts = Array.from({ length: width }, (_, index) =>
    rows
      .map((row) => reaching(grid[row] ?? [], index, grid[last] ?? []))
      .filter((text) => text !== "")
      .join(" "),
  );
  const headings = texts.map(headingOf);
  const kinds = new Set(
    headings.flatMap(
      (heading) => heading.kind ?? (heading.inverted ? `not:${heading.inverted}` : []),
    ),
  );
  const figures = [...kinds].filter((kind) => !LABELS.has(kind)).length;
  const firstRow = rows[0] ?? 0;
  return { texts, headings, firstRow, lastRow: last, score: figures === 0 ? 0 : kinds.size };
}

function reaching(upper: readonly Cell[], index: number, lower: readonly Cell[]): string {
  if (textOf(lower[index]) === "") return textOf(upper[index]);
  let at = index;
  while (at > 0 && textOf(upper[at]) === "") at--;
  return textOf(upper[at]);
}

/** Rows right under the header that only say `pct.`, `antal` and the like belong to it. */
function withUnitRows(grid: Grid, header: HeaderRow): HeaderRow {
  const next = header.lastRow + 1;
  const cells = grid[next];
  const area = header.headings.findIndex((heading) => heading.kind === "area");
  if (
    !cells ||
    isEmpty(cells) ||
    hasFigures(cells) ||
    cells.every((cell) => isBlank(cell) || isMark(cell)) ||
    !isBlank(cells[area])
  )
    return header;
  const merged = (index: number): string =>
    header.texts
      .slice(0, index + 1)
      .reverse()
      .find((text) => text !== "") ?? "";
  const texts = header.texts.map((text, index) => {
    const own = textOf(cells[index]);
    const head = /^(19|20)\d\d$/.test(own) ? merged(index) : text;
    return [head, own].filter((part) => part !== "").join(" ");
  });
  return withUnitRows(grid, { ...header, texts, headings: texts.map(headingOf), lastRow: next });
}
