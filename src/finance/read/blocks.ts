import type { Grid } from "../../core/cell";
import { headerRow, headingsOf, isBlank, type Heading } from "./heading";
import { sampleOf, wordsIn } from "./sample";
import { roleOf, sideOf } from "./words";

/** One of two blocks: the column of its names, and those of its money. */
export interface Block {
  readonly label: number;
  readonly money: readonly number[];
}

/** So far down a heading is looked for. */
const DEEPEST = 60;

/** Two blocks and the row of their headings. */
export interface SideBlocks {
  readonly header: number;
  readonly blocks: readonly [Block, Block];
}

/** Finds two blocks that stand beside each other; undefined where the table is one. */
export function sideBlocks(grid: Grid): SideBlocks | undefined {
  const header = headerRow(grid);
  return header < 0 ? account(grid) : headed(grid, header);
}

function headed(grid: Grid, header: number): SideBlocks | undefined {
  const headings = headingsOf(grid[header] ?? []);
  const blocks = headings && blocksOf(grid, header, headings);
  return blocks && { header, blocks };
}

/** An account: the two sides as headings of their names, and the money beside each, with no heading or one that says no more than `Beløb`. */
function account(grid: Grid): SideBlocks | undefined {
  for (let header = 0; header < Math.min(grid.length, DEEPEST); header++) {
    const row = grid[header] ?? [];
    const sides = row.flatMap((cell, column) =>
      typeof cell === "string" && sideOf(cell) ? [column] : [],
    );
    const [left, right] = sides;
    if (left === undefined || right === undefined || sides.length !== 2) continue;
    if (
      row.some(
        (cell, column) =>
          !isBlank(cell) &&
          !sides.includes(column) &&
          !(sides.includes(column - 1) && roleOf(String(cell)) === "amount"),
      )
    )
      continue;
    const body = sampleOf(grid, header + 1);
    if (
      sides.every(
        (label) =>
          holdsNames(grid, header, label) &&
          wordsIn(body, label + 1).figures > wordsIn(body, label + 1).words.length,
      )
    ) {
      return {
        header,
        blocks: [
          { label: left, money: [left + 1] },
          { label: right, money: [right + 1] },
        ],
      };
    }
  }
  return undefined;
}

function blocksOf(
  grid: Grid,
  header: number,
  headings: readonly Heading[],
): readonly [Block, Block] | undefined {
  const isMoney = (column: number): boolean => {
    const { year, role, source, total } = headings[column] ?? {};
    // `Udgifter` and `Finansiering` may head the names of a side as well as its money.
    return (
      year !== undefined ||
      (source === undefined &&
        total === undefined &&
        (role === "amount" || role === "cost" || role === "financing") &&
        !holdsNames(grid, header, column))
    );
  };
  const money = headings.flatMap((_, column) => (isMoney(column) ? [column] : []));
  for (let label = 2; label < headings.length - 1; label++) {
    const [before, after] = [
      money.filter((column) => column < label),
      money.filter((column) => column > label),
    ];
    const first = before[0];
    const years = (columns: readonly number[]): string =>
      columns.map((column) => headings[column]?.year ?? 0).join();
    if (
      first === undefined ||
      first === 0 ||
      before.length !== after.length ||
      years(before) !== years(after)
    )
      continue;
    if (
      (isApart(grid, header, label) || areTwins(headings[first - 1], headings[label])) &&
      holdsNames(grid, header, label)
    )
      return [
        { label: first - 1, money: before },
        { label, money: after },
      ];
  }
  return undefined;
}

/** An empty column before the second block, or the two sides as titles above. */
function isApart(grid: Grid, header: number, label: number): boolean {
  const empty = grid.slice(header).every((row) => isBlank(row[label - 1]));
  const titles = grid
    .slice(Math.max(0, header - 3), header)
    .some((row) => row.filter((cell) => typeof cell === "string" && sideOf(cell)).length === 2);
  return empty || titles;
}

/** The same heading twice, or the two sides, over the names of two blocks. */
function areTwins(left: Heading | undefined, right: Heading | undefined): boolean {
  const sides = [sideOf(left?.text ?? ""), sideOf(right?.text ?? "")];
  return (
    (left?.text !== "" && left?.text === right?.text) ||
    (sides[0] !== undefined && sides[1] !== undefined && sides[0] !== sides[1])
  );
}

function holdsNames(grid: Grid, header: number, column: number): boolean {
  const { words, figures } = wordsIn(sampleOf(grid, header + 1), column);
  return words.length > figures;
}
