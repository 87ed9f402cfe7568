import type { Side } from "./words";

/** The texts of a plan, each known by a number; two spellings that fold alike share one. Number 0 is the empty text. */
export interface Names {
  /** The text as first written. */
  readonly texts: readonly string[];
  of(text: string): number;
}

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
  size: number;
}

/** Room for `capacity` lines. */
export function emptyLedger(capacity: number, names: Names): LedgerWriter {
  const column = (): Int32Array => new Int32Array(capacity);
  return {
    names, size: 0, row: column(), column: column(), activity: column(), theme: column(), kind: column(), source: column(), year: column(),
    side: new Uint8Array(capacity), ore: new Float64Array(capacity),
  };
}

/** The lines that share activity, theme, kind, source, year and side, added up: splitting an amount in two changes no group. */
export interface Groups {
  readonly size: number;
  /** The group of each line. */
  readonly of: Int32Array;
  /** The first line of each group. */
  readonly first: Int32Array;
  /** Whole øre, a group. */
  readonly ore: Float64Array;
}

/** Gathers lines into groups with an open-addressed table over whole numbers. */
export function groupsOf(ledger: Ledger): Groups {
  const { size, activity, theme, kind, source, year, side, ore } = ledger;
  let room = 16;
  while (room < size * 2) room *= 2;
  const table = new Int32Array(room).fill(-1);
  const of = new Int32Array(size);
  const first = new Int32Array(size);
  const sums = new Float64Array(size);
  let count = 0;
  for (let line = 0; line < size; line++) {
    let hash = Math.imul(activity[line] ?? 0, 0x9e3779b1) ^ Math.imul(year[line] ?? 0, 0x85ebca6b) ^ Math.imul(source[line] ?? 0, 0xc2b2ae35);
    hash ^= Math.imul(theme[line] ?? 0, 0x27d4eb2f) ^ Math.imul(kind[line] ?? 0, 0x165667b1) ^ (side[line] ?? 0);
    hash ^= hash >>> 15;
    let slot = hash & (room - 1);
    let group = table[slot] ?? -1;
    while (group >= 0 && !alike(ledger, line, first[group] ?? 0)) {
      slot = (slot + 1) & (room - 1);
      group = table[slot] ?? -1;
    }
    if (group < 0) {
      group = count++;
      table[slot] = group;
      first[group] = line;
    }
    of[line] = group;
    sums[group] = (sums[group] ?? 0) + (ore[line] ?? 0);
  }
  return { size: count, of, first, ore: sums };
}

function alike(ledger: Ledger, a: number, b: number): boolean {
  return (
    ledger.activity[a] === ledger.activity[b] && ledger.year[a] === ledger.year[b] && ledger.source[a] === ledger.source[b] &&
    ledger.theme[a] === ledger.theme[b] && ledger.kind[a] === ledger.kind[b] && ledger.side[a] === ledger.side[b]
  );
}
