import type { Cell } from "../../core/cell";
import { holdsMoney, idAt, oreOf, type Cursor } from "./cursor";
import { isBlank } from "./heading";
import { labelOf, sideAt } from "./label";

/** A row of a block of lines: its money by column in øre, and whether it may be a heading with the sum of the rows below it. */
interface Entry {
  readonly row: number;
  readonly name: string;
  readonly ore: readonly number[];
  readonly bare: boolean;
}

/** How far down the parts of one heading are looked for. */
const DEEPEST = 60;

/**
 * Whether a row is a heading that states the sum of the rows below it, though no word says so (`Personale` above `Projektleder` and `Medarbejder`).
 * Sums meet by chance, so the total of the block decides; without one, headings that cover the whole block, or that number their rows.
 */
export function isSubhead(state: Cursor, row: number): boolean {
  const { subheads } = state;
  if (row >= subheads.until) {
    const { entries, total, end } = blockFrom(state, row);
    subheads.until = end;
    for (const found of headsOf(entries, total)) subheads.rows.add(found);
  }
  return subheads.rows.has(row);
}

/** Whether the total below counts a row and every line around it as money: then none is the sum of others, however they meet. */
export function isAllMoney(state: Cursor, row: number): boolean {
  const { entries, total } = blockFrom(state, row);
  const sum = (column: number): number =>
    entries.reduce(
      (all, { ore }) => all + (ore[column] ?? 0),
      (state.running[column] ?? 0) - (state.near[column] ?? 0),
    );
  return total !== undefined && total.every((one, column) => one === sum(column));
}

/** The lines from a row to the next total, heading or end. */
function blockFrom(
  state: Cursor,
  from: number,
): {
  readonly entries: readonly Entry[];
  readonly total: readonly number[] | undefined;
  readonly end: number;
} {
  const { grid, layout } = state;
  const entries: Entry[] = [];
  for (let row = from; row < grid.length; row++) {
    const cells = grid[row] ?? [];
    if (!holdsMoney(state, cells)) {
      if (cells.every(isBlank)) continue;
      return { entries, total: undefined, end: row };
    }
    const label = labelOf(state, cells);
    if (label === "total") return { entries, total: oreOf(state, row), end: row };
    if (label === "part" || label === "count") continue;
    if (label !== "line" || sideAt(state, idAt(state, cells, layout.fields.activity)) !== undefined)
      return { entries, total: undefined, end: row };
    entries.push({
      row,
      name: nameOf(state, cells),
      ore: oreOf(state, row),
      bare: isBare(state, cells),
    });
  }
  return { entries, total: undefined, end: grid.length };
}

function nameOf(state: Cursor, cells: readonly Cell[]): string {
  const { activity, theme } = state.layout.fields;
  return String(cells[activity >= 0 ? activity : theme] ?? "");
}

/** A heading names itself and nothing else. */
function isBare(state: Cursor, cells: readonly Cell[]): boolean {
  const { activity, theme, source, kind, year, side } = state.layout.fields;
  const named = [activity, theme].filter((column) => column >= 0 && !isBlank(cells[column]));
  return (
    named.length === 1 &&
    [source, kind, year, side].every((column) => column < 0 || isBlank(cells[column]))
  );
}

/** A heading and how many rows it sums. */
interface Head {
  readonly at: number;
  readonly parts: number;
}

function headsOf(entries: readonly Entry[], total: readonly number[] | undefined): number[] {
  const heads: Head[] = [];
  for (let at = 0; at < entries.length; at++) {
    const parts = entries[at]?.bare ? partsOf(entries, at) : 0;
    if (parts === 0) continue;
    heads.push({ at, parts });
    at += parts;
  }
  return heads.length > 0 && isMeant(entries, heads, total)
    ? heads.map(({ at }) => entries[at]?.row ?? -1)
    : [];
}

/** How many rows below an entry add up to it in every column; 0 where none do. A heading over one row must number it. */
function partsOf(entries: readonly Entry[], at: number): number {
  const head = entries[at];
  if (!head || head.ore.every((ore) => ore === 0)) return 0;
  const sums = head.ore.map(() => 0);
  for (let parts = 1; parts <= DEEPEST && at + parts < entries.length; parts++) {
    const entry = entries[at + parts];
    entry?.ore.forEach((ore, column) => (sums[column] = (sums[column] ?? 0) + ore));
    if (
      sums.every((sum, column) => sum === head.ore[column]) &&
      (parts > 1 || isNumbered(head, entry))
    )
      return parts;
  }
  return 0;
}

function isMeant(
  entries: readonly Entry[],
  heads: readonly Head[],
  total: readonly number[] | undefined,
): boolean {
  if (total) {
    const all = total.map((_, column) =>
      entries.reduce((sum, { ore }) => sum + (ore[column] ?? 0), 0),
    );
    const without = all.map((sum, column) =>
      heads.reduce((rest, { at }) => rest - (entries[at]?.ore[column] ?? 0), sum),
    );
    if (total.every((ore, column) => ore === all[column])) return false;
    if (total.every((ore, column) => ore === without[column])) return true;
  }
  const covered = heads.reduce((count, { parts }) => count + parts + 1, 0);
  return (
    (heads.length > 1 && covered === entries.length) ||
    heads.every(({ at, parts }) =>
      entries.slice(at + 1, at + parts + 1).every((entry) => isNumbered(entries[at], entry)),
    )
  );
}

/** `1.1 Leder` below `1. Personale`, or a dash before each part. */
function isNumbered(head: Entry | undefined, part: Entry | undefined): boolean {
  const number = /^\s*(\d+(?:\.\d+)*)\.?\s/.exec(head?.name ?? "")?.[1];
  const own = part?.name ?? "";
  return (
    (number !== undefined && own.trim().startsWith(`${number}.`)) ||
    (/^\s*[-–•·]\s*\p{L}|^\s{2,}\S/u.test(own) && !/^\s*[-–•·]|^\s{2,}/.test(head?.name ?? ""))
  );
}
