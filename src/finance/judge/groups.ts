import type { Ledger } from "../read/plan/ledger";

/** What lines share beside their activity: theme, kind, source, year and side. A plan has few of them, in the order they are met. */
export interface Sorts {
  readonly size: number;
  /** The first line of each sort. */
  readonly first: readonly number[];
  /** How many groups are of each sort, and their money in whole øre. */
  readonly groups: Int32Array;
  readonly ore: Float64Array;
}

/** The lines that share activity and sort, added up: splitting an amount in two changes no group. */
export interface Groups {
  readonly size: number;
  /** The group of each line. */
  readonly of: Int32Array;
  /** The first line of each group. */
  readonly first: Int32Array;
  /** The sort of each group. */
  readonly sort: Int32Array;
  /** Whole øre, a group. */
  readonly ore: Float64Array;
  readonly sorts: Sorts;
}

/** Room for an open-addressed table over so many things: a power of two, half empty. */
export function roomFor(things: number): number {
  let room = 16;
  while (room < things * 2) room *= 2;
  return room;
}

/** Gathers lines into groups, with a table that holds each group's number plus one (0 is an empty slot). */
export function groupsOf(ledger: Ledger): Groups {
  const { size, activity, ore } = ledger;
  const { of: sortOf, first: firstOfSorts } = sortsOf(ledger);
  const mask = roomFor(size) - 1;
  const table = new Int32Array(mask + 1);
  const of = new Int32Array(size);
  const first = new Int32Array(size);
  const sort = new Int32Array(size);
  const sums = new Float64Array(size);
  let count = 0;
  for (let line = 0; line < size; line++) {
    const name = activity[line] ?? 0;
    const its = sortOf[line] ?? 0;
    let slot = spread(Math.imul(name, 0x9e3779b1) ^ Math.imul(its, 0x85ebca6b)) & mask;
    let group = (table[slot] ?? 0) - 1;
    while (group >= 0 && !(sort[group] === its && activity[first[group] ?? 0] === name)) {
      slot = (slot + 1) & mask;
      group = (table[slot] ?? 0) - 1;
    }
    if (group < 0) {
      group = count++;
      table[slot] = count;
      first[group] = line;
      sort[group] = its;
    }
    of[line] = group;
    sums[group] = (sums[group] ?? 0) + (ore[line] ?? 0);
  }
  return {
    size: count,
    of,
    first,
    sort,
    ore: sums,
    sorts: addedUp(firstOfSorts, sort.subarray(0, count), sums),
  };
}

function addedUp(
  first: readonly number[],
  sortOfGroup: Int32Array,
  oreOfGroup: Float64Array,
): Sorts {
  const groups = new Int32Array(first.length);
  const ore = new Float64Array(first.length);
  for (let group = 0; group < sortOfGroup.length; group++) {
    const sort = sortOfGroup[group] ?? 0;
    groups[sort] = (groups[sort] ?? 0) + 1;
    ore[sort] = (ore[sort] ?? 0) + (oreOfGroup[group] ?? 0);
  }
  return { size: first.length, first, groups, ore };
}

/** Brings the high bits of a hash down to where a table looks. */
export function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** The sort of each line; neighbours mostly share one, or take turns between two. */
function sortsOf(ledger: Ledger): { readonly of: Int32Array; readonly first: readonly number[] } {
  const of = new Int32Array(ledger.size);
  const mask = roomFor(ledger.size) - 1;
  const table = new Int32Array(mask + 1);
  const first: number[] = [];
  let last = 0;
  let before = 0;
  for (let line = 0; line < ledger.size; line++) {
    if (line === 0 || !alike(ledger, line, first[last] ?? 0)) {
      const other =
        line > 0 && alike(ledger, line, first[before] ?? 0)
          ? before
          : sortIn(ledger, line, table, mask, first);
      before = last;
      last = other;
    }
    of[line] = last;
  }
  return { of, first };
}

function sortIn(
  ledger: Ledger,
  line: number,
  table: Int32Array,
  mask: number,
  first: number[],
): number {
  const { theme, kind, source, year, side } = ledger;
  const hash =
    Math.imul(theme[line] ?? 0, 0x27d4eb2f) ^
    Math.imul(kind[line] ?? 0, 0x165667b1) ^
    Math.imul(source[line] ?? 0, 0xc2b2ae35);
  let slot = spread(hash ^ Math.imul(year[line] ?? 0, 0x85ebca6b) ^ (side[line] ?? 0)) & mask;
  let sort = (table[slot] ?? 0) - 1;
  while (sort >= 0 && !alike(ledger, line, first[sort] ?? 0)) {
    slot = (slot + 1) & mask;
    sort = (table[slot] ?? 0) - 1;
  }
  if (sort >= 0) return sort;
  first.push(line);
  table[slot] = first.length;
  return first.length - 1;
}

function alike({ source, year, theme, kind, side }: Ledger, a: number, b: number): boolean {
  return (
    source[a] === source[b] &&
    year[a] === year[b] &&
    theme[a] === theme[b] &&
    kind[a] === kind[b] &&
    side[a] === side[b]
  );
}
