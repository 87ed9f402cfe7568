import type { AddChartOptions, AddChartSeriesOptions, ChartAxis as FileAxis, ChartTypeGroup } from "@cj-tech-master/excelts/chart";
import { editZip, ZipReader } from "@cj-tech-master/excelts/archive";
import type { Worksheet } from "@cj-tech-master/excelts";
import type { ChartAxis, ChartInfo, ChartKind, ChartSeries } from "./chart";
import { toFile } from "./fileformula";
import { unescaped } from "./filepeek";
import { cornersOf, frameOf, type Corner } from "./geometry";
import type { ChartRecord, State } from "./state";

const EMU_A_POINT = 12_700;

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
  const symbol = series.marker ?? (kind === "line" || kind === "scatterLines" ? "none" : lines ? "circle" : undefined);
  return {
    ...(series.nameRef ? { name: { formula: toFile(series.nameRef) } } : series.name !== undefined && { name: series.name }),
    values: toFile(series.values),
    ...(series.categories && (scatter ? { xValues: toFile(series.categories) } : { categories: toFile(series.categories) })),
    ...(series.color && (lines ? { line: series.color } : { fill: series.color })),
    ...(lines && { ...(kind !== "radar" && { smooth: false }), lineDash: series.dashed ? "dash" : undefined, marker: symbol && { symbol, ...(series.color && { fill: series.color, border: series.color }) } }),
    ...(series.dataLabels && { dataLabels: { showVal: true } }),
  };
}

const axisOptions = (axis: ChartAxis | undefined, gridlines: boolean): AddChartOptions["valueAxis"] => ({
  title: axis?.title,
  min: axis?.minimum,
  max: axis?.maximum,
  numFmt: axis?.numberFormat,
  majorGridlines: axis?.gridlines ?? gridlines,
  hidden: axis?.visible === false,
});

const LEGENDS = { right: "r", left: "l", top: "t", bottom: "b" } as const;

