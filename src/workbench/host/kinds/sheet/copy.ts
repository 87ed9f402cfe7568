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
  if (host.profile.name !== "workbench") copyNames(host, from, to);
  const lost = host.profile.quirks.copiedChartNames === "lost";
  for (const [index, chart] of host.model.charts(from).entries())
    host.model.addChart(to, {
      ...chart,
      ...(lost ? { name: `${wordFor(host)} ${index + 1}` } : {}),
      series: chart.series.map((series) => moved(series, from, to)),
    });
}

/** The copy has names of its own for the sheet's and for those of the workbook that mean its cells (OfficeDev/office-js #2875). */
function copyNames(host: Host, from: string, to: string): void {
  const mark = `${quoteSheet(from)}!`;
  for (const { name, formula, sheet, visible } of host.model.names())
    if (sheet === from || (sheet === undefined && formula.includes(mark)))
      host.model.addName({
        name,
        visible,
        sheet: to,
        formula: formula.split(mark).join(`${quoteSheet(to)}!`),
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
