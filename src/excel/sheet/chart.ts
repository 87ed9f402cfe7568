import type { ChartLayout, SheetLayout } from "./layout";

const KINDS = {
  column: "ColumnClustered",
  bar: "BarClustered",
  line: "LineMarkers",
} as const satisfies Readonly<Record<ChartLayout["kind"], string>>;

const WIDTH = 560;
const HEIGHT = 280;
const GAP = 16;

/** One series of a chart, by the ranges it shows. */
export interface ChartSeries {
  readonly name: string;
  readonly values: Excel.Range;
  readonly categories: Excel.Range;
  readonly line?: boolean;
  readonly colour?: string;
}

/** What a chart is made of when it is new; a refresh only touches the series, so that people keep their own look. */
export interface ChartSpec {
  readonly name: string;
  readonly title: string;
  readonly kind: ChartLayout["kind"];
  readonly series: readonly ChartSeries[];
  /** Points from the sheet's corner. */
  readonly left: number;
  readonly top: number;
  readonly width?: number;
  readonly height?: number;
  readonly valueAxis?: string;
  readonly valueFormat?: string;
}

function dress(series: Excel.ChartSeries, spec: ChartSeries): void {
  if (spec.line) series.chartType = "Line";
  if (spec.colour === undefined) return;
  if (spec.line) series.format.line.color = spec.colour;
  else series.format.fill.setSolidColor(spec.colour);
}

function addSeries(chart: Excel.Chart, spec: ChartSeries): void {
  const series = chart.series.add(spec.name);
  series.setValues(spec.values);
  series.setXAxisValues(spec.categories);
  dress(series, spec);
}

function create(sheet: Excel.Worksheet, spec: ChartSpec, first: ChartSeries): void {
  const chart = sheet.charts.add(KINDS[spec.kind], first.values, "Columns");
  chart.name = spec.name;
  chart.title.text = spec.title;
  chart.left = spec.left;
  chart.top = spec.top;
  chart.width = spec.width ?? WIDTH;
  chart.height = spec.height ?? HEIGHT;
  chart.legend.position = "Bottom";
  const series = chart.series.getItemAt(0);
  series.name = first.name;
  series.setXAxisValues(first.categories);
  dress(series, first);
  spec.series.slice(1).forEach((one) => addSeries(chart, one));
  if (spec.valueAxis !== undefined) chart.axes.valueAxis.title.text = spec.valueAxis;
  if (spec.valueFormat !== undefined) chart.axes.valueAxis.numberFormat = spec.valueFormat;
}

/**
 * Makes a chart, or points the one of the same name at its ranges again. `there` lists the charts of the sheet as read;
 * series are recognised by name, a missing one is added, one of the user's own is left alone.
 */
export function putChart(
  sheet: Excel.Worksheet,
  spec: ChartSpec,
  there: readonly { readonly name: string; readonly series: readonly string[] }[],
): void {
  const [first] = spec.series;
  if (!first) return;
  const old = there.find(({ name }) => name === spec.name);
  if (!old) return create(sheet, spec, first);
  const chart = sheet.charts.getItem(spec.name);
  for (const one of spec.series) {
    const index = old.series.indexOf(one.name);
    if (index < 0) {
      addSeries(chart, one);
    } else {
      const series = chart.series.getItemAt(index);
      series.setValues(one.values);
      series.setXAxisValues(one.categories);
    }
  }
}

/** Where charts stand: the corner of the first, and whether the next goes beside it or below it. */
export interface ChartPlace {
  readonly left: number;
  readonly top: number;
  readonly beside: boolean;
}

/** The charts of a layout, one after the other from `place` on. */
export function putCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  place: ChartPlace,
  there: readonly { readonly name: string; readonly series: readonly string[] }[],
): void {
  let { left, top } = place;
  for (const chart of layout.charts ?? []) {
    const table = context.workbook.tables.getItem(chart.table);
    const columns = layout.tables.find(({ name }) => name === chart.table)?.columns ?? [];
    const header = (key: string): string =>
      columns.find((column) => column.key === key)?.header ?? key;
    const body = (key: string): Excel.Range =>
      table.columns.getItem(header(key)).getDataBodyRange();
    const series = chart.series.map(({ column, ...look }) => ({
      ...look,
      name: header(column),
      values: body(column),
      categories: body(chart.categories),
    }));
    const { name, title, kind, width = WIDTH, height = HEIGHT, valueAxis, valueFormat } = chart;
    putChart(
      sheet,
      { name, title, kind, series, left, top, width, height, valueAxis, valueFormat },
      there,
    );
    if (place.beside) left += width + GAP;
    else top += height + GAP;
  }
}
