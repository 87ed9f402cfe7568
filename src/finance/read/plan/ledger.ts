import { emptyNames, nameNumber, type Names } from "./namebook";
import type { Side } from "../sums/axis";
import type { Line } from "./lines";

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

/** The lines column by column, each name known by a number. */
export function ledgerOf(lines: readonly Line[]): Ledger {
  const names = emptyNames();
  const column = (): Int32Array => new Int32Array(lines.length);
  const ledger = {
    names,
    size: lines.length,
    row: column(),
    column: column(),
    activity: column(),
    theme: column(),
    kind: column(),
    source: column(),
    year: column(),
    side: new Uint8Array(lines.length),
    ore: new Float64Array(lines.length),
  };
  lines.forEach((line, index) => {
    ledger.row[index] = line.row;
    ledger.column[index] = line.column;
    ledger.activity[index] = nameNumber(names, line.activity);
    ledger.theme[index] = nameNumber(names, line.theme);
    ledger.kind[index] = nameNumber(names, line.kind);
    ledger.source[index] = line.side === "cost" ? 0 : nameNumber(names, line.payerText);
    ledger.year[index] = line.year ?? 0;
    ledger.side[index] = SIDES.indexOf(line.side);
    ledger.ore[index] = line.ore;
  });
  return ledger;
}
