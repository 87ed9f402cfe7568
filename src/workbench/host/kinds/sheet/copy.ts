import { quoteSheet } from "../../../model/area";
import type { PlacedChart } from "../../../model/chart";
import type { Host } from "../../host";

/** What goes along with a copied sheet: tables, which get names of their own since a name is there once in a workbook, and charts. */
export function copyParts(host: Host, from: string, to: string): void {
  for (const table of host.model.tables(from)) {
    if (!table.header) continue;
    const { area, style, bandedRows, bandedColumns, firstColumn, lastColumn, filterButtons } =
      table;
    const made = host.model.addTable({ ...area, sheet: to }, { header: true });
    const look = { style, bandedRows, bandedColumns, firstColumn, lastColumn, filterButtons };
    host.model.setTableLook(made.name, look);
  }
  const lost = host.profile.quirks.copiedChartNames === "lost";
  for (const [index, chart] of host.model.charts(from).entries())
    host.model.addChart(to, {
      ...chart,
      ...(lost ? { name: `${wordFor(host)} ${index + 1}` } : {}),
      series: chart.series.map((series) => moved(series, from, to)),
    });
}

const wordFor = (host: Host): string => (host.locale === "da-DK" ? "Diagram" : "Chart");

/** A series of the copy shows the copy's own cells. */
function moved(
  series: PlacedChart["series"][number],
  from: string,
  to: string,
): PlacedChart["series"][number] {
  const here = (text: string | undefined): string | undefined =>
    text?.split(`${quoteSheet(from)}!`).join(`${quoteSheet(to)}!`);
  return {
    ...series,
    values: here(series.values) ?? "",
    ...(series.categories === undefined ? {} : { categories: here(series.categories) ?? "" }),
    ...(series.nameRef === undefined ? {} : { nameRef: here(series.nameRef) ?? "" }),
  };
}
