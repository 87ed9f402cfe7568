import type { Area } from "../../model/area";
import { textOf } from "../arguments";
import { refuse } from "../fault";
import type { Host } from "../host";
import { kind, type Thing, thing } from "../kind";
import { guardSheet } from "../protection";
import { rangeThing } from "./range";
import { shaped } from "./range-cells";
import { filterKind } from "./filter";
import { tableOf, type TableRef } from "./table";
import { inputs } from "./table-row";

/** A column by its place in the table, found again by its title when columns have moved. */
export interface ColumnRef {
  readonly table: TableRef;
  title: string;
}

function indexOf(it: ColumnRef, host: Host): number {
  const index = tableOf(it.table, host).columns.findIndex((column) => column.name === it.title);
  return index >= 0 ? index : refuse("ItemNotFound", `The table has no column "${it.title}".`);
}

function part(it: ColumnRef, host: Host, rows: (table: ReturnType<typeof tableOf>) => { top: number; bottom: number }): Area {
  const table = tableOf(it.table, host);
  const column = table.area.left + indexOf(it, host);
  return { sheet: table.area.sheet, ...rows(table), left: column, right: column };
}

export const tableColumnKind = kind<ColumnRef>({
  name: "TableColumn",
  id: (it) => it.title,
  properties: {
    Id: { get: (it, host) => indexOf(it, host) + 1 },
    Index: { get: indexOf },
    Name: {
      get: (it, host) => (indexOf(it, host), it.title),
      set(it, value, host) {
        const { name, columns } = tableOf(it.table, host);
        if (columns.some((column) => column.name.toLowerCase() === textOf(value).toLowerCase() && column.name !== it.title)) refuse("ItemAlreadyExists", `The table has a column "${textOf(value)}" already.`);
        host.model.renameTableColumn(name, indexOf(it, host), textOf(value));
        it.title = textOf(value);
      },
    },
    Values: {
      get: (it, host) => host.model.values(part(it, host, ({ area }) => area)).map((row) => row.map((value) => value ?? "")),
      set(it, value, host) {
        const area = part(it, host, (table) => table.area);
        guardSheet(host, area.sheet);
        host.model.write(area, inputs(shaped(value, area)));
      },
    },
  },
  links: { Filter: (it) => thing(filterKind, it) },
  methods: {
    GetRange: (it, _, host) => rangeThing(host, part(it, host, ({ area }) => area)),
    GetDataBodyRange: (it, _, host) => rangeThing(host, part(it, host, ({ body }) => body)),
    GetHeaderRowRange: (it, _, host) => rangeThing(host, part(it, host, ({ area, header }) => (header ? { top: area.top, bottom: area.top } : refuse("ItemNotFound", "The table has no header row.")))),
    GetTotalRowRange: (it, _, host) => rangeThing(host, part(it, host, ({ area, totals }) => (totals ? { top: area.bottom, bottom: area.bottom } : refuse("ItemNotFound", "The table has no total row.")))),
    Delete(it, _, host) {
      const { name, area } = tableOf(it.table, host);
      guardSheet(host, area.sheet);
      host.model.deleteTableColumn(name, indexOf(it, host));
    },
  },
});

const columnsOf = (it: TableRef, host: Host): Thing[] => tableOf(it, host).columns.map((column) => thing(tableColumnKind, { table: it, title: column.name }));

function find(it: TableRef, key: unknown, host: Host): Thing | null {
  const { columns } = tableOf(it, host);
  const found = typeof key === "number" ? columns[key - 1] : columns.find((column) => column.name.toLowerCase() === textOf(key).toLowerCase());
  return found ? thing(tableColumnKind, { table: it, title: found.name }) : null;
}

export const tableColumnsKind = kind<TableRef>({
  name: "TableColumnCollection",
  properties: { Count: { get: (it, host) => tableOf(it, host).columns.length } },
  items: columnsOf,
  item: find,
  methods: {
    Add(it, args, host) {
      const { name, columns, area } = tableOf(it, host);
      guardSheet(host, area.sheet);
      const index = args.has(0) && args.integer(0) >= 0 ? args.integer(0) : columns.length;
      if (index > columns.length) return refuse("InvalidArgument", `The table has ${columns.length} columns.`);
      const title = args.textOr(2, undefined);
      if (title !== undefined && find(it, title, host)) return refuse("ItemAlreadyExists", `The table has a column "${title}" already.`);
      const values = args.has(1) ? inputs(shaped(args.raw(1), { ...area, right: area.left })) : undefined;
      host.model.insertTableColumn(name, index, title, values);
      return columnsOf(it, host)[index] ?? refuse("GeneralException");
    },
    GetCount: (it, _, host) => tableOf(it, host).columns.length,
    GetItemAt: (it, args, host) => columnsOf(it, host)[args.integer(0)] ?? refuse("ItemNotFound", "There is no such column."),
    GetItemOrNullObject: (it, args, host) => find(it, args.raw(0), host),
  },
});
