import type { IndicatorSeries } from "../judge/series";
import { type Area, address } from "../../excel/address";
import { putChart } from "../../excel/sheet/chart";
import { chartSlices } from "./chartdata";
import { CHART_DATA, CHART_PREFIX } from "./layout/diagrams";
import { tableOf } from "./read";

const WIDTH = 380;
const HEIGHT = 225;
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
  readonly sheet: string;
  /** The charts that are on the sheet. */
  readonly there: readonly ChartPlace[];
  /** The corner of the first chart on a new sheet, and the left edge of all new ones, in points. */
  readonly left: number;
  readonly top: number;
  readonly dataSheet: string;
  /** The body of the table with the numbers. */
  readonly data: Area;
}

const SERIES = [
  { key: "measured", name: "Målt", colour: "#0F6CBD" },
  { key: "path", name: "Vej", colour: "#8A8886", line: true },
  { key: "target", name: "Mål", colour: "#0E700E", line: true },
] as const;

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
  return `${id} ${name}${unit ? ` (${unit})` : ""}`;
}

/** The column of the data table that holds a key, on the sheet. A fresh or renewed table has the layout's own order unless moved. */
function columnsOf(headers: readonly string[], data: Area): (key: string) => number {
  const { columns } = tableOf(CHART_DATA);
  return (key) => {
    const header = columns.find((column) => column.key === key)?.header ?? key;
    return (
      data.column + headers.findIndex((one) => one.trim().toLowerCase() === header.toLowerCase())
    );
  };
}

/**
 * Queues the chart of each indicator: one that is there is pointed at its rows again and gets the indicator's present
 * name; a new one goes below the others; the chart of an indicator that is gone goes. Known by id, so none is doubled.
 */
export function putIndicatorCharts(
  context: Excel.RequestContext,
  series: readonly IndicatorSeries[],
  headers: readonly string[],
  room: ChartRoom,
): { readonly made: number; readonly removed: number } {
  const sheet = context.workbook.worksheets.getItem(room.sheet);
  const data = context.workbook.worksheets.getItem(room.dataSheet);
  const column = columnsOf(headers, room.data);
  const slices = chartSlices(series);
  const shown = series.filter(({ indicator }) => slices.has(indicator.id));
  const wanted = new Set(shown.map(({ indicator }) => CHART_PREFIX + indicator.id));
  const { top, slot } = start(room.there, room.top);
  let made = 0;
  for (const one of shown) {
    const slice = slices.get(one.indicator.id);
    if (!slice) continue;
    const name = CHART_PREFIX + one.indicator.id;
    const range = (key: string): Excel.Range =>
      data.getRange(
        address({
          row: room.data.row + slice.first,
          column: column(key),
          rows: slice.count,
          columns: 1,
        }),
      );
    const isNew = !room.there.some((chart) => chart.name === name);
    const spot = slot + made;
    const place = {
      left: room.left + (spot % ACROSS) * (WIDTH + GAP),
      top: top + Math.floor(spot / ACROSS) * (HEIGHT + GAP),
    };
    const lines = SERIES.map(({ key, ...look }) => ({
      ...look,
      values: range(key),
      categories: range("year"),
    }));
    putChart(
      sheet,
      {
        name,
        title: title(one),
        kind: "line",
        series: lines,
        ...place,
        width: WIDTH,
        height: HEIGHT,
        valueAxis: one.indicator.unit || undefined,
      },
      room.there,
    );
    if (isNew) made += 1;
    else sheet.charts.getItem(name).title.text = title(one);
  }
  const gone = room.there.filter(({ name }) => name.startsWith(CHART_PREFIX) && !wanted.has(name));
  gone.forEach(({ name }) => sheet.charts.getItem(name).delete());
  return { made, removed: gone.length };
}
