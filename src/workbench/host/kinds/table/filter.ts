import { tableOf } from "./found";
import { rangeThing } from "../range/place";
import { type ColumnRef, type TableRef } from "../../thing";
import { recordOf, textOf } from "../../arguments";
import { refuse } from "../../fault";
import type { Criterion } from "../../excel/filters";
import { applyFilters, columnId, isFiltered } from "./filtering";
import type { Host } from "../../host";
import { kind } from "../../kind";
import { guardAllowed, guardSheet } from "../sheet/guard";

/** The texts of a values filter; numbers must be given as texts, as Excel has it (Filter.applyValuesFilter). */
function texts(values: readonly unknown[]): Criterion {
  return values.map((value) =>
    typeof value === "string"
      ? value
      : refuse("InvalidArgument", "A values filter takes texts; give a number as a text."),
  );
}

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

/** The filter of one column; of the ways to filter, the host knows lists of values. */
kind("Filter", {
  properties: {
    Criteria: {
      get: (it, host) => {
        const values = host.filters.of(it.table.id).get(it.id);
        return values ? { filterOn: "Values", values } : null;
      },
    },
  },
  methods: {
    Apply(it, args, host) {
      const { filterOn, values } = recordOf(args.raw(0));
      if (textOf(filterOn) !== "Values" || !Array.isArray(values))
        return void refuse("ApiNotFound", "The host filters by values only.");
      apply(it, texts(values), host);
    },
    ApplyValuesFilter: (it, args, host) => apply(it, texts(args.list(0)), host),
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
