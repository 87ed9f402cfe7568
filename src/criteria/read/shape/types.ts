import type { Grid } from "../../../core/cell";

/** A cell in the pasted range, from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A pasted table as a row an area, with where each of its cells stands in the range. */
export interface Shaped {
  readonly grid: Grid;
  /** What stood above the table, where turning it left that behind. */
  readonly title: string;
  readonly at: (row: number, column: number) => Spot;
}
