import type { Cell } from "../../core/cell";
import type { Row, TableLayout } from "./layout";

/** What a table on a sheet holds: its headers and its body; a calculated cell as its formula. */
export interface Body {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** How the rows of a table become the given ones. Indexes count body rows from 0. */
export interface Match {
  /** For each row there is, the given row that goes with it; `null` where none does. */
  readonly kept: readonly (Row | null)[];
  /** Empty rows that now take a new one; all their cells may be written. */
  readonly reused: readonly number[];
  readonly removed: readonly number[];
  readonly added: readonly Row[];
}

/** A calculated cell is nobody's entry: it comes back by itself. */
const empty = (cell: Cell): boolean =>
  cell === null ||
  cell === undefined ||
  cell === "" ||
  (typeof cell === "string" && cell.startsWith("="));

const normal = (cell: Cell): string => (empty(cell) ? "" : String(cell).trim().toLowerCase());

/** Where each of the layout's columns stands in the table, from 0; -1 where it is gone. */
export function positions(table: TableLayout, headers: readonly string[]): readonly number[] {
  return table.columns.map(({ header }) =>
    headers.findIndex((there) => there.trim().toLowerCase() === header.toLowerCase()),
  );
}

/** The columns, from 0, whose cells people fill: the layout's own user columns and every column they added. */
function people(table: TableLayout, headers: readonly string[]): readonly number[] {
  const at = positions(table, headers);
  const ours = new Set(
    at.filter((_, i) => table.columns[i]?.owner !== "user" || table.columns[i]?.key === table.id),
  );
  return headers.map((_, i) => i).filter((i) => !ours.has(i));
}

/** Rows of the same name are told apart by their order: the second goes with the second. */
function numbered<T>(items: readonly T[], name: (item: T) => string): readonly string[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const base = name(item);
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return `${base}\u0000${count}`;
  });
}

/**
 * Goes through the rows that are there and the rows that are given, and pairs them by id, whatever their order.
 * An empty row is used for the first new one; a row with a person's entry is never removed.
 */
export function match(table: TableLayout, body: Body, given: readonly Row[]): Match {
  const at = positions(table, body.headers);
  const id = at[table.columns.findIndex(({ key }) => key === table.id)] ?? -1;
  const theirs = people(table, body.headers);
  const ids = numbered(given, (row) => normal(row[table.id]));
  const byId = new Map(given.map((row, i) => [ids[i], row]));
  const own = numbered(body.rows, (row) => normal(row[id]));
  const kept = body.rows.map((_, i) => {
    const row = byId.get(own[i]) ?? null;
    byId.delete(own[i]);
    return row;
  });
  const added = [...byId.values()];
  const blank = (i: number): boolean =>
    empty(body.rows[i]?.[id]) && theirs.every((column) => empty(body.rows[i]?.[column]));
  const paired = kept.map((row, i) => row ?? (blank(i) ? (added.shift() ?? null) : null));
  const gone = paired.flatMap((row, i) => {
    if (row !== null || table.rows === "kept") return [];
    return theirs.every((column) => empty(body.rows[i]?.[column])) ? [i] : [];
  });
  const removed = gone.length === body.rows.length && added.length === 0 ? gone.slice(1) : gone;
  return {
    kept: paired,
    reused: paired.flatMap((row, i) => (row && !kept[i] ? [i] : [])),
    removed,
    added,
  };
}

/** Neighbouring indexes as runs, last first, so that deleting one run leaves the numbers of the others right. */
export function runs(
  indexes: readonly number[],
): readonly { readonly first: number; readonly count: number }[] {
  const out: { first: number; count: number }[] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const last = out[out.length - 1];
    if (last && last.first + last.count === index) last.count += 1;
    else out.push({ first: index, count: 1 });
  }
  return out.reverse();
}
