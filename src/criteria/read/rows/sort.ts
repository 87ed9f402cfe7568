import type { Cell, Grid } from "../../../core/cell";
import { isMissing, plainText } from "../../../core/number";
import type { Day } from "../../../core/provision";
import { headingOf, isUnitText } from "../header";
import { isBlank, type Layout } from "../layout";
import type { ColumnKind } from "../refusal";
import { dayNamed, yearCell } from "../yearcell";
import { isNote, isSuspect, kindOfName, type RowKind } from "./names";
import { type Candidates, proveMeans, proveTooLarge, proveTotals, type Verdict } from "./proof";
import { isLimits, isNational } from "./limits";
import { valueOf } from "./value";

/** A row of the pasted range that is no area, or of which it cannot be told. */
export interface OtherRow {
  /** From 0, in the table's own grid. */
  readonly row: number;
  readonly name: string;
  readonly kind: RowKind | "unclear";
  /** The day of the list it belongs to. */
  readonly day: Day | null;
}

/** The rows of one table, told apart. */
export interface SortedRows {
  /** The areas, from 0, in the table's own order. */
  readonly rows: Int32Array;
  readonly names: readonly (string | number)[];
  /** The day of the list each area's row belongs to; null where the table says none. */
  readonly days: readonly (Day | null)[] | null;
  readonly others: readonly OtherRow[];
  /** A row of nothing but zeros was seen: this host hands empty cells over as 0. */
  readonly zeroIsEmpty: boolean;
  /** Where another table begins, with its own headings; the grid's length where none does. */
  readonly end: number;
  /** The day that the last rows named, for a table that follows. */
  readonly lastDay: Day | null;
}

const LABELS_SEARCHED = 80;

/** What the columns of a table are for, as the rows are read. */
interface Columns {
  readonly name: number | null;
  readonly year: number | null;
  readonly residents: number | null;
  readonly figures: readonly number[];
  readonly labels: readonly number[];
  readonly kinds: ReadonlyMap<number, ColumnKind>;
}

