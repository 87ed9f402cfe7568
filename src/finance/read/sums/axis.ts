import type { PayerName } from "../names/payer";

/** What the plan costs, or how it is paid. */
export type Side = "cost" | "financing";

/** What a row or a column is in the plan. `part` is within another, `out` is no money of the plan. */
export type Role = "leaf" | "sum" | "part" | "out" | "unknown" | "cost";

/** What a sum says it is a sum of. */
export type SumOf = "all" | "cost" | "financing" | "local" | "payer";

/** What a row or a column may be, before the sums have decided. */
export type Sort =
  /** A payer, or a line of the plan. */
  | "leaf"
  /** A total by its words. */
  | "total"
  /** A payer with a word of total: the sum of its lines, or a line itself. */
  | "payerTotal"
  /** Local money that names no party: a line, or the sum of the local parties. */
  | "localGeneral"
  /** "heraf": within the one before, or a line below a total. */
  | "part"
  | "cost"
  /** A name among payers that is none we know. */
  | "unknown"
  /** No name at all. */
  | "nameless"
  | "out";

/** A row or a column of a part. */
export interface Item {
  /** The row or the column of the sheet. */
  readonly at: number;
  readonly sort: Sort;
  readonly name: string;
  readonly payer: PayerName | undefined;
  readonly sumOf: SumOf;
  readonly side: Side | undefined;
  /** Whether its words are those of things that money is spent on. */
  readonly expense: boolean;
  /** Rows of one section, or 0 for columns; a run ends where it changes. */
  readonly section: number;
  /** It tells what the money is for beside who pays: one line of several. */
  readonly lined: boolean;
  /** A person has said what it is. */
  readonly corrected: boolean;
  /** Why it is no money, where its words say so. */
  readonly reason: string;
}

/** The items of one axis and their amounts over the other's lanes; NaN where a cell is empty. */
export interface Axis {
  readonly items: readonly Item[];
  readonly lanes: readonly number[];
  value(item: number, lane: number): number;
  /** The smallest step that the amounts show, in øre. */
  readonly step: number;
}

/** The sum that an item was found to be. */
export interface Fit {
  readonly members: readonly number[];
  /** Whether it only fits within a rounding. */
  readonly rounded: boolean;
}

type Member = (item: number) => boolean;

const near = (a: number, b: number, slack: number): boolean => Math.abs(a - b) <= slack + 0.5;

/** Finds which of the members an item is the sum of: those of its run, all before, the last before, those after, all. Exactly first. */
export function fitOf(
  axis: Axis,
  item: number,
  member: Member,
  boundary: (item: number) => boolean,
): Fit | undefined {
  for (const slack of [0, axis.step]) {
    const members = within(axis, item, member, boundary, slack);
    if (members) return { members, rounded: slack > 0 };
  }
  return undefined;
}

function within(
  axis: Axis,
  item: number,
  member: Member,
  boundary: (item: number) => boolean,
  slack: number,
): number[] | undefined {
  const wanted = axis.lanes.map((lane) => axis.value(item, lane));
  if (wanted.every((value) => Number.isNaN(value) || value === 0)) return undefined;
  const { items } = axis;
  const sums = new Float64Array(axis.lanes.length);
  let taken: number[] = [];
  const clear = (): void => {
    sums.fill(0);
    taken = [];
  };
  const add = (one: number): void => {
    taken.push(one);
    axis.lanes.forEach((lane, index) => {
      const value = axis.value(one, lane);
      if (!Number.isNaN(value)) sums[index] = (sums[index] ?? 0) + value;
    });
  };
  const fits = (): boolean =>
    taken.length > 0 &&
    wanted.every((value, index) => Number.isNaN(value) || near(value, sums[index] ?? 0, slack));
  const tried = (from: number, to: number, until?: (one: number) => boolean): boolean => {
    clear();
    const step = from <= to ? 1 : -1;
    for (let one = from; one !== to; one += step) {
      if (until?.(one)) break;
      if (one !== item && member(one)) add(one);
    }
    return fits();
  };
  const section = items[item]?.section ?? 0;
  const leaves = (one: number): boolean => boundary(one) || (items[one]?.section ?? 0) !== section;
  if (tried(item - 1, -1, leaves) || tried(item - 1, -1)) return taken;
  clear();
  for (let one = item - 1; one >= 0; one--) {
    if (!member(one)) continue;
    add(one);
    if (fits()) return taken;
  }
  clear();
  for (let one = item + 1; one < items.length; one++) {
    if (boundary(one)) break;
    if (!member(one)) continue;
    add(one);
    if (fits()) return taken;
  }
  return tried(0, items.length) ? taken : undefined;
}
