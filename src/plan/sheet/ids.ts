import { type Counters, giveIds } from "../read/identity";
import { ID_LETTERS, type IdSheet } from "../read/plan";
import { address } from "../../excel/address";
import { positions } from "../../excel/sheet/match";
import { type PlanState, READ_LAYOUTS, tableOf, tableState } from "./read";
import type { Step } from "./steps";

/** Queues the missing ids of one sheet; the cells of rows that have one are left alone. */
export function putIds(
  context: Excel.RequestContext,
  sheet: IdSheet,
  state: PlanState,
  counters: Counters,
): { readonly counters: Counters; readonly named: number } {
  const table = tableState(state, sheet);
  const items = state.plan[sheet];
  const given = giveIds(
    sheet,
    items.map(({ id }) => id || null),
    counters,
  );
  const at = table ? (positions(tableOf(READ_LAYOUTS[sheet]), table.headers)[0] ?? -1) : -1;
  if (!table || at < 0) return { counters: given.counters, named: 0 };
  const missing = items.flatMap(({ id, row }, i) => (id ? [] : [{ row, id: given.ids[i] ?? "" }]));
  if (missing.length > 0) {
    const byRow = new Map(missing.map(({ row, id }) => [row, id]));
    const area = { ...table.body, column: table.body.column + at, columns: 1 };
    const values = Array.from({ length: area.rows }, (_, i) => [byRow.get(area.row + i) ?? null]);
    context.workbook.worksheets.getItem(table.sheet).getRange(address(area)).values = values;
  }
  return { counters: given.counters, named: missing.length };
}

/** The counters after the rows that new tables are filled with. */
export function givenCounters(steps: readonly Step[], counters: Counters): Counters {
  return steps.reduce((now, { sheet, layout, state, data }) => {
    const letters = sheet in ID_LETTERS ? (sheet as IdSheet) : null;
    const name = tableOf(layout).name;
    if (!letters || state.tables[name]) return now;
    return giveIds(
      letters,
      (data.tables[name] ?? []).map((row) => String(row["id"] ?? "")),
      now,
    ).counters;
  }, counters);
}
