import type { Cell } from "../../core/cell";
import { isBlank, isFormula } from "../transaction/cells";
import { columnAt, positions } from "./columns";
import type { Row, TableLayout } from "./layout";

/** What a table on a sheet holds: its headers and its body; a calculated cell as its formula. */
export interface Body {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Where the layout's columns stand; by their headers where it is left out. */
  readonly at?: readonly number[];
}

/** How the rows of a table become the given ones. Indexes count body rows from 0. */
export interface Match {
  /** For each row there is, the given row that goes with it; `null` where none does. */
  readonly kept: readonly (Row | null)[];
  /** Empty rows that now take a new one; all their cells may be written. */
  readonly reused: readonly number[];
  readonly removed: readonly number[];
  /** The row that would go too, if a table could be without rows: it stays, empty. */
  readonly emptied: number | null;
  readonly added: readonly Row[];
  /** Rows that people have added: nothing is written in them. */
  readonly foreign: readonly number[];
}

const normal = (cell: Cell): string => (isBlank(cell) ? "" : String(cell).trim().toLowerCase());

/** A column that Excel fills by itself, with one formula all the way down, is nobody's entry; a formula in a cell of its own is. */
const isCalculated = (rows: Body["rows"], column: number): boolean =>
  rows.length > 1 &&
  rows.every((row) => isFormula(row[column]) && row[column] === rows[0]?.[column]);

/** The columns, from 0, whose cells people fill: the layout's own user columns and every column they added. */
function people(table: TableLayout, at: readonly number[], body: Body): readonly number[] {
  const users = new Set(
    at.filter((_, i) => table.columns[i]?.owner === "user" && table.columns[i]?.key !== table.id),
  );
  const ours = new Set(at.filter((position) => !users.has(position)));
  return body.headers
    .map((_, i) => i)
    .filter((i) => users.has(i) || (!ours.has(i) && !isCalculated(body.rows, i)));
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

/** The rows as given, one after the other; the first stays, so that the table keeps a row. */
function inOrder({ rows }: Body, given: readonly Row[]): Match {
  return {
    kept: rows.map((_, i) => given[i] ?? null),
    reused: [],
    removed: rows.flatMap((_, i) => (i >= Math.max(1, given.length) ? [i] : [])),
    emptied: given.length === 0 && rows.length > 0 ? 0 : null,
    added: given.slice(rows.length),
    foreign: [],
  };
}

/**
 * Goes through the rows that are there and the rows that are given, and pairs them by id, whatever their order.
 * An empty row is used for the first new one; a row with a person's entry is never removed, and a formula is an entry;
 * neither is a row that Udsat did not add (`isOurs`).
 */
export function match(
  table: TableLayout,
  body: Body,
  given: readonly Row[],
  isOurs: (key: Cell) => boolean = () => true,
): Match {
  const at = body.at ?? positions(table, body.headers);
  const id = columnAt(table, { at }, table.id);
  const isAllOurs = body.rows.every((row) => isBlank(row[id]) || isOurs(row[id]));
  if (table.ordered && body.headers.length === table.columns.length && isAllOurs)
    return inOrder(body, given);
  const theirs = people(table, at, body);
  const ids = numbered(given, (row) => normal(row[table.id]));
  const byId = new Map(given.map((row, i) => [ids[i], row]));
  const own = numbered(body.rows, (row) => normal(row[id]));
  const kept = body.rows.map((_, i) => {
    const row = byId.get(own[i]) ?? null;
    byId.delete(own[i]);
    return row;
  });
  const added = [...byId.values()];
  const untouched = (i: number): boolean =>
    theirs.every((column) => isBlank(body.rows[i]?.[column]));
  const blank = (i: number): boolean => isBlank(body.rows[i]?.[id]) && untouched(i);
  const paired = kept.map((row, i) => row ?? (blank(i) ? (added.shift() ?? null) : null));
  const foreign = paired.flatMap((row, i) =>
    row === null && !isOurs(body.rows[i]?.[id]) ? [i] : [],
  );
  const gone = paired.flatMap((row, i) =>
    row === null && table.rows === "given" && untouched(i) && !foreign.includes(i) ? [i] : [],
  );
  const all = gone.length === body.rows.length && added.length === 0;
  return {
    kept: paired,
    reused: paired.flatMap((row, i) => (row && !kept[i] ? [i] : [])),
    removed: all ? gone.slice(1) : gone,
    emptied: all ? (gone[0] ?? null) : null,
    added,
    foreign,
  };
}
