import type { Cell, Grid } from "../../core/cell";
import { plainText } from "../../core/number";
import type { Day } from "../../core/provision";
import type { CriteriaVersion } from "../rules";
import { isYearNumber } from "./head/headcells";
import { headingOf } from "./head/header";
import { hasHeader, type Layout, layoutOf, tablesBeside } from "./head/layout";
import { answer, type Outcome, refused } from "./refusal";
import { type SortedRows, sortRows } from "./rows/sort";
import { divided, upright } from "./shape/shape";
import type { Shaped, Spot } from "./shape/types";
import { dayNamed, yearCell, yearsNamed } from "./yearcell";

/** One table of a pasted range, a row an area, with its rows told apart. */
export interface AreaTable {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly sorted: SortedRows;
  /** Where a cell of the table stands in the pasted range. */
  readonly at: (row: number, column: number) => Spot;
}

const NOT_THE_LIST = /udskre|hentet|opdater|udtræk|print|download|retrieved|rev\.|version/i;

/** What the cells of a row above the headings say; a date is a number, and only one where a word in its row says so. */
function textsOf(row: readonly Cell[]): readonly string[] {
  const isDated = row.some((cell) => typeof cell === "string" && headingOf(cell).kind === "year");
  return row.map((cell) =>
    typeof cell === "string"
      ? plainText(cell)
      : ((isDated || isYearNumber(cell)) && yearCell(cell)) || "",
  );
}

/** The day of the list that the rows above the headings name; null where they name no year, or several. */
function dayAbove(grid: Grid, head: number, title: string): Day | null {
  const texts = [title, ...grid.slice(0, head).flatMap(textsOf)].filter(
    (text) => !NOT_THE_LIST.test(text),
  );
  const years = new Set(texts.flatMap((text) => yearsNamed(text)));
  if (years.size !== 1) return null;
  const days = texts.flatMap((text) => dayNamed(text) ?? []);
  return days.find((day) => !day.endsWith("-12-01")) ?? days[0] ?? null;
}

/** The table as it is read: text divided, measures down the side turned. */
function shapeOf(grid: Grid): Shaped {
  const whole = divided(grid);
  return hasHeader(whole.grid) ? whole : (upright(whole) ?? whole);
}

/** Tables side by side under one row of headings, one under the other. */
function apart(shaped: Shaped): readonly Shaped[] {
  const starts = tablesBeside(shaped.grid);
  if (starts.length === 0) return [shaped];
  return starts.map((start, place) => {
    const from = place === 0 ? 0 : start;
    return {
      ...shaped,
      grid: shaped.grid.map((row) => row.slice(from, starts[place + 1])),
      at: (row, column) => shaped.at(row, column + from),
    };
  });
}

function below(shaped: Shaped, version: CriteriaVersion, given: Day | null): Outcome<AreaTable[]> {
  const tables: AreaTable[] = [];
  let day: Day | null = given;
  for (let start = 0; start < shaped.grid.length;) {
    const grid = shaped.grid.slice(start);
    const layout = layoutOf(grid, version);
    if (!layout.ok) return layout;
    day = dayAbove(grid, layout.value.head, shaped.title) ?? day;
    const sorted = sortRows(grid, layout.value, day);
    const offset = start;
    tables.push({
      grid,
      layout: layout.value,
      sorted,
      at: (row, column) => shaped.at(row + offset, column),
    });
    day = sorted.lastDay;
    start += sorted.end;
  }
  return answer(tables);
}

/** The tables of a pasted range: one as a rule, several where headings repeat in another order or stand side by side. */
export function tablesOf(
  grid: Grid,
  version: CriteriaVersion,
  day: Day | null,
): Outcome<readonly AreaTable[]> {
  const tables: AreaTable[] = [];
  for (const shaped of apart(shapeOf(grid))) {
    const found = below(shaped, version, day);
    if (!found.ok) return found;
    tables.push(...found.value);
  }
  const areas = tables.some(({ sorted }) => sorted.rows.length > 0 || sorted.others.length > 0);
  return areas ? answer(tables) : refused({ code: "noRows" });
}
