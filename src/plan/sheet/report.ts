import { yearOf } from "../../core/day";
import { type ReportRefusal, type YearReport, yearReport } from "../judge/report";
import { indicatorSeries, type IndicatorSeries } from "../judge/series";
import type { Plan } from "../read/plan";
import type { Profile } from "../read/profile";
import { regulationName } from "../../finance";
import type { FinanceFacts } from "../read/facts";
import { followedBy } from "../judge/profile";
import { askFinance } from "./facts";
import type { WorkbookRefusal } from "../../excel/words";
import type { Day } from "../../core/provision";
import { done, type Outcome, refused } from "../../excel/run";
import {
  askSheet,
  chartStep,
  type SheetLayout,
  sheetsPlan,
  type SheetState,
  type TableWriteOptions,
} from "../../excel/sheet";
import { type Decision, type Step, transact } from "../../excel/transaction";
import { cellsOf, chartOrder, rowsLeft } from "./chartdata";
import {
  goalChartPrefix,
  goalFigures,
  type GoalFigures,
  pointGoalCharts,
  putGoalCharts,
} from "./goalcharts";
import { reportFigures, reportLayout } from "./layout/report";
import { askPlan, type PlanState } from "./read";
import { attainmentRows, dataOf } from "./reportdata";

/** The report as it was written. */
export interface Reported {
  readonly sheet: string;
  readonly report: YearReport;
}

interface Read {
  readonly plan: PlanState;
  readonly finance: FinanceFacts | null;
  readonly sheet: SheetState;
}

/** The regulation's name where the plan says or shows which one it follows. */
function regulationOf(profile: Profile, plan: Plan, today: Day): string {
  const { list, from } = followedBy(profile, plan, today);
  return from === "today" ? "" : regulationName(list);
}

/** The indicators as they were measured up to the end of the report's year. */
const seriesUntil = (plan: Plan, year: number, today: Day): readonly IndicatorSeries[] =>
  indicatorSeries(
    { ...plan, measurements: plan.measurements.filter(({ day }) => day && yearOf(day) <= year) },
    today,
  );

/** The small charts beside the goals: made, put over their goals' rows again, or taken away with their goal. */
function chartSteps(
  sheet: SheetState,
  to: {
    readonly layout: SheetLayout;
    readonly year: number;
    readonly name: string;
    readonly figures: GoalFigures;
    readonly report: YearReport;
    /** How the rows behind the charts come to stand. */
    readonly order: TableWriteOptions;
  },
  changed: boolean,
): readonly Step[] {
  const { layout, year, name, figures, report, order } = to;
  const there = sheet.charts;
  const names = there.map((chart) => chart.name);
  const wanted = figures.pictures.map((picture) => picture.name);
  const made = wanted.filter((one) => !names.includes(one));
  const gone = names.filter(
    (one) => one.startsWith(goalChartPrefix(year)) && !wanted.includes(one),
  );
  const count = attainmentRows(report).length;
  if (count === 0 || (!changed && made.length + gone.length === 0)) return [];
  const cells = cellsOf(layout, sheet);
  const { pictures } = figures;
  const charted = layout.tables.find((table) => table.name === reportFigures(year));
  const rows = charted ? rowsLeft(charted, sheet.tables[charted.name], order) : [];
  return [
    chartStep({
      sheet: name,
      sheetId: sheet.sheetId ?? name,
      there,
      made,
      gone,
      put: (workbook, on) => putGoalCharts(workbook, on, { year, count, pictures, cells, there }),
      ...(rows.length > 0
        ? {
            again: (workbook, on) =>
              pointGoalCharts(workbook, on, { year, pictures, cells, there, rows }),
          }
        : {}),
    }),
  ];
}

function decide(
  { plan: { plan, profile }, finance, sheet }: Read,
  year: number,
  today: Day,
): Decision<Reported, ReportRefusal> {
  const report = yearReport(plan, year, today);
  if ("kind" in report) return refused(report);
  const layout = reportLayout(year);
  const figures = goalFigures(year, report.goals, seriesUntil(plan, year, today));
  const regulation = regulationOf(profile, plan, today);
  const data = dataOf(plan, profile, finance, regulation, report, figures);
  const [goals, , charted] = layout.tables;
  const ordered = [goals, charted].flatMap((table) => (table ? [table] : []));
  const rows: Readonly<Record<string, TableWriteOptions>> = Object.fromEntries(
    ordered.map((table) => [
      table.name,
      chartOrder(table, sheet.tables[table.name], data.tables[table.name] ?? []),
    ]),
  );
  const written = sheetsPlan([{ layout, state: sheet, data, rows }]);
  if (!written.ok) return written;
  const { steps, built } = written.value;
  const name = built[0]?.sheet ?? layout.name;
  const order = rows[reportFigures(year)] ?? {};
  const charts = chartSteps(
    sheet,
    { layout, year, name, figures, report, order },
    steps.length > 0,
  );
  return done({ steps: [...steps, ...charts], value: { sheet: name, report } });
}

/**
 * Writes the year's report to a sheet of its own, or refreshes it in place; remarks stay, and so do the reports of other
 * years. One request to read and one to write.
 */
export function buildReport(
  year: number,
  today: Day,
): Promise<Outcome<Reported, ReportRefusal | WorkbookRefusal>> {
  return transact<Read, Reported, ReportRefusal>({
    ask(context) {
      const plan = askPlan(context);
      const sheet = askSheet(context, reportLayout(year));
      const finance = askFinance(context);
      return () => ({ plan: plan(), finance: finance(), sheet: sheet() });
    },
    decide: (read) => decide(read, year, today),
  });
}
