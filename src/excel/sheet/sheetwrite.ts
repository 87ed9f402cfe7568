import type { SheetData, SheetLayout } from "./layout";
import type { SheetState } from "./state";
import type { TableWriteOptions } from "./tablewrite";

/** One sheet to be written: its layout, the workbook as it was just read, and what it is filled with. */
export interface SheetWrite {
  readonly layout: SheetLayout;
  readonly state: SheetState;
  readonly data: SheetData;
  /** The name for a new sheet, where the layout's own is taken. */
  readonly name?: string;
  /** How the rows of a table are placed, by its name; at the end where nothing is said. */
  readonly rows?: Readonly<Record<string, TableWriteOptions>>;
  /** Leaves the charts to the action itself. */
  readonly ownCharts?: boolean;
  /** Its formulas read the others' tables: its tab is made in its turn, and its cells come after theirs. */
  readonly late?: boolean;
  /** Shown when it is new; the first new sheet where none says so. */
  readonly front?: boolean;
  /** Queued last on a sheet that is new. */
  readonly finish?: (sheet: Excel.Worksheet) => void;
  /** More workbook names that come with a new table, e.g. of a column for validation lists. */
  readonly names?: readonly {
    readonly name: string;
    readonly table: string;
    readonly formula: string;
  }[];
}
