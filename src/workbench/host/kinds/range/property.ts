import { rangeThing } from "./place";
import { type RangeRef, type Thing } from "../../thing";
import type { Args } from "../../arguments";
import { recordOf } from "../../arguments";
import { refuse } from "../../fault";
import type { Area } from "../../../model/area";
import type { Host } from "../../host";
import { type Kind, kindOf } from "../../kind";
import { queried } from "../../request/query";
import { shaped } from "./cells";

type Loose = Readonly<Record<string, unknown>>;

/** The property paths that are asked for with true: `{ format: { fill: { color: true } } }` → `format/fill/color`. */
function paths(options: Loose, before = ""): string[] {
  return Object.entries(options).flatMap(([key, value]) => {
    if (key === "$all") return value ? [`${before}*`] : [];
    if (value === true) return [before + key];
    return typeof value === "object" && value !== null
      ? paths(value as Loose, `${before}${key}/`)
      : [];
  });
}

const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The answer in the add-in's own spelling, without what only the client needs. */
function spelled(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith("_"))
      .map(([key, inner]) => [small(key), spelled(inner)]),
  );
}

const cellsOf = (area: Area): Area[][] =>
  Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: area.right - area.left + 1 }, (__, c) => ({
      sheet: area.sheet,
      top: area.top + r,
      bottom: area.top + r,
      left: area.left + c,
      right: area.left + c,
    })),
  );

const rowsOf = (area: Area): Area[] =>
  cellsOf({ ...area, right: area.left }).map(([cell]) => ({
    ...area,
    top: cell?.top ?? 0,
    bottom: cell?.top ?? 0,
  }));
const columnsOf = (area: Area): Area[] =>
  (cellsOf({ ...area, bottom: area.top })[0] ?? []).map(({ left }) => ({
    ...area,
    left,
    right: left,
  }));

const read = (host: Host, area: Area, options: Loose): unknown =>
  spelled(queried(rangeThing(host, area), { Select: paths(options) }, host));

function write(of: Thing, values: Loose, host: Host): void {
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const name = key.charAt(0).toUpperCase() + key.slice(1);
    const property = kindOf(of).properties?.[name];
    const link = kindOf(of).links?.[name];
    if (property?.set) property.set(of.it, value, host);
    else if (link) {
      const inner = link(of.it, host);
      if (inner) write(inner, recordOf(value), host);
    } else refuse("ApiNotFound", `The host cannot set ${of.kind}.${key}.`);
  }
}

function setEach(host: Host, areas: readonly Area[], values: readonly unknown[]): void {
  if (areas.length !== values.length)
    refuse("InvalidArgument", `${areas.length} sets of properties are expected.`);
  areas.forEach((area, index) =>
    write(rangeThing(host, area), recordOf(values[index] ?? {}), host),
  );
}

/** Properties of each cell, row or column at once. */
export const rangeProperties: NonNullable<Kind<RangeRef>["methods"]> = {
  GetCellProperties: (it, args: Args, host) =>
    cellsOf(host.area(it)).map((row) => row.map((cell) => read(host, cell, args.record(0)))),
  GetRowProperties: (it, args, host) =>
    rowsOf(host.area(it)).map((row) => read(host, row, args.record(0))),
  GetColumnProperties: (it, args, host) =>
    columnsOf(host.area(it)).map((column) => read(host, column, args.record(0))),
  SetCellProperties(it, args, host) {
    const area = host.area(it);
    const rows = shaped(args.list(0), area);
    cellsOf(area).forEach((cells, row) => setEach(host, cells, rows[row] ?? []));
  },
  SetRowProperties: (it, args, host) => setEach(host, rowsOf(host.area(it)), args.list(0)),
  SetColumnProperties: (it, args, host) => setEach(host, columnsOf(host.area(it)), args.list(0)),
};
