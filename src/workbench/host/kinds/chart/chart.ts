import { thing, type ChartRef, type SheetRef, type Thing } from "../../thing";
import type { ChartChange, PlacedChart } from "../../../model/chart";
import { type Args, flagOf, numberOf, textOf } from "../../arguments";
import { chartKindOf, chartTypeOf, seriesFrom } from "./source";
import { refuse } from "../../fault";
import { around } from "../../geometry";
import type { Host } from "../../host";
import { kind, type Property } from "../../kind";
import { guardSheet } from "../sheet/guard";
import { frameOf } from "../format/size";
import { findReference } from "../../address";
import { sheetThing } from "../sheet/worksheets";

const keyOf = (sheet: number, name: string): string => `${sheet}/${name}`;

export function chartOf(it: ChartRef, host: Host): PlacedChart {
  const key = host.chartIds.nameOf(it.id);
  const before = keyOf(it.sheet, "");
  const found = key?.startsWith(before)
    ? host.model.chart(host.sheetName(it.sheet), key.slice(before.length))
    : undefined;
  return found ?? refuse("ItemNotFound", "The chart was deleted.");
}

export function changeChart(
  it: ChartRef,
  host: Host,
  change: (chart: PlacedChart) => ChartChange,
): void {
  const chart = chartOf(it, host);
  const sheet = host.sheetName(it.sheet);
  guardSheet(host, sheet);
  host.model.updateChart(sheet, chart.name, change(chart));
}

/** A chart by its sheet's number and its name. */
export const chartRef = (
  host: Host,
  { sheet, chart }: { readonly sheet: number; readonly chart: string },
): ChartRef => ({ sheet, id: host.chartIds.idOf(keyOf(sheet, chart)) });

const chartThing = (host: Host, sheet: number, name: string): Thing =>
  thing("Chart", chartRef(host, { sheet, chart: name }));

function rename(it: ChartRef, value: unknown, host: Host): void {
  const name = textOf(value);
  const { name: former } = chartOf(it, host);
  if (name === "") refuse("InvalidArgument", "A chart has a name.");
  if (name === former) return;
  if (name.toLowerCase() !== former.toLowerCase() && find(it.sheet, name, host))
    refuse("ItemAlreadyExists", `There is a chart "${name}" already.`);
  changeChart(it, host, () => ({ name }));
  host.chartIds.renamed(keyOf(it.sheet, former), keyOf(it.sheet, name));
}

const frame = (side: "top" | "left" | "width" | "height"): Property<ChartRef> => ({
  get: (it, host) => chartOf(it, host).frame[side],
  set: (it, value, host) => {
    const points = numberOf(value);
    if (points < 0) refuse("InvalidArgument", "The place and size of a chart are not negative.");
    changeChart(it, host, (chart) => ({ frame: { ...chart.frame, [side]: points } }));
  },
});

/** How many rows of headings name the series, or the categories: the host takes one. */
const level: Property<ChartRef> = {
  get: () => 0,
  set: (_, value) =>
    numberOf(value) === 0
      ? undefined
      : refuse("ApiNotFound", "The host names series and categories by one row of headings."),
};

/** The source of a chart is a Range, never an address (ChartCollection.add, Chart.setData). */
const sourceOf = (args: Args, index: number, host: Host) => host.area(args.object(index, "Range"));

/** A range given as an object or as an address on the chart's sheet. */
function cells(it: SheetRef, args: Args, index: number, host: Host) {
  if (args.thing(index)) return host.area(args.object(index, "Range"));
  return (
    findReference(host, args.text(index), it.sheet) ??
    refuse("InvalidArgument", `"${args.text(index)}" is not the address of a range.`)
  );
}

