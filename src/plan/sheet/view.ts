import { type ChecklistItem, type Progress, progressOf } from "../judge/checklist";
import type { FinanceFacts } from "../read/facts";
import type { PlanFinding } from "../read/finding";
import { type Plan, PLAN_SHEETS, type PlanSheet } from "../read/plan";
import { type ReportRefusal, type YearReport, yearReport } from "../judge/report";
import {
  type IndicatorSeries,
  indicatorSeries,
  type MilestoneYear,
  milestoneYears,
} from "../judge/series";
import { serialOf } from "../../core/day";
import { MARK_STATES, type MarkState } from "../../targets";
import type { Day } from "../../core/provision";
import { address } from "../../excel/address";
import { CHECKLIST } from "./layout/checklist";
import { literal } from "../../excel/sheet/literal";
import { positions } from "../../excel/sheet/match";
import { askFinance, factsOf } from "./facts";
import { askPlan, type PlanState, READ_LAYOUTS, tableOf, tableState } from "./read";
import { checklistItems } from "./steps";
import { done, type Outcome, refused, run } from "../../excel/run";

/** Everything the plan's pages show, from one reading of the workbook. */
export interface PlanView {
  readonly plan: Plan;
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
  const items = checklistItems(state, factsOf(state.plan, finance), reportYear, today);
  return {
    plan: state.plan,
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
  return run(async (context) => {
    const asked = askPlan(context);
    const finance = askFinance(context);
    await context.sync();
    return done(viewOf(asked(), finance(), reportYear, today));
  });
}

/** Selects a cell of a plan sheet: `row` counts from 0 on the sheet, `column` is a column's key or null for the whole table row. */
export function goToPlan(
  sheet: PlanSheet,
  row: number | null,
  column: string | null,
): Promise<Outcome<null>> {
  return run(async (context) => {
    const table = tableOf(READ_LAYOUTS[sheet]);
    const there = context.workbook.tables.getItemOrNullObject(table.name);
    const header = there.getHeaderRowRange().load("address,values");
    await context.sync();
    if (there.isNullObject) return refused({ kind: "missing", name: READ_LAYOUTS[sheet].name });
    const found = table.columns.findIndex(({ key }) => key === column);
    const at =
      found < 0
        ? 0
        : Math.max(0, positions(table, (header.values[0] ?? []).map(String))[found] ?? 0);
    const cell =
      row === null
        ? header.getCell(0, at)
        : header.worksheet
            .getCell(row, 0)
            .getEntireRow()
            .getIntersection(header.getCell(0, at).getEntireColumn());
    header.worksheet.activate();
    cell.select();
    await context.sync();
    return done(null);
  });
}

/** What a person answers to a requirement; a part left out stays as it is. */
export interface MarkChange {
  readonly state?: MarkState;
  readonly owner?: string;
  readonly day?: Day | null;
  readonly note?: string;
}

const CELLS: Readonly<Record<keyof MarkChange, (change: MarkChange) => string | number | boolean>> =
  {
    state: ({ state }) => (state ? MARK_STATES[state] : ""),
    owner: ({ owner }) => literal(owner ?? ""),
    day: ({ day }) => (day ? serialOf(day) : ""),
    note: ({ note }) => literal(note ?? ""),
  };

/** Writes a person's answer to a requirement on the sheet "Tjekliste", where colleagues see it. */
export function markRequirement(code: string, change: MarkChange): Promise<Outcome<null>> {
  return run(async (context) => {
    const asked = askPlan(context, ["checklist"]);
    await context.sync();
    const state = asked();
    const table = tableState(state, "checklist");
    const mark = state.plan.marks.find((one) => one.code === code);
    if (!table || !mark) return refused({ kind: "missing", name: CHECKLIST.name });
    const layout = tableOf(CHECKLIST);
    const at = positions(layout, table.headers);
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    for (const key of Object.keys(change) as (keyof MarkChange)[]) {
      const position = at[layout.columns.findIndex((column) => column.key === key)] ?? -1;
      if (position < 0)
        return refused({
          kind: "missingColumn",
          table: CHECKLIST.name,
          header: layout.columns.find((column) => column.key === key)?.header ?? key,
        });
      const cell = sheet.getRange(
        address({ row: mark.row, column: table.body.column + position, rows: 1, columns: 1 }),
      );
      cell.values = [[CELLS[key](change)]];
    }
    await context.sync();
    return done(null);
  });
}
