import type { Grid } from "../../../core/cell";
import type { Day } from "../../../core/provision";
import { type Layout } from "../head/layout";
import type { ColumnKind } from "../refusal";
import { isLimits, isNational } from "./limits";
import { columnsOf, firstText, isNothing, lookThrough, type OtherRow } from "./look";
import { proveMeans, proveTooLarge, proveTotals, type Verdict } from "./proof";
import { takeNumbers, valueOf } from "./value";

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

/** The figures that can prove what a row is, read in one walk over the rows. */
function figuresOf(
  grid: Grid,
  rows: readonly number[],
  { columns }: Layout,
): Readonly<Partial<Record<ColumnKind, Float64Array>>> {
  const kinds = (["residents", ...SHARES] as const).filter((kind) => columns[kind]);
  const lists = kinds.map(() => new Float64Array(rows.length));
  const places = kinds.map((kind) => columns[kind]?.index ?? -1);
  takeNumbers(grid, rows, places, lists, (index, place, cell) => {
    const style = kinds[place] === "residents" ? "count" : "share";
    (lists[place] as Float64Array)[index] = valueOf(cell, style);
    return true;
  });
  return Object.fromEntries(kinds.map((kind, place) => [kind, lists[place]]));
}

/** Tells the areas of a table from what else stands in it: by name, by place, and by the figures, whatever it is called. */
export function sortRows(grid: Grid, layout: Layout, title: Day | null): SortedRows {
  const columns = columnsOf(grid, layout);
  const found = lookThrough(grid, layout, columns, title);
  const { rows, names, days } = found;
  const figures = figuresOf(grid, rows, layout);
  const { income, residents = null } = figures;
  const shares = SHARES.flatMap((id) => figures[id] ?? []);
  const candidates = { count: rows.length, residents, shares };
  const verdicts = firstVerdicts(rows.length, residents, income ?? null, (index) =>
    isLimits((id) => figures[id]?.[index] ?? NaN),
  );
  proveTotals(candidates, verdicts);
  proveTooLarge(candidates, verdicts);
  proveMeans(
    candidates,
    (index) => isNothing(grid[rows[index] as number]?.[columns.residents ?? -1]),
    verdicts,
  );
  if (found.unnamed.length * 2 < rows.length)
    for (const index of found.unnamed) verdicts[index] ??= "unclear";
  const others = [...found.others];
  const areas = new Int32Array(rows.length);
  const named: (string | number)[] = [];
  const listed: (Day | null)[] | null = days.length > 0 ? [] : null;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number;
    const kind = verdicts[index] ?? null;
    if (kind === null) {
      areas[named.length] = row;
      named.push(names[index] || `række ${row + 1}`);
      listed?.push(days[index] ?? null);
    } else {
      const name = String(names[index] || firstText(grid[row] ?? []));
      others.push({ row, name, kind, day: days[index] ?? null });
    }
  }
  return {
    rows: areas.subarray(0, named.length),
    names: named,
    days: listed,
    others: others.sort((a, b) => a.row - b.row),
    zeroIsEmpty: found.zeroIsEmpty,
    end: found.end,
    lastDay: found.lastDay,
  };
}

/** What a row's own figures say of it. */
function firstVerdicts(
  count: number,
  residents: Float64Array | null,
  income: Float64Array | null,
  limits: (index: number) => boolean,
): Verdict[] {
  const verdicts = new Array<Verdict>(count).fill(null);
  for (let index = 0; index < count; index++) {
    const people = residents ? (residents[index] as number) : NaN;
    const unpeopled = !(people > 0);
    if ((unpeopled || people === 1000) && limits(index))
      verdicts[index] = unpeopled && residents !== null ? "limit" : "unclear";
    else if (income && isNational(income[index] as number))
      verdicts[index] = unpeopled ? "national" : "unclear";
  }
  return verdicts;
}