function addNative(sheet: Worksheet, info: ChartInfo): number {
  const base = {
    title: info.title ?? null,
    showLegend: (info.legend ?? "bottom") !== "none",
    ...(info.legend && info.legend !== "none" && { legendPosition: LEGENDS[info.legend] }),
    displayBlanksAs: "gap" as const,
  };
  const axes = { categoryAxis: axisOptions(info.category, false), valueAxis: axisOptions(info.value, true) };
  const kinds = [...new Set(info.series.map((series) => series.kind ?? info.kind))];
  const group = (kind: ChartKind): AddChartOptions => ({
    ...SHAPES[kind],
    ...(SHAPES[kind].grouping?.includes("tacked") && kind !== "lineStacked" && kind !== "areaStacked" && { overlap: 100 }),
    ...axes,
    ...((kind.startsWith("line") || kind.startsWith("scatter")) && { smooth: false }),
    series: info.series.filter((series) => (series.kind ?? info.kind) === kind).map((series) => seriesOptions(series, kind)),
  });
  const range = anchorsOf(sheet, info) as never;
  if (kinds.length <= 1) return sheet.addChart({ ...base, ...group(kinds[0] ?? info.kind) }, range);
  return sheet.addComboChart({ ...base, groups: kinds.map(group) } as Parameters<Worksheet["addComboChart"]>[0], range);
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

/** Gives the document native charts for those that live in the state, while it is written; charts the file brought and nobody changed stay as they were. */
export function dressCharts(state: State): { namings: Naming[]; undo: () => void } {
  const namings: Naming[] = [];
  const undo: (() => void)[] = [];
  for (const sheet of state.workbook.worksheets) {
    const records = state.charts.get(sheet.id) ?? [];
    for (const native of sheet.getCharts()) if (!native.isChartEx && !records.some((record) => record.native === native)) sheet.removeChart(native);
    for (const { info, native } of records) {
      if (native) continue;
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

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/\n/g, "&#10;");

/** The library calls every chart "Chart 1" and on; the names the charts have are put into the finished file. */
export async function nameCharts(bytes: Uint8Array, namings: readonly Naming[]): Promise<Uint8Array> {
  if (namings.length === 0) return bytes;
  const editor = await editZip(bytes);
  for await (const entry of new ZipReader(bytes).entries()) {
    if (!/^xl\/drawings\/drawing\d+\.xml$/.test(entry.path)) continue;
    const xml = await entry.text();
    const named = xml.replace(/(<xdr:cNvPr id="\d+" name=")Chart (\d+)"/g, (all, head: string, number: string) => {
      const naming = namings.find((one) => one.chartNumber === Number(number));
      return naming ? `${head}${escaped(naming.name)}"${naming.altText ? ` descr="${escaped(naming.altText)}"` : ""}` : all;
    });
    if (named !== xml) editor.set(entry.path, named);
  }
  return editor.bytes();
}

interface DrawingInside {
  _drawing?: { anchors?: { chartNumber?: number; graphicFrame?: { name?: string } }[] };
}

/** The charts a file brought with it. */
export function takeCharts(sheet: Worksheet, altTexts: ReadonlyMap<string, string>): ChartRecord[] {
  return sheet
    .getCharts()
    .filter((chart) => !chart.isChartEx)
    .map((native) => {
      const anchor = (sheet as unknown as DrawingInside)._drawing?.anchors?.find((one) => one.chartNumber === native.chartNumber);
      const info = infoOf(sheet, native, anchor?.graphicFrame?.name ?? `Chart ${native.chartNumber}`);
      const altText = altTexts.get(info.name);
      return { native, info: altText === undefined ? info : { ...info, altText } };
    });
}

type Native = NonNullable<ChartRecord["native"]>;

function infoOf(sheet: Worksheet, native: Native, name: string): ChartInfo {
  const groups = native.chartTypes;
  const kinds = groups.map(kindOf);
  const kind = kinds[0] ?? "columnClustered";
  const legend = native.legend as { legendPos?: string; position?: string } | undefined;
  const position = legend?.legendPos ?? legend?.position;
  return {
    name,
    kind,
    title: native.title,
    series: groups.flatMap((group, index) => group.series.map((series) => seriesOf(series, kinds[index] === kind ? undefined : kinds[index]))),
    category: axisOf(native.categoryAxis),
    value: axisOf(native.valueAxis),
    legend: legend ? (Object.entries(LEGENDS).find(([, short]) => short === position)?.[0] as ChartInfo["legend"]) ?? "right" : "none",
    frame: nativeFrame(sheet, native),
  };
}

function nativeFrame(sheet: Worksheet, native: Native): ChartInfo["frame"] {
  const corner = (index: number, offset: number): Corner => ({ index, offset: offset / EMU_A_POINT });
  const { tl, br, ext } = native.range;
  const top = corner(tl.nativeRow, tl.nativeRowOff);
  const left = corner(tl.nativeCol, tl.nativeColOff);
  if (br) return frameOf(sheet, { top, left, bottom: corner(br.nativeRow, br.nativeRowOff), right: corner(br.nativeCol, br.nativeColOff) });
  const start = frameOf(sheet, { top, left, bottom: top, right: left });
  return { ...start, width: (ext?.cx ?? 0) / EMU_A_POINT, height: (ext?.cy ?? 0) / EMU_A_POINT };
}

function kindOf(group: ChartTypeGroup): ChartKind {
  const grouping = "grouping" in group ? group.grouping : undefined;
  const stacked = grouping === "stacked" ? "Stacked" : grouping === "percentStacked" ? "Stacked100" : "";
  if (group.type === "bar" || group.type === "bar3D") return `${group.barDir === "bar" ? "bar" : "column"}${stacked === "" ? "Clustered" : stacked}` as ChartKind;
  if (group.type === "line" || group.type === "line3D") return stacked ? "lineStacked" : group.series.some((series) => series.marker?.symbol !== "none") ? "lineMarkers" : "line";
  if (group.type === "area" || group.type === "area3D") return stacked ? "areaStacked" : "area";
  if (group.type === "pie" || group.type === "pie3D") return "pie";
  if (group.type === "scatter") return "scatter";
  return group.type === "doughnut" ? "doughnut" : group.type === "radar" ? "radar" : "columnClustered";
}

interface LooseSource {
  numRef?: { formula?: string };
  strRef?: { formula?: string };
  multiLvlStrRef?: { formula?: string };
}
interface LooseSeries {
  tx?: { strRef?: { formula?: string }; value?: string };
  cat?: LooseSource;
  val?: LooseSource;
  xVal?: LooseSource;
  yVal?: LooseSource;
  spPr?: { _rawXml?: string };
  marker?: { symbol?: string };
  dataLabels?: { showVal?: boolean };
}

function seriesOf(native: object, kind: ChartKind | undefined): ChartSeries {
  const series = native as LooseSeries;
  const formula = (source: LooseSource | undefined): string | undefined => source?.numRef?.formula ?? source?.strRef?.formula ?? source?.multiLvlStrRef?.formula;
  const marker = series.marker?.symbol;
  const look = series.spPr?._rawXml ?? "";
  const color = /srgbClr val="([0-9A-Fa-f]{6})"/.exec(look)?.[1];
  return {
    ...(series.tx?.strRef?.formula ? { nameRef: series.tx.strRef.formula } : series.tx?.value !== undefined && { name: series.tx.value }),
    values: formula(series.val ?? series.yVal) ?? "",
    ...(formula(series.cat ?? series.xVal) && { categories: formula(series.cat ?? series.xVal) }),
    ...(kind && { kind }),
    ...(color && { color: `#${color.toUpperCase()}` }),
    ...(/prstDash val="(?!solid)/.test(look) && { dashed: true }),
    ...(marker && ["none", "circle", "square", "diamond", "triangle"].includes(marker) && { marker: marker as ChartSeries["marker"] }),
    ...(series.dataLabels?.showVal && { dataLabels: true }),
  };
}

interface LooseAxis {
  title?: { rawTx?: string };
  scaling?: { min?: number; max?: number };
  numFmt?: { formatCode?: string };
  majorGridlines?: unknown;
  delete?: boolean;
}

function axisOf(native: FileAxis | undefined): ChartAxis | undefined {
  if (!native) return undefined;
  const axis = native as unknown as LooseAxis;
  const title = [...(axis.title?.rawTx ?? "").matchAll(/<a:t(?:\s[^>]*)?>([^<]*)<\/a:t>/g)].map((run) => unescaped(run[1] ?? "")).join("");
  return {
    ...(title && { title }),
    ...(axis.scaling?.min !== undefined && { minimum: axis.scaling.min }),
    ...(axis.scaling?.max !== undefined && { maximum: axis.scaling.max }),
    ...(axis.numFmt?.formatCode && { numberFormat: axis.numFmt.formatCode }),
    gridlines: axis.majorGridlines !== undefined,
    visible: axis.delete !== true,
  };
}
