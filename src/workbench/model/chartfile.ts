import type { AddChartOptions, AddChartSeriesOptions } from "@cj-tech-master/excelts/chart";
import { editZip, ZipReader } from "@cj-tech-master/excelts/archive";
import type { Worksheet } from "@cj-tech-master/excelts";
import type { ChartAxis, ChartInfo, ChartKind, ChartSeries } from "./chart";
import { drawingAnchor, infoOf } from "./chartread";
import { EMU_A_POINT, LEGENDS } from "./chartscale";
import { toFile } from "./fileformula";
import { cornersOf, type Corner } from "./geometry";
import type { ChartRecord, State } from "./state";

type Shape = Pick<AddChartOptions, "type" | "barDir" | "grouping" | "scatterStyle">;

const SHAPES: Readonly<Record<ChartKind, Shape>> = {
  columnClustered: { type: "bar", barDir: "col", grouping: "clustered" },
  columnStacked: { type: "bar", barDir: "col", grouping: "stacked" },
  columnStacked100: { type: "bar", barDir: "col", grouping: "percentStacked" },
  barClustered: { type: "bar", barDir: "bar", grouping: "clustered" },
  barStacked: { type: "bar", barDir: "bar", grouping: "stacked" },
  barStacked100: { type: "bar", barDir: "bar", grouping: "percentStacked" },
  line: { type: "line", grouping: "standard" },
  lineMarkers: { type: "line", grouping: "standard" },
  lineStacked: { type: "line", grouping: "stacked" },
  pie: { type: "pie" },
  doughnut: { type: "doughnut" },
  area: { type: "area", grouping: "standard" },
  areaStacked: { type: "area", grouping: "stacked" },
  scatter: { type: "scatter", scatterStyle: "lineMarker" },
  scatterLines: { type: "scatter", scatterStyle: "lineMarker" },
  radar: { type: "radar" },
};

function seriesOptions(series: ChartSeries, kind: ChartKind): AddChartSeriesOptions {
  const lines = kind.startsWith("line") || kind.startsWith("scatter") || kind === "radar";
  const scatter = kind.startsWith("scatter");
  const symbol =
    series.marker ??
    (kind === "line" || kind === "scatterLines" ? "none" : lines ? "circle" : undefined);
  return {
    ...(series.nameRef
      ? { name: { formula: toFile(series.nameRef) } }
      : series.name !== undefined && { name: series.name }),
    values: toFile(series.values),
    ...(series.categories &&
      (scatter
        ? { xValues: toFile(series.categories) }
        : { categories: toFile(series.categories) })),
    ...(series.color && (lines ? { line: series.color } : { fill: series.color })),
    ...(lines && {
      ...(kind !== "radar" && { smooth: false }),
      lineDash: series.dashed ? "dash" : undefined,
      marker: symbol && {
        symbol,
        ...(series.color && { fill: series.color, border: series.color }),
      },
    }),
    ...(series.dataLabels && { dataLabels: { showVal: true } }),
  };
}

const lettersOf = ({ letters }: ChartInfo): { readonly txPr?: { readonly size: number } } =>
  letters === undefined ? {} : { txPr: { size: letters * 100 } };

const axisOptions = (
  axis: ChartAxis | undefined,
  gridlines: boolean,
  letters: ReturnType<typeof lettersOf>,
): AddChartOptions["valueAxis"] => ({
  ...letters,
  title: axis?.title,
  min: axis?.minimum,
  max: axis?.maximum,
  numFmt: axis?.numberFormat,
  majorGridlines: axis?.gridlines ?? gridlines,
  hidden: axis?.visible === false,
});

function addNative(sheet: Worksheet, info: ChartInfo): number {
  const letters = lettersOf(info);
  const base = {
    title: info.title ?? null,
    titleOptions: letters,
    legendOptions: letters,
    showLegend: (info.legend ?? "bottom") !== "none",
    ...(info.legend && info.legend !== "none" && { legendPosition: LEGENDS[info.legend] }),
    displayBlanksAs: "gap" as const,
  };
  const axes = {
    categoryAxis: axisOptions(info.category, false, letters),
    valueAxis: axisOptions(info.value, true, letters),
  };
  const kinds = [...new Set(info.series.map((series) => series.kind ?? info.kind))];
  const group = (kind: ChartKind): AddChartOptions => ({
    ...SHAPES[kind],
    ...(SHAPES[kind].grouping?.includes("tacked") &&
      kind !== "lineStacked" &&
      kind !== "areaStacked" && { overlap: 100 }),
    ...axes,
    ...((kind.startsWith("line") || kind.startsWith("scatter")) && { smooth: false }),
    series: info.series
      .filter((series) => (series.kind ?? info.kind) === kind)
      .map((series) => seriesOptions(series, kind)),
  });
  const range = anchorsOf(sheet, info) as never;
  if (kinds.length <= 1) return sheet.addChart({ ...base, ...group(kinds[0] ?? info.kind) }, range);
  return sheet.addComboChart({ ...base, groups: kinds.map(group) }, range);
}

