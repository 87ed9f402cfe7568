import type { Area } from "./area";

export type TotalsFunction =
  | "none"
  | "average"
  | "countNums"
  | "count"
  | "max"
  | "min"
  | "stdDev"
  | "sum"
  | "var"
  | "custom";

export interface SortKey {
  /** Offset from the area's first column (or first row when `byColumns`). */
  readonly offset: number;
  readonly ascending: boolean;
}

export interface TableColumn {
  readonly name: string;
  readonly totalsLabel?: string;
  readonly totalsFunction?: TotalsFunction;
  readonly filterButton: boolean;
}

/** How a table looks; `style` is Excel's name for it ("TableStyleMedium2"), or null for none. */
export interface TableLook {
  readonly style: string | null;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
}

/** A table: `area` includes the header and totals rows where the table has them. */
export interface TableInfo extends TableLook {
  readonly name: string;
  readonly area: Area;
  /** The data rows only; undefined is never given, an empty table still has one empty row. */
  readonly body: Area;
  readonly header: boolean;
  readonly totals: boolean;
  readonly filterButtons: boolean;
  /** By what it was last sorted. */
  readonly sorted: readonly SortKey[];
  readonly columns: readonly TableColumn[];
}
