import { type ChecklistItem, type Progress, progressOf } from "../judge/checklist";
import { type Followed, followedBy } from "../judge/profile";
import type { Profile, ProfileFault } from "../read/profile";
import type { FinanceFacts } from "../read/facts";
import type { PlanColumn } from "../read/columns";
import type { PlanFinding } from "../read/finding";
import { type Plan, PLAN_SHEETS, type PlanSheet } from "../read/plan";
import { type ReportRefusal, type YearReport, yearReport } from "../judge/report";
import {
  type IndicatorSeries,
  indicatorSeries,
  type MilestoneYear,
  milestoneYears,
} from "../judge/series";
import type { Day } from "../../core/provision";
import { goTo } from "../../excel/goto";
import { readOnce } from "../../excel/sources";
import { askSheet, columnAt, tableOf } from "../../excel/sheet";
import { askFinance, factsOf } from "./facts";
import { askPlan, type PlanState, READ_LAYOUTS, tableState } from "./read";
import { checklistItems } from "./checklistitems";
import { done, type Outcome, refused } from "../../excel/run";

/** Everything the plan's pages show, from one reading of the workbook. */
export interface PlanView {
  readonly plan: Plan;
  /** What the plan says of itself, what of that cannot be read, and the regulation that follows. */
  readonly profile: Profile;
  readonly faults: readonly ProfileFault[];
  readonly followed: Followed;
  readonly finance: FinanceFacts | null;
  /** Which of the plan's sheets are in the workbook. */
  readonly there: readonly PlanSheet[];
  readonly findings: readonly PlanFinding[];
  readonly items: readonly ChecklistItem[];
  readonly progress: Progress;
  readonly series: readonly IndicatorSeries[];
  readonly milestones: readonly MilestoneYear[];
  readonly report: YearReport | ReportRefusal;
}

function viewOf(
  state: PlanState,
  finance: FinanceFacts | null,
  reportYear: number,
  today: Day,
): PlanView {
  const items = checklistItems(
    state,
    factsOf(state.profile, state.plan, finance, today),
    reportYear,
    today,
  );
  return {
    plan: state.plan,
    profile: state.profile,
    faults: state.faults,
    followed: followedBy(state.profile, state.plan, today),
    finance,
    there: PLAN_SHEETS.filter((sheet) => tableState(state, sheet)),
    findings: state.findings,
    items,
    progress: progressOf(items),
    series: indicatorSeries(state.plan, today),
    milestones: milestoneYears(state.plan, today),
    report: yearReport(state.plan, reportYear, today),
  };
}

/** Reads the plan and everything that follows from it, in one request. */
export function readPlanView(reportYear: number, today: Day): Promise<Outcome<PlanView>> {
  return readOnce((context) => {
    const asked = askPlan(context);
    const finance = askFinance(context);
    return () => done(viewOf(asked(), finance(), reportYear, today));
  });
}

/** Selects a cell of a plan sheet: `row` counts from 0 on the sheet, `column` is a column's key or null for the whole table row. */
export async function goToPlan(
  sheet: PlanSheet,
  row: number | null,
  column: PlanColumn | null,
): Promise<Outcome<null>> {
  const layout = READ_LAYOUTS[sheet];
  const table = tableOf(layout);
  const found = await readOnce((context) => {
    const asked = askSheet(context, layout, "formulas");
    return () => done(asked().tables[table.name] ?? null);
  });
  if (!found.ok) return found;
  const there = found.value;
  if (!there) return refused({ kind: "missing", name: layout.name });
  const at = column === null ? 0 : columnAt<string>(table, there, column);
  return goTo(there.sheet, {
    row: row ?? there.area.row - 1,
    column: there.area.column + Math.max(0, at),
    rows: 1,
    columns: 1,
  });
}
