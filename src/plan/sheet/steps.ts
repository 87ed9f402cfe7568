import { runChecks } from "../judge/check";
import { checklist } from "../judge/checklist";
import { yearOf } from "../../core/day";
import type { FinanceFacts, PlanFacts } from "../read/facts";
import { yearsOf } from "../judge/measured";
import { reportCheck } from "../judge/missing";
import { PLAN_SHEETS, type PlanSheet } from "../read/plan";
import { yearReport } from "../judge/report";
import { SHEET_NOTES } from "../words/note";
import type { Day } from "../../core/provision";
import { activities } from "./layout/activities";
import { indicators, yearsIn } from "./layout/indicators";
import type { Row, SheetData, SheetLayout, SheetWrite } from "../../excel/sheet";
import { factsOf, planThemes } from "./facts";
import { idNames } from "./links";
import { type PlanState, READ_LAYOUTS, tableOf, tableState } from "./read";
import { checklistRows, deadlineRows } from "./rows";

/** What a build is made for. */
export interface PlanRequest {
  readonly today: Day;
  /** The calendar year whose report the checklist asks about. */
  readonly reportYear: number;
  /** The years that get a column for a yearly target; more are never taken away. */
  readonly years?: readonly number[];
  /** Names for new sheets, by the usual name, where that is taken. */
  readonly names?: Readonly<Record<string, string>>;
  /** Rows for sheets that are not there yet: a sample, or a plan from elsewhere. */
  readonly rows?: Readonly<Partial<Record<PlanSheet, readonly Row[]>>>;
  /** Rows that come to the sheets, whether they are there or not. */
  readonly added?: Readonly<Partial<Record<PlanSheet, readonly Row[]>>>;
}

/** One sheet of the plan and how it is written. */
export interface PlanWrite extends SheetWrite {
  readonly sheet: PlanSheet;
}

function layoutFor(sheet: PlanSheet, state: PlanState, options: PlanRequest): SheetLayout {
  if (sheet === "activities") return activities(planThemes(state.plan));
  if (sheet !== "indicators") return READ_LAYOUTS[sheet];
  const there = yearsIn(tableState(state, "indicators"));
  return indicators([...new Set([...there, ...(options.years ?? [])])].sort((a, b) => a - b));
}

/** The checklist's answers as the plan now stands. */
export function checklistItems(
  state: PlanState,
  facts: PlanFacts,
  reportYear: number,
  today: Day,
): ReturnType<typeof checklist> {
  const report = yearReport(state.plan, reportYear, today);
  const results = runChecks(state.plan, facts);
  return checklist(
    state.plan,
    "kind" in report ? results : [...results, reportCheck(report.missing)],
  );
}

function reportYears(state: PlanState, { reportYear, today }: PlanRequest): number[] {
  const first = Math.max(2011, Math.min(yearsOf(state.plan)?.first ?? reportYear, reportYear));
  const last = Math.max(yearOf(today), reportYear);
  return Array.from({ length: Math.min(30, last - first + 1) }, (_, i) => last - i).reverse();
}

function rowsFor(
  sheet: PlanSheet,
  state: PlanState,
  finance: FinanceFacts | null,
  options: PlanRequest,
): readonly Row[] {
  if (sheet === "checklist")
    return checklistRows(
      checklistItems(state, factsOf(state.plan, finance), options.reportYear, options.today),
    );
  if (sheet === "deadlines") return deadlineRows(reportYears(state, options));
  const added = options.added?.[sheet] ?? [];
  return tableState(state, sheet) ? added : [...(options.rows?.[sheet] ?? []), ...added];
}

/** The name a new sheet gets; Excel does not tell names apart by their capitals. */
export function nameFor(usual: string, names: PlanRequest["names"]): string {
  const chosen = Object.entries(names ?? {}).find(
    ([taken]) => taken.toLowerCase() === usual.toLowerCase(),
  );
  return chosen?.[1] ?? usual;
}

/** What a build writes on each of the plan's sheets. */
export function writesOf(
  state: PlanState,
  finance: FinanceFacts | null,
  options: PlanRequest,
): PlanWrite[] {
  return PLAN_SHEETS.flatMap((sheet) => {
    const read = state.sheets[sheet];
    if (!read) return [];
    const layout = layoutFor(sheet, state, options);
    const block = layout.blocks[0]?.name ?? "";
    const table = tableOf(layout).name;
    const data: SheetData = {
      tables: { [table]: rowsFor(sheet, state, finance, options) },
      blocks: { [block]: SHEET_NOTES[sheet].map((line) => [line]) },
    };
    const names = idNames(table, tableOf(layout));
    return [{ sheet, layout, state: read, data, name: nameFor(layout.name, options.names), names }];
  });
}
