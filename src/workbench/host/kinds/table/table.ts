import { tableOf, tableThing, findTable, tableAt } from "./found";
import { rangeThing } from "../range/place";
import { thing, type TableRef, type TablesRef, type Thing } from "../../thing";
import type { TableInfo } from "../../../model/table";
import { type Args, flagOf, textOf } from "../../arguments";
import { findReference } from "../../address";
import { heard } from "../../event";
import { refuse } from "../../fault";
import { shared } from "../../geometry";
import { type Area, overlap } from "../../../model/area";
import type { Host } from "../../host";
import { kind, type Property } from "../../kind";
import { guardSheet } from "../sheet/guard";
import { clearFilters } from "./filter";
import { sortKeys } from "../range/sort";
import { sheetThing } from "../sheet/worksheets";

const tablesOf = (it: TablesRef, host: Host): readonly TableInfo[] =>
  host.model.tables(it.sheet === undefined ? undefined : host.sheetName(it.sheet));

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.]*$/u;

/** Refuses a table name that Excel would not take. */
function checkTableName(host: Host, name: string, own: string): void {
  if (
    !NAME.test(name) ||
    name.length > 255 ||
    /^[A-Z]{1,3}\d+$/i.test(name) ||
    /^R\d*C\d*$/i.test(name) ||
    /^[rc]$/i.test(name)
  )
    refuse("InvalidArgument", `"${name}" cannot be the name of a table.`);
  const low = name.toLowerCase();
  if (low === own.toLowerCase()) return;
  if (host.model.table(name) || host.model.names().some((each) => each.name.toLowerCase() === low))
    refuse("ItemAlreadyExists", `The name "${name}" is taken.`);
}

function added(it: TablesRef, args: Args, host: Host): Thing {
  const active = it.sheet ?? host.selection.sheet;
  const area = args.thing(0)
    ? host.area(args.object(0, "Range"))
    : findReference(host, args.text(0), active);
  if (!area) return refuse("InvalidArgument", `"${args.text(0)}" is not the address of a range.`);
  if (it.sheet !== undefined && host.sheetNumber(area.sheet) !== it.sheet)
    refuse("InvalidArgument", "The range lies on another worksheet.");
  guardSheet(host, area.sheet);
  if (host.model.tables(area.sheet).some((table) => overlap(table.area, area)))
    refuse("MergedRangeConflict");
  if (isMerged(host, area)) refuse("MergedRangeConflict");
  if (host.model.isSpilled(area)) refuse("InvalidOperation", "A table cannot hold spilled cells.");
  const made = host.model.addTable(area, { header: args.flag(1) });
  if (args.flag(1) && area.top === area.bottom) host.headerOnly.add(host.tableIds.idOf(made.name));
  host.events.tableAdded(host.tableIds.idOf(made.name), sheetIdOf(host, made), host.remote);
  return tableThing(host, made);
}

const sheetIdOf = (host: Host, { area }: TableInfo): string =>
  host.sheetId(host.sheetNumber(area.sheet) ?? -1);

const isMerged = (host: Host, area: Area): boolean =>
  host.model
    .worksheet(area.sheet)
    .mergedRegions.some(
      ({ top, left, bottom, right }) =>
        top - 1 <= area.bottom &&
        bottom - 1 >= area.top &&
        left - 1 <= area.right &&
        right - 1 >= area.left,
    );

const look = (
  key: "bandedRows" | "bandedColumns" | "firstColumn" | "lastColumn" | "filterButtons",
): Property<TableRef> => ({
  get: (it, host) => tableOf(it, host)[key],
  set: (it, value, host) =>
    host.model.setTableLook(tableOf(it, host).name, { [key]: flagOf(value) }),
});

