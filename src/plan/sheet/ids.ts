import type { TableWriteOptions } from "../../excel/sheet";
import { type Counters, giveIds } from "../read/identity";
import { ID_LETTERS, type IdSheet } from "../read/plan";
import { type PlanState, tableOf, tableState } from "./read";
import type { PlanWrite } from "./steps";

/** The ids that the rows of one sheet are given, by their place in its table; rows that have one are left alone. */
function missingIds(
  sheet: IdSheet,
  state: PlanState,
  counters: Counters,
): { readonly counters: Counters; readonly ids: ReadonlyMap<number, string> } {
  const table = tableState(state, sheet);
  const items = state.plan[sheet];
  const given = giveIds(
    sheet,
    items.map(({ id }) => id || null),
    counters,
  );
  const ids = items.flatMap(({ id, row }, i) =>
    id || !table ? [] : [[row - table.area.row, given.ids[i] ?? ""] as const],
  );
  return { counters: given.counters, ids: new Map(ids) };
}

/** The counters after the rows that new tables are filled with. */
function givenCounters(writes: readonly PlanWrite[], counters: Counters): Counters {
  return writes.reduce((now, { sheet, layout, state, data }) => {
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

export interface WithIds {
  readonly writes: readonly PlanWrite[];
  readonly counters: Counters;
  /** How many rows get an id. */
  readonly named: number;
}

/** Gives ids to all rows that have none; an id that was given once is never given again. */
export function withIds(state: PlanState, writes: readonly PlanWrite[]): WithIds {
  let counters = givenCounters(writes, state.counters);
  let named = 0;
  const all = writes.map((write): PlanWrite => {
    if (!(write.sheet in ID_LETTERS)) return write;
    const missing = missingIds(write.sheet as IdSheet, state, counters);
    counters = missing.counters;
    named += missing.ids.size;
    const rows: Record<string, TableWriteOptions> = {
      [tableOf(write.layout).name]: { ids: missing.ids },
    };
    return { ...write, rows };
  });
  return { writes: all, counters, named };
}
