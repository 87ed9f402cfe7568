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
import { type Job, jobOf } from "../../excel/sheet/job";
import type { Row, SheetData, SheetLayout } from "../../excel/sheet/layout";
import { factsOf, planThemes } from "./facts";
import { type PlanState, READ_LAYOUTS, tableOf, tableState } from "./read";
import { checklistRows, deadlineRows } from "./rows";
import type { SheetState } from "../../excel/sheet/state";

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
}

/** One sheet of the plan and how it is written. */
export interface Step {
  readonly sheet: PlanSheet;
  readonly layout: SheetLayout;
  readonly state: SheetState;
  readonly data: SheetData;
  readonly job: Job;
}

function layoutFor(sheet: PlanSheet, state: PlanState, options: PlanRequest): SheetLayout {
  if (sheet === "activities") return activities(planThemes(state.plan));
  if (sheet !== "indicators") return READ_LAYOUTS[sheet];
  const there = yearsIn(tableState(state, "indicators")?.headers ?? []);
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
  return tableState(state, sheet) ? [] : (options.rows?.[sheet] ?? []);
}

/** The name a new sheet gets; Excel does not tell names apart by their capitals. */
function nameFor(usual: string, { names }: PlanRequest): string {
  const chosen = Object.entries(names ?? {}).find(
    ([taken]) => taken.toLowerCase() === usual.toLowerCase(),
  );
  return chosen?.[1] ?? usual;
}

/** The jobs of a build; lists go to a hidden sheet that only the first one makes. */
export function stepsOf(
  state: PlanState,
  finance: FinanceFacts | null,
  options: PlanRequest,
): Step[] {
  let listSheet = state.sheets.goals?.listSheet ?? false;
  return PLAN_SHEETS.flatMap((sheet) => {
    const read = state.sheets[sheet];
    if (!read) return [];
    const layout = layoutFor(sheet, state, options);
    const own = { ...read, listSheet };
    listSheet = listSheet || (layout.lists?.length ?? 0) > 0;
    const block = layout.blocks[0]?.name ?? "";
    const data: SheetData = {
      tables: { [tableOf(layout).name]: rowsFor(sheet, state, finance, options) },
      blocks: { [block]: SHEET_NOTES[sheet].map((line) => [line]) },
    };
    return [
      {
        sheet,
        layout,
        state: own,
        data,
        job: jobOf(layout, own, data, nameFor(layout.name, options)),
      },
    ];
  });
}