kind("Chart", {
  id: (it) => it.id,
  properties: {
    Name: { get: (it, host) => chartOf(it, host).name, set: rename },
    Id: { get: (it, host) => (chartOf(it, host), it.id) },
    ChartType: {
      get: (it, host) => chartTypeOf(chartOf(it, host).kind),
      set: (it, value, host) => changeChart(it, host, () => ({ kind: chartKindOf(textOf(value)) })),
    },
    PlotVisibleOnly: {
      get: (it, host) => chartOf(it, host).visibleOnly ?? true,
      set: (it, value, host) => changeChart(it, host, () => ({ visibleOnly: flagOf(value) })),
    },
    SeriesNameLevel: level,
    CategoryLabelLevel: level,
    Top: frame("top"),
    Left: frame("left"),
    Width: frame("width"),
    Height: frame("height"),
  },
  links: {
    Format: (it) => thing("ChartAreaFormat", it),
    Title: (it) => thing("ChartTitle", it),
    Legend: (it) => thing("ChartLegend", it),
    Axes: (it) => thing("ChartAxes", it),
    Series: (it) => thing("ChartSeriesCollection", it),
    Worksheet: (it) => sheetThing(it.sheet),
  },
  methods: {
    Activate(it, _, host) {
      host.user.selected = { sheet: it.sheet, chart: chartOf(it, host).name };
    },
    Delete(it, _, host) {
      const { name } = chartOf(it, host);
      guardSheet(host, host.sheetName(it.sheet));
      host.model.removeChart(host.sheetName(it.sheet), name);
    },
    GetDataTable: (it, _, host) =>
      hasDataTable(it, host)
        ? thing("ChartDataTable", it)
        : refuse("InvalidOperation", "This type of chart has no data table."),
    GetDataTableOrNullObject: (it, _, host) =>
      hasDataTable(it, host) ? thing("ChartDataTable", it) : null,
    SetData: (it, args, host) =>
      changeChart(it, host, (chart) => ({
        series: seriesFrom(
          host,
          sourceOf(args, 0, host),
          args.word(1, ["Auto", "Columns", "Rows"], "Auto"),
          chart.kind,
        ),
      })),
    SetPosition(it, args, host) {
      const start = cells(it, args, 0, host);
      const area = args.has(1) ? around(start, cells(it, args, 1, host)) : undefined;
      const { top, left, width, height } = frameOf(host, area ?? start);
      changeChart(it, host, (chart) => ({
        frame: area ? { top, left, width, height } : { ...chart.frame, top, left },
      }));
    },
  },
});

/** Round charts and those of pairs have no data table (Chart.getDataTable). */
const hasDataTable = (it: ChartRef, host: Host): boolean =>
  !/^(?:pie|doughnut|scatter|radar)/.test(chartOf(it, host).kind);

kind("ChartDataTable", {
  properties: {
    Visible: {
      get: () => false,
      set: (_, value) =>
        flagOf(value) ? refuse("ApiNotFound", "The host draws no data tables.") : undefined,
    },
  },
});

const names = (sheet: number, host: Host): string[] =>
  host.model.charts(host.sheetName(sheet)).map((chart) => chart.name);

function find(sheet: number, key: unknown, host: Host): Thing | null {
  const low = textOf(key).toLowerCase();
  const found =
    names(sheet, host).find((name) => name.toLowerCase() === low) ??
    names(sheet, host).find((name) => host.chartIds.idOf(keyOf(sheet, name)) === key);
  return found === undefined ? null : chartThing(host, sheet, found);
}

function freeName(sheet: number, host: Host): string {
  const taken = new Set(names(sheet, host).map((name) => name.toLowerCase()));
  const word = host.locale === "da-DK" ? "Diagram" : "Chart";
  for (let number = 1; ; number++)
    if (!taken.has(`${word} ${number}`.toLowerCase())) return `${word} ${number}`;
}

function added(it: SheetRef, args: Args, host: Host): Thing {
  const type = chartKindOf(args.text(0));
  const source = sourceOf(args, 1, host);
  const sheet = host.sheetName(it.sheet);
  guardSheet(host, sheet);
  const series = seriesFrom(host, source, args.word(2, ["Auto", "Columns", "Rows"], "Auto"), type);
  const name = freeName(it.sheet, host);
  host.model.addChart(sheet, {
    name,
    kind: type,
    series,
    legend: "bottom",
    frame: { left: 300, top: 60, width: 360, height: 216 },
  });
  return chartThing(host, it.sheet, name);
}

kind("ChartCollection", {
  properties: { Count: { get: (it, host) => names(it.sheet, host).length } },
  items: (it, host) => names(it.sheet, host).map((name) => chartThing(host, it.sheet, name)),
  item: (it, key, host) => find(it.sheet, key, host),
  methods: {
    Add: added,
    GetCount: (it, _, host) => names(it.sheet, host).length,
    GetItem: (it, args, host) =>
      find(it.sheet, args.text(0), host) ??
      refuse("ItemNotFound", `There is no chart "${args.text(0)}".`),
    GetItemAt: (it, args, host) =>
      chartThing(
        host,
        it.sheet,
        names(it.sheet, host)[args.integer(0)] ?? refuse("ItemNotFound", "There is no such chart."),
      ),
    GetItemOrNullObject: (it, args, host) => find(it.sheet, args.text(0), host),
  },
});
