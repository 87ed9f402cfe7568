import type { ChartAxis as FileAxis, ChartTypeGroup } from "@cj-tech-master/excelts/chart";
import type { Worksheet } from "@cj-tech-master/excelts";
import type { ChartAxis, ChartInfo, ChartKind, ChartSeries } from "./chart";
import { EMU_A_POINT, LEGENDS } from "./chartscale";
import { unescaped } from "./files/xml";
import { frameOf, type Corner } from "./geometry";
import type { ChartRecord } from "./state";

interface DrawingInside {
  _drawing?: { anchors?: LooseAnchor[] };
}
interface LooseAnchor {
  chartNumber?: number;
  graphicFrame?: { name?: string };
  range?: { tl?: object; br?: object };
}

/** Where the drawing that a chart was loaded with keeps its place and name. */
export const drawingAnchor = (sheet: Worksheet, native: Native): LooseAnchor | undefined =>
  (sheet as unknown as DrawingInside)._drawing?.anchors?.find(
    (one) => one.chartNumber === native.chartNumber,
  );

/** The charts a file brought with it. */
export function takeCharts(sheet: Worksheet, altTexts: ReadonlyMap<string, string>): ChartRecord[] {
  return sheet
    .getCharts()
    .filter((chart) => !chart.isChartEx)
    .map((native) => {
      const info = infoOf(
        sheet,
        native,
        drawingAnchor(sheet, native)?.graphicFrame?.name ?? `Chart ${native.chartNumber}`,
      );
      const altText = altTexts.get(info.name);
      return { native, info: altText === undefined ? info : { ...info, altText } };
    });
}

type Native = NonNullable<ChartRecord["native"]>;

/** What a native chart says of itself. */
export function infoOf(sheet: Worksheet, native: Native, name: string): ChartInfo {
  const groups = native.chartTypes;
  const kinds = groups.map(kindOf);
  const kind = kinds[0] ?? "columnClustered";
  const legend = native.legend as { legendPos?: string; position?: string } | undefined;
  const position = legend?.legendPos ?? legend?.position;
  return {
    name,
    kind,
    title: native.title,
    series: groups.flatMap((group, index) =>
      group.series.map((series) =>
        seriesOf(series, kinds[index] === kind ? undefined : kinds[index]),
      ),
    ),
    category: axisOf(native.categoryAxis),
    value: axisOf(native.valueAxis),
    legend: legend
      ? ((Object.entries(LEGENDS).find(
          ([, short]) => short === position,
        )?.[0] as ChartInfo["legend"]) ?? "right")
      : "none",
    ...lettersOf(native.categoryAxis),
    frame: nativeFrame(sheet, native),
  };
}

/** The size of the letters, where the axis says it: ours is the same all over the chart. */
function lettersOf(axis: FileAxis | undefined): Pick<ChartInfo, "letters"> {
  const { txPr } = (axis ?? {}) as { txPr?: { size?: number; _rawXml?: string } };
  const size = txPr?.size ?? Number(/ sz="(\d+)"/.exec(txPr?._rawXml ?? "")?.[1] ?? NaN);
  return Number.isNaN(size) ? {} : { letters: size / 100 };
}

function nativeFrame(sheet: Worksheet, native: Native): ChartInfo["frame"] {
  const corner = (index: number, offset: number): Corner => ({
    index,
    offset: offset / EMU_A_POINT,
  });
  const { tl, br, ext } = native.range;
  const top = corner(tl.nativeRow, tl.nativeRowOff);
  const left = corner(tl.nativeCol, tl.nativeColOff);
  if (br)
    return frameOf(sheet, {
      top,
      left,
      bottom: corner(br.nativeRow, br.nativeRowOff),
      right: corner(br.nativeCol, br.nativeColOff),
    });
  const start = frameOf(sheet, { top, left, bottom: top, right: left });
  return { ...start, width: (ext?.cx ?? 0) / EMU_A_POINT, height: (ext?.cy ?? 0) / EMU_A_POINT };
}

function kindOf(group: ChartTypeGroup): ChartKind {
  const grouping = "grouping" in group ? group.grouping : undefined;
  const stacked =
    grouping === "stacked" ? "Stacked" : grouping === "percentStacked" ? "Stacked100" : "";
  if (group.type === "bar" || group.type === "bar3D")
    return `${group.barDir === "bar" ? "bar" : "column"}${stacked === "" ? "Clustered" : stacked}` as ChartKind;
  if (group.type === "line" || group.type === "line3D")
    return stacked
      ? "lineStacked"
      : group.series.some((series) => series.marker?.symbol !== "none")
        ? "lineMarkers"
        : "line";
  if (group.type === "area" || group.type === "area3D") return stacked ? "areaStacked" : "area";
  if (group.type === "pie" || group.type === "pie3D") return "pie";
  if (group.type === "scatter") return "scatter";
  return group.type === "doughnut"
    ? "doughnut"
    : group.type === "radar"
      ? "radar"
      : "columnClustered";
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
  const formula = (source: LooseSource | undefined): string | undefined =>
    source?.numRef?.formula ?? source?.strRef?.formula ?? source?.multiLvlStrRef?.formula;
  const marker = series.marker?.symbol;
  const look = series.spPr?._rawXml ?? "";
  const color = /srgbClr val="([0-9A-Fa-f]{6})"/.exec(look)?.[1];
  return {
    ...(series.tx?.strRef?.formula
      ? { nameRef: series.tx.strRef.formula }
      : series.tx?.value !== undefined && { name: series.tx.value }),
    values: formula(series.val ?? series.yVal) ?? "",
    ...(formula(series.cat ?? series.xVal) && { categories: formula(series.cat ?? series.xVal) }),
    ...(kind && { kind }),
    ...(color && { color: `#${color.toUpperCase()}` }),
    ...(/prstDash val="(?!solid)/.test(look) && { dashed: true }),
    ...(marker &&
      ["none", "circle", "square", "diamond", "triangle"].includes(marker) && {
        marker: marker as ChartSeries["marker"],
      }),
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
  const title = [...(axis.title?.rawTx ?? "").matchAll(/<a:t(?:\s[^>]*)?>([^<]*)<\/a:t>/g)]
    .map((run) => unescaped(run[1] ?? ""))
    .join("");
  return {
    ...(title && { title }),
    ...(axis.scaling?.min !== undefined && { minimum: axis.scaling.min }),
    ...(axis.scaling?.max !== undefined && { maximum: axis.scaling.max }),
    ...(axis.numFmt?.formatCode && { numberFormat: axis.numFmt.formatCode }),
    gridlines: axis.majorGridlines !== undefined,
    visible: axis.delete !== true,
  };
}
