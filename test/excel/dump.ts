import type { Area } from "../../src/workbench/model/area";
import { written, writtenArea } from "./raw";
import { LOG } from "../../src/excel/transaction/log";
import type { StartedHost } from "../../src/workbench/host/node";

interface Options {
  /** Whether the order of a table's rows counts. */
  readonly order?: boolean;
}

const byText = (a: unknown, b: unknown): number =>
  JSON.stringify(a).localeCompare(JSON.stringify(b));

interface SheetDump {
  readonly name: string;
  readonly used: Area | null;
  readonly cells: readonly (readonly unknown[])[] | null;
  readonly tables: readonly { readonly area: Area }[];
  readonly charts: readonly unknown[];
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
      const cells = used && order ? written(model, used) : null;
      const charts = model
        .charts(name)
        .map((chart) => JSON.parse(JSON.stringify(chart)) as unknown);
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
