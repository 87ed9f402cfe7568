import type { WorkbookRefusal } from "../words/refusal";
import type { SheetData, SheetLayout, TableLayout } from "./layout";
import { needsListSheet } from "./lists";
import { type Match, match, positions } from "./match";
import type { SheetState, TableState } from "./state";

/** A name no sheet has: `Kriterier`, then `Kriterier 2`, `Kriterier 3`, … at most 31 characters. */
export function freeName(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((one) => one.toLowerCase()));
  for (let n = 1; ; n += 1) {
    const suffix = n === 1 ? "" : ` ${n}`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}

function tableRefusal(table: TableLayout, state: TableState): WorkbookRefusal | null {
  if (state.protected) return { kind: "protectedSheet", sheet: state.sheet };
  const at = positions(table, state.headers);
  if (at.every((position) => position < 0)) return { kind: "occupiedTable", table: table.name };
  const id = table.columns.findIndex(({ key }) => key === table.id);
  if ((at[id] ?? -1) >= 0) return null;
  return {
    kind: "missingColumn",
    table: table.name,
    header: table.columns[id]?.header ?? table.id,
  };
}

/** Why a layout cannot be written as the workbook stands, found before anything is written; `null` where it can. */
export function refusalFor(
  layout: SheetLayout,
  state: SheetState,
  name: string,
): WorkbookRefusal | null {
  for (const table of layout.tables) {
    const there = state.tables[table.name];
    const refusal = there ? tableRefusal(table, there) : null;
    if (refusal) return refusal;
  }
  const fresh = state.sheet === null;
  const taken = state.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (fresh && taken && taken.empty !== true) {
    const free = freeName(
      name,
      state.sheets.map((sheet) => sheet.name),
    );
    return { kind: "occupiedName", sheet: taken.name, free };
  }
  const adds = (fresh && !taken) || needsListSheet(layout.lists ?? [], state);
  return adds && state.structureProtected ? { kind: "protectedWorkbook" } : null;
}

/** How the rows of a table that is there meet the given ones. */
export function matchOf(table: TableLayout, state: TableState, data: SheetData): Match {
  const rows = state.formulas.length > 0 ? state.formulas : state.values;
  return match(table, { headers: state.headers, rows }, data.tables[table.name] ?? []);
}
