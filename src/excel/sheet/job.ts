import type { Area } from "../address";
import {
  type Placement,
  place,
  type SheetData,
  type SheetLayout,
  type TableLayout,
} from "./layout";
import { columnAt } from "./columns";
import { type Match, match } from "./match";
import { markOf, marksIn } from "./memory";
import type { SheetState, TableState } from "./state";

/** How a layout meets the workbook: what is made, where, and which rows go together. */
export interface Job {
  /** The sheet that the layout stands on, or is to stand on. */
  readonly name: string;
  /** Excel's id of that sheet; `null`: it is made. */
  readonly id: string | null;
  readonly created: boolean;
  /** Whether nothing of the layout is in the workbook. */
  readonly fresh: boolean;
  readonly place: Placement;
  readonly matches: Readonly<Record<string, Match>>;
}

const countsOf = (layout: SheetLayout, data: SheetData): Record<string, number> =>
  Object.fromEntries(layout.tables.map(({ name }) => [name, data.tables[name]?.length ?? 0]));

/** What is missing from a sheet that is there goes to the right of everything on it. */
function placeBeside(layout: SheetLayout, state: SheetState, data: SheetData): Placement {
  const anchor = Object.values(state.tables)[0];
  const missing = {
    ...layout,
    tables: layout.tables.filter(({ name }) => !state.tables[name]),
    blocks: layout.blocks
      .filter(({ name }) => !state.blocks[name] && !state.written[name])
      .map((block) => ({ ...block, place: "right" as const })),
  };
  const raw = place(missing, countsOf(missing, data));
  const row = anchor ? anchor.area.row - 1 : 0;
  const right = anchor ? anchor.used.column + anchor.used.columns + 1 : 0;
  const shift = (areas: Readonly<Record<string, Area>>): Record<string, Area> =>
    Object.fromEntries(
      Object.entries(areas).map(([name, area]) => [
        name,
        { ...area, row, column: area.column + right },
      ]),
    );
  return {
    tables: shift(raw.tables),
    blocks: shift(raw.blocks),
    header: row,
    free: raw.free + right,
  };
}

/** The body as it reads when the rows without an id have been given theirs: what is written for such a row is no new row. */
function named(
  table: TableLayout,
  there: TableState,
  ids: ReadonlyMap<number, string> | undefined,
): TableState["body"]["formulas"] {
  const at = columnAt(table, there, table.id);
  if (!ids || ids.size === 0) return there.body.formulas;
  return there.body.formulas.map((row, i) => {
    const id = ids.get(i);
    return id === undefined ? row : row.map((cell, c) => (c === at ? id : cell));
  });
}

/** How a layout meets its sheet. `ids`: those that rows without one are given, by table and place. */
export function jobOf(
  layout: SheetLayout,
  state: SheetState,
  data: SheetData,
  name: string,
  ids: (table: string) => ReadonlyMap<number, string> | undefined = () => undefined,
): Job {
  const fresh = state.sheet === null;
  const matches = layout.tables.flatMap((table) => {
    const there = state.tables[table.name];
    if (!there) return [];
    const rows = named(table, there, ids(table.name));
    const body = { headers: there.headers, rows, at: there.at };
    const marks = marksIn(state.rows[table.name]);
    const given = data.tables[table.name] ?? [];
    return [[table.name, match(table, body, given, (key) => marks.has(markOf(key)))] as const];
  });
  return {
    name: state.sheet ?? name,
    id: fresh ? (state.taken?.id ?? null) : state.sheetId,
    created: fresh && state.taken === null,
    fresh,
    place: fresh ? place(layout, countsOf(layout, data)) : placeBeside(layout, state, data),
    matches: Object.fromEntries(matches),
  };
}
