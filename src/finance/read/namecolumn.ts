import type { Cell } from "../../core/cell";
import type { Cursor } from "./cursor";
import { isThemeLabel, labelOfName, sideAt } from "./label";
import { nameNumber } from "./names";

/** How many names a column keeps at hand; a power of two. */
const KEPT = 64;

/** A column of names, with the cell last read and those kept at hand: a column mostly holds few names, over and over. */
export interface NameColumn {
  readonly column: number;
  readonly cells: string[];
  readonly ids: Int32Array;
  cell: Cell;
  id: number;
}

/** A column that nothing is read of yet; -1 for one the plan has not got. */
export function nameColumn(column: number): NameColumn {
  return {
    column,
    cells: new Array<string>(KEPT).fill(""),
    ids: new Int32Array(KEPT),
    cell: "",
    id: 0,
  };
}

/** The number of the name in a cell, 0 for an empty one; -1 where the cell is no text or the name makes its row something else than a line. */
export function lineName(own: NameColumn, cells: readonly Cell[], state: Cursor): number {
  if (own.column < 0) return 0;
  const cell = cells[own.column];
  if (cell === own.cell) return own.id;
  if (typeof cell !== "string") return cell === null || cell === undefined ? 0 : -1;
  const place =
    (cell.length * 31 + cell.charCodeAt(cell.length - 1) * 7 + cell.charCodeAt(cell.length >> 1)) &
    (KEPT - 1);
  let id = own.ids[place] ?? 0;
  if (own.cells[place] !== cell) {
    id = nameNumber(state.ledger.names, cell);
    if (isOdd(state, id)) return -1;
    own.cells[place] = cell;
    own.ids[place] = id;
  }
  own.cell = cell;
  own.id = id;
  return id;
}

/** Whether a name is a total's, a balance's or a side's, or a theme in a plan without a column of them. */
function isOdd(state: Cursor, id: number): boolean {
  return (state.odd[id] ??=
    labelOfName(state, id) !== "line" ||
    sideAt(state, id) !== undefined ||
    (state.layout.fields.theme < 0 && isThemeLabel(state, id)));
}
