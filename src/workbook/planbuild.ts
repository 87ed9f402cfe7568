import { runChecks } from "../domain/plan/check";
import { checklist } from "../domain/plan/checklist";
import { yearOf } from "../domain/plan/day";
import type { FinanceFacts, PlanFacts } from "../domain/plan/facts";
import { giveIds, type Counters } from "../domain/plan/identity";
import { yearsOf } from "../domain/plan/measured";
import { reportCheck } from "../domain/plan/missing";
import { ID_LETTERS, type IdSheet, PLAN_SHEETS, type PlanSheet } from "../domain/plan/plan";
import { yearReport } from "../domain/plan/report";
import type { WorkbookRefusal } from "../language/workbook";
import { SHEET_NOTES } from "../language/plan/note";
import type { Day } from "../rules/provision";
import { activities } from "./activities";
import { address } from "./address";
import { indicators, yearsIn } from "./indicators";
import { type Job, jobOf } from "./job";
import type { Row, SheetData, SheetLayout } from "./layout";
import { positions } from "./match";
import { refusalFor } from "./plan";
import { ID_NAMES, putLinks } from "./planlinks";
import { askFinance, factsOf, planThemes } from "./planfacts";
import { askPlan, COUNTER_SETTING, type PlanState, READ_LAYOUTS, tableOf, tableState } from "./planread";
import { checklistRows, deadlineRows } from "./planrows";
import { queue } from "./queue";
import { restore } from "./restore";
import { done, type Outcome, refusalOf, refused, run } from "./session";
import type { SheetState } from "./state";

/** How far a build has come. */
export type BuildPhase = "reading" | "writing" | "undoing";

export interface PlanBuildOptions {
  readonly today: Day;
  /** The calendar year whose report the checklist asks about. */
  readonly reportYear: number;
  /** The years that get a column for a yearly target; more are never taken away. */
  readonly years?: readonly number[];
  /** Rows for sheets that are not there yet: a sample, or a plan from elsewhere. */
  readonly rows?: Readonly<Partial<Record<PlanSheet, readonly Row[]>>>;
  /** Aborted before or during the write, the workbook is left as it was. */
  readonly signal?: AbortSignal;
  readonly onPhase?: (phase: BuildPhase) => void;
}

export interface PlanBuilt {
  /** The sheets that were made, by their names in the workbook. */
  readonly created: readonly string[];
  readonly kept: readonly string[];
  /** How many rows got an id. */
  readonly named: number;
}

interface Step {
  readonly sheet: PlanSheet;
  readonly layout: SheetLayout;
  readonly state: SheetState;
  readonly data: SheetData;
  readonly job: Job;
}

function layoutFor(sheet: PlanSheet, state: PlanState, options: PlanBuildOptions): SheetLayout {
  if (sheet === "activities") return activities(planThemes(state.plan));
  if (sheet !== "indicators") return READ_LAYOUTS[sheet];
  const there = yearsIn(tableState(state, "indicators")?.headers ?? []);
  return indicators([...new Set([...there, ...(options.years ?? [])])].sort((a, b) => a - b));
}

/** The checklist's answers as the plan now stands. */
export function checklistItems(state: PlanState, facts: PlanFacts, reportYear: number, today: Day): ReturnType<typeof checklist> {
  const report = yearReport(state.plan, reportYear, today);
  const results = runChecks(state.plan, facts);
  return checklist(state.plan, "kind" in report ? results : [...results, reportCheck(report.missing)]);
}

function reportYears(state: PlanState, { reportYear, today }: PlanBuildOptions): number[] {
  const first = Math.max(2011, Math.min(yearsOf(state.plan)?.first ?? reportYear, reportYear));
  const last = Math.max(yearOf(today), reportYear);
  return Array.from({ length: Math.min(30, last - first + 1) }, (_, i) => last - i).reverse();
}

function rowsFor(sheet: PlanSheet, state: PlanState, finance: FinanceFacts | null, options: PlanBuildOptions): readonly Row[] {
  if (sheet === "checklist") return checklistRows(checklistItems(state, factsOf(state.plan, finance), options.reportYear, options.today));
  if (sheet === "deadlines") return deadlineRows(reportYears(state, options));
  return tableState(state, sheet) ? [] : (options.rows?.[sheet] ?? []);
}

