import { LAST_ROW } from "../../excel/address";
import type { IndicatorSeries } from "../judge/series";
import { axisEnds, type ChartSpec, putChart, type Row } from "../../excel/sheet";
import { type Cells, chartSlices, together } from "./chartdata";
import { CHART_DATA_TABLE, CHART_PREFIX, type ChartColumn } from "./layout/diagrams";

const WIDTH = 380;
const HEIGHT = 200;
const GAP = 16;
const ACROSS = 2;

/** A chart as it stands on the sheet, in points. */
export interface ChartPlace {
  readonly name: string;
  readonly series: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Where the charts stand, and where their numbers do. */
export interface ChartRoom {
  /** The charts that are on the sheet. */
  readonly there: readonly ChartPlace[];
  /** The corner of the first chart on a new sheet, and the left edge of all new ones, in points. */
  readonly left: number;
  readonly top: number;
  /** Cells of the table with the numbers. */
  readonly cells: Cells;
}

/** What is measured, the path and the target, as every chart of an indicator shows them. */
export const SERIES = [
  { key: "measured", name: "Målt", colour: "#0F6CBD" },
  { key: "path", name: "Planlagt", was: "Vej", colour: "#8A8886", line: true },
  { key: "target", name: "Mål", colour: "#0E700E", line: true },
] as const;

/** Rows that are printed on a page with two charts across and two down, in points, and where the charts of the second page on begin on it. */
const PAGE_ROWS = 35;
const ROW = 15;
const PAGE = PAGE_ROWS * ROW;
const PAGE_TOP = 15;

/** The parts of a new sheet that have a page each, with the charts of so many indicators and the milestones': a part begins a new page whatever the letters, so that none cuts a chart. */
export function chartPages(series: readonly IndicatorSeries[], edge: string): string {
  const pages = Math.max(1, Math.ceil((shownOf(series).length + 1) / (2 * ACROSS)));
  return Array.from({ length: pages }, (_, page) => {
    // What is added later goes on from the last.
    const last = page === pages - 1 ? LAST_ROW : (page + 1) * PAGE_ROWS;
    return `A${page * PAGE_ROWS + 1}:${edge}${last}`;
  }).join();
}

/** The top of a row of charts on a new sheet: two rows a page, so that no page cuts a chart. */
function rowTop(row: number, top: number): number {
  const page = Math.floor(row / 2);
  return (page === 0 ? top : page * PAGE + PAGE_TOP) + (row % 2) * (HEIGHT + GAP);
}

/** Letters of a name that stand on one line over a chart. */
const NAME = 40;

/** Ends of the axis that show the difference between the years, where everything measured lies close together. */
export function axisOf({
  points,
}: Pick<IndicatorSeries, "points">): Pick<ChartSpec, "minimum" | "maximum"> {
  return axisEnds(points.flatMap(({ measured, path, target }) => [measured, path, target]));
}

/** Where new charts begin: on a new sheet beside the milestones', which has the first place, else below everything that stands. */
function start(
  there: readonly ChartPlace[],
  top: number,
): { readonly top: number; readonly slot: number } {
  return there.length === 0
    ? { top, slot: 1 }
    : { top: Math.max(...there.map((chart) => chart.top + chart.height + GAP)), slot: 0 };
}

function title({ indicator: { id, name, unit } }: IndicatorSeries): string {
  const short = name.length > NAME ? `${name.slice(0, NAME - 1)}…` : name;
  return `${id} ${short}${unit ? ` (${unit})` : ""}`;
}

const nameOf = ({ indicator }: IndicatorSeries): string => CHART_PREFIX + indicator.id;

/** The indicators that have something to draw. */
const shownOf = (series: readonly IndicatorSeries[]): readonly IndicatorSeries[] =>
  series.filter(({ points }) =>
    points.some(({ measured, path, target }) =>
      [measured, path, target].some((one) => one !== null),
    ),
  );

/** The charts that are to be made and those whose indicator is gone. Known by id, so none is doubled. */
export function chartFate(
  series: readonly IndicatorSeries[],
  there: readonly ChartPlace[],
): { readonly made: readonly string[]; readonly gone: readonly string[] } {
  const wanted = shownOf(series).map(nameOf);
  const names = there.map(({ name }) => name);
  return {
    made: wanted.filter((name) => !names.includes(name)),
    gone: names.filter((name) => name.startsWith(CHART_PREFIX) && !wanted.includes(name)),
  };
}

/** Queues the chart of each indicator: one that is there is pointed at its rows again and gets the indicator's present name; a new one goes below the others. */
export function putIndicatorCharts(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  series: readonly IndicatorSeries[],
  room: ChartRoom,
): void {
  const slices = chartSlices(series);
  const { top, slot } = start(room.there, room.top);
  let made = 0;
  for (const one of shownOf(series)) {
    const slice = slices.get(one.indicator.id);
    if (!slice) continue;
    const name = nameOf(one);
    const range = (key: ChartColumn): Excel.Range =>
      room.cells(workbook, CHART_DATA_TABLE, key, slice.first, slice.count);
    const isNew = !room.there.some((chart) => chart.name === name);
    const spot = slot + made;
    const lines = SERIES.map(({ key, ...look }) => ({
      ...look,
      values: range(key),
      categories: range("year"),
      empty: one.points.every((point) => point[key] === null),
    }));
    putChart(
      sheet,
      {
        name,
        title: title(one),
        kind: "line",
        series: lines,
        left: room.left + (spot % ACROSS) * (WIDTH + GAP),
        top:
          room.there.length === 0
            ? rowTop(Math.floor(spot / ACROSS), top)
            : top + Math.floor(spot / ACROSS) * (HEIGHT + GAP),
        width: WIDTH,
        height: HEIGHT,
        valueAxis: one.indicator.unit || undefined,
        ...axisOf(one),
      },
      room.there,
    );
    if (isNew) made += 1;
    else sheet.charts.getItem(name).title.text = title(one);
  }
}

/** Points the charts that are there at the rows of their indicator once more, in the table as it is left (`rows`); only where these stand together. */
export function pointIndicatorCharts(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  rows: readonly Row[],
  { there, cells }: Pick<ChartRoom, "there" | "cells">,
): void {
  for (const { name, series } of there) {
    if (!name.startsWith(CHART_PREFIX)) continue;
    const id = name.slice(CHART_PREFIX.length);
    const slice = together(rows, (row) => String(row["id"] ?? "") === id);
    if (!slice) continue;
    const { first, count } = slice;
    const lines = SERIES.filter((line) => series.includes(line.name)).map((line) => ({
      name: line.name,
      values: cells(workbook, CHART_DATA_TABLE, line.key, first, count),
      categories: cells(workbook, CHART_DATA_TABLE, "year", first, count),
    }));
    putChart(sheet, { name, title: "", kind: "line", series: lines }, there);
  }
}
