import { type Area, parseAddress } from "../../src/workbench/model/area";
import { written, writtenArea, writtenCells } from "./raw";
import { LOG } from "../../src/excel/transaction/log";
import type { StartedHost } from "../../src/workbench/host/node";

interface Options {
  /** Whether the order of a table's rows counts. */
  readonly order?: boolean;
}

const byText = (a: unknown, b: unknown): number =>
  JSON.stringify(a).localeCompare(JSON.stringify(b));

interface SeriesDump {
  readonly values: string;
  readonly categories?: string;
}

interface SheetDump {
  readonly name: string;
  readonly used: Area | null;
  readonly cells: readonly (readonly unknown[])[] | null;
  readonly tables: readonly { readonly area: Area }[];
  readonly charts: readonly ChartDump[];
}

interface ChartDump {
  readonly name: string;
  readonly frame?: unknown;
  readonly area?: unknown;
  readonly series: readonly SeriesDump[];
}

/** What a workbook held at one moment. */
export interface Dump {
  readonly sheets: readonly SheetDump[];
  readonly names: readonly unknown[];
  readonly settings: unknown;
}

/** All that a workbook holds, so that two moments can be compared: cells, tables, names, charts and what is remembered. */
export function dump({ host }: StartedHost, { order = true }: Options = {}): Dump {
  const { model } = host;
  return {
    sheets: model.sheets().map((name) => {
      const used = writtenArea(model, name);
      const tables = model.tables(name).map((table) => {
        const body = written(model, table.body);
        return {
          name: table.name,
          area: table.area,
          columns: table.columns.map((column) => column.name),
          body: order ? body : [...body].sort(byText),
        };
      });
      const cells = order ? writtenCells(model, name) : null;
      const charts = model
        .charts(name)
        .map((chart) => JSON.parse(JSON.stringify(chart)) as SheetDump["charts"][number]);
      return { name, used: used ?? null, cells, tables, charts };
    }),
    names: model
      .names()
      .map(({ name, formula, visible }) => ({ name, formula, visible }))
      .sort(byText),
    // The log says only how far a write came; it is told apart.
    settings: Object.fromEntries(
      Object.entries(model.getSettings()).filter(([key]) => key !== LOG),
    ),
  };
}

/**
 * The same with each chart over all rows of its table. A row that somebody put in above the first is in no chart until
 * the next write; taking one back points the charts at their rows again, and then it is in them. A report's small
 * charts stand over their goals' rows after it too.
 */
export const overAllRows = ({ sheets, ...rest }: Dump): Dump => ({
  ...rest,
  sheets: sheets.map(({ charts, ...sheet }) => {
    const widened = (reference: string): string => {
      const area = parseAddress(
        "",
        reference.slice(reference.lastIndexOf("!") + 1).replaceAll("$", ""),
      );
      const table = sheet.tables.find(
        ({ area: { top, left, bottom, right } }) =>
          area &&
          area.top > top &&
          area.bottom <= bottom &&
          area.left >= left &&
          area.right <= right,
      );
      return area && table
        ? JSON.stringify({ ...area, top: table.area.top + 1, bottom: table.area.bottom })
        : reference;
    };
    return {
      ...sheet,
      charts: charts.map((chart) => ({
        ...chart,
        ...(chart.name.startsWith("Udsat_Aarsrapport_") ? { frame: null, area: null } : {}),
        series: chart.series.map(({ values, categories, ...one }) => ({
          ...one,
          values: widened(values),
          ...(categories === undefined ? {} : { categories: widened(categories) }),
        })),
      })),
    };
  }),
});

/** Where two moments first differ, and how. */
export function difference(a: unknown, b: unknown, path = ""): string {
  if (JSON.stringify(a) === JSON.stringify(b)) return "";
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
    return `${path}: ${JSON.stringify(a)?.slice(0, 80)} became ${JSON.stringify(b)?.slice(0, 80)}`;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys
    .map((key) => difference(one[key], other[key], `${path}.${key}`))
    .filter((text) => text !== "")
    .slice(0, 3)
    .join("; ");
}
