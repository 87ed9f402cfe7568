import type { Grid } from "../../core/cell";
import type { Area } from "../address";

/** Cells as they are to stand when the step is done; where a formula stands, any formula is ours. */
export interface Expected {
  readonly area: Area;
  readonly cells: Grid;
  /** The table that takes these cells. */
  readonly table?: string;
}

/** Everything that one action makes anew on one sheet. */
export interface Fresh {
  readonly sheet: string;
  /** Excel's own id of a sheet that is there; `null`: the sheet is made. */
  readonly id: string | null;
  readonly areas: readonly Expected[];
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  /** Workbook names that come with it: `before` is what a name left over from a deleted sheet refers to. */
  readonly names: readonly {
    readonly name: string;
    readonly formula: string;
    readonly before: string | null;
    readonly hidden?: boolean;
  }[];
  readonly make: (sheet: Excel.Worksheet) => void;
  readonly hidden?: boolean;
}
