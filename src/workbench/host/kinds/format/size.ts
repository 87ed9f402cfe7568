import type { Worksheet } from "@cj-tech-master/excelts";
import { type Area, LAST_COLUMN, LAST_ROW } from "../../../model/area";
import type { Host } from "../../host";
import { guardAllowed } from "../sheet/guard";

const STANDARD_WIDTH = 64 * 0.75;
const STANDARD_HEIGHT = 15;

/** A column's width in points from its width in a file: characters of 7 pixels, the padding of 5 pixels among them. */
export const pointsOf = (characters: number): number => Math.round(characters * 7) * 0.75;

/** The width in a file that draws as this many points. */
export const charactersOf = (points: number): number =>
  Math.max(0, Math.ceil((points / 0.75 / 7) * 100 - 1e-9) / 100);

export function widthOf(worksheet: Worksheet, column: number): number {
  const found = worksheet.getColumn(column + 1);
  if (found.hidden) return 0;
  return found.width === undefined ? STANDARD_WIDTH : pointsOf(found.width);
}

export function heightOf(worksheet: Worksheet, row: number): number {
  const found = worksheet.findRow(row + 1);
  if (found?.hidden) return 0;
  return found?.height ?? STANDARD_HEIGHT;
}

function sum(
  from: number,
  to: number,
  size: (index: number) => number,
  known: number,
  standard: number,
): number {
  let total = 0;
  for (let index = from; index <= Math.min(to, known); index++) total += size(index);
  return total + Math.max(0, to - Math.max(from - 1, known)) * standard;
}

/** Where the area lies on the sheet, in points from its corner. */
export function frameOf(
  host: Host,
  area: Area,
): { top: number; left: number; width: number; height: number } {
  const worksheet = host.model.worksheet(area.sheet);
  const [rows, columns] = [
    Math.max(worksheet.rowCount, 1),
    Math.max(worksheet.columns?.length ?? 0, worksheet.columnCount, 1),
  ];
  const height = (from: number, to: number): number =>
    sum(from, Math.min(to, LAST_ROW), (row) => heightOf(worksheet, row), rows, STANDARD_HEIGHT);
  const width = (from: number, to: number): number =>
    sum(
      from,
      Math.min(to, LAST_COLUMN),
      (column) => widthOf(worksheet, column),
      columns,
      STANDARD_WIDTH,
    );
  return {
    top: height(0, area.top - 1),
    left: width(0, area.left - 1),
    height: height(area.top, area.bottom),
    width: width(area.left, area.right),
  };
}

type Axis = "rows" | "columns";

/** Whether all, none or (null) some of the rows or columns are hidden. */
export function hidden(host: Host, area: Area, axis: Axis): boolean | null {
  const worksheet = host.model.worksheet(area.sheet);
  const [from, to] =
    axis === "rows"
      ? [area.top, Math.min(area.bottom, Math.max(worksheet.rowCount, area.top))]
      : [area.left, Math.min(area.right, area.left + 1000)];
  let count = 0;
  for (let index = from; index <= to; index++)
    if (
      axis === "rows" ? worksheet.findRow(index + 1)?.hidden : worksheet.getColumn(index + 1).hidden
    )
      count++;
  return count === 0 ? false : count === to - from + 1 ? true : null;
}

export function setHidden(host: Host, area: Area, axis: Axis, value: boolean): void {
  guardAllowed(host, area.sheet, axis === "rows" ? "formatRows" : "formatColumns");
  if (axis === "rows")
    host.events.rowsHidden(
      host.sheetId(host.sheetNumber(area.sheet) ?? -1),
      `${area.top + 1}:${area.bottom + 1}`,
      value,
      host.remote,
    );
  host.model.edit(area.sheet, "format", area, (worksheet) => {
    if (axis === "rows")
      for (let row = area.top; row <= Math.min(area.bottom, area.top + 100_000); row++)
        worksheet.getRow(row + 1).hidden = value;
    else
      for (let column = area.left; column <= area.right; column++)
        worksheet.getColumn(column + 1).hidden = value;
  });
}
