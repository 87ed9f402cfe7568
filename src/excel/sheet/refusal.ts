import type { WorkbookRefusal } from "../refusal";
import type { SheetLayout, TableLayout } from "./layout";
import { needsListSheet } from "./lists";
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
  if (state.headless) return { kind: "noHeadings", table: table.name, sheet: state.sheet };
  if (state.at.every((position) => position < 0))
    return { kind: "occupiedTable", table: table.name };
  const id = table.columns.findIndex(({ key }) => key === table.id);
  if ((state.at[id] ?? -1) >= 0) return null;
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
  if (fresh && state.taken && !state.taken.empty) {
    const free = freeName(
      name,
      state.sheets.map((sheet) => sheet.name),
    );
    return { kind: "occupiedName", sheet: state.taken.name, free };
  }
  const adds = (fresh && !state.taken) || needsListSheet(layout.lists ?? [], state);
  return adds && state.structureProtected ? { kind: "protectedWorkbook" } : null;
}
