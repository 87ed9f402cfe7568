import { serialOf } from "../../core/day";
import {
  type MilestoneLine,
  type ReportRefusal,
  type YearReport,
  yearReport,
} from "../judge/report";
import type { IndicatorLine } from "../judge/lines";
import type { Plan } from "../read/plan";
import { SHEET_NOTES } from "../words/note";
import { explainDeadline, explainMissing, paymentsStop } from "../words/report";
import { TIMING_NAMES } from "../words/names";
import type { WorkbookRefusal } from "../../excel/words/refusal";
import { TARGET_STATES } from "../../targets";
import type { Day } from "../../core/provision";
import { jobOf } from "../../excel/sheet/job";
import type { Row, SheetData } from "../../excel/sheet/layout";
import { freeName, refusalFor } from "../../excel/sheet/claim";
import { askPlan } from "./read";
import { queue } from "../../excel/sheet/queue";
import { REPORT, REPORT_MILESTONES_TABLE, REPORT_NOTES, REPORT_TABLE } from "./layout/report";
import { restore } from "../../excel/sheet/restore";
import { done, type Outcome, refusalOf, refused, run } from "../../excel/run";
import { askSheet, rowsOf, type SheetState } from "../../excel/sheet/state";

/** The report as it was written. */
export interface Reported {
  readonly sheet: string;
  readonly report: YearReport;
  /** The name that an earlier year's report was kept under, if there was one. */
  readonly archived: string | null;
}

function indicatorRow(
  year: number,
  goal: string,
  { indicator, yearTarget, measured, share, state }: IndicatorLine,
): Row {
  const { id, name, unit, baseline, target } = indicator;
  return {
    key: id,
    year,
    goal,
    indicator: name,
    unit,
    baseline,
    yearTarget,
    measured: measured?.value ?? null,
    day: measured ? serialOf(measured.day) : null,
    target,
    share,
    state: TARGET_STATES[state],
  };
}

/** A goal's own line, then one line an indicator. Everything is a plain value, so that it copies cleanly. */
function attainmentRows({ year, goals, loose }: YearReport): Row[] {
  const none = {
    unit: null,
    baseline: null,
    yearTarget: null,
    measured: null,
    day: null,
    target: null,
    share: null,
  };
  const ofGoals = goals.flatMap(({ goal, state, indicators }): Row[] => [
    { key: goal.id, year, goal: goal.name, indicator: null, ...none, state: TARGET_STATES[state] },
    ...indicators.map((line) => indicatorRow(year, goal.name, line)),
  ]);
  return [...ofGoals, ...loose.map((line) => indicatorRow(year, "", line))];
}

function milestoneRow(
  plan: Plan,
  year: number,
  belongs: string,
  { milestone, timing }: MilestoneLine,
): Row {
  const { id, name, activity, owner, planned, actual } = milestone;
  return {
    key: `${year} ${id}`,
    year: belongs,
    name,
    activity: plan.activities.find((one) => one.id === activity)?.name ?? activity,
    owner,
    planned: planned ? serialOf(planned) : null,
    actual: actual ? serialOf(actual) : null,
    timing: TIMING_NAMES[timing].da,
  };
}

function dataOf(plan: Plan, report: YearReport): SheetData {
  const { year, missing } = report;
  const [title, words] = SHEET_NOTES.report;
  const due = report.deadlines.map((deadline) => explainDeadline(deadline, "da"));
  const lines = [
    title.replace("{year}", String(year)),
    explainMissing(missing, year, "da"),
    ...due,
    paymentsStop("da"),
    words,
  ];
  const coming = report.coming.map((line) =>
    milestoneRow(plan, year + 1, line.carried ? `${year + 1} (overført)` : String(year + 1), line),
  );
  return {
    tables: {
      [REPORT_TABLE]: attainmentRows(report),
      [REPORT_MILESTONES_TABLE]: [
        ...report.milestones.map((line) => milestoneRow(plan, year, String(year), line)),
        ...coming,
      ],
    },
    blocks: { [REPORT_NOTES]: lines.map((line) => [line]) },
  };
}

/** The year that the report on the sheet is about, or null where there is none. */
function yearOnSheet(state: SheetState): number | null {
  const [table] = REPORT.tables;
  const years = table
    ? rowsOf(table, state.tables[REPORT_TABLE]).map(({ cells }) => Number(cells["year"]))
    : [];
  return years.find((year) => Number.isInteger(year) && year > 1900) ?? null;
}

/** Keeps an earlier year's report as a sheet of its own, and gives the workbook as it will then stand. */
function archive(
  context: Excel.RequestContext,
  state: SheetState,
  year: number,
): { readonly name: string; readonly state: SheetState } {
  const name = freeName(
    `${REPORT.name} ${year}`,
    state.sheets.map((sheet) => sheet.name),
  );
  for (const table of Object.keys(state.tables))
    context.workbook.tables.getItem(table).name = `${table}_${year}`;
  const sheet = context.workbook.worksheets.getItem(state.sheet ?? REPORT.name);
  sheet.name = name;
  const sheets = state.sheets.map((one) =>
    one.name === state.sheet ? { name, empty: null } : one,
  );
  return { name, state: { ...state, sheet: null, sheets, tables: {}, blocks: {}, written: {} } };
}

/** Two pages across: the goal attainment on the first, the milestones on the second. */
function queuePages(context: Excel.RequestContext, sheet: string): void {
  context.workbook.worksheets.getItem(sheet).pageLayout.zoom = {
    horizontalFitToPages: 2,
    verticalFitToPages: 0,
  };
}

/**
 * Writes the year's report to the sheet "Årsrapport", or refreshes it in place; remarks stay. A report of another year
 * is kept under its year's name first. One request to read and one to write.
 */
export function buildReport(
  year: number,
  today: Day,
): Promise<Outcome<Reported, ReportRefusal | WorkbookRefusal>> {
  return run<Reported, ReportRefusal>(async (context) => {
    const asked = askPlan(context);
    const sheet = askSheet(context, REPORT, "values");
    await context.sync();
    const { plan } = asked();
    const report = yearReport(plan, year, today);
    if ("kind" in report) return refused(report);
    let state = sheet();
    const earlier = yearOnSheet(state);
    const refusal = refusalFor(REPORT, state, REPORT.name);
    if (refusal) return refused(refusal);
    const kept =
      earlier !== null && earlier !== year && state.sheet ? archive(context, state, earlier) : null;
    state = kept?.state ?? state;
    const data = dataOf(plan, report);
    const job = jobOf(REPORT, state, data, REPORT.name);
    queue(context, REPORT, state, data, job);
    if (job.created) queuePages(context, job.name);
    try {
      await context.sync();
    } catch (error) {
      const why = refusalOf(error);
      if (!why) throw error;
      return refused(
        why,
        kept ? "changed" : (await restore(context, REPORT, state, job)) ? "restored" : "changed",
      );
    }
    return done({ sheet: job.name, report, archived: kept?.name ?? null });
  });
}
