import type { Cell, Grid } from "../../core/cell";
import { plainText } from "../../core/number";
import { isBlank, type Layout } from "./layout";

/** The rows of a pasted range that are areas. */
export interface AreaRows {
  /** From 0, in the range's own order. */
  readonly rows: Int32Array;
  readonly names: readonly (string | number)[];
  /** A row of nothing but zeros was seen: this host hands empty cells over as 0. */
  readonly zeroIsEmpty: boolean;
}

const TOTAL =
  /^((i ?alt|total|sum|ialt|alle( områder)?|gennemsnit|gns\.?|average|mean|all areas|danmark|denmark|landet)( (alle |for |i |af )?(områder|områderne|landet|danmark|boligområder|boligområderne))?|hele landet|hele kommunen|landsgennemsnit\w*|landstal|national average)[ :.]*$/;
const NOTE =
  /^(kilde|kilder|anm\.?|anmærkning\w*|note|noter|source|bemærk\w*|\*|\d\)|region)\b|^\*|:$/;

/** Leaves out blank rows, totals and averages, notes, repeated headers; keeps the order. */
export function areaRows(grid: Grid, layout: Layout): AreaRows {
  const name = layout.columns.area?.index ?? null;
  const figures = Object.values(layout.columns).flatMap((column) =>
    column && column.index !== name ? [column.index] : [],
  );
  const header = layout.columns.residents ?? layout.columns.jobless ?? layout.columns.income;
  const names: (string | number)[] = [];
  const rows = new Int32Array(Math.max(0, grid.length - layout.firstRow));
  let count = 0;
  let zeroIsEmpty = false;
  for (let index = layout.firstRow; index < grid.length; index++) {
    const row = grid[index];
    if (!row) continue;
    const cell = name === null ? undefined : row[name];
    if (typeof cell === "string" && cell.length > 0) {
      if (isPlainName(cell) || !isLeftOut(cell, row, figures)) {
        if (layout.hasHeader && header && row[header.index] === header.header) continue;
        rows[count++] = index;
        names.push(cell);
      }
    } else if (isEmptyRow(row)) zeroIsEmpty ||= row.some((value) => value === 0);
    else if (figures.some((column) => !isNothing(row[column]))) {
      rows[count++] = index;
      names.push(typeof cell === "number" && Number.isFinite(cell) ? cell : `række ${index + 1}`);
    }
  }
  return { rows: rows.subarray(0, count), names, zeroIsEmpty };
}

// Letters that a total, an average or a note may begin with, and signs that are not seen: such names are looked at closely.
const CLOSER_LOOK = new Uint8Array(128);
for (const letter of "iItThHlLsSgGdDaAnNkKbBrR") CLOSER_LOOK[letter.charCodeAt(0)] = 1;

/** Most names begin with another letter and do not end with a colon: they are areas. */
function isPlainName(name: string): boolean {
  const first = name.charCodeAt(0);
  return (
    first > 57 &&
    first < 0x2000 &&
    first !== 0xa0 &&
    CLOSER_LOOK[first] !== 1 &&
    name.charCodeAt(name.length - 1) !== 58
  );
}

function isLeftOut(name: string, row: readonly Cell[], figures: readonly number[]): boolean {
  const text = plainText(name).toLowerCase();
  if (text === "") return figures.every((column) => isNothing(row[column]));
  if (TOTAL.test(text)) return true;
  return (NOTE.test(text) || text.length > 80) && figures.every((column) => isNothing(row[column]));
}

/** Blank, or the 0 that a host may hand over for an empty cell. */
function isNothing(cell: Cell): boolean {
  return cell === 0 || isBlank(cell);
}

function isEmptyRow(row: readonly Cell[]): boolean {
  return row.every(isNothing);
}
