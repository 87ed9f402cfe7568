import { tableOf } from "./found";
import { rangeThing } from "../range/place";
import { addressOf, type Area } from "../../../model/area";
import type { ColumnRef, SheetRef, TableRef } from "../../thing";
import { type Args, recordOf } from "../../arguments";
import { refuse } from "../../fault";
import type { Criterion } from "../../excel/filters";
import { criterionOf } from "./criteria";
import { parseReference } from "../../address";
import { applyFilters, columnId, hideRows, isFiltered } from "./filtering";
import { sheetFilterArea, sheetFilterKey } from "./sheetfilter";
import type { Host } from "../../host";
import { kind } from "../../kind";
import { guardAllowed, guardSheet } from "../sheet/guard";

/** In a protected sheet a table's filter stays dead, whatever is allowed (OfficeDev/office-js #2135, by design). */
function guardFilter(host: Host, sheet: string): void {
  if (host.profile.name === "workbench") guardAllowed(host, sheet, "autoFilter");
  else guardSheet(host, sheet);
}

function apply(it: ColumnRef, criterion: Criterion | undefined, host: Host): void {
  const table = tableOf(it.table, host);
  guardFilter(host, table.area.sheet);
  host.filters.set(it.table.id, it.id, criterion);
  applyFilters(host, table);
}

const best = (filterOn: string) => (it: ColumnRef, args: Args, host: Host) =>
  apply(it, criterionOf({ filterOn, criterion1: String(args.number(0)) }), host);

/** The filter of one column: lists of values, comparisons, the best and the worst; the rest is refused by name. */
kind("Filter", {
  properties: {
    Criteria: { get: (it, host) => host.filters.of(it.table.id).get(it.id) ?? null },
  },
  methods: {
    Apply: (it, args, host) => apply(it, criterionOf(recordOf(args.raw(0))), host),
    ApplyValuesFilter: (it, args, host) =>
      apply(it, criterionOf({ filterOn: "Values", values: args.list(0) }), host),
    ApplyCustomFilter: (it, args, host) =>
      apply(
        it,
        criterionOf({
          filterOn: "Custom",
          criterion1: args.raw(0),
          criterion2: args.raw(1),
          operator: args.raw(2),
        }),
        host,
      ),
    ApplyTopItemsFilter: best("TopItems"),
    ApplyTopPercentFilter: best("TopPercent"),
    ApplyBottomItemsFilter: best("BottomItems"),
    ApplyBottomPercentFilter: best("BottomPercent"),
    Clear: (it, _, host) => apply(it, undefined, host),
  },
});

/** Shows every row again. */
export function clearFilters(it: TableRef, host: Host): void {
  const table = tableOf(it, host);
  if (!isFiltered(host, table)) return;
  guardFilter(host, table.area.sheet);
  host.filters.clear(it.id);
  applyFilters(host, table);
}

/** A filter over a range with headings: a table's, or a sheet's own. */
interface RangeFilter {
  /** Where it lies with its headings; undefined where there is none. */
  readonly area: Area | undefined;
  readonly enabled: boolean;
  /** One for each column. */
  readonly criteria: readonly (Criterion | undefined)[];
  set(column: number, criterion: Criterion | undefined): void;
  clear(): void;
  /** Hides and shows the rows anew. */
  again(): void;
}

function tableFilter(it: TableRef, host: Host): RangeFilter {
  const table = tableOf(it, host);
  const ids = table.columns.map(({ name }) => columnId(host, it.id, name));
  return {
    area: table.area,
    enabled: table.filterButtons,
    criteria: ids.map((id) => host.filters.of(it.id).get(id)),
    set(column, criterion) {
      host.filters.set(it.id, ids[column] ?? "", criterion);
      applyFilters(host, table);
    },
    /** Clears how the table was sorted, too (AutoFilter.clearCriteria). */
    clear() {
      clearFilters(it, host);
      host.sorts.delete(it.id);
    },
    again: () => applyFilters(host, table),
  };
}

function sheetFilter({ sheet }: SheetRef, host: Host): RangeFilter {
  const key = sheetFilterKey(sheet);
  const area = sheetFilterArea(host, sheet);
  const criteria = (): readonly (Criterion | undefined)[] =>
    Array.from({ length: area ? area.right - area.left + 1 : 0 }, (_, c) =>
      host.filters.of(key).get(String(c)),
    );
  const again = (): void => {
    if (area && area.bottom > area.top) hideRows(host, { ...area, top: area.top + 1 }, criteria());
  };
  return {
    area,
    enabled: area !== undefined,
    criteria: criteria(),
    set(column, criterion) {
      guardAllowed(host, host.sheetName(sheet), "autoFilter");
      host.filters.set(key, String(column), criterion);
      again();
    },
    clear() {
      host.filters.clear(key);
      again();
    },
    again,
  };
}

const filterOf = (it: TableRef | SheetRef, host: Host): RangeFilter =>
  "id" in it ? tableFilter(it, host) : sheetFilter(it, host);

/** Sets where a sheet's own filter lies, or ends it; a sheet has one at most. */
function placeFilter({ sheet }: SheetRef, area: Area | null, host: Host): void {
  const before = sheetFilterArea(host, sheet);
  const text = area && addressOf(area);
  if (before && text === addressOf(before)) return;
  guardAllowed(host, host.sheetName(sheet), "autoFilter");
  sheetFilter({ sheet }, host).clear();
  host.model.edit(
    host.sheetName(sheet),
    "tables",
    undefined,
    (worksheet) => void (worksheet.autoFilter = text),
  );
}

const wanted = (it: TableRef | SheetRef, args: Args, host: Host): Area => {
  if ("id" in it) return tableOf(it, host).area;
  return args.thing(0)
    ? host.area(args.object(0, "Range"))
    : parseReference(host, args.text(0), it.sheet);
};

kind("AutoFilter", {
  properties: {
    Enabled: { get: (it, host) => filterOf(it, host).enabled },
    /** One entry for each column, null where it is not filtered (AutoFilter.criteria). */
    Criteria: { get: (it, host) => filterOf(it, host).criteria.map((one) => one ?? null) },
    IsDataFiltered: {
      get: (it, host) => filterOf(it, host).criteria.some((one) => one !== undefined),
    },
  },
  methods: {
    Apply(it, args, host) {
      const area = wanted(it, args, host);
      if (!("id" in it)) placeFilter(it, area, host);
      if (!args.has(1)) return;
      const column = args.integer(1);
      const filter = filterOf(it, host);
      if (column < 0 || column >= filter.criteria.length)
        refuse("InvalidArgument", "The range has no such column.");
      filter.set(column, criterionOf(args.record(2)));
    },
    ClearCriteria: (it, _, host) => filterOf(it, host).clear(),
    ClearColumnCriteria(it, args, host) {
      const filter = filterOf(it, host);
      const column = args.integer(0);
      if (column < 0 || column >= filter.criteria.length)
        refuse("InvalidArgument", "The range has no such column.");
      filter.set(column, undefined);
    },
    GetRange(it, _, host) {
      const { area } = filterOf(it, host);
      return rangeThing(host, area ?? refuse("ItemNotFound", "The sheet has no filter."));
    },
    GetRangeOrNullObject(it, _, host) {
      const { area } = filterOf(it, host);
      return area ? rangeThing(host, area) : null;
    },
    Reapply: (it, _, host) => filterOf(it, host).again(),
    Remove(it, _, host) {
      if ("id" in it) host.model.setTableLook(tableOf(it, host).name, { filterButtons: false });
      filterOf(it, host).clear();
      if (!("id" in it)) placeFilter(it, null, host);
    },
  },
});
