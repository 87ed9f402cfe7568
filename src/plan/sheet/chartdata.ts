import type { Cell } from "../../core/cell";
import {
  columnAt,
  positionsByName,
  type Row,
  rowsOf,
  type SheetLayout,
  type SheetState,
  type TableLayout,
  type TableState,
  type TableWriteOptions,
} from "../../excel/sheet";
import type { IndicatorSeries } from "../judge/series";
import type { ChartColumn } from "./layout/diagrams";

/** The rows numbered in their order, and each with a key of its own: two indicators can have one id. */
export function ordered<Key extends string>(
  rows: readonly Row<Key | "key">[],
): Row<Key | "key" | "order">[] {
  const seen = new Map<string, number>();
  return rows.map((row, i) => {
    const key = String(row.key);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return { ...row, key: times === 1 ? key : `${key} (${times})`, order: i + 1 };
  });
}

/** The rows behind the charts: indicator by indicator, year by year. */
export function chartRows(series: readonly IndicatorSeries[]): Row<ChartColumn>[] {
  return ordered(
    series.flatMap(({ indicator: { id, name }, points }) =>
      points.map(({ year, measured, path, target }) => ({
        key: `${id} ${year}`,
        id,
        name,
        year,
        measured,
        path,
        target,
      })),
    ),
  );
}

/** For each indicator, its first row and number of rows among the chart rows, from 0; indicators without rows are left out. */
export function chartSlices(
  series: readonly IndicatorSeries[],
): ReadonlyMap<string, { readonly first: number; readonly count: number }> {
  const slices = new Map<string, { first: number; count: number }>();
  let first = 0;
  for (const { indicator, points } of series) {
    if (points.length > 0) slices.set(indicator.id, { first, count: points.length });
    first += points.length;
  }
  return slices;
}

const keyOf = (cell: Cell): string =>
  String(cell ?? "")
    .trim()
    .toLowerCase();

/**
 * How the rows of a table with the columns `key` and `order` come to stand in the order given, so that each chart has
 * its rows together: a new row is inserted where it belongs; where people have sorted the table, it is sorted back. Whole
 * rows move, so that what stands beside them in columns of the user's own goes along.
 */
export function chartOrder(
  layout: TableLayout,
  there: TableState | undefined,
  rows: readonly Row[],
): TableWriteOptions {
  if (!there) return {};
  const at = columnAt(layout, there, "key");
  const rank = new Map(rows.map((row, i) => [keyOf(row["key"]), i]));
  const ranks = there.body.formulas.map((row) => rank.get(keyOf(row[at])) ?? null);
  const known = ranks.filter((one) => one !== null);
  const inOrder = known.every((one, i) => i === 0 || one > (known[i - 1] ?? -1));
  const last = ranks.reduce<number>((at, one, i) => (one === null ? at : i), -1);
  // A row that is kept for somebody's entry, in the midst of the others, parts a chart's rows.
  const parted = ranks.slice(0, last + 1).includes(null);
  if (!inOrder || parted) return { sort: "order" };
  return {
    before(row) {
      const own = rank.get(keyOf(row["key"])) ?? 0;
      const next = ranks.findIndex((one) => one !== null && one > own);
      if (next >= 0) return next;
      return last + 1 < ranks.length && last >= 0 ? last + 1 : null;
    },
  };
}

/** The rows behind the charts as a write leaves them that has been taken back: as they were read, or by their order where it sorts them, which stays. */
export function rowsLeft(
  layout: TableLayout,
  there: TableState | undefined,
  { sort }: TableWriteOptions,
): readonly Row[] {
  if (!there) return [];
  const rows: Row[] = there.body.values.map(() => ({}));
  for (const { sheetRow, cells } of rowsOf(layout, there)) rows[sheetRow - there.area.row] = cells;
  if (sort === undefined) return rows;
  const order = (row: Row): number =>
    typeof row[sort] === "number" ? row[sort] : Number.MAX_VALUE;
  return [...rows].sort((a, b) => order(a) - order(b));
}

/** The rows that are wanted, where they stand together: the first of them, from 0, and how many. */
export function together(
  rows: readonly Row[],
  isWanted: (row: Row) => boolean,
): { readonly first: number; readonly count: number } | null {
  const first = rows.findIndex(isWanted);
  if (first < 0) return null;
  const count = rows.filter(isWanted).length;
  return rows.slice(first, first + count).every(isWanted) ? { first, count } : null;
}

/** Cells of a column of a table: so many rows from one on, counted from 0. */
export type Cells = (
  workbook: Excel.Workbook,
  table: string,
  key: string,
  first: number,
  count: number,
) => Excel.Range;

/** The cells of a layout's tables wherever they stand when the write lands: a column that was read by Excel's own id, one that is new by its heading. */
export function cellsOf(layout: SheetLayout, { tables }: SheetState): Cells {
  const columns = new Map(
    layout.tables.map((table) => {
      const there = tables[table.name];
      const at = there ? positionsByName(table, there.headers, there.named) : [];
      const names = table.columns.map(
        ({ key, header }, c) => [key, there?.body.ids[at[c] ?? -1] ?? header] as const,
      );
      return [table.name, new Map<string, number | string>(names)] as const;
    }),
  );
  return (workbook, name, key, first, count) =>
    workbook.tables
      .getItem(name)
      .columns.getItem(columns.get(name)?.get(key) ?? key)
      .getDataBodyRange()
      .getCell(first, 0)
      .getResizedRange(count - 1, 0);
}
