import { type Area, LAST_COLUMN, LAST_ROW } from "../model/area";
import { refuse } from "./fault";

export const rowsIn = (area: Omit<Area, "sheet">): number => area.bottom - area.top + 1;
export const columnsIn = (area: Omit<Area, "sheet">): number => area.right - area.left + 1;

/** Whole rows or columns: Excel gives their cells' values as null. */
export const isUnbounded = (area: Omit<Area, "sheet">): boolean =>
  (area.top === 0 && area.bottom === LAST_ROW) || (area.left === 0 && area.right === LAST_COLUMN);

/** The area moved and grown by numbers of rows and columns; InvalidArgument where that leaves the sheet. */
export function moved(
  area: Area,
  by: {
    readonly top?: number;
    readonly left?: number;
    readonly bottom?: number;
    readonly right?: number;
  },
): Area {
  const next = {
    sheet: area.sheet,
    top: area.top + (by.top ?? 0),
    left: area.left + (by.left ?? 0),
    bottom: area.bottom + (by.bottom ?? 0),
    right: area.right + (by.right ?? 0),
  };
  if (
    next.top < 0 ||
    next.left < 0 ||
    next.bottom > LAST_ROW ||
    next.right > LAST_COLUMN ||
    next.bottom < next.top ||
    next.right < next.left
  )
    refuse("InvalidArgument", "The range would lie outside the sheet.");
  return next;
}

/** The cells that both areas share, if they share any. */
export function shared(a: Area, b: Area): Area | undefined {
  if (a.sheet.toLowerCase() !== b.sheet.toLowerCase()) return undefined;
  const area = {
    sheet: a.sheet,
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

/** The smallest area that holds both. */
export function around(a: Area, b: Area): Area {
  if (a.sheet.toLowerCase() !== b.sheet.toLowerCase())
    return refuse("InvalidArgument", "The ranges lie on different worksheets.");
  return {
    sheet: a.sheet,
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** The most cells that one operation may touch in Excel on the web (OperationCellsExceedLimit). */
const MOST_CELLS = 33_554_000;

/** Refuses an operation on more cells than Excel on the web takes. */
export function guardSize(
  { profile }: { readonly profile: { readonly platform: string } },
  area: Omit<Area, "sheet">,
): void {
  if (profile.platform === "OfficeOnline" && rowsIn(area) * columnsIn(area) > MOST_CELLS)
    refuse("OperationCellsExceedLimit");
}
