import type { Cell, Grid } from "../../../core/cell";
import { isMissing, plainText } from "../../../core/number";
import type { Day } from "../../../core/provision";
import { headingOf, isUnitText } from "../head/header";
import { isBlank } from "../head/headcells";
import { type Layout } from "../head/layout";
import type { ColumnKind } from "../refusal";
import { dayNamed, yearCell } from "../yearcell";
import { isNote, isSuspect, kindOfName, type RowKind } from "./names";

/** A row of the pasted range that is no area, or of which it cannot be told. */
export interface OtherRow {
  /** From 0, in the table's own grid. */
  readonly row: number;
  readonly name: string;
  readonly kind: RowKind | "unclear";
  /** The day of the list it belongs to. */
  readonly day: Day | null;
}

const LABELS_SEARCHED = 80;

/** What the columns of a table are for, as the rows are read. */
export interface Columns {
  readonly name: number | null;
  readonly year: number | null;
  readonly residents: number | null;
  readonly figures: readonly number[];
  readonly labels: readonly number[];
  readonly kinds: ReadonlyMap<number, ColumnKind>;
}

export function columnsOf(grid: Grid, layout: Layout): Columns {
  const kinds = new Map<number, ColumnKind>();
  for (const [kind, column] of Object.entries(layout.columns)) {
    if (!column) continue;
    for (const index of [column.index, ...(column.single ?? []).map((one) => one.index)])
      kinds.set(index, kind as ColumnKind);
  }
  const name = layout.columns.area?.index ?? null;
  const year = layout.columns.year?.index ?? null;
  const isLabel = (kind: ColumnKind | undefined): boolean =>
    kind === undefined || kind === "municipality" || kind === "area";
  const figures = [...kinds.keys()].filter((index) => !isLabel(kinds.get(index)) && index !== year);
  const rows = grid.slice(layout.firstRow, layout.firstRow + LABELS_SEARCHED);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const labels = Array.from({ length: width }, (_, index) => index).filter(
    (index) =>
      index !== name &&
      isLabel(kinds.get(index)) &&
      rows.some((row) => typeof row[index] === "string" && /\p{L}{3}/u.test(row[index])),
  );
  const residents = layout.columns.residents?.index ?? null;
  return { name, year, residents, figures, labels, kinds };
}

/** Blank, or the 0 that a host may hand over for an empty cell. */
export const isNothing = (cell: Cell): boolean => cell === 0 || isBlank(cell);

const COMPARED = /^(?:[<>≥≤]=?|over|under|mindst|højst|mere end|mindre end|max\.?|min\.?)\s*\d/i;

/** A row that numbers the columns: 2, 3, 4, 5 or (2), (3), (4), (5). */
function isNumbering(row: readonly Cell[], figures: readonly number[]): boolean {
  const numbers = [...figures]
    .sort((a, b) => a - b)
    .map((column) => Number(/^\(?(\d{1,2})\)?$/.exec(String(row[column]).trim())?.[1] ?? NaN));
  return (
    numbers.length >= 4 && numbers.every((number, place) => number === (numbers[0] ?? 0) + place)
  );
}

/** Whether figure cells repeat the headings: `same`, or `other` where they are headings of another table. */
function headingsIn(row: readonly Cell[], columns: Columns): "same" | "other" | null {
  let [same, other] = [0, 0];
  for (const [index, cell] of row.entries()) {
    if (typeof cell !== "string" || !/\p{L}{3}/u.test(cell) || cell.length > 200) continue;
    const { kind, toolbox, inverted } = headingOf(cell);
    const said = kind ?? toolbox ?? inverted;
    if (!said) continue;
    if (said === columns.kinds.get(index)) same++;
    else other++;
  }
  if (same + other < 3) return null;
  return other === 0 ? "same" : "other";
}

/** What the texts of a row's label cells say, the area's own cell first. */
function kindByNames(
  row: readonly Cell[],
  columns: Columns,
  seen: Map<string, RowKind | null>,
): RowKind | null {
  const name = columns.name === null ? undefined : row[columns.name];
  if (typeof name === "string" && isSuspect(name)) {
    const kind = kindOfName(name, "area");
    if (kind) return kind;
  }
  if (columns.labels.length === 0) return null;
  const unnamed = columns.name !== null && isBlank(name);
  for (const index of columns.labels) {
    const cell = row[index];
    if (typeof cell !== "string" || cell === "") continue;
    const key = unnamed ? `\n${cell}` : cell;
    let kind = seen.get(key);
    if (kind === undefined) {
      kind = kindOfName(cell, unnamed ? "area" : "other");
      seen.set(key, kind);
    }
    if (kind) return kind;
  }
  return null;
}

