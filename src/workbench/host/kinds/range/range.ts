import { thing } from "../../thing";
import { LAST_COLUMN, LAST_ROW } from "../../../model/area";
import { columnsIn, rowsIn } from "../../geometry";
import { kind } from "../../kind";
import { rangeEdits } from "./edit";
import { cellProperties } from "./cells";
import { rangeProperties } from "./property";
import { rangeWalks } from "./walk";
import { sheetThing } from "../sheet/worksheets";
import { frameOf, hidden, setHidden } from "../format/size";
import { hyperlink, setHyperlink } from "./hyperlink";
import { flagOf } from "../../arguments";

kind("Range", {
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
    Format: (it) => thing("RangeFormat", it),
    Worksheet: (it) => sheetThing(it.sheet),
    Sort: (it) => thing("RangeSort", it),
    ConditionalFormats: (it) => thing("ConditionalFormatCollection", it),
    DataValidation: (it) => thing("DataValidation", it),
  },
  methods: { ...rangeWalks, ...rangeEdits, ...rangeProperties },
});

const both = (a: boolean | null, b: boolean | null): boolean | null =>
  a === true || b === true ? true : a === null || b === null ? null : false;
