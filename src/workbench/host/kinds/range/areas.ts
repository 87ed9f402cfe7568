import type { Area } from "../../../model/area";
import { columnsIn, rowsIn } from "../../geometry";
import type { Host } from "../../host";
import { kind, type Thing, thing } from "../../kind";
import type { RangeRef } from "../../reference";
import { rangeKind } from "./range";
import { sheetThing } from "../sheet/worksheets";

export interface AreasRef {
  readonly areas: readonly RangeRef[];
}

/** Several ranges of one sheet. */
export const areasThing = (host: Host, areas: readonly Area[]): Thing =>
  thing(rangeAreasKind, { areas: areas.map((area) => host.range(area)) });

const each = (
  it: AreasRef,
  host: Host,
  method: string,
  args: Parameters<NonNullable<NonNullable<typeof rangeKind.methods>[string]>>[1],
): void => {
  for (const range of it.areas) rangeKind.methods?.[method]?.(range, args, host);
};

export const rangeAreasKind = kind<AreasRef>({
  name: "RangeAreas",
  properties: {
    Address: { get: (it, host) => it.areas.map((range) => host.address(range)).join(",") },
    AddressLocal: { get: (it, host) => it.areas.map((range) => host.address(range)).join(",") },
    AreaCount: { get: (it) => it.areas.length },
    CellCount: {
      get: (it) => it.areas.reduce((sum, range) => sum + rowsIn(range) * columnsIn(range), 0),
    },
  },
  links: {
    Areas: (it) => thing(rangesKind, it),
    Worksheet: (it) => sheetThing(it.areas[0]?.sheet ?? -1),
  },
  methods: {
    Clear: (it, args, host) => each(it, host, "Clear", args),
    Calculate: (_, __, host) => host.model.calculate(),
    SetDirty: () => null,
  },
});

const rangesKind = kind<AreasRef>({
  name: "RangeCollection",
  items: (it) => it.areas.map((range) => thing(rangeKind, range)),
  methods: {
    GetCount: (it) => it.areas.length,
    GetItemAt: (it, args) => thing(rangeKind, it.areas[args.integer(0)] as RangeRef),
  },
});
