import type { CriteriaVersion, CriterionId } from "../rules";
import type { Cell, Grid } from "../../core/cell";
import { isMissing, plainText } from "../../core/number";
import { readNumber } from "../../core/table/number";
import { headingOf, type Heading, type HeaderUnit } from "./header";
import { answer, refused, type ColumnKind, type Outcome } from "./refusal";
import { yearsNamed } from "./yearcell";

/** One column that counts: where it is and what its heading says. */
export interface Column {
  readonly index: number;
  /** As pasted; the column's number in the range where there is no header row. */
  readonly header: string;
  readonly unit: HeaderUnit;
  /** The columns of the single years that the measure is the mean of, newest last; left out where one column says it. */
  readonly single?: readonly { readonly index: number; readonly year: number }[];
}

/** Which column holds what, and the first row of figures (from 0). */
export interface Layout {
  readonly firstRow: number;
  /** The first row of the headings, or of the figures where there are none. */
  readonly head: number;
  readonly hasHeader: boolean;
  readonly columns: Readonly<Partial<Record<ColumnKind, Column>>>;
}

const CRITERIA: readonly CriterionId[] = [
  "jobless",
  "nonwestern",
  "convicted",
  "basicSchool",
  "income",
];
const CANONICAL: readonly ColumnKind[] = ["area", "residents", ...CRITERIA];
const ROWS_SEARCHED = 15;
const LABELS: ReadonlySet<string> = new Set(["area", "municipality", "year"]);

