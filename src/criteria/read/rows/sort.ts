import type { Grid } from "../../../core/cell";
import type { Day } from "../../../core/provision";
import { type Layout } from "../head/layout";
import type { ColumnKind } from "../refusal";
import { isLimits, isNational } from "./limits";
import { type Columns, columnsOf, firstText, isNothing, lookThrough, type OtherRow } from "./look";
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

/** The figures of the candidates that can prove what they are. */
function candidatesOf(
  grid: Grid,
  rows: readonly number[],
  columns: Columns,
  layout: Layout,
): {
  readonly candidates: Candidates;
  readonly blank: Uint8Array | null;
} {
  const { residents } = columns;
  const count = rows.length;
  const people = residents === null ? null : new Float64Array(count);
  const blank = residents === null ? null : new Uint8Array(count);
  if (people && blank && residents !== null)
    for (let index = 0; index < count; index++) {
      const cell = grid[rows[index] as number]?.[residents];
      people[index] = typeof cell === "number" ? cell : valueOf(cell, "count");
      if (isNothing(cell)) blank[index] = 1;
    }
  const shares = (["jobless", "nonwestern", "convicted", "basicSchool", "income"] as const).flatMap(
    (id) => {
      const column = layout.columns[id]?.index;
      return column === undefined
        ? []
        : [(index: number): number => valueOf(grid[rows[index] as number]?.[column], "share")];
    },
  );
  return { candidates: { count, residents: people, shares }, blank };
}

/** Tells the areas of a table from what else stands in it: by name, by place, and by the figures, whatever it is called. */
export function sortRows(grid: Grid, layout: Layout, title: Day | null): SortedRows {
  const columns = columnsOf(grid, layout);
  const found = lookThrough(grid, layout, columns, title);
  const { rows, names } = found;
  const { candidates, blank } = candidatesOf(grid, rows, columns, layout);
  const verdicts = new Array<Verdict>(rows.length).fill(null);
  const figureOf = (id: ColumnKind, index: number): number => {
    const column = layout.columns[id]?.index;
    return column === undefined ? NaN : valueOf(grid[rows[index] ?? 0]?.[column], "share");
  };
  const income = layout.columns.income?.index ?? -1;
  const { residents } = candidates;
  for (let index = 0; index < rows.length; index++) {
    const people = residents === null ? NaN : (residents[index] as number);
    const unpeopled = !(people > 0);
    if ((unpeopled || people === 1000) && isLimits((id) => figureOf(id, index)))
      verdicts[index] = unpeopled && residents !== null ? "limit" : "unclear";
    else if (isNational(grid[rows[index] as number]?.[income]))
      verdicts[index] = unpeopled ? "national" : "unclear";
  }
  proveTotals(candidates, verdicts);
  proveTooLarge(candidates, verdicts);
  proveMeans(candidates, blank, verdicts);
  const mostlyNamed = columns.name !== null && found.unnamed * 2 < rows.length;
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
