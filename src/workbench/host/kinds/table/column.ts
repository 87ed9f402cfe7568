import { tableOf } from "./found";
import { rangeThing } from "../range/place";
import { thing, type ColumnRef, type TableRef, type Thing } from "../../thing";
import { type Area, LAST_COLUMN } from "../../../model/area";
import { columnsIn, guardSize } from "../../geometry";
import { textOf } from "../../arguments";
import { refuse } from "../../fault";
import type { Host } from "../../host";
import { kind } from "../../kind";
import { guardSheet } from "../sheet/guard";
import { shaped } from "../range/cells";
import { inputs } from "./row";

const keyOf = (table: TableRef, title: string): string => `${table.id}/${title}`;

export function indexOf(it: ColumnRef, host: Host): number {
  const key = host.columnIds.nameOf(it.id)?.toLowerCase();
  const index = tableOf(it.table, host).columns.findIndex(
    (column) => keyOf(it.table, column.name).toLowerCase() === key,
  );
  return index >= 0 ? index : refuse("ItemNotFound", "The table's column was deleted.");
}

const titleOf = (it: ColumnRef, host: Host): string =>
  tableOf(it.table, host).columns[indexOf(it, host)]?.name ?? "";
const columnThing = (table: TableRef, title: string, host: Host): Thing =>
  thing("TableColumn", { table, id: host.columnIds.idOf(keyOf(table, title)) });

function part(
  it: ColumnRef,
  host: Host,
  rows: (table: ReturnType<typeof tableOf>) => { top: number; bottom: number },
): Area {
  const table = tableOf(it.table, host);
  const column = table.area.left + indexOf(it, host);
  return { sheet: table.area.sheet, ...rows(table), left: column, right: column };
}

kind("TableColumn", {
  id: (it) => Number(it.id),
  properties: {
    Id: { get: (it, host) => (indexOf(it, host), Number(it.id)) },
    Index: { get: indexOf },
    Name: {
      get: titleOf,
      set(it, value, host) {
        const [title, former] = [textOf(value), titleOf(it, host)];
        const { name, columns } = tableOf(it.table, host);
        if (
          columns.some(
            (column) => column.name.toLowerCase() === title.toLowerCase() && column.name !== former,
          )
        )
          refuse("ItemAlreadyExists", `The table has a column "${title}" already.`);
        host.model.renameTableColumn(name, indexOf(it, host), title);
        host.columnIds.renamed(keyOf(it.table, former), keyOf(it.table, title));
      },
    },
    Values: {
      get: (it, host) =>
        host.model
          .values(part(it, host, ({ area }) => area))
          .map((row) => row.map((value) => value ?? "")),
      set(it, value, host) {
        const area = part(it, host, (table) => table.area);
        guardSheet(host, area.sheet);
        host.model.write(area, inputs(shaped(value, area)));
      },
    },
  },
  links: { Filter: (it) => thing("Filter", it) },
  methods: {
    GetRange: (it, _, host) =>
      rangeThing(
        host,
        part(it, host, ({ area }) => area),
      ),
    GetDataBodyRange: (it, _, host) =>
      rangeThing(
        host,
        part(it, host, ({ body }) => body),
      ),
    GetHeaderRowRange: (it, _, host) =>
      rangeThing(
        host,
        part(it, host, ({ area, header }) =>
          header
            ? { top: area.top, bottom: area.top }
            : refuse("ItemNotFound", "The table has no header row."),
        ),
      ),
    GetTotalRowRange: (it, _, host) =>
      rangeThing(
        host,
        part(it, host, ({ area, totals }) =>
          totals
            ? { top: area.bottom, bottom: area.bottom }
            : refuse("ItemNotFound", "The table has no total row."),
        ),
      ),
    Delete(it, _, host) {
      const { name, area } = tableOf(it.table, host);
      guardSheet(host, area.sheet);
      host.model.deleteTableColumn(name, indexOf(it, host));
    },
  },
});

/** On the web a column is not added where stray data at the sheet's right edge would have to be looked at (OperationCellsExceedLimit). */
function guardRoom(host: Host, area: Area): void {
  const used = host.model.usedArea(area.sheet);
  if (used?.right === LAST_COLUMN)
    guardSize(host, { ...area, left: 0, right: LAST_COLUMN - columnsIn(area) - 1 });
}

const columnsOf = (it: TableRef, host: Host): Thing[] =>
  tableOf(it, host).columns.map((column) => columnThing(it, column.name, host));

function find(it: TableRef, key: unknown, host: Host): Thing | null {
  const { columns } = tableOf(it, host);
  const same = (title: string): boolean =>
    typeof key === "number"
      ? host.columnIds.idOf(keyOf(it, title)) === String(key)
      : title.toLowerCase() === textOf(key).toLowerCase();
  const found = columns.find((column) => same(column.name));
  return found ? columnThing(it, found.name, host) : null;
}

kind("TableColumnCollection", {
  properties: { Count: { get: (it, host) => tableOf(it, host).columns.length } },
  items: columnsOf,
  item: find,
  methods: {
    Add(it, args, host) {
      const { name, columns, area } = tableOf(it, host);
      guardSheet(host, area.sheet);
      guardRoom(host, area);
      const index = args.has(0) && args.integer(0) >= 0 ? args.integer(0) : columns.length;
      if (index > columns.length)
        return refuse("InvalidArgument", `The table has ${columns.length} columns.`);
      const title = args.textOr(2, undefined);
      if (title !== undefined && find(it, title, host))
        return refuse("ItemAlreadyExists", `The table has a column "${title}" already.`);
      const values = args.has(1)
        ? inputs(shaped(args.raw(1), { ...area, right: area.left }))
        : undefined;
      host.model.insertTableColumn(name, index, title, values);
      return columnsOf(it, host)[index] ?? refuse("GeneralException");
    },
    GetCount: (it, _, host) => tableOf(it, host).columns.length,
    GetItemAt: (it, args, host) =>
      columnsOf(it, host)[args.integer(0)] ?? refuse("ItemNotFound", "There is no such column."),
    GetItemOrNullObject: (it, args, host) => find(it, args.raw(0), host),
  },
});
