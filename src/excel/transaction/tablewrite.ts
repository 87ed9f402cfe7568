import type { Below } from "./below";
import type { Body } from "./rows";

/** What is written into a cell; `null` leaves it as it is. */
export type Written = string | number | boolean | null;

/** A table as it was read, so far as a write relies on it. */
export interface TableRead {
  /** Excel's own id: it stays when the table is renamed. */
  readonly id: string;
  readonly name: string;
  readonly body: Body;
  readonly below: Below;
}

export interface NewColumn {
  readonly header: string;
  readonly cells: readonly Written[];
}

/** Rows that come: before the row of that index as read, or at the end. */
export interface NewRows {
  readonly before: number | null;
  readonly rows: readonly (readonly Written[])[];
}

/** Everything one action writes into one table that is there. Columns are named by Excel's ids, rows by their place as read. */
export interface TableWrite {
  readonly table: TableRead;
  /** The columns that tell the rows apart. None of them is written in a row that has one. */
  readonly identity: readonly number[];
  /** For each column that is written, a cell for every row. */
  readonly cells: ReadonlyMap<number, readonly Written[]>;
  /** The columns that people fill: their cells must be as they were read where a row is filled or goes. */
  readonly people: readonly number[];
  /** Empty rows that are filled; what they are known by afterwards stands in the cells. */
  readonly reused: readonly number[];
  readonly removed: readonly number[];
  readonly columns: readonly NewColumn[];
  readonly added: readonly NewRows[];
  /** The column by which the rows are put in order at last, where they are out of it. */
  readonly sort?: number;
  /** Queued when rows have come: the rules that they are to have too. */
  readonly dress?: (table: Excel.Table) => void;
  /** So large that its cells are read back one way only. */
  readonly large?: boolean;
}

/** How far a write came, as it is logged. */
export const COLUMNS = "columns";
export const ADDED = "added";
export const REMOVED = "removed";
