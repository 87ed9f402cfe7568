import type { CriteriaVersion, CriterionId } from "../../rules";
import type { Grid } from "../../../core/cell";
import { type Column, type Columns, columnsByHeader, CRITERIA, measures } from "./columns";
import { hasFigures, isBlank, isFigure, isMark, textOf } from "./headcells";
import { bestHeader, type HeaderRow } from "./headrow";
import { answer, refused, type ColumnKind, type Outcome } from "../refusal";

/** Which column holds what, and the first row of figures (from 0). */
export interface Layout {
  readonly firstRow: number;
  /** The first row of the headings, or of the figures where there are none. */
  readonly head: number;
  readonly hasHeader: boolean;
  readonly columns: Columns;
}

const CANONICAL: readonly ColumnKind[] = ["area", "residents", ...CRITERIA];

/** Whether a table has headings that can be read as columns. */
export const hasHeader = (grid: Grid): boolean => bestHeader(grid) !== null;

/** Finds the columns by their headings, in any order, or in the canonical order where there is no header row. */
export function layoutOf(grid: Grid, version: CriteriaVersion): Outcome<Layout> {
  const first = grid.findIndex((row) => row.some((cell) => !isBlank(cell)));
  if (first < 0) return refused({ code: "noData" });
  const header = bestHeader(grid);
  if (header) {
    const columns = columnsByHeader(header);
    if (!columns.ok) return columns;
    const { firstRow: head, lastRow } = header;
    const layout = { firstRow: lastRow + 1, head, hasHeader: true, columns: columns.value };
    return answer(withAreaColumn(grid, layout, header));
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
