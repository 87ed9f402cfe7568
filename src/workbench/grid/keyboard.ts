import { at, jumped, stepped, type Direction, type Selection, type Spot } from "./selection";
import type { SheetView } from "./sheetview";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What moving needs to know: the layout, how many rows a page is, the last used cell, and which cells are filled. */
export interface Ground {
  readonly view: SheetView;
  readonly page: number;
  readonly last: Spot;
  readonly filled: (spot: Spot) => boolean;
}

/** The selection that a key leads to, or undefined where the key does not move. */
export function moved(selection: Selection, key: Key, ground: Ground): Selection | undefined {
  const far = key.ctrlKey || key.metaKey;
  const from = key.shiftKey ? selection.focus : selection.anchor;
  const to = destination(from, key, far, ground);
  if (to) return key.shiftKey ? { anchor: selection.anchor, focus: to } : at(to);
  if (far && key.key.toLowerCase() === "a")
    return { anchor: { row: 0, column: 0 }, focus: ground.last };
  if (key.key === " " && far && !key.altKey)
    return {
      anchor: { row: 0, column: selection.anchor.column },
      focus: { row: ground.view.rows.count - 1, column: selection.focus.column },
    };
  if (key.key === " " && key.shiftKey && !key.altKey)
    return {
      anchor: { row: selection.anchor.row, column: 0 },
      focus: { row: selection.focus.row, column: ground.view.columns.count - 1 },
    };
  return undefined;
}

function destination(
  from: Spot,
  key: Key,
  far: boolean,
  { view, page, last, filled }: Ground,
): Spot | undefined {
  const direction = ARROWS[key.key];
  if (direction && !key.altKey)
    return far ? jumped(from, direction, view, filled) : stepped(from, direction, view);
  switch (key.key) {
    case "Home":
      return far ? { row: 0, column: 0 } : { row: from.row, column: 0 };
    case "End":
      return far ? last : { row: from.row, column: last.column };
    case "PageUp":
      return far || key.altKey ? undefined : stepped(from, "up", view, page);
    case "PageDown":
      return far || key.altKey ? undefined : stepped(from, "down", view, page);
    default:
      return undefined;
  }
}

/** Whether the key writes a character. */
export const writes = (key: Key): boolean =>
  (key.key.length === 1 || key.key === "Dead" || key.key === "Process") &&
  !key.ctrlKey &&
  !key.metaKey &&
  !(key.altKey && key.key.length !== 1);

/** The arrow's direction, if it is one. */
export const arrow = (key: string): Direction | undefined => ARROWS[key];
