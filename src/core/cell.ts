/** A cell as Excel hands it over: a number, a text, a truth value, or nothing. Errors arrive as text, e.g. `#N/A`. */
export type Cell = string | number | boolean | null | undefined;

/** Rows of cells, all rows equally long. */
export type Grid = readonly (readonly Cell[])[];

/** The first cell of what may be a range of one. */
export function single(value: Cell | Grid): Cell {
  return Array.isArray(value) ? (value as Grid)[0]?.[0] : (value as Cell);
}
