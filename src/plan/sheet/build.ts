import { done, type Outcome } from "../../excel/run";
import { sheetsPlan, type TableState } from "../../excel/sheet";
import {
  blockStep,
  type Decision,
  type Phase,
  settingStep,
  type Step,
  transact,
} from "../../excel/transaction";
import type { FinanceFacts } from "../read/facts";
import { PROFILE_FIELDS, profileCells } from "../read/profile";
import { askFinance } from "./facts";
import { withIds } from "./ids";
import { idNameSteps, linkStep } from "./links";
import type { PlanSheet } from "../read/plan";
import { PROFILE_NAMES } from "./layout/overview";
import { askPlan, COUNTER_SETTING, type PlanState, tableState } from "./read";
import type { PlanRequest } from "./request";
import { nameFor, writesOf } from "./steps";
import { inTurn } from "./turn";

/** How far a build has come. */
export type BuildPhase = Phase;

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

export interface PlanRead {
  readonly state: PlanState;
  readonly finance: FinanceFacts | null;
}

/** The plan's particulars where they are to be changed; on a new sheet they stand already. */
function profileSteps(state: PlanState, { profile }: PlanBuildOptions): readonly Step[] {
  if (!profile || state.overview.sheet === null) return [];
  const [before, now] = [profileCells(state.profile), profileCells(profile)];
  const changed = PROFILE_FIELDS.filter((field) => before[field] !== now[field]).map((field) =>
    blockStep({ name: PROFILE_NAMES[field], formulas: [[state.written[field] ?? ""]] }, [
      [now[field]],
    ]),
  );
  return changed;
}

/** What a build writes; with `only`, on those sheets alone where they are all there. */
export function decide(
  { state, finance }: PlanRead,
  options: PlanBuildOptions,
  only: readonly PlanSheet[] = [],
): Decision<PlanBuilt, never> {
  const there = only.length > 0 && only.every((sheet) => tableState(state, sheet));
  const ids = withIds(state, options);
  const { counters, named } = ids;
  const writes = writesOf(ids, finance, options).filter(
    ({ sheet }) => !there || (sheet !== "overview" && only.includes(sheet)),
  );
  const plan = sheetsPlan(writes);
  if (!plan.ok) return plan;
  const { steps, built } = plan.value;
  const tables: Record<string, TableState | undefined> = Object.fromEntries(
    writes.flatMap(({ layout, state: own }) =>
      layout.tables.map(({ name }) => [name, own.tables[name]] as const),
    ),
  );
  const made = Object.keys(tables).filter((name) => tables[name] === undefined);
  const book = writes[0]?.state;
  const text = JSON.stringify(counters);
  const link = linkStep(made);
  const sheets = (wanted: boolean): string[] =>
    built.filter(({ created }) => created === wanted).map(({ sheet }) => sheet);
  return done({
    steps: [
      ...steps,
      ...profileSteps(state, options),
      ...(book ? idNameSteps(book, tables) : []),
      ...(link ? [link] : []),
      ...(text === state.counterText
        ? []
        : [settingStep(COUNTER_SETTING, text, state.counterText)]),
    ],
    value: { created: sheets(true), kept: sheets(false), named },
  });
}

/**
 * Builds the plan's sheets, or brings those that are there up to date: adds what is missing, gives ids to rows without
 * one, and keeps every entry. One request to read and one to write; nothing is written before everything is checked.
 */
export function buildPlan(options: PlanBuildOptions): Promise<Outcome<PlanBuilt>> {
  return inTurn(() =>
    transact<PlanRead, PlanBuilt>({
      ...asking(options),
      decide: (read) => decide(read, options),
    }),
  );
}

/** Brings the plan's sheets up to date where there are any; `null` where there are none. */
export function refreshPlanSheets(options: PlanBuildOptions): Promise<Outcome<PlanBuilt | null>> {
  return inTurn(() =>
    transact<PlanRead, PlanBuilt | null>({
      ...asking(options),
      decide: (read) =>
        Object.values(read.state.sheets).some(({ sheet }) => sheet !== null)
          ? decide(read, options)
          : done({ steps: [], value: null }),
    }),
  );
}

export const asking = (options: PlanBuildOptions) => ({
  ask(context: Excel.RequestContext): () => PlanRead {
    const state = askPlan(context, undefined, (usual) => nameFor(usual, options.names));
    const finance = askFinance(context);
    return () => ({ state: state(), finance: finance() });
  },
  ...(options.signal ? { signal: options.signal } : {}),
  ...(options.onPhase ? { onPhase: options.onPhase } : {}),
});
