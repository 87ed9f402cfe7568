import type { RowKind } from "../read/rows/names";
import type { Assessment } from "./types";

/** A row of the pasted range that is not judged: no area, or it cannot be told, or there are no rules for its year. */
export interface LeftRow {
  /** In the pasted range, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly kind: RowKind | "unclear" | "uncovered" | "noYear";
}

/** Whether a row may be an area after all, so that it is shown as undecided. */
export const isOpen = ({ kind }: LeftRow): boolean =>
  kind === "unclear" || kind === "uncovered" || kind === "noYear";

/** Where an area of the list is found: which of the parts, and which area of it. */
export interface Entry {
  readonly part: number;
  readonly index: number;
}

/** A pasted range, read and ready to be judged: a part for each day of a list in it. */
export interface AreaList {
  /** Oldest first. */
  readonly parts: readonly Assessment[];
  /** The areas and the open rows in the order of the range; null where there is one part, in whose order the open rows lie. */
  readonly order: readonly (Entry | LeftRow)[] | null;
  /** Rows that are no areas, in the order of the range. */
  readonly left: readonly LeftRow[];
  /** Rows of which it cannot be told, in the order of the range. */
  readonly open: readonly LeftRow[];
  /** What says the rules: the user, the years in the list, or nothing, so that the toolbox's own are used. */
  readonly rulesFrom: "given" | "list" | "toolbox";
}

/** The areas and the open rows of a range in its own order, where they lie in several parts. */
export function orderOf(parts: readonly Assessment[], open: readonly LeftRow[]): AreaList["order"] {
  if (parts.length === 1) return null;
  const rows: { readonly row: number; readonly column: number; readonly what: Entry | LeftRow }[] =
    open.map((what) => ({ row: what.row, column: what.column, what }));
  parts.forEach(({ areas, at }, part) => {
    areas.rows.forEach((row, index) => {
      const spot = at(row, 0);
      rows.push({ row: spot.row + 1, column: spot.column + 1, what: { part, index } });
    });
  });
  return rows.sort(inOrder).map(({ what }) => what);
}

/** As the range is read: row by row, and from left to right. */
export const inOrder = (
  a: { readonly row: number; readonly column: number },
  b: { readonly row: number; readonly column: number },
): number => a.row - b.row || a.column - b.column;
