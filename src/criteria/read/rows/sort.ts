import type { Cell, Grid } from "../../../core/cell";
import type { Day } from "../../../core/provision";
import { type Layout } from "../head/layout";
import type { ColumnKind } from "../refusal";
import { isLimits, isNational } from "./limits";
import { columnsOf, firstText, isNothing, lookThrough, type OtherRow } from "./look";
import { type Candidates, proveMeans, proveTooLarge, proveTotals, type Verdict } from "./proof";
import { valueOf } from "./value";

/** The rows of one table, told apart. */
export interface SortedRows {
  /** The areas, from 0, in the table's own order. */
  readonly rows: Int32Array;
  readonly names: readonly (string | number)[];
  /** The day of the list each area's row belongs to; null where the table says none. */
  readonly days: readonly (Day | null)[] | null;
  readonly others: readonly OtherRow[];
  /** A row of nothing but zeros was seen: this host hands empty cells over as 0. */
  readonly zeroIsEmpty: boolean;
  /** Where another table begins, with its own headings; the grid's length where none does. */
  readonly end: number;
  /** The day that the last rows named, for a table that follows. */
  readonly lastDay: Day | null;
}

const SHARES = ["jobless", "nonwestern", "convicted", "basicSchool", "income"] as const;

/** Tells the areas of a table from what else stands in it: by name, by place, and by the figures, whatever it is called. */
export function sortRows(grid: Grid, layout: Layout, title: Day | null): SortedRows {
  const columns = columnsOf(grid, layout);
  const found = lookThrough(grid, layout, columns, title);
  const { rows, names } = found;
  const cellOf = (index: number, column: number): Cell => grid[rows[index] as number]?.[column];
  const figureOf = (index: number, id: ColumnKind): number =>
    valueOf(cellOf(index, layout.columns[id]?.index ?? -1), "share");
  const counted = columns.residents;
  const residents =
    counted === null
      ? null
      : Float64Array.from(rows, (_, index) => valueOf(cellOf(index, counted), "count"));
  const shares = SHARES.flatMap((id) =>
    layout.columns[id] ? [(index: number): number => figureOf(index, id)] : [],
  );
  const candidates: Candidates = { count: rows.length, residents, shares };
  const verdicts = rows.map((_, index): Verdict => {
    const isUnpeopled = !((residents?.[index] ?? NaN) > 0);
    if ((isUnpeopled || residents?.[index] === 1000) && isLimits((id) => figureOf(index, id)))
      return isUnpeopled && residents ? "limit" : "unclear";
    if (isNational(cellOf(index, layout.columns.income?.index ?? -1)))
      return isUnpeopled ? "national" : "unclear";
    return null;
  });
  proveTotals(candidates, verdicts);
  proveTooLarge(candidates, verdicts);
  proveMeans(candidates, (index) => isNothing(cellOf(index, counted ?? -1)), verdicts);
  const mostlyNamed = found.unnamed * 2 < rows.length;
  const others = [...found.others];
  const kept: number[] = [];
  for (let index = 0; index < rows.length; index++) {
    const verdict = verdicts[index] ?? (mostlyNamed && names[index] === "" ? "unclear" : null);
    const row = rows[index] as number;
    if (verdict === null) kept.push(index);
    else {
      const name = String(names[index] || firstText(grid[row] ?? []));
      others.push({ row, name, kind: verdict, day: found.days[index] ?? null });
    }
  }
  const { days } = found;
  return {
    rows: Int32Array.from(kept, (index) => rows[index] as number),
    names: kept.map((index) => names[index] || `række ${(rows[index] as number) + 1}`),
    days: days.length > 0 ? kept.map((index) => days[index] ?? null) : null,
    others: others.sort((a, b) => a.row - b.row),
    zeroIsEmpty: found.zeroIsEmpty,
    end: found.end,
    lastDay: found.lastDay,
  };
}
