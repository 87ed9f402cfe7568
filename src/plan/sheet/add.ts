import type { Cell } from "../../core/cell";
import { yearOf } from "../../core/day";
import type { Day } from "../../core/provision";
import { done, type Outcome, refused } from "../../excel/run";
import {
  askSheet,
  match,
  type Row,
  type SheetLayout,
  type SheetState,
  type TableLayout,
  type TableState,
  tableWrite,
} from "../../excel/sheet";
import {
  type Decision,
  type Step,
  tableStep,
  transact,
} from "../../excel/transaction";
import type { WorkbookRefusal } from "../../excel/words";
import { FINANCE_TABLE } from "../../finance/sheet";
import type { Added, PlanBasis, Removed, WrittenRow } from "../judge/added";
import { yearsOf } from "../judge/measured";
import {
  type AlreadyThere,
  lackingIn,
  proposedAll,
  type Proposal,
  type ProposedRows,
} from "../judge/proposal";
import { asking, decide, type PlanBuildOptions, type PlanRead } from "./build";
import { planThemes } from "./facts";
import type { Plan } from "../read/plan";
import { askPlan, type PlanState, READ_LAYOUTS, tableOf, tableState } from "./read";

/** What is to be put in, once it is known how the plan stands. */
export type MakeProposals = (basis: PlanBasis) => readonly Proposal[];

/** The columns of the finance plan that a line without an amount has. */
const LINE: TableLayout = {
  name: FINANCE_TABLE,
  id: "activity",
  rows: "kept",
  columns: [
    { key: "activity", header: "Aktivitet", width: 34, owner: "user" },
    { key: "theme", header: "Tema", width: 34, owner: "user" },
    { key: "kind", header: "Art", width: 15, owner: "user" },
  ],
};
const LINE_SHEET: SheetLayout = {
  id: "financeLine",
  name: "Finansieringsplan",
  blocks: [],
  tables: [LINE],
};

const SHEETS = ["goals", "indicators", "activities"] as const;

function basisOf({ plan }: PlanState, today: Day): PlanBasis {
  const years = yearsOf(plan);
  return {
    themes: planThemes(plan),
    firstYear: years?.first ?? null,
    lastYear: years?.last ?? null,
    thisYear: yearOf(today),
  };
}

const text = (cell: Cell): string => String(cell ?? "").trim();

/** The budget lines of new activities as rows of the finance plan; a social theme says what kind of money it is. */
const linesOf = ({ activities }: ProposedRows): readonly Row[] =>
  activities.map(({ budget, theme }) => ({
    activity: budget,
    theme,
    kind: text(theme) === "" ? null : "Boligsocial",
  }));

/** The step that puts lines into the finance plan; none where all stand there already. */
function lineSteps(there: TableState, lines: readonly Row[]): readonly Step[] {
  const body = { headers: there.headers, rows: there.body.formulas, at: there.at };
  const write = tableWrite(LINE, there, match(LINE, body, lines));
  return write ? [tableStep(write)] : [];
}

const idsOf = (rows: readonly Row[]): readonly string[] => rows.map(({ id }) => text(id));

function writtenRows(rows: ProposedRows, lines: readonly Row[], inFinance: boolean): WrittenRow[] {
  const own = SHEETS.flatMap((sheet) =>
    rows[sheet].map((cells) => ({ sheet, id: text(cells["id"]), cells })),
  );
  const budget = inFinance
    ? lines.map((cells) => ({ sheet: "finance" as const, id: text(cells["activity"]), cells }))
    : [];
  return [...own, ...budget];
}

interface AddRead {
  readonly plan: PlanRead;
  readonly finance: SheetState;
}

function decideAdd(
  { plan: read, finance }: AddRead,
  make: MakeProposals,
  options: PlanBuildOptions,
): Decision<Added, AlreadyThere> {
  const { state } = read;
  const rows = proposedAll(make(basisOf(state, options.today)), state.plan, state.counters);
  if (rows.kind === "already") return refused(rows);
  const { goals, indicators, activities, counters } = rows;
  const build = decide(
    { ...read, state: { ...state, counters } },
    { ...options, added: { goals, indicators, activities } },
    SHEETS,
  );
  if (!build.ok) return build;
  const lines = linesOf(rows);
  const there = finance.tables[FINANCE_TABLE];
  const taken = new Set(there?.body.values.map((row) => text(row[there.at[0] ?? -1])) ?? []);
  const fresh = lines.filter(({ activity }) => !taken.has(text(activity)));
  const [line] = lines;
  return done({
    steps: [...build.value.steps, ...(there && fresh.length > 0 ? lineSteps(there, fresh) : [])],
    value: {
      goals: idsOf(goals),
      indicators: idsOf(indicators),
      activities: idsOf(activities),
      budget: line ? { line: text(line["activity"]), written: there !== undefined } : null,
      lacking: lackingIn(rows),
      created: build.value.value.created,
      rows: writtenRows(rows, fresh, there !== undefined),
    },
  });
}

/**
 * Puts proposals into the plan's sheets, linked by their ids, with a line without an amount in the finance plan where there
 * is one. One request to read and one to write; a plan that has no sheets yet gets them.
 */
export function addToPlan(
  make: MakeProposals,
  options: PlanBuildOptions,
): Promise<Outcome<Added, WorkbookRefusal | AlreadyThere>> {
  const plan = asking(options);
  return transact<AddRead, Added, AlreadyThere>({
    ...plan,
    ask(context) {
      const asked = plan.ask(context);
      const finance = askSheet(context, LINE_SHEET, "both");
      return () => ({ plan: asked(), finance: finance() });
    },
    decide: (read) => decideAdd(read, make, options),
  });
}

/** A written cell and what now stands in its place; nothing and the empty text are the same. */
const sameCell = (now: Cell, written: Cell): boolean =>
  text(now) === text(written) ||
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
  const at = (key: string): number =>
    there.at[layout.columns.findIndex((column) => column.key === key)] ?? -1;
  const going: { id: string; place: number }[] = [];
  const kept: string[] = [];
  for (const { id, cells } of rows) {
    const place = there.body.values.findIndex((row) => text(row[at(layout.id)]) === id);
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
      table: { id: there.id, name: there.name, body: there.body },
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
    ...SHEETS.map((sheet) => [sheet, tableOf(READ_LAYOUTS[sheet]), tableState(state, sheet)] as const),
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
export function takeOutOfPlan(
  added: Added,
  signal?: AbortSignal,
): Promise<Outcome<Removed, WorkbookRefusal>> {
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
