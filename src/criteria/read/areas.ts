import type { CriterionId } from "../rules";
import type { Grid } from "../../core/cell";
import type { Incomes } from "./figures/income";
import type { ColumnKind } from "./refusal";
import type { ThisYear } from "./head/yearheading";

/** A column of figures in the unit it was pasted in: `value × 10^scale` is per cent (or per cent of the region). NaN is missing. */
export interface ShareColumn {
  readonly header: string;
  readonly values: Float64Array;
  /** 0 per cent, 2 fraction, -1 per thousand, -2 per 10,000. */
  readonly scale: number;
  /** The areas whose figure is a bare 0 that may as well be an empty cell: missing among `values`. */
  readonly empties: ReadonlySet<number> | null;
  /** The single years that the figures are the mean of, newest last; null where they are as pasted. */
  readonly meanOf: readonly number[] | null;
}

/** How long the areas have been on the list, from a column of the pasted range. */
export interface YearsColumn {
  readonly header: string;
  /** Consecutive years before the one judged; null is missing. */
  readonly values: readonly (number | null)[];
  /** What the heading says of the year judged: `unsaid` was read as left out, which the user is told. */
  readonly thisYear: ThisYear;
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
  /** Mean incomes in kroner; null where the region's is not given. */
  readonly incomes: Incomes | null;
  /** Null without such a column, or where the version counts no years. */
  readonly years: YearsColumn | null;
}

/** The area's name as it was pasted, or its row. */
export function nameOf({ names }: Areas, index: number): string | number {
  return names[index] ?? "";
}