function columnsOf(grid: Grid, layout: Layout): Columns {
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
const isNothing = (cell: Cell): boolean => cell === 0 || isBlank(cell);

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

const firstText = (row: readonly Cell[]): string => {
  const cell = row.find((one) => typeof one === "string" && plainText(one) !== "");
  return typeof cell === "string" ? plainText(cell) : "";
};

interface Found {
  readonly rows: number[];
  readonly names: (string | number)[];
  readonly days: (Day | null)[];
  readonly others: OtherRow[];
  zeroIsEmpty: boolean;
  unnamed: number;
}

/** Reads row by row what can be told from a row alone. */
function lookThrough(
  grid: Grid,
  layout: Layout,
  columns: Columns,
  title: Day | null,
): Found & { readonly end: number; readonly lastDay: Day | null } {
  const found: Found = {
    rows: [],
    names: [],
    days: [],
    others: [],
    zeroIsEmpty: false,
    unnamed: 0,
  };
  const seen = new Map<string, RowKind | null>();
  let day = title;
  const leave = (row: number, kind: RowKind): void => {
    const own = columns.year === null ? null : yearCell(grid[row]?.[columns.year]);
    found.others.push({ row, name: firstText(grid[row] ?? []), kind, day: own ?? day });
  };
  for (let index = layout.firstRow; index < grid.length; index++) {
    const row = grid[index];
    if (!row) continue;
    const people = columns.residents === null ? undefined : row[columns.residents];
    const quick = typeof people === "number" && people >= 100;
    if (!quick) {
      const figures = columns.figures.filter((column) => !isNothing(row[column]));
      if (figures.length === 0) {
        if (row.every(isNothing)) {
          found.zeroIsEmpty ||= row.some((cell) => cell === 0);
          continue;
        }
        const named = dayNamed(firstText(row)) ?? row.map(yearCell).find((one) => one !== null);
        if (named && columns.year === null) day = named;
        leave(index, isNote(firstText(row)) ? "note" : "section");
        continue;
      }
      if (isNumbering(row, figures)) {
        leave(index, "note");
        continue;
      }
      const texts = figures.filter((column) => typeof row[column] === "string");
      if (texts.length > 0) {
        const heading = layout.hasHeader ? headingsIn(row, columns) : null;
        if (heading === "other") return { ...found, end: index, lastDay: day };
        if (heading === "same" || texts.every((column) => isUnitText(String(row[column])))) {
          leave(index, "heading");
          continue;
        }
        const compared = texts.filter((column) => COMPARED.test(plainText(String(row[column]))));
        if (compared.length >= 2) {
          leave(index, "limit");
          continue;
        }
        const isWords = (column: number): boolean =>
          typeof row[column] === "string" && !isMissing(row[column]) && !/\d/.test(row[column]);
        if (figures.every(isWords) && figures.length > 1) {
          leave(index, "note");
          continue;
        }
      }
    }
    const kind = kindByNames(row, columns, seen);
    if (kind) {
      leave(index, kind);
      continue;
    }
    const name = columns.name === null ? undefined : row[columns.name];
    const isNamed =
      (typeof name === "string" && plainText(name) !== "") ||
      (typeof name === "number" && Number.isFinite(name) && name !== 0);
    if (!isNamed) found.unnamed++;
    found.rows.push(index);
    found.names.push(isNamed ? name : "");
    if (columns.year !== null) {
      const own = yearCell(row[columns.year]);
      if (own === null && isNothing(row[columns.year])) found.days.push(day);
      else {
        found.days.push(own);
        day = own;
      }
    } else found.days.push(day);
  }
  return { ...found, end: grid.length, lastDay: day };
}

/** The figures of the candidates that can prove what they are. */
function candidatesOf(
  grid: Grid,
  rows: readonly number[],
  columns: Columns,
  layout: Layout,
): {
  readonly candidates: Candidates;
  readonly blank: Uint8Array | null;
} {
  const { residents } = columns;
  const count = rows.length;
  const people = residents === null ? null : new Float64Array(count);
  const blank = residents === null ? null : new Uint8Array(count);
  if (people && blank && residents !== null)
    for (let index = 0; index < count; index++) {
      const cell = grid[rows[index] as number]?.[residents];
      people[index] = typeof cell === "number" ? cell : valueOf(cell, "count");
      if (isNothing(cell)) blank[index] = 1;
    }
  const shares = (["jobless", "nonwestern", "convicted", "basicSchool", "income"] as const).flatMap(
    (id) => {
      const column = layout.columns[id]?.index;
      return column === undefined
        ? []
        : [(index: number): number => valueOf(grid[rows[index] as number]?.[column], "share")];
    },
  );
  return { candidates: { count, residents: people, shares }, blank };
}

/** Tells the areas of a table from what else stands in it: by name, by place, and by the figures, whatever it is called. */
export function sortRows(grid: Grid, layout: Layout, title: Day | null): SortedRows {
  const columns = columnsOf(grid, layout);
  const found = lookThrough(grid, layout, columns, title);
  const { rows, names } = found;
  const { candidates, blank } = candidatesOf(grid, rows, columns, layout);
  const verdicts = new Array<Verdict>(rows.length).fill(null);
  const figureOf = (id: ColumnKind, index: number): number => {
    const column = layout.columns[id]?.index;
    return column === undefined ? NaN : valueOf(grid[rows[index] ?? 0]?.[column], "share");
  };
  for (let index = 0; index < rows.length; index++) {
    const unpeopled =
      candidates.residents === null || !((candidates.residents[index] as number) > 0);
    const people = candidates.residents?.[index] ?? NaN;
    if ((unpeopled || people === 1000) && isLimits((id) => figureOf(id, index)))
      verdicts[index] = unpeopled && candidates.residents !== null ? "limit" : "unclear";
    else if (isNational(figureOf("income", index)))
      verdicts[index] = unpeopled ? "national" : "unclear";
  }
  proveTotals(candidates, verdicts);
  proveTooLarge(candidates, verdicts);
  proveMeans(candidates, blank, verdicts);
  const mostlyNamed = columns.name !== null && found.unnamed * 2 < rows.length;
  const others = [...found.others];
  const kept: number[] = [];
  for (let index = 0; index < rows.length; index++) {
    const verdict = verdicts[index] ?? (mostlyNamed && names[index] === "" ? "unclear" : null);
    const row = rows[index] as number;
    if (verdict === null) kept.push(index);
    else {
      const name = String(names[index] || firstText(grid[row] ?? []));
      others.push({ row, name, kind: verdict, day: found.days[index] ?? null });
    }
  }
  const days = found.days;
  return {
    rows: Int32Array.from(kept, (index) => rows[index] as number),
    names: kept.map((index) => names[index] || `række ${(rows[index] as number) + 1}`),
    days: days.some((day) => day !== null) ? kept.map((index) => days[index] ?? null) : null,
    others: others.sort((a, b) => a.row - b.row),
    zeroIsEmpty: found.zeroIsEmpty,
    end: found.end,
    lastDay: found.lastDay,
  };
}
