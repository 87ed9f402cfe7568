import { thing, type AreasRef, type RangeRef, type Thing } from "../../thing";
import type { Area } from "../../../model/area";
import { columnsIn, rowsIn } from "../../geometry";
import type { Host } from "../../host";
import type { Args } from "../../arguments";
import { kind, kindOf } from "../../kind";
import { sheetThing } from "../sheet/worksheets";

/** Several ranges of one sheet. */
export const areasThing = (host: Host, areas: readonly Area[]): Thing =>
  thing("RangeAreas", { areas: areas.map((area) => host.range(area)) });

/** Has each of the ranges do it. */
function each(it: AreasRef, host: Host, method: string, args: Args): void {
  for (const range of it.areas) kindOf({ kind: "Range" }).methods?.[method]?.(range, args, host);
}

kind("RangeAreas", {
  properties: {
    Address: { get: (it, host) => it.areas.map((range) => host.address(range)).join(",") },
    AddressLocal: { get: (it, host) => it.areas.map((range) => host.address(range)).join(",") },
    AreaCount: { get: (it) => it.areas.length },
    CellCount: {
      get: (it) => it.areas.reduce((sum, range) => sum + rowsIn(range) * columnsIn(range), 0),
    },
  },
  links: {
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