interface HeaderRow {
  readonly texts: readonly string[];
  readonly headings: readonly Heading[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly score: number;
}

/** Whether a table has headings that can be read as columns. */
export const hasHeader = (grid: Grid): boolean => bestHeader(grid) !== null;

/** Finds the columns by their headings, in any order, or in the canonical order where there is no header row. */
export function layoutOf(grid: Grid, version: CriteriaVersion): Outcome<Layout> {
  const first = grid.findIndex((row) => row.some((cell) => !isBlank(cell)));
  if (first < 0) return refused({ code: "noData" });
  const header = bestHeader(grid);
  if (header) {
    const layout = byHeader(header);
    return layout.ok ? answer(withAreaColumn(grid, layout.value, header)) : layout;
  }
  const row = grid[first] ?? [];
  const figures = row.filter((cell) => isFigure(cell)).length;
  if (figures < 2)
    return refused({
      code: "headerUnknown",
      headers: row.map(textOf).filter((text) => text !== ""),
    });
  return byOrder(grid, first, version);
}

/** Where no heading names the areas: the first column of texts that is not another kind is theirs. */
function withAreaColumn(grid: Grid, layout: Layout, { texts, headings }: HeaderRow): Layout {
  if (layout.columns.area) return layout;
  const rows = grid.slice(layout.firstRow, layout.firstRow + 30).filter((row) => hasFigures(row));
  const index = headings.findIndex(
    ({ kind, inverted }, place) =>
      !kind &&
      !inverted &&
      rows.filter((row) => /\p{L}{3}/u.test(textOf(row[place]))).length * 2 > rows.length,
  );
  if (index < 0) return layout;
  const area = { index, header: texts[index] ?? "", unit: null };
  return { ...layout, columns: { ...layout.columns, area } };
}

/** The first columns of tables that stand side by side under one header row, each with its own areas; empty where one table stands alone. */
export function tablesBeside(grid: Grid): readonly number[] {
  const header = bestHeader(grid);
  const starts = (header?.headings ?? []).flatMap(({ kind }, index) =>
    kind === "area" ? [index] : [],
  );
  if (!header || starts.length < 2) return [];
  const measures = starts.map((start, place) =>
    header.headings
      .slice(start, starts[place + 1])
      .flatMap(({ kind }) => (kind && kind !== "area" && kind !== "municipality" ? [kind] : []))
      .sort()
      .join(),
  );
  const isSame = measures.every((text) => text === measures[0] && text.includes(","));
  return isSame ? starts : [];
}

function byOrder(grid: Grid, firstRow: number, version: CriteriaVersion): Outcome<Layout> {
  const rows = grid.slice(firstRow, firstRow + 50);
  const width = Math.max(...rows.map((row) => row.length));
  const places = Array.from({ length: width }, (_, index) => index);
  const kept = places.filter(
    (index) =>
      index === 0 ||
      rows.some((row) => isFigure(row[index])) ||
      rows.every((row) => isMark(row[index])),
  );
  const own = CANONICAL.filter(
    (kind) => !CRITERIA.some((id) => id === kind) || measures(version, kind as CriterionId),
  );
  const order = kept.length === own.length ? own : CANONICAL;
  if (kept.length !== order.length)
    return refused({ code: "noHeaderAndNotCanonical", columns: kept.length });
  const columns: Partial<Record<ColumnKind, Column>> = {};
  kept.forEach((index, place) => {
    const kind = order[place];
    if (kind) columns[kind] = { index, header: String(index + 1), unit: null };
  });
  return answer({ firstRow, head: firstRow, hasHeader: false, columns });
}

/** Whether the version measures the criterion in any of its categories. */
export function measures({ categories }: CriteriaVersion, id: CriterionId): boolean {
  return categories.some(
    ({ criteria, gate }) => gate?.id === id || criteria.some((criterion) => criterion.id === id),
  );
}

function byHeader(header: HeaderRow): Outcome<Layout> {
  const columns: Partial<Record<ColumnKind, Column>> = {};
  const toolbox =
    new Set(header.headings.flatMap((heading) => (heading.toolbox ? [heading.toolbox] : [])))
      .size >= 3;
  const candidates = header.headings.map((heading, index) => ({
    ...heading,
    kind: heading.kind ?? (toolbox || isLabourMarket(header, index) ? heading.toolbox : null),
    index,
  }));
  const kinds = new Set(
    candidates.flatMap((candidate) => (candidate.kind ? [candidate.kind] : [])),
  );
  for (const kind of kinds) {
    const rivals = candidates.filter((candidate) => candidate.kind === kind);
    const isLabel = kind === "area" || kind === "municipality" || kind === "year";
    const chosen = rivals.length === 1 || isLabel ? rivals[0] : oneOf(rivals);
    const single = chosen ? null : singleYears(rivals, header.texts);
    if (chosen)
      columns[kind] = {
        index: chosen.index,
        header: header.texts[chosen.index] ?? "",
        unit: chosen.unit,
      };
    else if (single) columns[kind] = single;
    else
      return refused({
        code: "columnTwice",
        kind,
        first: header.texts[rivals[0]?.index ?? 0] ?? "",
        second: header.texts[rivals[1]?.index ?? 0] ?? "",
      });
  }
  const inverted = candidates.find(
    (candidate) =>
      candidate.inverted && !columns[candidate.inverted] && !(candidate.kind && candidate.toolbox),
  );
  if (inverted?.inverted)
    return refused({
      code: "columnInverted",
      kind: inverted.inverted,
      column: header.texts[inverted.index] ?? "",
    });
  return answer({ firstRow: header.lastRow + 1, head: header.firstRow, hasHeader: true, columns });
}

/** `Arbejdsmarked` alone among at least three other criteria: the criterion, and not the share at work. */
function isLabourMarket({ headings, texts }: HeaderRow, index: number): boolean {
  if (!/^\W*arbejdsmarked(et)?\W*$/i.test(texts[index] ?? "")) return false;
  const others = headings.flatMap(({ kind }) => (CRITERIA.some((id) => id === kind) ? [kind] : []));
  return new Set(others).size >= 3;
}

/** Columns of the same measure that each name one year, another for each; null where they do not. The newest stands for them. */
function singleYears(
  rivals: readonly (Heading & { readonly index: number })[],
  texts: readonly string[],
): Column | null {
  const single = rivals.flatMap(({ index }) => {
    const years = yearsNamed(texts[index] ?? "");
    return years.length === 1 ? [{ index, year: years[0] ?? 0 }] : [];
  });
  const isEach =
    single.length === rivals.length &&
    new Set(single.map(({ year }) => year)).size === single.length;
  single.sort((a, b) => a.year - b.year);
  const newest = single[single.length - 1];
  const unit = rivals[0]?.unit ?? null;
  if (!isEach || !newest || rivals.some((rival) => rival.unit !== unit)) return null;
  return { index: newest.index, header: texts[newest.index] ?? "", unit, single };
}

/** The one of several columns for the same measure that says it is the mean over years, or the only one that says it is a share. */
function oneOf<T extends Heading>(rivals: readonly T[]): T | undefined {
  const means = rivals.filter((rival) => rival.isMean);
  if (means.length === 1) return means[0];
  const shares = rivals.filter((rival) => rival.isShare);
  return shares.length === 1 ? shares[0] : undefined;
}

function bestHeader(grid: Grid): HeaderRow | null {
  let best: HeaderRow | null = null;
  for (let row = 0; row < Math.min(grid.length, ROWS_SEARCHED); row++) {
    if (best && hasFigures(grid[row])) break; // the headings of a table further down are its own
    const single = headerAt(grid, [row]);
    const double =
      isTitle(grid[row]) || hasFigures(grid[row + 1]) || isEmpty(grid[row + 1])
        ? null
        : headerAt(grid, [row, row + 1]);
    for (const found of [single, double])
      if (found && found.score >= 2 && found.score > (best?.score ?? 0)) best = found;
  }
  return best && withUnitRows(grid, best);
}

/** One text alone in its row stands over the table and is no part of its headings. */
const isTitle = (row: readonly Cell[] | undefined): boolean =>
  !!row && row.filter((cell) => !isBlank(cell)).length < 2;

/** The header made of the given rows; merged cells of an upper row reach to the right over empty ones. */
function headerAt(grid: Grid, rows: readonly number[]): HeaderRow | null {
  if (rows.some((row) => hasFigures(grid[row]))) return null;
  const width = Math.max(...rows.map((row) => grid[row]?.length ?? 0));
  const last = rows[rows.length - 1] ?? 0;
  const texts = Array.from({ length: width }, (_, index) =>
    rows
      .map((row) =>
        row === last
          ? textOf(grid[row]?.[index])
          : reaching(grid[row] ?? [], index, grid[last] ?? []),
      )
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
    (area >= 0 && !isBlank(cells[area]))
  )
    return header;
  const merged = (index: number): string =>
    header.texts
      .slice(0, index + 1)
      .reverse()
      .find((text) => text !== "") ?? "";
  const texts = header.texts.map((text, index) => {
    const own = textOf(cells[index]);
    const head = text === "" && /^(19|20)\d\d$/.test(own) ? merged(index) : text;
    return [head, own].filter((part) => part !== "").join(" ");
  });
  return withUnitRows(grid, { ...header, texts, headings: texts.map(headingOf), lastRow: next });
}

function textOf(cell: Cell): string {
  if (typeof cell === "number") return isYearNumber(cell) ? String(cell) : "";
  return typeof cell === "string" ? plainText(cell) : "";
}

const isYearNumber = (cell: number): boolean =>
  Number.isInteger(cell) && cell >= 1990 && cell <= 2100;

/** Nothing at all: also the 0 that some hosts hand over for an empty cell is not blank here. */
export function isBlank(cell: Cell): boolean {
  return (
    cell === null || cell === undefined || (typeof cell === "string" && plainText(cell) === "")
  );
}

function isMark(cell: Cell): boolean {
  return !isBlank(cell) && isMissing(cell);
}

function isFigure(cell: Cell): boolean {
  return readNumber(cell, "share").kind === "number";
}

function isEmpty(row: readonly Cell[] | undefined): boolean {
  return !row || row.every(isBlank);
}

/** A year in a heading row (`2014`) is not a figure, and neither is the 0 that stands for an empty cell. */
function hasFigures(row: readonly Cell[] | undefined): boolean {
  return (
    !!row &&
    row.some(
      (cell) => isFigure(cell) && !(typeof cell === "number" && (cell === 0 || isYearNumber(cell))),
    )
  );
}
