import type { Area } from "./area";
import type { Scalar } from "./cell";

/** What a change was about. */
export type ChangeKind =
  | "cells"
  | "structure"
  | "format"
  | "sheets"
  | "tables"
  | "charts"
  | "names"
  | "settings"
  | "startup"
  | "calculated";

/** Who made the change: the user at the grid, the add-in through Office.js, a step back or forward, or another user of the same workbook. */
export type ChangeSource = "grid" | "addin" | "history" | "remote";

/** A structural edit: cells that were put in or taken out, and where the others went. */
export interface Shift {
  readonly type: "inserted" | "deleted";
  readonly axis: "rows" | "columns";
  /** Whether whole rows or columns were moved, or only the cells of the area. */
  readonly whole: boolean;
}

/** One change; `area` is left out when the whole sheet, or the whole workbook (no sheet), is touched. */
export interface Change {
  readonly kind: ChangeKind;
  readonly sheet?: string;
  readonly area?: Area;
  readonly shift?: Shift;
  /** Cells: what stood in a single cell before. */
  readonly before?: Scalar;
  /** Sheets: what happened to `sheet`. Renamed carries the former name. */
  readonly sheetEvent?: {
    readonly type: "added" | "deleted" | "renamed" | "moved";
    readonly former?: string;
  };
  /** Tables: the table's name. Charts: the chart's name. */
  readonly item?: string;
}

/** Whether it changes people's work: results do not, nor whether the add-in starts with the workbook. */
export const isWork = ({ kind }: Change): boolean => kind !== "calculated" && kind !== "startup";

/** All changes of one batch, in order, after recalculation. */
export interface ChangeBatch {
  readonly source: ChangeSource;
  readonly changes: readonly Change[];
}

export type ChangeListener = (batch: ChangeBatch) => void;
