import type { Area } from "../../../model/area";
import { LAST_COLUMN, LAST_ROW } from "../../../model/area";
import { columnsIn, rowsIn, shared } from "../../geometry";
import type { Host } from "../../host";
import { kind, type Thing, thing } from "../../kind";
import type { RangeRef } from "../../reference";
import { conditionalFormatsKind } from "../conditional/conditional";
import { rangeEdits } from "./edit";
import { cellProperties } from "./cells";
import { rangeProperties } from "./property";
import { rangeFormatKind } from "../format/format";
import { rangeSortKind } from "./sort";
import { rangeWalks } from "./walk";
import { validationKind } from "./validation";
import { sheetThing } from "../sheet/worksheets";
import { frameOf, hidden, setHidden } from "../format/size";
import { hyperlink, setHyperlink } from "./hyperlink";
import { flagOf } from "../../arguments";

/** A range of cells. */
export const rangeThing = (host: Host, area: Area): Thing => thing(rangeKind, host.range(area));

/** The part of the area that is in use; null where nothing is. */
export function usedRange(host: Host, area: Area, valuesOnly: boolean): Thing | null {
  const used = host.model.usedArea(area.sheet, valuesOnly);
  const part = used && shared(used, area);
  return part ? rangeThing(host, part) : null;
}

export const rangeKind = kind<RangeRef>({
  name: "Range",
  properties: {
    ...cellProperties,
    Address: { get: (it, host) => host.address(it) },
    AddressLocal: { get: (it, host) => host.address(it) },
    RowIndex: { get: (it) => it.top },
    ColumnIndex: { get: (it) => it.left },
    RowCount: { get: (it) => rowsIn(it) },
    ColumnCount: { get: (it) => columnsIn(it) },
    CellCount: {
      get: (it) => (rowsIn(it) * columnsIn(it) > 2_147_483_647 ? -1 : rowsIn(it) * columnsIn(it)),
    },
    isEntireColumn: { get: (it) => it.top === 0 && it.bottom === LAST_ROW },
    isEntireRow: { get: (it) => it.left === 0 && it.right === LAST_COLUMN },
    Hidden: {
      get: (it, host) =>
        both(hidden(host, host.area(it), "rows"), hidden(host, host.area(it), "columns")),
    },
    RowHidden: {
      get: (it, host) => hidden(host, host.area(it), "rows"),
      set: (it, value, host) => setHidden(host, host.area(it), "rows", flagOf(value)),
    },
    ColumnHidden: {
      get: (it, host) => hidden(host, host.area(it), "columns"),
      set: (it, value, host) => setHidden(host, host.area(it), "columns", flagOf(value)),
    },
    Hyperlink: {
      get: (it, host) => hyperlink(host, host.area(it)),
      set: (it, value, host) => setHyperlink(host, host.area(it), value),
    },
    Top: { get: (it, host) => frameOf(host, host.area(it)).top },
    Left: { get: (it, host) => frameOf(host, host.area(it)).left },
    Height: { get: (it, host) => frameOf(host, host.area(it)).height },
    Width: { get: (it, host) => frameOf(host, host.area(it)).width },
    Style: { get: () => "Normal" },
  },
  links: {
    Format: (it) => thing(rangeFormatKind, it),
    Worksheet: (it) => sheetThing(it.sheet),
    Sort: (it) => thing(rangeSortKind, it),
    ConditionalFormats: (it) => thing(conditionalFormatsKind, it),
    DataValidation: (it) => thing(validationKind, it),
  },
  methods: { ...rangeWalks, ...rangeEdits, ...rangeProperties },
});

const both = (a: boolean | null, b: boolean | null): boolean | null =>
  a === true || b === true ? true : a === null || b === null ? null : false;
