import type { Cell, Grid } from "../../core/cell";
import type { Place } from "./place";
import { sourceNamed } from "./source";
import { sideBlocks, type Block } from "./blocks";
import { isBlank } from "./heading";
import { sideOf } from "./words";

/** A budget with its two sides beside each other, laid out with one below the other; `placeOf` gives the place in the sheet. */
export interface Beside {
  readonly grid: Grid;
  placeOf(place: Place): Place;
}

interface Line {
  readonly row: number;
  readonly block: Block;
  readonly cells: readonly Cell[];
}

/** Lays two blocks beside each other below each other; undefined where the table is one block. */
export function besideEachOther(grid: Grid): Beside | undefined {
  const found = sideBlocks(grid);
  if (!found) return undefined;
  const { header, blocks } = found;
  const [left] = blocks;
  const lines = blocks.flatMap((block) => linesOf(grid, header, block, left));
  const above = grid
    .slice(0, header)
    .map((cells) => cells.map((cell) => (typeof cell === "string" && sideOf(cell) ? "" : cell)));
  const head = (grid[header] ?? []).map((cell, column) =>
    column === left.label
      ? "Post"
      : !left.money.includes(column)
        ? ""
        : isBlank(cell)
          ? "Beløb"
          : cell,
  );
  const first = header + 1;
  return {
    grid: [...above, head, ...lines.map(({ cells }) => cells)],
    placeOf: ({ row, column }) => {
      const line = row < first ? undefined : lines[row - first];
      if (!line) return { row, column };
      const at = left.money.indexOf(column);
      return {
        row: line.row,
        column: at < 0 ? line.block.label : (line.block.money[at] ?? column),
      };
    },
  };
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
  const body = grid.slice(header + 1).map((cells, at): Line => ({
    row: header + 1 + at,
    block,
    cells: row(cells[block.label], (column) => cells[column]),
  }));
  return [{ row: header, block, cells: row(sideName(grid, header, block), () => "") }, ...body];
}

/** The side's own title or heading; else what most of its names are. */
function sideName(grid: Grid, header: number, { label, money }: Block): string {
  const last = Math.max(label, ...money);
  for (let row = header; row >= Math.max(0, header - 3); row--) {
    const title = (grid[row] ?? [])
      .slice(label, last + 1)
      .find((cell) => typeof cell === "string" && sideOf(cell));
    if (title) return String(title);
  }
  const names = grid
    .slice(header + 1)
    .flatMap((row) => (typeof row[label] === "string" ? [row[label]] : []));
  return names.some((name) => sourceNamed(name)) ? "Finansiering" : "Udgifter";
}
