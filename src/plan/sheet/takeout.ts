import type { Cell } from "../../core/cell";
import { done, type Outcome } from "../../excel/run";
import {
  askSheet,
  columnAt,
  type SheetState,
  type TableLayout,
  type TableState,
  tableOf,
} from "../../excel/sheet";
import { type Decision, type Step, tableStep, transact } from "../../excel/transaction";
import { FINANCE_TABLE } from "../../finance/sheet";
import type { Added, Removed, WrittenRow } from "../judge/added";
import type { Plan } from "../read/plan";
import { ADD_SHEETS, cellText, LINE, LINE_SHEET } from "./line";
import { askPlan, type PlanState, READ_LAYOUTS, tableState } from "./read";

/** A written cell and what now stands in its place; nothing and the empty text are the same. */
const sameCell = (now: Cell, written: Cell): boolean =>
  cellText(now) === cellText(written) ||
  (typeof now === "number" && typeof written === "number" && now === written);

/** The rows of one table that still are as they were written, by their place, and the ids of those that are not. */
function unchanged(
  layout: TableLayout,
  there: TableState,
  rows: readonly WrittenRow[],
): {
  readonly going: readonly { readonly id: string; readonly place: number }[];
  readonly kept: readonly string[];
} {
  const at = (key: string): number => columnAt(layout, there, key);
  const going: { id: string; place: number }[] = [];
  const kept: string[] = [];
  for (const { id, cells } of rows) {
    const place = there.body.values.findIndex((row) => cellText(row[at(layout.id)]) === id);
    if (place < 0) continue;
    const row = there.body.values[place] ?? [];
    const mine = new Map(Object.entries(cells).map(([key, cell]) => [at(key), cell]));
    const same = row.every((cell, c) => {
      const key = layout.columns[there.at.indexOf(c)];
      return key && key.owner !== "user" ? true : sameCell(cell, mine.get(c));
    });
    if (same) going.push({ id, place });
    else kept.push(id);
  }
  return { going, kept };
}

function removal(there: TableState, places: readonly number[]): readonly Step[] {
  if (places.length === 0) return [];
  const { ids } = there.body;
  return [
    tableStep({
      table: there,
      identity: ids.filter((_, c) => c === there.at[0]),
      cells: new Map(),
      people: ids.filter((_, c) => c !== there.at[0]),
      reused: [],
      removed: places,
      columns: [],
      added: [],
    }),
  ];
}

/** The ids that other rows of the plan go by: a goal under them, what serves or measures them, milestones and measurements. */
function goneBy(plan: Plan, going: ReadonlySet<string>): ReadonlySet<string> {
  const staying = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
    items.filter(({ id }) => !going.has(id));
  return new Set([
    ...staying(plan.goals).map(({ parent }) => parent),
    ...staying(plan.activities).flatMap(({ goals }) => goals),
    ...staying(plan.indicators).map(({ goal }) => goal),
    ...plan.milestones.map(({ activity }) => activity),
    ...plan.measurements.map(({ indicator }) => indicator),
  ]);
}

/** The rows that may go: none that another row, which stays, goes by. */
function mayGo(plan: Plan, ids: readonly string[]): ReadonlySet<string> {
  let going = new Set(ids);
  for (;;) {
    const needed = goneBy(plan, going);
    const left = new Set([...going].filter((id) => !needed.has(id)));
    if (left.size === going.size) return going;
    going = left;
  }
}

interface RemoveRead {
  readonly state: PlanState;
  readonly finance: SheetState;
}

function decideRemove({ state, finance }: RemoveRead, { rows }: Added): Decision<Removed, never> {
  const tables = [
    ...ADD_SHEETS.map(
      (sheet) => [sheet, tableOf(READ_LAYOUTS[sheet]), tableState(state, sheet)] as const,
    ),
    ["finance", LINE, finance.tables[FINANCE_TABLE]] as const,
  ];
  const found = tables.flatMap(([sheet, layout, there]) => {
    const own = rows.filter((row) => row.sheet === sheet);
    return there ? [{ sheet, there, ...unchanged(layout, there, own) }] : [];
  });
  const ids = found.flatMap(({ sheet, going }) =>
    sheet === "finance" ? [] : going.map(({ id }) => id),
  );
  const may = mayGo(state.plan, ids);
  const goes = (sheet: WrittenRow["sheet"], id: string): boolean =>
    sheet === "finance" || may.has(id);
  return done({
    steps: found.flatMap(({ sheet, there, going }) =>
      removal(
        there,
        going.filter(({ id }) => goes(sheet, id)).map(({ place }) => place),
      ),
    ),
    value: {
      kept: found.flatMap(({ sheet, going, kept }) => [
        ...kept,
        ...going.map(({ id }) => id).filter((id) => !goes(sheet, id)),
      ]),
    },
  });
}

/** Takes out of the plan exactly what was put in; a row that somebody has changed since stays, and is named. */
export function takeOutOfPlan(added: Added, signal?: AbortSignal): Promise<Outcome<Removed>> {
  return transact<RemoveRead, Removed>({
    ask(context) {
      const state = askPlan(context);
      const finance = askSheet(context, LINE_SHEET, "both");
      return () => ({ state: state(), finance: finance() });
    },
    decide: (read) => decideRemove(read, added),
    ...(signal ? { signal } : {}),
  });
}
