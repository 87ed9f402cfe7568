import type { Cell } from "../../core/cell";
import { literal } from "../literal";
import { isSame } from "../transaction/cells";
import type { NewColumn, NewRows, TableWrite, Written } from "../transaction/tablewrite";
import { columnAt } from "./columns";
import { renamed } from "./formula";
import type { Column, Row, TableLayout } from "./layout";
import type { Match } from "./match";
import type { TableState } from "./state";
import { validate } from "./look";

/** What a row that stays is given: the row that goes with it, the mark for a row no longer given, or nothing. */
function patch(layout: TableLayout, found: Match, i: number): Row | null {
  const kept = found.kept[i];
  if (kept) return kept;
  if (layout.rows !== "given" || found.removed.includes(i) || found.foreign.includes(i))
    return null;
  if (i === found.emptied && !layout.gone)
    return Object.fromEntries(layout.columns.map(({ key }) => [key, null]));
  return layout.gone ?? null;
}

/** What goes into a cell: `null` leaves it as it is, where nothing is given or it holds just that. */
function changed(row: Row | null, key: string, old: Cell): Written {
  const value = row?.[key];
  return value === undefined || isSame(value, old) ? null : literal(value);
}

function cellsOf(layout: TableLayout, state: TableState, found: Match): TableWrite["cells"] {
  const { ids, formulas } = state.body;
  const reused = new Set(found.reused);
  const cells = new Map<number, readonly Written[]>();
  layout.columns.forEach((column, c) => {
    const at = state.at[c] ?? -1;
    const id = ids[at];
    if (id === undefined || column.owner === "formula") return;
    const written = formulas.map((old, i): Written => {
      if (column.owner !== "udsat" && !reused.has(i)) return null;
      return changed(patch(layout, found, i), column.key, old[at]);
    });
    if (written.some((cell) => cell !== null)) cells.set(id, written);
  });
  return cells;
}

function newColumns(layout: TableLayout, state: TableState): readonly Column[] {
  return layout.columns.filter((_, c) => (state.at[c] ?? -1) < 0);
}

const columnCells = (
  layout: TableLayout,
  column: Column,
  found: Match,
  headers: Readonly<Record<string, string>>,
): NewColumn => ({
  header: column.header,
  cells: found.kept.map((_, i): Written =>
    column.formula !== undefined
      ? renamed(column.formula, layout.name, headers)
      : literal(patch(layout, found, i)?.[column.key]),
  ),
});

/** A new row across the whole table as it then stands; `null` leaves a column people added to itself. */
function wholeRow(
  layout: TableLayout,
  state: TableState,
  missing: readonly Column[],
  row: Row,
  headers: Readonly<Record<string, string>>,
): Written[] {
  const cellOf = (column: Column): Written =>
    column.formula !== undefined
      ? renamed(column.formula, layout.name, headers)
      : literal(row[column.key]);
  return [
    ...state.headers.map((_, h) => {
      const column = layout.columns[state.at.indexOf(h)];
      return column ? cellOf(column) : null;
    }),
    ...missing.map(cellOf),
  ];
}

/** The headings that people have given the layout's columns, by the layout's own. */
export const headersNow = (
  layout: TableLayout,
  state: TableState | undefined,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    layout.columns.flatMap(({ header }, c) => {
      const now = state?.headers[state.at[c] ?? -1];
      return now === undefined || now === header ? [] : [[header, now] as const];
    }),
  );

export interface TableWriteOptions {
  /** Ids for rows that have none, by their place in the body; the columns that must be filled tell such rows apart. */
  readonly ids?: ReadonlyMap<number, string>;
  /** Where a new row goes: before which row as it stands, or at the end. */
  readonly before?: (row: Row) => number | null;
  /** The key of the column by which the rows are put in order at last. */
  readonly sort?: string;
}

/** The rows that come, those for one place together. */
function grouped(
  found: Match,
  before: (row: Row) => number | null,
  written: (row: Row) => readonly Written[],
): readonly NewRows[] {
  const groups = new Map<number | null, (readonly Written[])[]>();
  for (const row of found.added) {
    const place = before(row);
    groups.set(place, [...(groups.get(place) ?? []), written(row)]);
  }
  return [...groups].map(([place, rows]) => ({ before: place, rows }));
}

/** Everything that brings a table that is there up to date; `null` where it already is. */
export function tableWrite(
  layout: TableLayout,
  state: TableState,
  found: Match,
  { before = () => null, sort, ids: given }: TableWriteOptions = {},
): TableWrite | null {
  const { ids, formulas } = state.body;
  const headers = headersNow(layout, state);
  const missing = newColumns(layout, state);
  const idOf = (key: string): number | undefined => ids[columnAt(layout, state, key)];
  const key = idOf(layout.id);
  const named = given !== undefined && given.size > 0 && key !== undefined;
  const cells = new Map(cellsOf(layout, state, found));
  if (named)
    cells.set(
      key,
      formulas.map((_, i) => literal(given.get(i)) || null),
    );
  const added = grouped(found, before, (row) => wholeRow(layout, state, missing, row, headers));
  const sorted = sort === undefined ? undefined : idOf(sort);
  if (
    cells.size + missing.length + added.length + found.removed.length === 0 &&
    sorted === undefined
  )
    return null;
  const ours = new Set(
    layout.columns.flatMap(({ owner, key }, c) =>
      owner !== "user" || key === layout.id ? [state.at[c] ?? -1] : [],
    ),
  );
  const filled = layout.columns.flatMap(({ key: column, required }) =>
    required ? (idOf(column) ?? []) : [],
  );
  const validated = layout.columns.flatMap((column) => {
    const id = idOf(column.key);
    return column.validation && id !== undefined ? [{ column, id }] : [];
  });
  return {
    table: state,
    identity: named ? filled : key === undefined ? [] : [key],
    cells,
    people: ids.filter((id, c) => !ours.has(c) || (named && id === key)),
    reused: found.reused,
    removed: found.removed,
    columns: missing.map((column) => columnCells(layout, column, found, headers)),
    added,
    ...(sorted === undefined ? {} : { sort: sorted }),
    dress(table) {
      for (const { column, id } of validated)
        validate(column.validation, table.columns.getItem(id).getDataBodyRange());
    },
    ...(formulas.length * ids.length > LARGE ? { large: true } : {}),
  };
}

/** Cells above which a table is only read one way, to keep within what Excel on the web sends at a time. */
const LARGE = 20_000;