/** The jobs of a build; lists go to a hidden sheet that only the first one makes. */
function stepsOf(state: PlanState, finance: FinanceFacts | null, options: PlanBuildOptions): Step[] {
  let listSheet = state.sheets.goals?.listSheet ?? false;
  return PLAN_SHEETS.flatMap((sheet) => {
    const read = state.sheets[sheet];
    if (!read) return [];
    const layout = layoutFor(sheet, state, options);
    const own = { ...read, listSheet };
    listSheet = listSheet || (layout.lists?.length ?? 0) > 0;
    const block = layout.blocks[0]?.name ?? "";
    const data: SheetData = { tables: { [tableOf(layout).name]: rowsFor(sheet, state, finance, options) }, blocks: { [block]: SHEET_NOTES[sheet].map((line) => [line]) } };
    return [{ sheet, layout, state: own, data, job: jobOf(layout, own, data, layout.name) }];
  });
}

/** Queues the missing ids of one sheet; the cells of rows that have one are left alone. */
function putIds(context: Excel.RequestContext, sheet: IdSheet, state: PlanState, counters: Counters): { readonly counters: Counters; readonly named: number } {
  const table = tableState(state, sheet);
  const items = state.plan[sheet];
  const given = giveIds(sheet, items.map(({ id }) => id || null), counters);
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

function givenCounters(steps: readonly Step[], counters: Counters): Counters {
  return steps.reduce((now, { sheet, layout, state, data }) => {
    const letters = sheet in ID_LETTERS ? (sheet as IdSheet) : null;
    const name = tableOf(layout).name;
    if (!letters || state.tables[name]) return now;
    return giveIds(letters, (data.tables[name] ?? []).map((row) => String(row["id"] ?? "")), now).counters;
  }, counters);
}

function queueAll(context: Excel.RequestContext, state: PlanState, steps: readonly Step[]): number {
  for (const { layout, state: own, data, job } of steps) queue(context, layout, own, data, job);
  let counters = givenCounters(steps, state.counters);
  let named = 0;
  for (const sheet of Object.keys(ID_LETTERS) as IdSheet[]) {
    const put = putIds(context, sheet, state, counters);
    counters = put.counters;
    named += put.named;
  }
  const headers = Object.fromEntries(steps.map(({ layout, state: own }) => [tableOf(layout).name, own.tables[tableOf(layout).name]?.headers ?? tableOf(layout).columns.map(({ header }) => header)]));
  putLinks(context, state.names, headers);
  context.workbook.settings.add(COUNTER_SETTING, JSON.stringify(counters));
  if (steps.some(({ job }) => job.created)) context.workbook.worksheets.getItem(steps[0]?.job.name ?? "").activate();
  return named;
}

async function undo(context: Excel.RequestContext, state: PlanState, steps: readonly Step[]): Promise<boolean> {
  let whole = true;
  ID_NAMES.filter(({ name }) => !state.names.includes(name)).forEach(({ name }) => context.workbook.names.getItemOrNullObject(name).delete());
  for (const { layout, state, job } of [...steps].reverse()) whole = (await restore(context, layout, state, job)) && whole;
  return whole;
}

async function write(context: Excel.RequestContext, state: PlanState, steps: readonly Step[], options: PlanBuildOptions): Promise<Outcome<PlanBuilt>> {
  const back = async (why: WorkbookRefusal): Promise<Outcome<PlanBuilt>> => {
    options.onPhase?.("undoing");
    return refused(why, (await undo(context, state, steps)) ? "restored" : "changed");
  };
  try {
    const named = queueAll(context, state, steps);
    options.onPhase?.("writing");
    await context.sync();
    if (options.signal?.aborted && steps.every(({ job }) => job.created)) return await back({ kind: "cancelled" });
    const names = (wanted: boolean): string[] => steps.filter(({ job }) => job.created === wanted).map(({ job }) => job.name);
    return done({ created: names(true), kept: names(false), named });
  } catch (error) {
    const why = refusalOf(error);
    if (!why) throw error;
    return back(why);
  }
}

/**
 * Builds the plan's sheets, or brings those that are there up to date: adds what is missing, gives ids to rows without
 * one, and keeps every entry. One request to read and one to write; nothing is written before everything is checked.
 */
export function buildPlan(options: PlanBuildOptions): Promise<Outcome<PlanBuilt>> {
  return run(async (context) => {
    options.onPhase?.("reading");
    const asked = askPlan(context);
    const finance = askFinance(context);
    await context.sync();
    const state = asked();
    const steps = stepsOf(state, finance(), options);
    for (const { layout, state: own } of steps) {
      const refusal = refusalFor(layout, own, layout.name);
      if (refusal) return refused(refusal);
    }
    if (options.signal?.aborted) return refused({ kind: "cancelled" });
    return write(context, state, steps, options);
  });
}
