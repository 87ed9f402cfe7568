import { now } from "../../excel/clock";
import { done } from "../../excel/run";
import { columnAt, tableOf, type TableState } from "../../excel/sheet";
import {
  type Decision,
  settingStep,
  type Step,
  tableStep,
  transact,
} from "../../excel/transaction";
import type { PlanColumn } from "../read/columns";
import { type Counters, giveIds } from "../read/identity";
import { ID_LETTERS, type IdSheet, type Plan } from "../read/plan";
import { askPlan, COUNTER_SETTING, type PlanState, READ_LAYOUTS, tableState } from "./read";
import { inTurn } from "./turn";

const SHEETS = Object.keys(ID_LETTERS) as IdSheet[];

/** How long an id that was given here is held against the others: a colleague's may be on its way for some moments. */
const FRESH = 60_000;

interface Given {
  readonly sheet: IdSheet;
  readonly id: string;
  /** What the row said when it got its id. */
  readonly name: string;
  readonly at: number;
}

/** The ids that were given while this pane is open. A row whose id is gone again was undone, and is left alone until the next update. */
let given: readonly Given[] = [];

/** Where a sheet's row stands in its table. */
const placeIn = (state: PlanState, sheet: IdSheet, row: number): number =>
  row - (tableState(state, sheet)?.area.row ?? 0);

/** Ids into the cells of one table by their place; the batch itself sees that the cells hold `before` when it lands. */
function idStep(
  there: TableState,
  sheet: IdSheet,
  ids: ReadonlyMap<number, string>,
): readonly Step[] {
  const layout = tableOf(READ_LAYOUTS[sheet]);
  const idOf = (key: PlanColumn<IdSheet>): number | undefined =>
    there.body.ids[columnAt<string>(layout, there, key)];
  const [id, name] = [idOf("id"), idOf("name")];
  if (id === undefined || name === undefined || ids.size === 0) return [];
  return [
    tableStep({
      table: there,
      identity: [name],
      cells: new Map([[id, there.body.formulas.map((_, i) => ids.get(i) ?? null)]]),
      people: [id],
      reused: [],
      removed: [],
      columns: [],
      added: [],
    }),
  ];
}

/** Whether an id that this row was given is gone again: somebody took it away, and it is not forced on the row. */
const wasUndone = (plan: Plan, sheet: IdSheet, name: string): boolean =>
  given.some(
    (one) =>
      one.sheet === sheet && one.name === name && !plan[sheet].some(({ id }) => id === one.id),
  );

/** Stands for a row that is left alone: it has no id and takes no number. */
const LEFT_ALONE = "-";

interface Ids {
  readonly counters: Counters;
  readonly steps: readonly Step[];
  readonly news: readonly Given[];
}

/** The next ids of one sheet for the rows that have words and none yet. */
function sheetIds(state: PlanState, sheet: IdSheet, counters: Counters, at: number): Ids {
  const there = tableState(state, sheet);
  const items = state.plan[sheet];
  const needs = items.map(
    ({ id, name }) => id === "" && name !== "" && !wasUndone(state.plan, sheet, name),
  );
  if (!there || !needs.includes(true)) return { counters, steps: [], news: [] };
  const ids = items.map(({ id }, i) => (needs[i] ? null : id || LEFT_ALONE));
  const next = giveIds(sheet, ids, counters);
  const places = new Map<number, string>();
  const news: Given[] = [];
  items.forEach(({ name, row }, i) => {
    const id = next.ids[i];
    if (!needs[i] || id === undefined) return;
    places.set(placeIn(state, sheet, row), id);
    news.push({ sheet, id, name, at });
  });
  return { counters: next.counters, steps: idStep(there, sheet, places), news };
}

function decideIds(state: PlanState, at: number): Decision<readonly Given[], never> {
  let counters = state.counters;
  const all = SHEETS.map((sheet) => {
    const one = sheetIds(state, sheet, counters, at);
    counters = one.counters;
    return one;
  });
  const steps = all.flatMap((one) => one.steps);
  const text = JSON.stringify(counters);
  const counter =
    steps.length === 0 || text === state.counterText
      ? []
      : [settingStep(COUNTER_SETTING, text, state.counterText)];
  return done({ steps: [...steps, ...counter], value: all.flatMap(({ news }) => news) });
}

/**
 * Ids given here that another row has too, which a colleague's pane gave at the same moment: the later of the two rows
 * gives way, and only where it is ours. Copies that somebody made say the same as the row they came from, and stay.
 */
function decideBack(state: PlanState, at: number): Decision<readonly Given[], never> {
  const back: Given[] = [];
  const steps = SHEETS.flatMap((sheet) => {
    const there = tableState(state, sheet);
    if (!there) return [];
    const places = new Map<number, string>();
    for (const one of given) {
      if (one.sheet !== sheet || at - one.at > FRESH) continue;
      const rows = state.plan[sheet].filter(({ id }) => id === one.id);
      const last = rows[rows.length - 1];
      const others = rows.slice(0, -1);
      if (!last || others.length === 0 || last.name !== one.name) continue;
      if (others.some(({ name }) => name === one.name)) continue;
      places.set(placeIn(state, sheet, last.row), "");
      back.push(one);
    }
    return idStep(there, sheet, places);
  });
  return done({ steps, value: back });
}

const asking = { ask: (context: Excel.RequestContext) => askPlan(context, SHEETS) } as const;

async function giveBack(): Promise<boolean> {
  const outcome = await transact<PlanState, readonly Given[]>({
    ...asking,
    decide: (state) => decideBack(state, now()),
  });
  if (!outcome.ok || outcome.value.length === 0) return false;
  given = given.filter((one) => !outcome.value.includes(one));
  return true;
}

async function give(): Promise<void> {
  const outcome = await transact<PlanState, readonly Given[]>({
    ...asking,
    decide: (state) => decideIds(state, now()),
  });
  if (outcome.ok) given = [...given, ...outcome.value];
}

/**
 * Gives ids to the rows that were just typed. Quiet: where Excel is busy, or nothing is missing, nothing happens; the
 * next change or update comes back to it.
 */
export const tidyPlan = (): Promise<void> =>
  inTurn(async () => {
    const before = given.length;
    await give();
    const lately = given.some(({ at }) => now() - at <= FRESH);
    if ((given.length > before || lately) && (await giveBack())) await give();
  });
