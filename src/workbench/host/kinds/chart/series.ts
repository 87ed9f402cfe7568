import { thing, type ChartRef, type SeriesRef, type Thing } from "../../thing";
import { type Area, absoluteAddress } from "../../../model/area";
import { isHidden } from "../table/filtering";
import type { ChartSeries } from "../../../model/chart";
import { type Args, flagOf, oneOf, textOf } from "../../arguments";
import { argbOf } from "../format/color";
import { chartKindOf, chartTypeOf } from "./source";
import { refuse } from "../../fault";
import { findReference } from "../../address";
import type { Host } from "../../host";
import { kind } from "../../kind";
import { changeChart, chartOf } from "./chart";

const seriesOf = (it: SeriesRef, host: Host): ChartSeries =>
  chartOf(it.chart, host).series[it.index] ??
  refuse("ItemNotFound", `The chart has no series ${it.index}.`);

function change(it: SeriesRef, host: Host, next: (series: ChartSeries) => ChartSeries): void {
  seriesOf(it, host);
  changeChart(it.chart, host, (chart) => ({
    series: chart.series.map((series, index) => (index === it.index ? next(series) : series)),
  }));
}

/** The series' name: what stands in the cell that it refers to, or its own text. */
function nameOf(it: SeriesRef, host: Host): string {
  const { name, nameRef } = seriesOf(it, host);
  const area = nameRef === undefined ? undefined : findReference(host, nameRef);
  if (area) return host.model.content(area.sheet, area.top, area.left).text;
  return name ?? `${host.locale === "da-DK" ? "Serie" : "Series"}${it.index + 1}`;
}

function setName(it: SeriesRef, value: unknown, host: Host): void {
  const text = textOf(value);
  if (text.length > 255) refuse("InvalidArgument", "A series' name has at most 255 characters.");
  change(it, host, ({ name: _name, nameRef: _ref, ...series }) =>
    text.startsWith("=") ? { ...series, nameRef: text.slice(1) } : { ...series, name: text },
  );
}

const source = (args: Args, host: Host): string =>
  absoluteAddress(host.area(args.object(0, "Range")));

kind("ChartLineFormat", {
  properties: {
    Color: {
      get: (it, host) => seriesOf(it, host).color ?? "",
      set: (it, value, host) => change(it, host, (series) => ({ ...series, color: hex(value) })),
    },
    LineStyle: {
      get: (it, host) => (seriesOf(it, host).dashed ? "Dash" : "Continuous"),
      set: (it, value, host) => {
        const word = oneOf(value, [
          "Continuous",
          "Dash",
          "DashDot",
          "DashDotDot",
          "Dot",
          "Grey25",
          "Grey50",
          "Grey75",
          "Automatic",
          "None",
          "RoundDot",
        ]);
        if (word !== "Continuous" && word !== "Automatic" && word !== "Dash")
          refuse("ApiNotFound", `The host does not know the line style ${word}.`);
        change(it, host, (series) => ({ ...series, dashed: word === "Dash" }));
      },
    },
  },
});

const hex = (value: unknown): string => `#${argbOf(textOf(value)).slice(2)}`;

kind("ChartFill", {
  methods: {
    SetSolidColor: (it, args, host) =>
      change(it, host, (series) => ({ ...series, color: hex(args.text(0)) })),
  },
});

kind("ChartSeriesFormat", {
  links: { Fill: (it) => thing("ChartFill", it), Line: (it) => thing("ChartLineFormat", it) },
});

const MARKERS = {
  None: "none",
  Circle: "circle",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
} as const;

function dimension(it: SeriesRef, args: Args, host: Host): string {
  const { values, categories } = seriesOf(it, host);
  const word = args.word(0, ["Categories", "Values", "XValues", "YValues"]);
  const found = word === "Values" || word === "YValues" ? values : categories;
  if (found === "") refuse("EmptyChartSeries");
  return found ?? refuse("InvalidArgument", "The series has no such dimension.");
}

