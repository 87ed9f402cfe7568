import { tableOf } from "./found";
import { rangeThing } from "../range/place";
import { isKind, isThing, thing, type RowRef, type TableRef, type Thing } from "../../thing";
import type { Area } from "../../../model/area";
import type { CellInput } from "../../../model/cell";
import { refuse } from "../../fault";
import { isFiltered } from "./filtering";
import { rowsIn } from "../../geometry";
import type { Host } from "../../host";
import { kind } from "../../kind";
import { guardSheet } from "../sheet/guard";
import { shaped } from "../range/cells";

/** Values for the model: texts, numbers, truth values and formulas; null leaves a cell as it is. */
export function inputs(rows: readonly (readonly unknown[])[]): CellInput[][] {
  return rows.map((row) =>
    row.map((value) => {
      if (value === undefined || value === null) return null;
      return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
        ? value
        : refuse("InvalidArgument", "A cell holds a text, a number, a truth value or a formula.");
    }),
  );
}

function areaOf(it: RowRef, host: Host): Area {
  const { body } = tableOf(it.table, host);
  if (it.index < 0 || it.index >= rowsIn(body))
    refuse("ItemNotFound", `The table has no row ${it.index}.`);
  return { ...body, top: body.top + it.index, bottom: body.top + it.index };
}

kind("TableRow", {
  properties: {
    Index: { get: (it) => it.index },
    Values: {
      get: (it, host) =>
        host.model.values(areaOf(it, host)).map((row) => row.map((value) => value ?? "")),
      set(it, value, host) {
        const area = areaOf(it, host);
        guardSheet(host, area.sheet);
        host.model.write(area, inputs(shaped(value, area)));
      },
    },
  },
  methods: {
    GetRange: (it, _, host) => rangeThing(host, areaOf(it, host)),
    Delete(it, _, host) {
      // Under a filter nothing is deleted, and nothing says so (OfficeDev/office-js #994).
      if (host.profile.name !== "workbench" && isFiltered(host, tableOf(it.table, host))) return;
      removed(it.table, it.index, 1, host);
    },
  },
});

const row = (table: TableRef, index: number): Thing => thing("TableRow", { table, index });

function removed(it: TableRef, index: number, count: number, host: Host): void {
  const { name, body } = tableOf(it, host);
  guardSheet(host, body.sheet);
  if (index < 0 || count < 1 || index + count > rowsIn(body))
    refuse("InvalidArgument", `The table has ${rowsIn(body)} rows.`);
  host.model.deleteTableRows(name, index, count);
}

const isEmptied = (host: Host, body: Area): boolean =>
  host.model.values(body).every((cells) => cells.every((value) => value === null));

const isBlank = (host: Host, body: Area): boolean => rowsIn(body) === 1 && isEmptied(host, body);

/** Rows that come into an emptied table: a column with a formula takes the lowest one for all of them (OfficeDev/office-js #6745). */
function calculatedAlike(rows: readonly (readonly unknown[])[]): unknown[][] {
  const isFormula = (cell: unknown): boolean => typeof cell === "string" && cell.startsWith("=");
  const lowest = (rows[0] ?? []).map((_, column) =>
    [...rows]
      .reverse()
      .map((cells) => cells[column])
      .find(isFormula),
  );
  return rows.map((cells) => cells.map((cell, column) => lowest[column] ?? cell));
}

/** A table over a heading alone gets its first row in the empty one that Excel shows there. */
function firstRow(it: TableRef, rows: readonly (readonly unknown[])[], host: Host): Thing {
  const { name, body } = tableOf(it, host);
  host.model.write(body, inputs(rows.slice(0, 1)));
  if (rows.length > 1) host.model.insertTableRows(name, undefined, inputs(rows.slice(1)));
  return row(it, 0);
}

/** With `alwaysInsert` false the row is written below the table, which grows, and nothing moves (ExcelApi 1.15). */
function rowBelow(it: TableRef, rows: readonly (readonly unknown[])[], host: Host): Thing {
  const { name, area, body, totals } = tableOf(it, host);
  if (totals) return row(it, host.model.insertTableRows(name, undefined, inputs(rows)));
  host.model.resizeTable(name, { ...area, bottom: area.bottom + rows.length });
  host.model.write(
    { ...area, top: area.bottom + 1, bottom: area.bottom + rows.length },
    inputs(rows),
  );
  return row(it, rowsIn(body));
}

/** Under a filter Excel deletes no rows by their numbers (TableRowCollection.deleteRows). */
function guardFilter(it: TableRef, host: Host): void {
  if (isFiltered(host, tableOf(it, host))) refuse("InsertDeleteConflict", "The table is filtered.");
}

kind("TableRowCollection", {
  properties: { Count: { get: (it, host) => rowsIn(tableOf(it, host).body) } },
  items: (it, host) =>
    Array.from({ length: rowsIn(tableOf(it, host).body) }, (_, index) => row(it, index)),
  methods: {
    Add(it, args, host) {
      const { name, body, columns } = tableOf(it, host);
      guardSheet(host, body.sheet);
      const given = args.has(1) ? args.raw(1) : [columns.map(() => "")];
      const rows = Array.isArray(given) ? given : [columns.map(() => given)];
      const index = args.has(0) && args.integer(0) >= 0 ? args.integer(0) : undefined;
      if (index !== undefined && index > rowsIn(body))
        return refuse("InvalidArgument", `The table has ${rowsIn(body)} rows.`);
      const shapedRows = shaped(rows, {
        top: 0,
        left: 0,
        bottom: Math.max(0, rows.length - 1),
        right: columns.length - 1,
      });
      const fitting =
        host.profile.quirks.calculatedColumns && isEmptied(host, body)
          ? calculatedAlike(shapedRows)
          : shapedRows;
      if (host.profile.quirks.customSort === "dropped") host.model.forgetTableSort(name);
      if (host.headerOnly.delete(it.id) && isBlank(host, body)) return firstRow(it, fitting, host);
      if (args.has(2) && !args.flag(2)) return rowBelow(it, fitting, host);
      return row(it, host.model.insertTableRows(name, index, inputs(fitting)));
    },
    DeleteRows(it, args, host) {
      guardFilter(it, host);
      const indexes = args.list(0).map((each) => {
        if (typeof each === "number") return each;
        return isThing(each) && isKind(each, "TableRow")
          ? each.it.index
          : refuse("InvalidArgument", "A row of the table is meant by its index.");
      });
      for (const index of [...indexes].sort((a, b) => b - a)) removed(it, index, 1, host);
    },
    DeleteRowsAt(it, args, host) {
      guardFilter(it, host);
      removed(it, args.integer(0), args.integerOr(1, 1), host);
    },
    GetCount: (it, _, host) => rowsIn(tableOf(it, host).body),
    GetItemAt(it, args, host) {
      const index = args.integer(0);
      areaOf({ table: it, index }, host);
      return row(it, index);
    },
  },
});
