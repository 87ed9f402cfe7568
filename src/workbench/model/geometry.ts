import type { Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "./area";
import type { ChartFrame } from "./chart";

const ROW_POINTS = 15;
const COLUMN_CHARACTERS = 9.140625;
/** Pixels of the widest digit of the default font, and points a pixel. */
const DIGIT_PIXELS = 7;
const POINTS_A_PIXEL = 0.75;

/** The height of a row in points; a hidden one has none. */
export function rowPoints(sheet: Worksheet, row: number): number {
  const line = sheet.findRow(row + 1);
  return line?.hidden ? 0 : (line?.height ?? sheet.properties.defaultRowHeight ?? ROW_POINTS);
}

/** The width of a column in points; a hidden one has none. */
export function columnPoints(sheet: Worksheet, column: number): number {
  const known = column < sheet.columnCount ? sheet.getColumn(column + 1) : undefined;
  const characters = known?.width ?? sheet.properties.defaultColWidth ?? COLUMN_CHARACTERS;
  return known?.hidden ? 0 : Math.round(characters * DIGIT_PIXELS) * POINTS_A_PIXEL;
}

/** A place in points as a cell and the points inside it. */
export interface Corner {
  readonly index: number;
  readonly offset: number;
}

function cornerAt(points: number, size: (index: number) => number): Corner {
  let rest = Math.max(0, points);
  for (let index = 0; index < 200_000; index++) {
    const length = size(index);
    if (rest < length || (rest === 0 && length > 0)) return { index, offset: rest };
    rest -= length;
  }
  return { index: 0, offset: 0 };
}

const pointsTo = (corner: Corner, size: (index: number) => number): number => {
  let sum = 0;
  for (let index = 0; index < corner.index; index++) sum += size(index);
  return sum + Math.min(corner.offset, size(corner.index));
};

/** The four corners of a frame as cells with offsets in points. */
export interface Corners {
  readonly top: Corner;
  readonly left: Corner;
  readonly bottom: Corner;
  readonly right: Corner;
}

export function cornersOf(sheet: Worksheet, frame: ChartFrame): Corners {
  const height = (row: number): number => rowPoints(sheet, row);
  const width = (column: number): number => columnPoints(sheet, column);
  return {
    top: cornerAt(frame.top, height),
    left: cornerAt(frame.left, width),
    bottom: cornerAt(frame.top + frame.height, height),
    right: cornerAt(frame.left + frame.width, width),
  };
}

export function frameOf(sheet: Worksheet, corners: Corners): ChartFrame {
  const top = pointsTo(corners.top, (row) => rowPoints(sheet, row));
  const left = pointsTo(corners.left, (column) => columnPoints(sheet, column));
  return {
    top,
    left,
    height: pointsTo(corners.bottom, (row) => rowPoints(sheet, row)) - top,
    width: pointsTo(corners.right, (column) => columnPoints(sheet, column)) - left,
  };
}

/** The cells a frame touches. */
export function areaOfFrame(sheet: Worksheet, frame: ChartFrame): Area {
  const { top, left, bottom, right } = cornersOf(sheet, frame);
  const last = (corner: Corner, first: Corner): number =>
    corner.offset === 0 && corner.index > first.index ? corner.index - 1 : corner.index;
  return {
    sheet: sheet.name,
    top: top.index,
    left: left.index,
    bottom: last(bottom, top),
    right: last(right, left),
  };
}
