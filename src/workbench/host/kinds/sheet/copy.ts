import { quoteSheet } from "../../../model/area";
import type { PlacedChart } from "../../../model/chart";
import type { Model } from "../../../model/model";
import type { Host } from "../../host";

/**
 * What goes along with a sheet that comes in: tables, which get names of their own where theirs are taken, since a name is
 * there once in a workbook, and charts.
 */
export function copyParts(host: Host, from: string, to: string, source: Model = host.model): void {
  for (const table of source.tables(from)) {
    if (!table.header) continue;
    const { area, style, bandedRows, bandedColumns, firstColumn, lastColumn, filterButtons } =
      table;
    const name = host.model.table(table.name) ? {} : { name: table.name };
    const made = host.model.addTable({ ...area, sheet: to }, { header: true, ...name });
    const look = { style, bandedRows, bandedColumns, firstColumn, lastColumn, filterButtons };
    host.model.setTableLook(made.name, look);
  }
  if (source === host.model && host.profile.name !== "workbench") copyNames(host, from, to);
  if (source !== host.model) takeNames(host, from, to, source);
  const lost = host.profile.quirks.copiedChartNames === "lost";
  for (const [index, chart] of source.charts(from).entries())
    host.model.addChart(to, {
      ...chart,
      ...(lost ? { name: `${wordFor(host)} ${index + 1}` } : {}),
      series: chart.series.map((series) => moved(series, from, to)),
    });
}

/** The names of another workbook that mean cells of the sheet come with it, where they are not taken. */
function takeNames(host: Host, from: string, to: string, source: Model): void {
  const mark = `${quoteSheet(from)}!`;
  const taken = new Set(host.model.names().map(({ name }) => name.toLowerCase()));
  for (const one of source.names())
    if (one.formula.includes(mark) && !taken.has(one.name.toLowerCase()))
      host.model.addName({
        ...one,
        ...(one.sheet === undefined ? {} : { sheet: to }),
        formula: one.formula.split(mark).join(`${quoteSheet(to)}!`),
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
