import type { Area } from "../address";
import { type Placement, place, type SheetData, type SheetLayout } from "./layout";
import type { Match } from "./match";
import { matchOf } from "./claim";
import type { SheetState } from "./state";

/** Which tables and blocks are made anew, and where. */
export interface Job {
  readonly name: string;
  readonly created: boolean;
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
  const row = anchor ? anchor.body.row - 1 : 0;
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

/** How a layout meets the workbook as it was read: what is made, where, and which rows go together. */
export function jobOf(layout: SheetLayout, state: SheetState, data: SheetData, name: string): Job {
  const fresh = state.sheet === null;
  const matches = layout.tables.flatMap((table) => {
    const there = state.tables[table.name];
    return there ? [[table.name, matchOf(table, there, data)] as const] : [];
  });
  return {
    name: state.sheet ?? name,
    created:
      fresh && !state.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()),
    fresh,
    place: fresh ? place(layout, countsOf(layout, data)) : placeBeside(layout, state, data),
    matches: Object.fromEntries(matches),
  };
}
