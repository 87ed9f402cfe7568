import type { NameBook, Names } from "./names";
import type { Side } from "./words";

/** The money of a plan, a line an amount, column by column: 100,000 lines are read without an object each. */
export interface Ledger {
  readonly names: Names;
  readonly size: number;
  /** Where the amount stands in the grid, counted from 0. */
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly activity: Int32Array;
  readonly theme: Int32Array;
  readonly kind: Int32Array;
  readonly source: Int32Array;
  /** 0 where no year is given. */
  readonly year: Int32Array;
  /** See `SIDES`. */
  readonly side: Uint8Array;
  /** Whole øre. */
  readonly ore: Float64Array;
}

/** The side of a line by its number. `open` is money with no source that no other line pays for: it counts in the whole plan. */
export const SIDES = ["financing", "cost", "open"] as const satisfies readonly (Side | "open")[];
export const FINANCING = 0;
export const COST = 1;
export const OPEN = 2;

/** The columns of one line beside its place and its money. */
export const KEYS = ["side", "activity", "theme", "kind", "source", "year"] as const;

/** A ledger that lines are added to. */
export interface LedgerWriter extends Ledger {
  readonly names: NameBook;
  size: number;
}

/** Room for `capacity` lines. */
export function emptyLedger(capacity: number, names: NameBook): LedgerWriter {
  const column = (): Int32Array => new Int32Array(capacity);
  return {
    names,
    size: 0,
    row: column(),
    column: column(),
    activity: column(),
    theme: column(),
    kind: column(),
    source: column(),
    year: column(),
    side: new Uint8Array(capacity),
    ore: new Float64Array(capacity),
  };
}
