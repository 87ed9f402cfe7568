import { letters } from "../../excel/address";
import { serialOf } from "../../core/day";
import { targetOf } from "../judge/measured";
import { indicatorSeries, type IndicatorSeries, milestoneYears } from "../judge/series";
import { TARGET_STATES, progress } from "../../targets";
import { SHEET_NOTES } from "../words/note";
import type { WorkbookRefusal } from "../../excel/words";
import type { Day } from "../../core/provision";
import { done, type Outcome, refused } from "../../excel/run";
import {
  askSheet,
  type Built,
  chartPlace,
  chartStep,
  type Row,
  type SheetData,
  sheetsPlan,
  type SheetState,
  tableOf,
  type TableWriteOptions,
} from "../../excel/sheet";
import { type Decision, type Step, transact } from "../../excel/transaction";
import { cellsOf, chartOrder, chartRows, rowsLeft } from "./chartdata";
import {
  CHART_DATA,
  CHART_DATA_TABLE,
  DIAGRAMS,
  MILESTONE_YEARS_TABLE,
  OVERVIEW_TABLE,
} from "./layout/diagrams";
import {
  chartFate,
  chartPages,
  type ChartPlace,
  type ChartRoom,
  pointIndicatorCharts,
  putIndicatorCharts,
} from "./indicatorcharts";
import { askPlan, type PlanState } from "./read";

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

/** Asks where the charts stand on the sheet of a table. */
function askPlacesOf(
  context: Excel.RequestContext,
  name: string,
): () => readonly ChartPlace[] | null {
  const table = context.workbook.tables.getItemOrNullObject(name).load("name");
  const charts = table.worksheet.charts.load(
    "items/name,items/left,items/top,items/height,items/series/items/name",
  );
  return () =>
    table.isNullObject
      ? null
      : charts.items.map(({ name: chart, left, top, height, series }) => ({
          name: chart,
          left,
          top,
          height,
          series: series.items.map((one) => one.name),
        }));
}

/** Asks where the charts stand: on the sheet of the first of its tables that is left. */
function askPlaces(context: Excel.RequestContext): () => readonly ChartPlace[] {
  const asked = DIAGRAMS.tables.map(({ name }) => askPlacesOf(context, name));
  return () => asked.map((ask) => ask()).find((places) => places !== null) ?? [];
}

interface Read {
  readonly plan: PlanState;
  readonly diagrams: SheetState;
  readonly data: SheetState;
  readonly places: readonly ChartPlace[];
}

function chartSteps(
  read: Read,
  series: readonly IndicatorSeries[],
  sheet: Built,
  order: TableWriteOptions,
  changed: boolean,
): readonly Step[] {
  const { diagrams, places } = read;
  const { made, gone } = chartFate(series, places);
  if (!changed && made.length + gone.length === 0) return [];
  const corner = chartPlace(DIAGRAMS);
  const lefts = places.map(({ left }) => left);
  const room: ChartRoom = {
    there: places,
    left: Math.min(...(lefts.length > 0 ? lefts : [corner.left])),
    top: corner.top,
    cells: cellsOf(CHART_DATA, read.data),
  };
  const put = (workbook: Excel.Workbook, on: Excel.Worksheet): void =>
    putIndicatorCharts(workbook, on, series, room);
  const rows = rowsLeft(tableOf(CHART_DATA), read.data.tables[CHART_DATA_TABLE], order);
  return [
    chartStep({
      sheet: sheet.sheet,
      sheetId: diagrams.sheetId ?? sheet.sheet,
      there: places,
      made,
      gone,
      put,
      ...(rows.length > 0
        ? { again: (workbook, on) => pointIndicatorCharts(workbook, on, rows, room) }
        : {}),
    }),
  ];
}

function decide(read: Read, today: Day): Decision<Refreshed, NothingToDraw> {
  const series = indicatorSeries(read.plan.plan, today);
  if (series.length === 0 && read.diagrams.sheet === null)
    return refused({ kind: "nothingToDraw" });
  const rows = chartRows(series);
  const order = chartOrder(tableOf(CHART_DATA), read.data.tables[CHART_DATA_TABLE], rows);
  const plan = sheetsPlan([
    {
      layout: CHART_DATA,
      state: read.data,
      data: {
        tables: { [CHART_DATA_TABLE]: rows },
        blocks: { Udsat_Diagramdata_noter: notes(SHEET_NOTES.diagramData) },
      },
      rows: { [CHART_DATA_TABLE]: order },
    },
    {
      layout: DIAGRAMS,
      state: read.diagrams,
      data: diagramData(read.plan, series, today),
      // The charts begin at the top of the sheet: frozen rows would cut them.
      finish: (sheet) => {
        sheet.freezePanes.unfreeze();
        const pages = chartPages(series, letters((DIAGRAMS.paper?.columns ?? 1) - 1));
        sheet.pageLayout.setPrintArea(sheet.getRanges(pages));
      },
      front: true,
    },
  ]);
  if (!plan.ok) return plan;
  const { steps, built } = plan.value;
  const sheet = built[1];
  if (!sheet) return refused({ kind: "nothingToDraw" });
  const { made, gone } = chartFate(series, read.places);
  return done({
    steps: [...steps, ...chartSteps(read, series, sheet, order, steps.length > 0)],
    value: {
      sheet: sheet.sheet,
      charts: series.length,
      made: made.length,
      removed: gone.length,
    },
  });
}

const asking = (signal?: AbortSignal) => ({
  ask(context: Excel.RequestContext): () => Read {
    const plan = askPlan(context, ["indicators", "measurements", "milestones"]);
    const diagrams = askSheet(context, DIAGRAMS);
    const data = askSheet(context, CHART_DATA);
    const places = askPlaces(context);
    return () => ({ plan: plan(), diagrams: diagrams(), data: data(), places: places() });
  },
  ...(signal ? { signal } : {}),
});

/**
 * Builds "Diagrammer", or refreshes it in place: the overview, the milestones by year and one native chart an indicator,
 * with their numbers on "Diagramdata". One request to read and one to write, however many indicators there are.
 */
export function refreshDiagrams(
  today: Day,
  signal?: AbortSignal,
): Promise<Outcome<Refreshed, NothingToDraw | WorkbookRefusal>> {
  return transact<Read, Refreshed, NothingToDraw>({
    ...asking(signal),
    decide: (read) => decide(read, today),
  });
}

/** Refreshes the charts where there are any; `null` where there are none. */
export function refreshDrawn(
  today: Day,
): Promise<Outcome<Refreshed | null, NothingToDraw | WorkbookRefusal>> {
  return transact<Read, Refreshed | null, NothingToDraw>({
    ...asking(),
    decide: (read) =>
      read.diagrams.sheet === null ? done({ steps: [], value: null }) : decide(read, today),
  });
}