/** Cells that a filter or a person hides are not drawn, unless the chart says otherwise (Chart.plotVisibleOnly). */
function drawnValues(it: SeriesRef, area: Area, host: Host): unknown[] {
  const hidden = chartOf(it.chart, host).visibleOnly === false;
  return host.model
    .values(area)
    .filter((_, row) => hidden || !isHidden(host, area.sheet, area.top + row))
    .flat();
}

kind("ChartSeries", {
  properties: {
    Name: { get: nameOf, set: setName },
    ChartType: {
      get: (it, host) => chartTypeOf(seriesOf(it, host).kind ?? chartOf(it.chart, host).kind),
      set: (it, value, host) =>
        change(it, host, (series) => ({ ...series, kind: chartKindOf(textOf(value)) })),
    },
    HasDataLabels: {
      get: (it, host) => seriesOf(it, host).dataLabels ?? false,
      set: (it, value, host) =>
        change(it, host, (series) => ({ ...series, dataLabels: flagOf(value) })),
    },
    MarkerStyle: {
      get: (it, host) =>
        Object.entries(MARKERS).find(([, file]) => file === seriesOf(it, host).marker)?.[0] ??
        "Automatic",
      set: (it, value, host) =>
        change(it, host, (series) => ({
          ...series,
          marker: MARKERS[oneOf(value, ["None", "Circle", "Square", "Diamond", "Triangle"])],
        })),
    },
    AxisGroup: {
      get: () => "Primary",
      set: (_, value) =>
        value === "Primary"
          ? undefined
          : refuse("ApiNotFound", "The host does not know secondary axes."),
    },
    Smooth: {
      get: () => false,
      set: (_, value) =>
        flagOf(value) ? refuse("ApiNotFound", "The host does not know smoothed lines.") : undefined,
    },
    PlotOrder: { get: (it) => it.index },
  },
  links: { Format: (it) => thing("ChartSeriesFormat", it) },
  methods: {
    SetValues: (it, args, host) =>
      change(it, host, (series) => ({ ...series, values: source(args, host) })),
    SetXAxisValues: (it, args, host) =>
      change(it, host, (series) => ({ ...series, categories: source(args, host) })),
    Delete(it, _, host) {
      seriesOf(it, host);
      changeChart(it.chart, host, (chart) => ({
        series: chart.series.filter((_each, index) => index !== it.index),
      }));
    },
    GetDimensionDataSourceString: dimension,
    GetDimensionDataSourceType: (it, args, host) => (dimension(it, args, host), "LocalRange"),
    GetDimensionValues(it, args, host) {
      const area = findReference(host, dimension(it, args, host));
      return area
        ? drawnValues(it, area, host)
        : refuse("InvalidReference", "The series refers to cells that are gone.");
    },
  },
});

const all = (it: ChartRef, host: Host): Thing[] =>
  chartOf(it, host).series.map((_, index) => thing("ChartSeries", { chart: it, index }));

kind("ChartSeriesCollection", {
  properties: { Count: { get: (it, host) => chartOf(it, host).series.length } },
  items: all,
  methods: {
    Add(it, args, host) {
      const { series } = chartOf(it, host);
      const index = args.integerOr(1, series.length);
      if (index < 0 || index > series.length)
        return refuse("InvalidArgument", `The chart has ${series.length} series.`);
      const made: ChartSeries = { values: "", ...(args.has(0) ? { name: args.text(0) } : {}) };
      changeChart(it, host, () => ({
        series: [...series.slice(0, index), made, ...series.slice(index)],
      }));
      return thing("ChartSeries", { chart: it, index });
    },
    GetCount: (it, _, host) => chartOf(it, host).series.length,
    GetItemAt: (it, args, host) =>
      all(it, host)[args.integer(0)] ?? refuse("ItemNotFound", "There is no such series."),
  },
});
