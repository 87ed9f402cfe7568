import type { Row, Worksheet } from "@cj-tech-master/excelts";
import { LAST_COLUMN, LAST_ROW, type Area } from "../model/area";
import type { Model } from "../model/model";
import { axisOf, type Axis } from "./axis";

/** What the grid needs to know of a sheet to lay it out. */
export interface SheetView {
  readonly name: string;
  readonly rows: Axis;
  readonly columns: Axis;
  /** How many rows and columns stay in place. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Area[];
  readonly gridlines: boolean;
}

const ROW = 20;
const COLUMN = 64;
/** Rows and columns shown beyond the content, so that there is always room to write. */
const ROOM = { rows: 100, columns: 14 };
const LEAST = { rows: 200, columns: 26 };

/** A width in a file counts characters of 7 pixels, its padding among them. */
const pixelsOfWidth = (characters: number): number => Math.round(characters * 7);
export const widthOfPixels = (pixels: number): number => Math.max(0, pixels / 7);
export const pixelsOfPoints = (points: number): number => Math.round((points * 4) / 3);

/** The layout of a sheet; `reach` is the last row and column the user has been at. */
export function viewOf(
  model: Model,
  name: string,
  reach: { readonly row: number; readonly column: number },
): SheetView {
  const sheet = model.worksheet(name);
  const used = model.usedArea(name);
  const rows = Math.min(
    LAST_ROW + 1,
    Math.max(LEAST.rows, (used?.bottom ?? 0) + ROOM.rows, reach.row + ROOM.rows),
  );
  const columns = Math.min(
    LAST_COLUMN + 1,
    Math.max(LEAST.columns, (used?.right ?? 0) + ROOM.columns, reach.column + ROOM.columns),
  );
  const view = sheet.views[0];
  const frozen =
    view?.state === "frozen"
      ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 }
      : { rows: 0, columns: 0 };
  const standard = sheet.properties.defaultRowHeight;
  const across = axisOf(
    columns,
    sheet.properties.defaultColWidth ? pixelsOfWidth(sheet.properties.defaultColWidth) : COLUMN,
    columnWidths(sheet),
  );
  return {
    name,
    rows: axisOf(
      rows,
      standard ? Math.max(ROW, pixelsOfPoints(standard)) : ROW,
      rowHeights(sheet, across.size),
    ),
    columns: across,
    frozen,
    merges: mergesOf(sheet, name),
    gridlines: view?.showGridLines !== false,
  };
}

function rowHeights(sheet: Worksheet, widthOf: (column: number) => number): Map<number, number> {
  const heights = new Map<number, number>();
  for (const row of sheet.findRows(1, sheet.rowCount)) {
    if (!row) continue;
    if (row.hidden) heights.set(row.number - 1, 0);
    else if (row.height) heights.set(row.number - 1, pixelsOfPoints(row.height));
    else if (row.number <= FITTED) {
      const fitted = fittedHeight(row, widthOf);
      if (fitted > ROW) heights.set(row.number - 1, fitted);
    }
  }
  return heights;
}

/** Rows beyond this keep the usual height; to measure them all would take longer than it helps. */
const FITTED = 2000;

/** The height that a row without one of its own gets: room for wrapped texts and for large letters. */
function fittedHeight(row: Row, widthOf: (column: number) => number): number {
  let height = ROW;
  row.eachCell((cell, column) => {
    const size = cell.font?.size ?? 11;
    const line = Math.max(ROW, Math.ceil(size * 1.8));
    const wrapped =
      cell.alignment?.wrapText && !cell.isMerged && typeof cell.value === "string"
        ? cell.value
        : undefined;
    const letters = Math.max(
      1,
      Math.floor((widthOf(column - 1) - 6) / (size * (cell.font?.bold ? 0.68 : 0.62))),
    );
    const lines = wrapped
      ? wrapped
          .split("\n")
          .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / letters)), 0)
      : 1;
    height = Math.max(height, Math.min(400, lines * line));
  });
  return height;
}

function columnWidths(sheet: Worksheet): Map<number, number> {
  const widths = new Map<number, number>();
  for (const column of sheet.columns ?? []) {
    if (column.hidden) widths.set(column.number - 1, 0);
    else if (column.width) widths.set(column.number - 1, pixelsOfWidth(column.width));
  }
  return widths;
}

function mergesOf(sheet: Worksheet, name: string): Area[] {
  return sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
    sheet: name,
    top: top - 1,
    left: left - 1,
    bottom: bottom - 1,
    right: right - 1,
  }));
}
