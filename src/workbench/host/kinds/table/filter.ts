import { rangeThing } from "../range/place";
import type { Area } from "../../../model/area";
import type { Criterion } from "../../../model/filter/criterion";
import type { Filtered } from "../../../model/model";
import type { ColumnRef, SheetRef, TableRef } from "../../thing";
import { type Args, recordOf } from "../../arguments";
import { refuse } from "../../fault";
import { parseReference } from "../../address";
import type { Host } from "../../host";
import { kind } from "../../kind";
import { guardAllowed, guardSheet } from "../sheet/guard";
import { indexOf } from "./column";
import { criterionOf } from "./criteria";
import { isFiltered } from "./filtering";
import { tableOf } from "./found";

/** In a protected sheet a table's filter stays dead, whatever is allowed (OfficeDev/office-js #2135, by design). */
function guardFilter(host: Host, sheet: string): void {
  if (host.profile.name === "workbench") guardAllowed(host, sheet, "autoFilter");
  else guardSheet(host, sheet);
}

function apply(it: ColumnRef, criterion: Criterion | undefined, host: Host): void {
  const { name, area } = tableOf(it.table, host);
  guardFilter(host, area.sheet);
  host.model.setFilter({ table: name }, indexOf(it, host), criterion);
}

const best = (filterOn: string) => (it: ColumnRef, args: Args, host: Host) =>
  apply(it, criterionOf({ filterOn, criterion1: String(args.number(0)) }), host);

/** The filter of one column: lists of values, comparisons, the best and the worst; the rest is refused by name. */
kind("Filter", {
  properties: {
    Criteria: {
      get: (it, host) => {
        const { name } = tableOf(it.table, host);
        return told(host.model.filter({ table: name })?.criteria[indexOf(it, host)]);
      },
    },
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

/** What an add-in is told of a criterion. */
const told = (criterion: Criterion | undefined): object | null =>
  criterion && "xml" in criterion ? { filterOn: criterion.filterOn } : (criterion ?? null);

/** Shows every row again. */
export function clearFilters(it: TableRef, host: Host): void {
  const table = tableOf(it, host);
  if (!isFiltered(host, table)) return;
  guardFilter(host, table.area.sheet);
  host.model.clearFilter({ table: table.name });
}

const filtered = (it: TableRef | SheetRef, host: Host): Filtered =>
  "id" in it ? { table: tableOf(it, host).name } : { sheet: host.sheetName(it.sheet) };

const criteriaOf = (it: TableRef | SheetRef, host: Host): readonly (Criterion | undefined)[] =>
  host.model.filter(filtered(it, host))?.criteria ?? [];

const areaOf = (it: TableRef | SheetRef, host: Host): Area | undefined =>
  host.model.filter(filtered(it, host))?.area;

/** Sets where a sheet's own filter lies, or ends it; a sheet has one at most. */
const placeFilter = ({ sheet }: SheetRef, area: Area | undefined, host: Host): void =>
  host.model.placeFilter(host.sheetName(sheet), area);

function set(
  it: TableRef | SheetRef,
  column: number,
  criterion: Criterion | undefined,
  host: Host,
): void {
  if (column < 0 || column >= criteriaOf(it, host).length)
    refuse("InvalidArgument", "The range has no such column.");
  host.model.setFilter(filtered(it, host), column, criterion);
}

/** Clears how the table was sorted, too (AutoFilter.clearCriteria). */
function clear(it: TableRef | SheetRef, host: Host): void {
  if ("id" in it) {
    clearFilters(it, host);
    host.model.forgetTableSort(tableOf(it, host).name);
  } else if (areaOf(it, host)) host.model.clearFilter(filtered(it, host));
}

const wanted = (it: TableRef | SheetRef, args: Args, host: Host): Area => {
  if ("id" in it) return tableOf(it, host).area;
  return args.thing(0)
    ? host.area(args.object(0, "Range"))
    : parseReference(host, args.text(0), it.sheet);
};

kind("AutoFilter", {
  properties: {
    Enabled: { get: (it, host) => host.model.filter(filtered(it, host))?.buttons === true },
    /** One entry for each column, null where it is not filtered (AutoFilter.criteria). */
    Criteria: { get: (it, host) => criteriaOf(it, host).map(told) },
    IsDataFiltered: {
      get: (it, host) => criteriaOf(it, host).some((one) => one !== undefined),
    },
  },
  methods: {
    Apply(it, args, host) {
      const area = wanted(it, args, host);
      if (!("id" in it)) placeFilter(it, area, host);
      if (args.has(1)) set(it, args.integer(1), criterionOf(args.record(2)), host);
    },
    ClearCriteria: (it, _, host) => clear(it, host),
    ClearColumnCriteria: (it, args, host) => set(it, args.integer(0), undefined, host),
    GetRange: (it, _, host) =>
      rangeThing(host, areaOf(it, host) ?? refuse("ItemNotFound", "The sheet has no filter.")),
    GetRangeOrNullObject(it, _, host) {
      const area = areaOf(it, host);
      return area ? rangeThing(host, area) : null;
    },
    Reapply: (it, _, host) => {
      if (areaOf(it, host)) host.model.reapplyFilter(filtered(it, host));
    },
    Remove(it, _, host) {
      clear(it, host);
      if ("id" in it) host.model.setTableLook(tableOf(it, host).name, { filterButtons: false });
      else placeFilter(it, undefined, host);
    },
  },
});
