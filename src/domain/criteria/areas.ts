import type { CriterionId } from "../../rules/criteria";
import type { Grid } from "../cell";
import type { ColumnKind } from "./refusal";

/** A column of figures in the unit it was pasted in: `value × 10^scale` is per cent (or per cent of the region). NaN is missing. */
export interface ShareColumn {
  readonly header: string;
  readonly values: Float64Array;
  /** 0 per cent, 2 fraction, -1 per thousand, -2 per 10,000. */
  readonly scale: number;
}

/** The areas of a pasted range, column by column. */
export interface Areas {
  readonly count: number;
  readonly grid: Grid;
  /** The row of each area in the grid, from 0. */
  readonly rows: Int32Array;
  /** As pasted; `række 7` where there is no name. */
  readonly names: readonly (string | number)[];
  readonly municipalityColumn: number | null;
  /** NaN is missing; null when there is no such column. */
  readonly residents: Float64Array | null;
  readonly shares: Readonly<Partial<Record<CriterionId, ShareColumn>>>;
  /** Head counts, where there are any. NaN is missing. */
  readonly counts: Readonly<Partial<Record<ColumnKind, Float64Array>>>;
}

/** The area's name as it was pasted, or its row. */
export function nameOf({ names }: Areas, index: number): string | number {
  return names[index] ?? "";
}
