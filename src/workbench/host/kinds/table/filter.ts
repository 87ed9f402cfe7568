import { tableOf } from "./found";
import { rangeThing } from "../range/place";
import { type ColumnRef, type TableRef } from "../../thing";
import { type Args, recordOf } from "../../arguments";
import { refuse } from "../../fault";
import type { Criterion } from "../../excel/filters";
import { criterionOf } from "./criteria";
import { applyFilters, columnId, isFiltered } from "./filtering";
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

kind("AutoFilter", {
  properties: {
    Enabled: { get: (it, host) => tableOf(it, host).filterButtons },
    /** One entry for each column, null where it is not filtered (AutoFilter.criteria). */
    Criteria: {
      get: (it, host) =>
        tableOf(it, host).columns.map(
          ({ name }) => host.filters.of(it.id).get(columnId(host, it.id, name)) ?? null,
        ),
    },
    IsDataFiltered: { get: (it, host) => isFiltered(host, tableOf(it, host)) },
  },
  methods: {
    /** Clears how the table was sorted, too (AutoFilter.clearCriteria). */
    ClearCriteria(it, _, host) {
      clearFilters(it, host);
      host.sorts.delete(it.id);
    },
    ClearColumnCriteria(it, args, host) {
      const table = tableOf(it, host);
      const title =
        table.columns[args.integer(0)]?.name ??
        refuse("InvalidArgument", "The table has no such column.");
      host.filters.set(it.id, columnId(host, it.id, title), undefined);
      applyFilters(host, table);
    },
    GetRange: (it, _, host) => rangeThing(host, tableOf(it, host).area),
    GetRangeOrNullObject: (it, _, host) => rangeThing(host, tableOf(it, host).area),
    Reapply: (it, _, host) => applyFilters(host, tableOf(it, host)),
  },
});
