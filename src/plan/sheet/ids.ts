import { type Counters, giveIds } from "../read/identity";
import { ID_LETTERS, type IdSheet, type PlanSheet } from "../read/plan";
import { idOf } from "../read/read";
import { readPlan } from "../read/rows";
import { type PlanState, tableState } from "./read";
import type { PlanRequest } from "./request";

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
function givenCounters(
  state: PlanState,
  { rows, added }: PlanRequest,
  counters: Counters,
): Counters {
  return (Object.keys(ID_LETTERS) as IdSheet[]).reduce((now, sheet) => {
    if (tableState(state, sheet)) return now;
    const given = [...(rows?.[sheet] ?? []), ...(added?.[sheet] ?? [])];
    return giveIds(
      sheet,
      given.map((row) => idOf(String(row["id"] ?? ""))),
      now,
    ).counters;
  }, counters);
}

/** The ids that are to be given, and the plan as it reads when they have been. */
export interface Named {
  readonly state: PlanState;
  readonly ids: Readonly<Partial<Record<PlanSheet, ReadonlyMap<number, string>>>>;
  readonly counters: Counters;
  /** How many rows get an id. */
  readonly named: number;
}

/** Gives ids to all rows that have none; an id that was given once is never given again. */
export function withIds(state: PlanState, request: PlanRequest): Named {
  let counters = givenCounters(state, request, state.counters);
  let raw = state.raw;
  let named = 0;
  const ids: Partial<Record<PlanSheet, ReadonlyMap<number, string>>> = {};
  for (const sheet of Object.keys(ID_LETTERS) as IdSheet[]) {
    const missing = missingIds(sheet, state, counters);
    const top = tableState(state, sheet)?.area.row ?? 0;
    counters = missing.counters;
    named += missing.ids.size;
    ids[sheet] = missing.ids;
    const now = (raw[sheet] ?? []).map((row) => {
      const id = missing.ids.get(row.row - top);
      return id === undefined ? row : { ...row, cells: { ...row.cells, id } };
    });
    raw = { ...raw, [sheet]: now };
  }
  const read = named > 0 ? { ...state, raw, plan: readPlan(raw).plan } : state;
  return { state: read, ids, counters, named };
}
