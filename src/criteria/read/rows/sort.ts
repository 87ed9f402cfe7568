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
  /** The areas' figures, by column, where all cells of a column are bare numbers. */
  readonly numbers: ReadonlyMap<number, Float64Array>;
  readonly others: readonly OtherRow[];
  /** A row of nothing but zeros was seen: this host hands empty cells over as 0. */
  readonly zeroIsEmpty: boolean;
  /** Where another table begins, with its own headings; the grid's length where none does. */
  readonly end: number;
  /** The day that the last rows named, for a table that follows. */
  readonly lastDay: Day | null;
}

const SHARES = ["jobless", "nonwestern", "convicted", "basicSchool", "income"] as const;

interface Proving {
  readonly figures: ReadonlyMap<ColumnKind, Float64Array>;
  /** Those of columns that hold nothing but numbers. */
  readonly numbers: Map<number, Float64Array>;
}

/** The figures that can prove what a row is, read in one walk over the rows. */
function figuresOf(grid: Grid, rows: readonly number[], { columns }: Layout): Proving {
  const kinds = (["residents", ...SHARES] as const).filter((kind) => columns[kind]);
  const lists = kinds.map(() => new Float64Array(rows.length));
  const places = kinds.map((kind) => columns[kind]?.index ?? -1);
  const numbers = new Map(lists.map((list, place) => [places[place] as number, list]));
  takeNumbers(grid, rows, places, lists, (index, place, cell) => {
    numbers.delete(places[place] as number);
    const style = kinds[place] === "residents" ? "count" : "share";
    (lists[place] as Float64Array)[index] = valueOf(cell, style);
    return true;
  });
  return {
    figures: new Map(lists.map((list, place) => [kinds[place] as ColumnKind, list])),
    numbers,
  };
}

/** Tells the areas of a table from what else stands in it: by name, by place, and by the figures, whatever it is called. */
export function sortRows(grid: Grid, layout: Layout, title: Day | null): SortedRows {
  const columns = columnsOf(grid, layout);
  const found = lookThrough(grid, layout, columns, title);
  const { rows, names, days } = found;
  const { figures, numbers } = figuresOf(grid, rows, layout);
  const residents = figures.get("residents") ?? null;
  const shares = SHARES.flatMap((id) => figures.get(id) ?? []);
  const candidates = { count: rows.length, residents, shares };
  const verdicts = firstVerdicts(rows.length, residents, figures.get("income") ?? null, (index) =>
    isLimits((id) => figures.get(id)?.[index] ?? NaN),
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
      const place = named.length;
      areas[place] = row;
      // What was proved needs the other rows no more.
      if (place < index) for (const list of numbers.values()) list[place] = list[index] as number;
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
    numbers: new Map([...numbers].map(([at, list]) => [at, list.subarray(0, named.length)])),
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