function anchorsOf(sheet: Worksheet, info: ChartInfo): unknown {
  const { top, left, bottom, right } = cornersOf(sheet, info.frame);
  const corner = (row: Corner, column: Corner): object => ({
    nativeRow: row.index,
    nativeRowOff: Math.round(row.offset * EMU_A_POINT),
    nativeCol: column.index,
    nativeColOff: Math.round(column.offset * EMU_A_POINT),
  });
  return { tl: corner(top, left), br: corner(bottom, right), editAs: "twoCell" };
}

/** What the drawing of a saved chart should say of it. */
export interface Naming {
  readonly chartNumber: number;
  readonly name: string;
  readonly altText?: string;
}

/** A chart the file brought keeps its looks; only its place and its references follow what happened to the cells. */
function followInfo(
  sheet: Worksheet,
  native: NonNullable<ChartRecord["native"]>,
  info: ChartInfo,
): void {
  const now = infoOf(sheet, native, info.name);
  info.series.forEach((series, index) => {
    const { group, offset } = groupOf(native, index);
    if (series.values !== now.series[index]?.values)
      native.setSeriesValues(offset, toFile(series.values), group);
    if (series.categories && series.categories !== now.series[index]?.categories)
      native.setSeriesCategories(offset, toFile(series.categories), group);
    if (series.nameRef && series.nameRef !== now.series[index]?.nameRef)
      native.setSeriesName(offset, { formula: toFile(series.nameRef) }, group);
  });
  // Also one that nobody moved is written as it is measured: the file's own place goes back where the measured one is the same.
  const { tl, br } = anchorsOf(sheet, info) as { tl: object; br: object };
  // The library writes a loaded chart's place from the drawing it came in, not from the chart.
  for (const range of [native.range, drawingAnchor(sheet, native)?.range]) {
    if (range?.tl) Object.assign(range.tl, tl);
    if (range?.br) Object.assign(range.br, br);
  }
}

function groupOf(
  native: NonNullable<ChartRecord["native"]>,
  index: number,
): { group: number; offset: number } {
  let offset = index;
  for (const [group, { series }] of native.chartTypes.entries()) {
    if (offset < series.length) return { group, offset };
    offset -= series.length;
  }
  return { group: 0, offset: index };
}

/** Gives the document native charts for those that live in the state, while it is written; charts the file brought and nobody changed stay as they were. */
export function dressCharts(state: State): { namings: Naming[]; undo: () => void } {
  const namings: Naming[] = [];
  const undo: (() => void)[] = [];
  for (const sheet of state.workbook.worksheets) {
    const records = state.charts.get(sheet.id) ?? [];
    for (const native of sheet.getCharts())
      if (!native.isChartEx && !records.some((record) => record.native === native))
        sheet.removeChart(native);
    for (const { info, native } of records) {
      // One that an earlier saving replaced, and a step back brought again, is made anew.
      if (native && sheet.getCharts().includes(native)) {
        followInfo(sheet, native, info);
        continue;
      }
      const chartNumber = addNative(sheet, info);
      namings.push({ chartNumber, name: info.name, altText: info.altText });
      undo.push(() => {
        const made = sheet.getCharts().find((chart) => chart.chartNumber === chartNumber);
        if (made) sheet.removeChart(made);
      });
    }
  }
  return { namings, undo: () => undo.reverse().forEach((step) => step()) };
}

const escaped = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\n/g, "&#10;");

/** The library calls every chart "Chart 1" and on; the names the charts have are put into the finished file. */
export async function nameCharts(
  bytes: Uint8Array,
  namings: readonly Naming[],
): Promise<Uint8Array> {
  if (namings.length === 0) return bytes;
  const editor = await editZip(bytes);
  for await (const entry of new ZipReader(bytes).entries()) {
    if (!/^xl\/drawings\/drawing\d+\.xml$/.test(entry.path)) continue;
    const xml = await entry.text();
    const named = xml.replace(
      /(<xdr:cNvPr id="\d+" name=")Chart (\d+)"/g,
      (all, head: string, number: string) => {
        const naming = namings.find((one) => one.chartNumber === Number(number));
        return naming
          ? `${head}${escaped(naming.name)}"${naming.altText ? ` descr="${escaped(naming.altText)}"` : ""}`
          : all;
      },
    );
    if (named !== xml) editor.set(entry.path, named);
  }
  return editor.bytes();
}
