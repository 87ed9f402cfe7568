/** A rectangle of cells that the client holds: it moves with inserted and deleted cells. Rows and columns count from 0, the last ones included. */
export interface RangeRef {
  /** The sheet's number in the document; it survives renaming. */
  readonly sheet: number;
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Several ranges of one sheet. */
export interface AreasRef {
  readonly areas: readonly RangeRef[];
}

export const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
export type Side = (typeof SIDES)[number];

export interface BorderRef {
  readonly range: RangeRef;
  readonly side: Side;
}

/** One sheet, by its number in the document. */
export interface SheetRef {
  readonly sheet: number;
}

/** A table by its id, which survives renaming. */
export interface TableRef {
  readonly id: string;
}

/** The tables of one sheet, or of all where the number is undefined. */
export interface TablesRef {
  readonly sheet: number | undefined;
}

/** The tables that a range meets, or that lie in it with every cell. */
export interface ScopedRef {
  readonly range: RangeRef;
  readonly whole: boolean;
}

/** A table's column by its id, which survives moving and renaming. */
export interface ColumnRef {
  readonly table: TableRef;
  readonly id: string;
}

export interface RowRef {
  readonly table: TableRef;
  readonly index: number;
}

/** A chart by its id, which survives renaming. */
export interface ChartRef {
  readonly sheet: number;
  readonly id: string;
}

export interface AxisRef {
  readonly chart: ChartRef;
  readonly side: "category" | "value";
}

export interface SeriesRef {
  readonly chart: ChartRef;
  readonly index: number;
}

/** One conditional format by the id that the host hung on its rule. */
export interface FormatRef {
  readonly sheet: number;
  readonly id: string;
  /** The first cell of the range that it was found through: a formula is read relative to it. */
  readonly from?: { readonly top: number; readonly left: number };
}

export interface NameRef {
  readonly name: string;
  /** The number of the sheet that the name belongs to; undefined for the workbook's own. */
  readonly sheet: number | undefined;
}

/** The names of the workbook, or of one sheet. */
export interface NamesRef {
  readonly sheet: number | undefined;
}

export interface SettingRef {
  readonly key: string;
}

/** What each type of object stands for in the workbook, by Excel's name of the type. */
export interface Its {
  Application: null;
  AutoFilter: TableRef | SheetRef;
  Chart: ChartRef;
  ChartAreaFormat: ChartRef;
  ChartAxes: ChartRef;
  ChartAxis: AxisRef;
  ChartAxisTitle: AxisRef;
  ChartCollection: SheetRef;
  ChartDataTable: ChartRef;
  ChartFill: SeriesRef;
  ChartFont: ChartRef;
  ChartGridlines: AxisRef;
  ChartLegend: ChartRef;
  ChartLineFormat: SeriesRef;
  ChartSeries: SeriesRef;
  ChartSeriesCollection: ChartRef;
  ChartSeriesFormat: SeriesRef;
  ChartTitle: ChartRef;
  CellValueConditionalFormat: FormatRef;
  ColorScaleConditionalFormat: FormatRef;
  ConditionalDataBarNegativeFormat: FormatRef;
  ConditionalDataBarPositiveFormat: FormatRef;
  ConditionalFormat: FormatRef;
  ConditionalFormatCollection: RangeRef & Partial<AreasRef>;
  ConditionalFormatRule: FormatRef;
  ConditionalRangeFill: FormatRef;
  ConditionalRangeFont: FormatRef;
  ConditionalRangeFormat: FormatRef;
  CustomProperty: SettingRef;
  CustomPropertyCollection: null;
  CultureInfo: null;
  CustomConditionalFormat: FormatRef;
  DataBarConditionalFormat: FormatRef;
  DataValidation: RangeRef;
  DatetimeFormatInfo: null;
  DocumentProperties: null;
  Filter: ColumnRef;
  FormatProtection: RangeRef;
  HeaderFooter: SheetRef;
  HeaderFooterGroup: SheetRef;
  IconSetConditionalFormat: FormatRef;
  NamedItem: NameRef;
  NamedItemCollection: NamesRef;
  NumberFormatInfo: null;
  PageLayout: SheetRef;
  PresetCriteriaConditionalFormat: FormatRef;
  Range: RangeRef;
  RangeAreas: AreasRef;
  RangeBorder: BorderRef;
  RangeBorderCollection: RangeRef;
  RangeCollection: AreasRef;
  RangeFill: RangeRef;
  RangeFont: RangeRef;
  RangeFormat: RangeRef;
  RangeSort: RangeRef;
  RangeView: RangeRef;
  Runtime: null;
  RemoveDuplicatesResult: { readonly removed: number; readonly unique: number };
  Setting: SettingRef;
  SettingCollection: null;
  Style: SettingRef;
  StyleCollection: null;
  Table: TableRef;
  TableCollection: TablesRef;
  TableColumn: ColumnRef;
  TableColumnCollection: TableRef;
  TableRow: RowRef;
  TableRowCollection: TableRef;
  TableScopedCollection: ScopedRef;
  TableSort: TableRef;
  TableStyle: SettingRef;
  TableStyleCollection: null;
  TextConditionalFormat: FormatRef;
  TopBottomConditionalFormat: FormatRef;
  Workbook: null;
  WorkbookProtection: null;
  Worksheet: SheetRef;
  WorksheetCollection: null;
  WorksheetCustomProperty: SheetRef & SettingRef;
  WorksheetCustomPropertyCollection: SheetRef;
  WorksheetFreezePanes: SheetRef;
  WorksheetProtection: SheetRef;
}

export type KindName = keyof Its;

/** One object of Excel's object model as the host sees it: its type's name and what it stands for in the workbook. */
export interface Thing {
  readonly kind: KindName;
  readonly it: unknown;
}

/** An object of a type. */
export function thing<N extends KindName>(kind: N, it: Its[N]): Thing {
  return { kind, it };
}

export function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && "kind" in value && "it" in value;
}

/** Whether the object is of the type; afterwards `it` has the type's shape. */
export function isKind<N extends KindName>(
  value: Thing,
  kind: N,
): value is Thing & { readonly it: Its[N] } {
  return value.kind === kind;
}
