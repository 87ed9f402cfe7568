import { parseAddress, sameSheet, type Area } from "../model/area";
import type { ChartInfo, ChartKind } from "../model/chart";
import type { Model } from "../model/model";

export interface FigureSeries {
  readonly name: string;
  readonly kind: ChartKind;
  readonly values: readonly (number | undefined)[];
  /** Scatter charts: where each point lies along the axis. */
  readonly positions: readonly number[];
  readonly color: string;
  readonly dashed: boolean;
  readonly marker: boolean;
}

/** The figures of a chart as the cells give them now. */
export interface Figures {
  readonly categories: readonly string[];
  readonly series: readonly FigureSeries[];
}

const COLORS = [
  "#4472c4",
  "#ed7d31",
  "#7f7f7f",
  "#ffc000",
  "#5b9bd5",
  "#70ad47",
  "#264478",
  "#9e480e",
];

/** Reads the cells that the chart's series refer to. */
export function figuresOf(model: Model, sheet: string, chart: ChartInfo): Figures {
  const texts = (reference: string | undefined): string[] =>
    cellsOf(model, sheet, reference).map((cell) => cell.text);
  const numbers = (reference: string | undefined): (number | undefined)[] =>
    cellsOf(model, sheet, reference).map((cell) =>
      typeof cell.value === "number" ? cell.value : undefined,
    );
  const series = chart.series.map((s, i): FigureSeries => {
    const positions = numbers(s.categories);
    return {
      name: texts(s.nameRef)[0] ?? s.name ?? `${i + 1}`,
      kind: s.kind ?? chart.kind,
      values: numbers(s.values),
      positions: positions.map((x, n) => x ?? n + 1),
      color: s.color
        ? `#${s.color.replace(/^#/, "").slice(-6)}`
        : (COLORS[i % COLORS.length] ?? "#4472c4"),
      dashed: s.dashed === true,
      marker:
        s.marker !== undefined
          ? s.marker !== "none"
          : (s.kind ?? chart.kind) === "lineMarkers" || (s.kind ?? chart.kind) === "scatter",
    };
  });
  const longest = Math.max(0, ...series.map((s) => s.values.length));
  const names = texts(chart.series.find((s) => s.categories)?.categories);
  return {
    series,
    categories: Array.from({ length: longest }, (_, i) => names[i] ?? String(i + 1)),
  };
}

function cellsOf(model: Model, sheet: string, reference: string | undefined) {
  return areasOf(model, sheet, reference).flatMap((area) => model.contents(area).flat());
}

/** The areas of a reference such as Ark1!$A$2:$A$9, or of several in brackets, or of a name. */
function areasOf(model: Model, sheet: string, reference: string | undefined, depth = 0): Area[] {
  if (!reference) return [];
  return reference
    .replace(/^=?\(?|\)$/g, "")
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .flatMap((part) => {
      const [, quoted, plain, address = ""] =
        /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(part.trim()) ?? [];
      const target = model
        .sheets()
        .find((name) => sameSheet(name, quoted?.replace(/''/g, "'") ?? plain ?? sheet));
      const area = target ? parseAddress(target, address) : undefined;
      if (area) return [clipped(model, area)];
      const name = model.names().find((n) => n.name.toLowerCase() === address.toLowerCase());
      return name && depth < 5 ? areasOf(model, sheet, name.formula, depth + 1) : [];
    });
}

function clipped(model: Model, area: Area): Area {
  const used = model.usedArea(area.sheet, true);
  return used
    ? {
        ...area,
        bottom: Math.max(area.top, Math.min(area.bottom, Math.max(used.bottom, area.top))),
      }
    : area;
}
