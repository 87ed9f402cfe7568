import type { Cell, Grid } from "../../../core/cell";
import { plainText } from "../../../core/number";
import { isUnitText } from "../head/header";
import { yearCell } from "../yearcell";
import { cellAt, isBlankCell, isFigureCell } from "./labels";
import type { Shaped } from "./types";

const keyText = (cell: Cell): string =>
  typeof cell === "string" ? plainText(cell).toLowerCase() : String(cell ?? "");

/** A year is no unit here: it tells the rows of one area apart. */
const isUnit = (cell: Cell): boolean => isUnitText(keyText(cell)) && yearCell(cell) === null;

interface Entry {
  readonly keys: readonly Cell[];
  readonly row: number;
  readonly figures: Map<string, number>;
}

/** The column of figures beside the measures: the last one that has a figure in most of their rows. */
function valueColumn(grid: Grid, column: number, measures: readonly number[]): number | null {
  const width = Math.max(...grid.map((row) => row.length));
  for (let place = width - 1; place > column; place--)
    if (
      measures.filter((row) => isFigureCell(cellAt(grid, row, place))).length * 2 >
      measures.length
    )
      return place;
  return null;
}

/**
 * A long table, a row a figure: the measure named in one column and its value in another, under or beside the area's name.
 * Gathered to a row an area; null where a measure comes twice for one area.
 */
export function gathered(
  grid: Grid,
  column: number,
  measures: readonly number[],
  title: string,
): Shaped | null {
  const value = valueColumn(grid, column, measures);
  if (value === null) return null;
  const first = measures[0] ?? 0;
  const width = Math.max(...grid.map((row) => row.length));
  const isFilled = (row: number, place: number): boolean => !isBlankCell(cellAt(grid, row, place));
  const begins = (row: number): boolean =>
    keyText(cellAt(grid, row, column)) === keyText(cellAt(grid, first, column));
  const beside = Array.from({ length: width }, (_, place) => place).filter(
    (place) =>
      place !== column &&
      place !== value &&
      measures.some((row) => isFilled(row, place) && !isUnit(cellAt(grid, row, place))) &&
      (measures.filter((row) => isFilled(row, place)).length * 2 > measures.length ||
        // Merged over the rows of an area.
        measures.every((row) => isFilled(row, place) === begins(row))),
  );
  const isMeasure = new Set(measures);
  const labels: string[] = [];
  const entries: Entry[] = [];
  let above: Cell = null;
  let open: Entry | null = null;
  for (let row = 0; row < grid.length; row++) {
    const label = cellAt(grid, row, column);
    if (!isMeasure.has(row)) {
      if (!isBlankCell(label) && !isFigureCell(cellAt(grid, row, value))) {
        above = label;
        open = null;
      }
      continue;
    }
    const text = plainText(label as string);
    const keys =
      beside.length > 0
        ? beside.map((place, at) =>
            isFilled(row, place) || begins(row) ? cellAt(grid, row, place) : open?.keys[at],
          )
        : [above];
    const same = (entry: Entry): boolean =>
      entry.keys.every((key, place) => keyText(key) === keyText(keys[place]));
    const entry: Entry = (open && same(open) ? open : entries.find(same)) ?? {
      keys,
      row,
      figures: new Map<string, number>(),
    };
    if (!entries.includes(entry)) entries.push(entry);
    open = entry;
    if (entry.figures.has(text)) return null;
    entry.figures.set(text, row);
    if (!labels.includes(text)) labels.push(text);
  }
  const heads =
    beside.length > 0 ? beside.map((place) => cellAt(grid, first - 1, place)) : ["Boligområde"];
  return {
    grid: [
      [...heads, ...labels],
      ...entries.map(({ keys, figures }) => [
        ...keys,
        ...labels.map((label) => {
          const row = figures.get(label);
          return row === undefined ? null : cellAt(grid, row, value);
        }),
      ]),
    ],
    title,
    at: (row, place) => {
      const entry = entries[row - 1];
      const from = entry?.figures.get(labels[place - heads.length] ?? "");
      return from === undefined
        ? { row: entry?.row ?? first, column: beside[place] ?? column }
        : { row: from, column: value };
    },
  };
}
