import { thing, type AreasRef, type RangeRef, type Thing } from "../../thing";
import type { Area } from "../../../model/area";
import { LONGEST } from "../../address";
import { columnsIn, rowsIn } from "../../geometry";
import type { Host } from "../../host";
import type { Args } from "../../arguments";
import { kind, kindOf } from "../../kind";
import { sheetThing } from "../sheet/worksheets";

/** Several ranges of one sheet. */
export const areasThing = (host: Host, areas: readonly Area[]): Thing =>
  thing("RangeAreas", { areas: areas.map((area) => host.range(area)) });

/** A format added here stands on all the ranges. */
const formatsOf = ({ areas }: AreasRef): Thing | null =>
  areas[0] ? thing("ConditionalFormatCollection", { ...areas[0], areas }) : null;

/** A longer address is cut off (docs/excel/excel-add-ins-troubleshooting.md). */
const addressOf = (it: AreasRef, host: Host): string =>
  it.areas
    .map((range) => host.address(range))
    .join(",")
    .slice(0, LONGEST);

/** Has each of the ranges do it. */
function each(it: AreasRef, host: Host, method: string, args: Args): void {
  for (const range of it.areas) kindOf({ kind: "Range" }).methods?.[method]?.(range, args, host);
}

kind("RangeAreas", {
  properties: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    AreaCount: { get: (it) => it.areas.length },
    CellCount: {
      get: (it) => it.areas.reduce((sum, range) => sum + rowsIn(range) * columnsIn(range), 0),
    },
  },
  links: {
    ConditionalFormats: (it) => formatsOf(it),
    Areas: (it) => thing("RangeCollection", it),
    Worksheet: (it) => sheetThing(it.areas[0]?.sheet ?? -1),
  },
  methods: {
    Clear: (it, args, host) => each(it, host, "Clear", args),
    Calculate: (_, __, host) => host.model.calculate(),
    SetDirty: () => null,
  },
});

kind("RangeCollection", {
  items: (it) => it.areas.map((range) => thing("Range", range)),
  methods: {
    GetCount: (it) => it.areas.length,
    GetItemAt: (it, args) => thing("Range", it.areas[args.integer(0)] as RangeRef),
  },
});
