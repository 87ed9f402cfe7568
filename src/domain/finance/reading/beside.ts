import type { Cell, Grid } from "../../cell";
import type { Place } from "../finding";
import { headerRow, headingsOf, isBlank, type Heading } from "./heading";
import { sourceNamed } from "../source";
import { sampleOf, wordsIn } from "./sample";
import { sideOf } from "./words";

/** A budget with its two sides beside each other, laid out with one below the other; `placeOf` gives the place in the sheet. */
export interface Beside {
  readonly grid: Grid;
  placeOf(place: Place): Place;
}

/** One of two blocks: the column of its names, and those of its money. */
interface Block {
  readonly label: number;
  readonly money: readonly number[];
}

interface Line {
  readonly row: number;
  readonly block: Block;
  readonly cells: readonly Cell[];
}

/** Lays two blocks beside each other below each other; undefined where the table is one block. */
export function besideEachOther(grid: Grid): Beside | undefined {
  const header = headerRow(grid);
  const headings = header < 0 ? undefined : headingsOf(grid[header] ?? []);
  const blocks = headings && blocksOf(grid, header, headings);
  if (!blocks) return undefined;
  const [left] = blocks;
  const lines = blocks.flatMap((block) => linesOf(grid, header, block, left));
  const above = grid.slice(0, header).map((cells) => cells.map((cell) => (typeof cell === "string" && sideOf(cell) ? "" : cell)));
  const head = (grid[header] ?? []).map((cell, column) => (column === left.label || left.money.includes(column) ? cell : ""));
  const first = header + 1;
  return {
    grid: [...above, head, ...lines.map(({ cells }) => cells)],
    placeOf: ({ row, column }) => {
      const line = row < first ? undefined : lines[row - first];
      if (!line) return { row, column };
      const at = left.money.indexOf(column);
      return { row: line.row, column: at < 0 ? line.block.label : (line.block.money[at] ?? column) };
    },
  };
}

function blocksOf(grid: Grid, header: number, headings: readonly Heading[]): readonly [Block, Block] | undefined {
  const isMoney = (column: number): boolean => {
    const { year, role, source, total } = headings[column] ?? {};
    // `Udgifter` and `Finansiering` may head the names of a side as well as its money.
    return year !== undefined || (source === undefined && total === undefined && (role === "amount" || role === "cost" || role === "financing") && !holdsNames(grid, header, column));
  };
  const money = headings.flatMap((_, column) => (isMoney(column) ? [column] : []));
  for (let label = 2; label < headings.length - 1; label++) {
    const [before, after] = [money.filter((column) => column < label), money.filter((column) => column > label)];
    const first = before[0];
    const years = (columns: readonly number[]): string => columns.map((column) => headings[column]?.year ?? 0).join();
    if (first === undefined || first === 0 || before.length !== after.length || years(before) !== years(after)) continue;
    if (isApart(grid, header, label) && holdsNames(grid, header, label)) return [{ label: first - 1, money: before }, { label, money: after }];
  }
  return undefined;
}

/** An empty column before the second block, or the two sides as titles above. */
function isApart(grid: Grid, header: number, label: number): boolean {
  const empty = grid.slice(header).every((row) => isBlank(row[label - 1]));
  const titles = grid.slice(Math.max(0, header - 3), header).some((row) => row.filter((cell) => typeof cell === "string" && sideOf(cell)).length === 2);
  return empty || titles;
}

function holdsNames(grid: Grid, header: number, column: number): boolean {
  const { words, figures } = wordsIn(sampleOf(grid, header + 1), column);
  return words.length > figures;
}

/** A block's rows in the columns of the left block, below a heading of its side. */
function linesOf(grid: Grid, header: number, block: Block, left: Block): Line[] {
  const width = Math.max(left.label, ...left.money) + 1;
  const row = (label: Cell, money: (column: number) => Cell): Cell[] => {
    const cells: Cell[] = new Array<Cell>(width).fill("");
    cells[left.label] = label;
    left.money.forEach((column, at) => (cells[column] = money(block.money[at] ?? -1)));
    return cells;
  };
  const body = grid.slice(header + 1).map((cells, at): Line => ({ row: header + 1 + at, block, cells: row(cells[block.label], (column) => cells[column]) }));
  return [{ row: header, block, cells: row(sideName(grid, header, block), () => "") }, ...body];
}

/** The side's own title or heading; else what most of its names are. */
function sideName(grid: Grid, header: number, { label, money }: Block): string {
  const last = Math.max(label, ...money);
  for (let row = header; row >= Math.max(0, header - 3); row--) {
    const title = (grid[row] ?? []).slice(label, last + 1).find((cell) => typeof cell === "string" && sideOf(cell));
    if (title) return String(title);
  }
  const names = grid.slice(header + 1).flatMap((row) => (typeof row[label] === "string" ? [row[label]] : []));
  return names.some((name) => sourceNamed(name)) ? "Finansiering" : "Udgifter";
}
