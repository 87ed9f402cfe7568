import type { Axis } from "./axis";
import type { SheetView } from "./sheetview";

/** The row numbers' width and the column letters' height in pixels. */
export const HEAD = { width: 48, height: 24 } as const;

/** Rows and columns of one part of the sheet, the last ones included; empty where last is before first. */
export interface Part {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** What can be seen: the moving body and, where rows or columns are frozen, the parts that stay. */
export interface Window {
  readonly body: Part;
  readonly top: Part;
  readonly left: Part;
  readonly corner: Part;
}

export interface Port {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 3;

/** The rows and columns in sight, with a few more on each side. */
export function windowOf(view: SheetView, port: Port): Window {
  const rows = seenOn(view.rows, view.frozen.rows, port.top, port.height - HEAD.height);
  const columns = seenOn(view.columns, view.frozen.columns, port.left, port.width - HEAD.width);
  const frozenRows = { firstRow: 0, lastRow: view.frozen.rows - 1 };
  const frozenColumns = { firstColumn: 0, lastColumn: view.frozen.columns - 1 };
  const bodyRows = { firstRow: rows.first, lastRow: rows.last };
  const bodyColumns = { firstColumn: columns.first, lastColumn: columns.last };
  return {
    body: { ...bodyRows, ...bodyColumns },
    top: { ...frozenRows, ...bodyColumns },
    left: { ...bodyRows, ...frozenColumns },
    corner: { ...frozenRows, ...frozenColumns },
  };
}

function seenOn(
  axis: Axis,
  frozen: number,
  from: number,
  length: number,
): { first: number; last: number } {
  const still = axis.offset(frozen);
  const first = Math.max(frozen, axis.at(Math.min(from + still, axis.length)) - MARGIN);
  const last = Math.min(
    axis.count - 1,
    axis.at(Math.min(from + Math.max(length, 0), axis.length)) + MARGIN,
  );
  return { first, last };
}
