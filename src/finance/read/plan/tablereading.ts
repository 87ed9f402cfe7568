import { AMOUNT, type Matrix, PERCENT } from "../grid/matrix";
import type { Part } from "../grid/parts";
import type { Fit, Role } from "../sums/axis";
import type { Solution } from "../sums/score";
import type { ColumnItem, RowItem } from "./items";
import type { PayerAxis } from "./payeraxis";

/** A part with its rows and columns as items, and the ways to read them, best first. */
export interface Table {
  readonly part: Part;
  readonly matrix: Matrix;
  readonly axis: PayerAxis;
  readonly rows: readonly RowItem[];
  readonly columns: readonly ColumnItem[];
  /** Undefined where there are too many readings to try. */
  readonly readings: readonly TableReading[] | undefined;
}

export interface TableReading {
  readonly rows: Solution;
  readonly columns: Solution;
  readonly score: number;
}

const NOTHING: Solution = {
  roles: [],
  fits: new Map(),
  misfits: [],
  unknown: [],
  score: 0,
  open: false,
};

/** A table of which nothing is read. */
export const NO_READING: TableReading = { rows: NOTHING, columns: NOTHING, score: 0 };

/** Whether a cell that holds no amount is shown to be nothing: a sum over its row or its column holds without it. */
export function isProven(
  { matrix }: Table,
  reading: TableReading,
  row: number,
  column: number,
): boolean {
  const covers = (
    fits: ReadonlyMap<number, Fit>,
    lane: number,
    member: number,
    across: boolean,
  ): boolean =>
    [...fits].some(
      ([sum, { members }]) =>
        members.includes(member) &&
        (across ? matrix.state(lane, sum) : matrix.state(sum, lane)) === AMOUNT,
    );
  return (
    covers(reading.columns.fits, row, column, true) || covers(reading.rows.fits, column, row, false)
  );
}

export const isAmountless = (state: number): boolean => state !== AMOUNT && state !== PERCENT;

export const isLeaf = (role: Role | undefined): boolean => role === "leaf" || role === "unknown";