export const firstText = (row: readonly Cell[]): string => {
  const cell = row.find((one) => typeof one === "string" && plainText(one) !== "");
  return typeof cell === "string" ? plainText(cell) : "";
};

/** What was found row by row. */
export interface Found {
  readonly rows: number[];
  readonly names: (string | number)[];
  /** Empty until a row names a day; then one for each row. */
  readonly days: (Day | null)[];
  readonly others: OtherRow[];
  zeroIsEmpty: boolean;
  /** The places of rows without a name, among the rows. */
  readonly unnamed: number[];
  /** Where another table begins. */
  end: number;
  lastDay: Day | null;
}

/** What the figure cells of a row say without their numbers: headings, units, numbering, limits as text, words. */
function kindByCells(
  row: readonly Cell[],
  figures: readonly number[],
  layout: Layout,
  columns: Columns,
): RowKind | "otherTable" | null {
  if (isNumbering(row, figures)) return "note";
  const texts = figures.map((column) => row[column]).filter((cell) => typeof cell === "string");
  if (texts.length === 0) return null;
  if (layout.hasHeader && texts.some((text) => /\p{L}{3}/u.test(text))) {
    const heading = headingsIn(row, columns);
    if (heading) return heading === "same" ? "heading" : "otherTable";
  }
  if (texts.every((text) => isUnitText(text))) return "heading";
  if (texts.filter((text) => COMPARED.test(plainText(text))).length >= 2) return "limit";
  const isWords = (text: string): boolean => !isMissing(text) && !/\d/.test(text);
  return texts.length === figures.length && figures.length > 1 && texts.every(isWords)
    ? "note"
    : null;
}

/** The name in a row's own cell; empty where it has none. */
function nameIn(row: readonly Cell[], column: number | null): string | number {
  const name = column === null ? undefined : row[column];
  if (typeof name === "string")
    return name.charCodeAt(0) > 32 && name.charCodeAt(0) < 127 ? name : plainText(name) && name;
  return typeof name === "number" && Number.isFinite(name) && name !== 0 ? name : "";
}

/** Reads row by row what can be told from a row alone. */
export function lookThrough(
  grid: Grid,
  layout: Layout,
  columns: Columns,
  title: Day | null,
): Found {
  const { year, residents, figures } = columns;
  const found: Found = {
    rows: [],
    names: [],
    days: [],
    others: [],
    zeroIsEmpty: false,
    unnamed: [],
    end: grid.length,
    lastDay: title,
  };
  const seen = new Map<string, RowKind | null>();
  const leave = (row: number, kind: RowKind): void => {
    const own = year === null ? null : yearCell(grid[row]?.[year]);
    found.others.push({ row, name: firstText(grid[row] ?? []), kind, day: own ?? found.lastDay });
  };
  for (let index = layout.firstRow; index < grid.length; index++) {
    const row = grid[index] ?? [];
    const people = residents === null ? undefined : row[residents];
    if (!(typeof people === "number" && people >= 100)) {
      const filled = figures.filter((column) => !isNothing(row[column]));
      if (filled.length === 0) {
        lookAtText(row, index, found, year === null, leave);
        continue;
      }
      const kind = kindByCells(row, filled, layout, columns);
      if (kind === "otherTable") {
        found.end = index;
        break;
      }
      if (kind) {
        leave(index, kind);
        continue;
      }
    }
    const kind = kindByNames(row, columns, seen);
    if (kind) {
      leave(index, kind);
      continue;
    }
    const name = nameIn(row, columns.name);
    if (name === "") found.unnamed.push(found.rows.length);
    found.rows.push(index);
    found.names.push(name);
    keepDay(found, year === null ? undefined : row[year]);
  }
  return found;
}

/** A row without figures: a blank one, the day of what follows, a section or a note. */
function lookAtText(
  row: readonly Cell[],
  index: number,
  found: Found,
  namesDays: boolean,
  leave: (row: number, kind: RowKind) => void,
): void {
  if (row.every(isNothing)) {
    found.zeroIsEmpty ||= row.some((cell) => cell === 0);
    return;
  }
  const text = firstText(row);
  const day = dayNamed(text) ?? row.map(yearCell).find((one) => one !== null) ?? null;
  if (day && namesDays) found.lastDay = day;
  leave(index, isNote(text) ? "note" : "section");
}

/** Notes the day that the row just kept belongs to: its own, or that of the rows above. */
function keepDay(found: Found, cell: Cell): void {
  if (!isNothing(cell)) found.lastDay = yearCell(cell);
  else if (found.lastDay === null && found.days.length === 0) return;
  while (found.days.length < found.rows.length - 1) found.days.push(null);
  found.days.push(found.lastDay);
}
