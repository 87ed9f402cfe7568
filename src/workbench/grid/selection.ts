import { overlap, type Area } from "../model/area";
import { step } from "./axis";
import type { SheetView } from "./sheetview";

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** The selected rectangle: it is drawn from the anchor, which is the active cell, to the focus. */
export interface Selection {
  readonly anchor: Spot;
  readonly focus: Spot;
}

export const HOME: Selection = { anchor: { row: 0, column: 0 }, focus: { row: 0, column: 0 } };

export const at = (spot: Spot): Selection => ({ anchor: spot, focus: spot });

/** The selected area, widened until it holds every merged cell it touches. */
export function areaOf(selection: Selection, view: SheetView): Area {
  return widened(
    {
      sheet: view.name,
      top: Math.min(selection.anchor.row, selection.focus.row),
      left: Math.min(selection.anchor.column, selection.focus.column),
      bottom: Math.max(selection.anchor.row, selection.focus.row),
      right: Math.max(selection.anchor.column, selection.focus.column),
    },
    view.merges,
  );
}

function widened(area: Area, merges: readonly Area[]): Area {
  const touched = merges.filter((merge) => overlap(merge, area));
  const wider = touched.reduce(
    (sum, merge) => ({
      ...sum,
      top: Math.min(sum.top, merge.top),
      left: Math.min(sum.left, merge.left),
      bottom: Math.max(sum.bottom, merge.bottom),
      right: Math.max(sum.right, merge.right),
    }),
    area,
  );
  const same =
    wider.top === area.top &&
    wider.left === area.left &&
    wider.bottom === area.bottom &&
    wider.right === area.right;
  return same ? area : widened(wider, merges);
}

export const selectionOf = (area: Omit<Area, "sheet">): Selection => ({
  anchor: { row: area.top, column: area.left },
  focus: { row: area.bottom, column: area.right },
});

/** The merged area a cell belongs to, or the cell alone. */
export function cellArea(spot: Spot, view: SheetView): Area {
  return areaOf(at(spot), view);
}

export type Direction = "up" | "down" | "left" | "right";

/** One step from a cell, over hidden rows and columns and to the far side of a merged cell. */
export function stepped(spot: Spot, direction: Direction, view: SheetView, times = 1): Spot {
  const area = cellArea(spot, view);
  switch (direction) {
    case "up":
      return { ...spot, row: step(view.rows, area.top, -1, times) };
    case "down":
      return { ...spot, row: step(view.rows, area.bottom, 1, times) };
    case "left":
      return { ...spot, column: step(view.columns, area.left, -1, times) };
    case "right":
      return { ...spot, column: step(view.columns, area.right, 1, times) };
  }
}

/** Where Ctrl and an arrow lead: to the edge of the filled block, or to the next filled cell, or to the end. */
export function jumped(
  spot: Spot,
  direction: Direction,
  view: SheetView,
  filled: (spot: Spot) => boolean,
): Spot {
  let here = spot;
  let next = stepped(here, direction, view);
  const inside = filled(here) && filled(next);
  while (!sameSpot(next, here)) {
    if (inside && !filled(next)) return here;
    here = next;
    if (!inside && filled(here)) return here;
    next = stepped(here, direction, view);
  }
  return here;
}

export const sameSpot = (a: Spot, b: Spot): boolean => a.row === b.row && a.column === b.column;
