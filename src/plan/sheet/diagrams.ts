import { serialOf } from "../../core/day";
import { targetOf } from "../judge/measured";
import { indicatorSeries, type IndicatorSeries, milestoneYears } from "../judge/series";
import { TARGET_STATES, progress } from "../../targets";
import { SHEET_NOTES } from "../words/note";
import type { WorkbookRefusal } from "../../excel/words/refusal";
import type { Day } from "../../core/provision";
import type { Area } from "../../excel/address";
import { chartRows, renewChartData } from "./chartdata";
import {
  CHART_DATA,
  CHART_DATA_TABLE,
  DIAGRAMS,
  MILESTONE_YEARS_TABLE,
  OVERVIEW_TABLE,
} from "./layout/diagrams";
import { type ChartPlace, putIndicatorCharts } from "./indicatorcharts";
import { type Job, jobOf } from "../../excel/sheet/job";
import type { Row, SheetData, SheetLayout } from "../../excel/sheet/layout";
import { refusalFor } from "../../excel/sheet/claim";
import { askPlan, type PlanState, tableOf } from "./read";
import { chartPlace, queue } from "../../excel/sheet/queue";
import { restore } from "../../excel/sheet/restore";
import { done, type Outcome, refusalOf, refused, run } from "../../excel/run";
import { askSheet, type SheetState } from "../../excel/sheet/state";

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
    tables: {
      [OVERVIEW_TABLE]: series.map(overviewRow),
      [MILESTONE_YEARS_TABLE]: milestoneYears(state.plan, today).map((row) => ({ ...row })),
    },
    blocks: { Udsat_Diagrammer_noter: notes(SHEET_NOTES.diagrams) },
  };
}

/** Asks where the charts stand on the sheet of the overview table. */
function askPlaces(context: Excel.RequestContext): () => readonly ChartPlace[] {
  const table = context.workbook.tables.getItemOrNullObject(OVERVIEW_TABLE).load("name");
  const charts = table.worksheet.charts.load(
    "items/name,items/left,items/top,items/height,items/series/items/name",
  );
  return () =>
    table.isNullObject
      ? []
      : charts.items.map(({ name, left, top, height, series }) => ({
          name,
          left,
          top,
          height,
          series: series.items.map((one) => one.name),
        }));
}

interface Numbers {
  readonly sheet: string;
  readonly area: Area;
  readonly headers: readonly string[];
  /** Where the sheet with the numbers is new. */
  readonly job: Job | null;
}

interface Queued {
  readonly refreshed: Refreshed;
  /** The sheets that are new, to be taken away again if Excel refuses. */
  readonly made: readonly {
    readonly layout: SheetLayout;
    readonly state: SheetState;
    readonly job: Job;
  }[];
}

interface Read {
  readonly plan: PlanState;
  readonly diagrams: SheetState;
  readonly data: SheetState;
  readonly places: readonly ChartPlace[];
}

function queueData(
  context: Excel.RequestContext,
  { data }: Read,
  series: readonly IndicatorSeries[],
): Numbers {
  const rows = chartRows(series);
  const there = data.tables[CHART_DATA_TABLE];
  if (there)
    return {
      sheet: there.sheet,
      area: renewChartData(context, there, rows),
      headers: there.headers,
      job: null,
    };
  const filled: SheetData = {
    tables: { [CHART_DATA_TABLE]: rows },
    blocks: { Udsat_Diagramdata_noter: notes(SHEET_NOTES.diagramData) },
  };
  const job = jobOf(CHART_DATA, data, filled, CHART_DATA.name);
  queue(context, CHART_DATA, data, filled, job);
  const place = job.place.tables[CHART_DATA_TABLE] ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    sheet: job.name,
    area: { ...place, row: place.row + 1, rows: place.rows - 1 },
    headers: tableOf(CHART_DATA).columns.map(({ header }) => header),
    job,
  };
}

function queueDiagrams(
  context: Excel.RequestContext,
  read: Read,
  series: readonly IndicatorSeries[],
  today: Day,
): Queued {
  const numbers = queueData(context, read, series);
  const data = diagramData(read.plan, series, today);
  const job = jobOf(DIAGRAMS, read.diagrams, data, DIAGRAMS.name);
  queue(context, DIAGRAMS, read.diagrams, data, job);
  // The charts begin at the top of the sheet: frozen rows would cut them.
  if (job.created) context.workbook.worksheets.getItem(job.name).freezePanes.unfreeze();
  const corner = chartPlace(DIAGRAMS);
  const left = Math.min(
    ...(read.places.length > 0 ? read.places.map((place) => place.left) : [corner.left]),
  );
  const fate = putIndicatorCharts(context, series, numbers.headers, {
    sheet: job.name,
    there: read.places,
    left,
    top: corner.top,
    dataSheet: numbers.sheet,
    data: numbers.area,
  });
  const made = [
    ...(job.created ? [{ layout: DIAGRAMS, state: read.diagrams, job }] : []),
    ...(numbers.job ? [{ layout: CHART_DATA, state: read.data, job: numbers.job }] : []),
  ];
  return { refreshed: { sheet: job.name, charts: series.length, ...fate }, made };
}

/** Sends what is queued; if Excel refuses, new sheets are taken away again. */
async function send(
  context: Excel.RequestContext,
  { refreshed, made }: Queued,
): Promise<Outcome<Refreshed>> {
  try {
    await context.sync();
    return done(refreshed);
  } catch (error) {
    const why = refusalOf(error);
    if (!why) throw error;
    let whole = made.length === 2;
    for (const { layout, state, job } of made)
      whole = (await restore(context, layout, state, job)) && whole;
    return refused(why, whole ? "restored" : "changed");
  }
}

/**
 * Builds "Diagrammer", or refreshes it in place: the overview, the milestones by year and one native chart an indicator,
 * with their numbers on "Diagramdata". One request to read and one to write, however many indicators there are.
 */
export function refreshDiagrams(
  today: Day,
  signal?: AbortSignal,
): Promise<Outcome<Refreshed, NothingToDraw | WorkbookRefusal>> {
  return run<Refreshed, NothingToDraw>(async (context) => {
    const plan = askPlan(context, ["indicators", "measurements", "milestones"]);
    const diagrams = askSheet(context, DIAGRAMS, "values");
    const data = askSheet(context, CHART_DATA, "values");
    const places = askPlaces(context);
    await context.sync();
    const read: Read = { plan: plan(), diagrams: diagrams(), data: data(), places: places() };
    const series = indicatorSeries(read.plan.plan, today);
    if (series.length === 0 && read.diagrams.sheet === null)
      return refused({ kind: "nothingToDraw" });
    const refusal =
      refusalFor(DIAGRAMS, read.diagrams, DIAGRAMS.name) ??
      refusalFor(CHART_DATA, read.data, CHART_DATA.name);
    if (refusal) return refused(refusal);
    if (signal?.aborted) return refused({ kind: "cancelled" });
    return send(context, queueDiagrams(context, read, series, today));
  });
}
