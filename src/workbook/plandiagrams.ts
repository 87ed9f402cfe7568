import { serialOf } from "../domain/plan/day";
import { targetOf } from "../domain/plan/measured";
import { indicatorSeries, type IndicatorSeries, milestoneYears } from "../domain/plan/series";
import { progress } from "../domain/target/progress";
import { SHEET_NOTES } from "../language/plan/note";
import type { WorkbookRefusal } from "../language/workbook";
import { TARGET_STATES } from "../rules/plan/words";
import type { Day } from "../rules/provision";
import { points } from "./block";
import { chartRows, renewChartData } from "./chartdata";
import { CHART_DATA, CHART_DATA_TABLE, DIAGRAMS, MILESTONE_YEARS_TABLE, OVERVIEW_TABLE } from "./diagrams";
import { type ChartPlace, putIndicatorCharts } from "./indicatorcharts";
import { jobOf } from "./job";
import type { Row, SheetData } from "./layout";
import { refusalFor } from "./plan";
import { askPlan, type PlanState, tableOf } from "./planread";
import { queue } from "./queue";
import { done, type Outcome, refused, run } from "./session";
import { askSheet, type SheetState } from "./state";

/** What a refresh did. */
export interface Refreshed {
  readonly sheet: string;
  readonly charts: number;
  readonly made: number;
  readonly removed: number;
}

/** Why there is nothing to draw. */
export interface NothingToDraw {
  readonly kind: "nothingToDraw";
}

function overviewRow({ indicator, latest, state }: IndicatorSeries): Row {
  const target = targetOf(indicator);
  const share = target && latest ? progress(target.baseline, target.target, latest.value) : null;
  return {
    id: indicator.id,
    name: indicator.name,
    unit: indicator.unit,
    value: latest?.value ?? null,
    day: latest ? serialOf(latest.day) : null,
    target: indicator.target,
    share: typeof share === "number" ? share : null,
    state: TARGET_STATES[state],
  };
}

const notes = (lines: readonly string[]): string[][] => lines.map((line) => [line]);

function diagramData(state: PlanState, series: readonly IndicatorSeries[], today: Day): SheetData {
  return {
    tables: { [OVERVIEW_TABLE]: series.map(overviewRow), [MILESTONE_YEARS_TABLE]: milestoneYears(state.plan, today).map((row) => ({ ...row })) },
    blocks: { Udsat_Diagrammer_noter: notes(SHEET_NOTES.diagrams) },
  };
}

/** Asks where the charts stand on the sheet of the overview table. */
function askPlaces(context: Excel.RequestContext): () => readonly ChartPlace[] {
  const table = context.workbook.tables.getItemOrNullObject(OVERVIEW_TABLE);
  const charts = table.worksheet.charts.load("items/name,items/left,items/top,items/height,items/series/items/name");
  return () =>
    table.isNullObject ? [] : charts.items.map(({ name, left, top, height, series }) => ({ name, left, top, height, series: series.items.map((one) => one.name) }));
}

function rightEdge(): number {
  const widths = DIAGRAMS.tables.flatMap(({ columns }) => [...columns.map(({ width }) => width), 9]);
  return widths.reduce((sum, width) => sum + points(width), 0);
}

interface Read {
  readonly plan: PlanState;
  readonly diagrams: SheetState;
  readonly data: SheetState;
  readonly places: readonly ChartPlace[];
}

function queueData(context: Excel.RequestContext, { data }: Read, series: readonly IndicatorSeries[]): { readonly sheet: string; readonly area: ReturnType<typeof renewChartData>; readonly headers: readonly string[] } {
  const rows = chartRows(series);
  const there = data.tables[CHART_DATA_TABLE];
  if (there) return { sheet: there.sheet, area: renewChartData(context, there, rows), headers: there.headers };
  const filled: SheetData = { tables: { [CHART_DATA_TABLE]: rows }, blocks: { Udsat_Diagramdata_noter: notes(SHEET_NOTES.diagramData) } };
  const job = jobOf(CHART_DATA, data, filled, CHART_DATA.name);
  queue(context, CHART_DATA, data, filled, job);
  const place = job.place.tables[CHART_DATA_TABLE] ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return { sheet: job.name, area: { ...place, row: place.row + 1, rows: place.rows - 1 }, headers: tableOf(CHART_DATA).columns.map(({ header }) => header) };
}

function queueDiagrams(context: Excel.RequestContext, read: Read, series: readonly IndicatorSeries[], today: Day): Refreshed {
  const numbers = queueData(context, read, series);
  const data = diagramData(read.plan, series, today);
  const job = jobOf(DIAGRAMS, read.diagrams, data, DIAGRAMS.name);
  queue(context, DIAGRAMS, read.diagrams, data, job);
  const left = Math.min(rightEdge(), ...read.places.map((place) => place.left));
  const fate = putIndicatorCharts(context, series, numbers.headers, { sheet: job.name, there: read.places, left: read.places.length > 0 ? left : rightEdge(), dataSheet: numbers.sheet, data: numbers.area });
  return { sheet: job.name, charts: series.length, ...fate };
}

/**
 * Builds "Diagrammer", or refreshes it in place: the overview, the milestones by year and one native chart an indicator,
 * with their numbers on "Diagramdata". One request to read and one to write, however many indicators there are.
 */
export function refreshDiagrams(today: Day): Promise<Outcome<Refreshed, NothingToDraw | WorkbookRefusal>> {
  return run<Refreshed, NothingToDraw>(async (context) => {
    const plan = askPlan(context, ["indicators", "measurements", "milestones"]);
    const diagrams = askSheet(context, DIAGRAMS, "values");
    const data = askSheet(context, CHART_DATA, "values");
    const places = askPlaces(context);
    await context.sync();
    const read: Read = { plan: plan(), diagrams: diagrams(), data: data(), places: places() };
    const series = indicatorSeries(read.plan.plan, today);
    if (series.length === 0 && read.diagrams.sheet === null) return refused({ kind: "nothingToDraw" });
    const refusal = refusalFor(DIAGRAMS, read.diagrams, DIAGRAMS.name) ?? refusalFor(CHART_DATA, read.data, CHART_DATA.name);
    if (refusal) return refused(refusal);
    const refreshed = queueDiagrams(context, read, series, today);
    await context.sync();
    return done(refreshed);
  });
}