kind("Table", {
  id: (it) => it.id,
  properties: {
    Id: { get: (it, host) => (tableOf(it, host), it.id) },
    LegacyId: { get: (it) => it.id },
    Name: {
      get: (it, host) => tableOf(it, host).name,
      set(it, value, host) {
        const { name } = tableOf(it, host);
        checkTableName(host, textOf(value), name);
        host.model.renameTable(name, textOf(value));
        host.tableIds.renamed(name, textOf(value));
      },
    },
    ShowHeaders: {
      get: (it, host) => tableOf(it, host).header,
      set(it, value, host) {
        const { name, area } = tableOf(it, host);
        guardSheet(host, area.sheet);
        host.model.setTableHeader(name, flagOf(value));
      },
    },
    ShowTotals: {
      get: (it, host) => tableOf(it, host).totals,
      set: (it, value, host) => host.model.setTableTotals(tableOf(it, host).name, flagOf(value)),
    },
    Style: {
      get: (it, host) => tableOf(it, host).style ?? "",
      set: (it, value, host) =>
        host.model.setTableLook(tableOf(it, host).name, {
          style: textOf(value) === "" ? null : textOf(value),
        }),
    },
    ShowBandedRows: look("bandedRows"),
    ShowBandedColumns: look("bandedColumns"),
    HighlightFirstColumn: look("firstColumn"),
    HighlightLastColumn: look("lastColumn"),
    ShowFilterButton: look("filterButtons"),
  },
  links: {
    Columns: (it) => thing("TableColumnCollection", it),
    Rows: (it) => thing("TableRowCollection", it),
    Worksheet: (it, host) => sheetThing(host.sheetNumber(tableOf(it, host).area.sheet) ?? -1),
    Sort: (it) => thing("TableSort", it),
    AutoFilter: (it) => thing("AutoFilter", it),
  },
  methods: {
    GetRange: (it, _, host) => rangeThing(host, tableOf(it, host).area),
    GetDataBodyRange: (it, _, host) => rangeThing(host, tableOf(it, host).body),
    GetHeaderRowRange(it, _, host) {
      const { area, header } = tableOf(it, host);
      return header
        ? rangeThing(host, { ...area, bottom: area.top })
        : refuse("ItemNotFound", "The table has no header row.");
    },
    GetTotalRowRange(it, _, host) {
      const { area, totals } = tableOf(it, host);
      return totals
        ? rangeThing(host, { ...area, top: area.bottom })
        : refuse("ItemNotFound", "The table has no total row.");
    },
    Delete(it, _, host) {
      const table = tableOf(it, host);
      guardSheet(host, table.area.sheet);
      host.model.deleteTable(table.name);
      host.events.tableDeleted(it.id, table.name, sheetIdOf(host, table), host.remote);
    },
    ConvertToRange(it, _, host) {
      const { name, area } = tableOf(it, host);
      guardSheet(host, area.sheet);
      host.model.tableToRange(name);
      return rangeThing(host, area);
    },
    Resize(it, args, host) {
      const { name, area: own } = tableOf(it, host);
      const area = args.thing(0)
        ? host.area(args.object(0, "Range"))
        : findReference(host, args.text(0), host.sheetNumber(own.sheet));
      if (!area || area.sheet !== own.sheet || area.top !== own.top || !shared(area, own))
        return refuse("InvalidArgument", "A table keeps its first row when it is resized.");
      if (
        host.model
          .tables(area.sheet)
          .some((other) => other.name !== name && overlap(other.area, area))
      )
        return refuse("InvalidArgument", "A table can't overlap another table.");
      return host.model.resizeTable(name, area);
    },
    ClearFilters(it, _, host) {
      if (host.profile.quirks.customSort === "dropped")
        host.model.forgetTableSort(tableOf(it, host).name);
      clearFilters(it, host);
    },
    ReapplyFilters: (it, _, host) => host.model.reapplyFilter({ table: tableOf(it, host).name }),
    ...heard("DataChangedEvent"),
  },
});

kind("TableSort", {
  properties: {
    /** Nothing is told while the header row is hidden (OfficeDev/office-js #2409). */
    Fields: {
      get: (it, host) => {
        const { header, sorted } = tableOf(it, host);
        return header ? sorted.map(({ offset, ascending }) => ({ key: offset, ascending })) : [];
      },
    },
  },
  methods: {
    Apply(it, args, host) {
      const { name, body } = tableOf(it, host);
      guardSheet(host, body.sheet);
      return host.model.sortTable(name, sortKeys(args, 0, body.right - body.left + 1), {
        matchCase: args.flag(1),
      });
    },
    Clear: (it, _, host) => host.model.forgetTableSort(tableOf(it, host).name),
    Reapply(it, _, host) {
      if (host.user.away && host.profile.platform !== "OfficeOnline")
        refuse("GeneralException", "Another workbook is in front.");
      const { name, body, sorted } = tableOf(it, host);
      guardSheet(host, body.sheet);
      if (sorted.length > 0) host.model.sortTable(name, sorted);
    },
  },
});

kind("TableCollection", {
  properties: { Count: { get: (it, host) => tablesOf(it, host).length } },
  items: (it, host) => tablesOf(it, host).map((table) => tableThing(host, table)),
  item: (it, key, host) => findTable(tablesOf(it, host), key, host),
  methods: {
    Add: added,
    GetCount: (it, _, host) => tablesOf(it, host).length,
    GetItemAt: (it, args, host) => tableAt(tablesOf(it, host), args.integer(0), host),
    GetItemOrNullObject: (it, args, host) => findTable(tablesOf(it, host), args.raw(0), host),
    ...heard("AddedEvent", "DataChangedEvent", "DeletedEvent"),
  },
});
