import { ID_LETTERS, type IdSheet } from "../read/plan";
import type { WorkbookRefusal } from "../../excel/words/refusal";
import { refusalFor } from "../../excel/sheet/claim";
import { askFinance } from "./facts";
import { givenCounters, putIds } from "./ids";
import { ID_NAMES, putLinks } from "./links";
import { askPlan, COUNTER_SETTING, type PlanState, tableOf } from "./read";
import { type PlanRequest, type Step, stepsOf } from "./steps";
import { queue } from "../../excel/sheet/queue";
import { restore } from "../../excel/sheet/restore";
import { done, type Outcome, refusalOf, refused, run } from "../../excel/run";

/** How far a build has come. */
export type BuildPhase = "reading" | "writing" | "undoing";

export interface PlanBuildOptions extends PlanRequest {
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

function queueAll(context: Excel.RequestContext, state: PlanState, steps: readonly Step[]): number {
  for (const { layout, state: own, data, job } of steps) queue(context, layout, own, data, job);
  let counters = givenCounters(steps, state.counters);
  let named = 0;
  for (const sheet of Object.keys(ID_LETTERS) as IdSheet[]) {
    const put = putIds(context, sheet, state, counters);
    counters = put.counters;
    named += put.named;
  }
  const headers = Object.fromEntries(
    steps.map(({ layout, state: own }) => [
      tableOf(layout).name,
      own.tables[tableOf(layout).name]?.headers ??
        tableOf(layout).columns.map(({ header }) => header),
    ]),
  );
  const made = steps.flatMap(({ layout, state: own }) =>
    own.tables[tableOf(layout).name] ? [] : [tableOf(layout).name],
  );
  putLinks(context, state.names, headers, made);
  context.workbook.settings.add(COUNTER_SETTING, JSON.stringify(counters));
  if (steps.some(({ job }) => job.created))
    context.workbook.worksheets.getItem(steps[0]?.job.name ?? "").activate();
  return named;
}

async function undo(
  context: Excel.RequestContext,
  state: PlanState,
  steps: readonly Step[],
): Promise<boolean> {
  let whole = true;
  ID_NAMES.filter(({ name }) => !state.names.includes(name)).forEach(({ name }) =>
    context.workbook.names.getItemOrNullObject(name).delete(),
  );
  for (const { layout, state, job } of [...steps].reverse())
    whole = (await restore(context, layout, state, job)) && whole;
  return whole;
}

async function write(
  context: Excel.RequestContext,
  state: PlanState,
  steps: readonly Step[],
  options: PlanBuildOptions,
): Promise<Outcome<PlanBuilt>> {
  const back = async (why: WorkbookRefusal): Promise<Outcome<PlanBuilt>> => {
    options.onPhase?.("undoing");
    return refused(why, (await undo(context, state, steps)) ? "restored" : "changed");
  };
  try {
    const named = queueAll(context, state, steps);
    options.onPhase?.("writing");
    await context.sync();
    if (options.signal?.aborted && steps.every(({ job }) => job.created))
      return await back({ kind: "cancelled" });
    const names = (wanted: boolean): string[] =>
      steps.filter(({ job }) => job.created === wanted).map(({ job }) => job.name);
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
    for (const { layout, state: own, job } of steps) {
      const refusal = refusalFor(layout, own, job.name);
      if (refusal) return refused(refusal);
    }
    if (options.signal?.aborted) return refused({ kind: "cancelled" });
    return write(context, state, steps, options);
  });
}
