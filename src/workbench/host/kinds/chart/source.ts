import { type Area, absoluteAddress } from "../../../model/area";
import type { Scalar } from "../../../model/cell";
import type { ChartKind, ChartSeries } from "../../../model/chart";
import { refuse } from "../../fault";
import { columnsIn, rowsIn } from "../../geometry";
import type { Host } from "../../host";

export type SeriesBy = "Auto" | "Columns" | "Rows";

const MOST_SERIES = 255;

/** Excel's names for the kinds of charts that the workbook can hold. */
const KINDS: Readonly<Record<ChartKind, string>> = {
  columnClustered: "ColumnClustered",
  columnStacked: "ColumnStacked",
  columnStacked100: "ColumnStacked100",
  barClustered: "BarClustered",
  barStacked: "BarStacked",
  barStacked100: "BarStacked100",
  line: "Line",
  lineMarkers: "LineMarkers",
  lineStacked: "LineStacked",
  pie: "Pie",
  doughnut: "Doughnut",
  area: "Area",
  areaStacked: "AreaStacked",
  scatter: "XYScatter",
  scatterLines: "XYScatterLines",
  radar: "Radar",
};

export const chartTypeOf = (kind: ChartKind): string => KINDS[kind];

export function chartKindOf(type: string): ChartKind {
  const found = Object.entries(KINDS).find(
    ([, name]) => name.toLowerCase() === type.toLowerCase(),
  )?.[0];
  return found === undefined
    ? refuse("ApiNotFound", `The host does not know the chart type ${type}.`)
    : (found as ChartKind);
}

const isLabel = (value: Scalar | undefined): boolean => typeof value === "string" && value !== "";

/** The series of a block of cells, as Excel reads it: text above is names, text to the left is categories. */
export function seriesFrom(host: Host, area: Area, by: SeriesBy, kind: ChartKind): ChartSeries[] {
  const auto = host.profile.quirks.autoSeries === "by shape" && rowsIn(area) >= columnsIn(area);
  const inColumns = by === "Columns" || (by === "Auto" && auto);
  const values = host.model.values(area);
  const grid = inColumns
    ? values
    : (values[0] ?? []).map((_, column) => values.map((row) => row[column] ?? null));
  const lines = inColumns ? columnsIn(area) : rowsIn(area);
  const first = grid[0] ?? [];
  const scatter = kind === "scatter" || kind === "scatterLines";
  const header =
    first.slice(1).some(isLabel) || (lines === 1 && isLabel(first[0]) && grid.length > 1);
  const body = grid.slice(header ? 1 : 0);
  const labels =
    lines > 1 && (scatter || body.some((row) => isLabel(row[0])) || (header && !isLabel(first[0])));
  const made = Array.from(
    { length: lines - (labels ? 1 : 0) },
    (_, index) => index + (labels ? 1 : 0),
  ).map((line): ChartSeries => ({
    ...(header ? { nameRef: reference(area, inColumns, line, 0, 0) } : {}),
    values: reference(area, inColumns, line, header ? 1 : 0),
    ...(labels ? { categories: reference(area, inColumns, 0, header ? 1 : 0) } : {}),
  }));
  if (made.length === 0 || made.length > MOST_SERIES)
    return refuse("InvalidArgument", `A chart has 1 to ${MOST_SERIES} series.`);
  return made;
}

/** The address of one line of the block, from a place in it to another; to its end where none is given. */
function reference(
  area: Area,
  inColumns: boolean,
  line: number,
  from: number,
  to?: number,
): string {
  const part = inColumns
    ? {
        ...area,
        left: area.left + line,
        right: area.left + line,
        top: area.top + from,
        bottom: to === undefined ? area.bottom : area.top + to,
      }
    : {
        ...area,
        top: area.top + line,
        bottom: area.top + line,
        left: area.left + from,
        right: to === undefined ? area.right : area.left + to,
      };
  return absoluteAddress(part);
}
