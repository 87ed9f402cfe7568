import type { Cell, Grid } from "../cell";
import { textAmount } from "./amount";
import { sourceNamed } from "./source";
import { headingUnit, headingWords, roleOf, totalOf, yearOf, type Role } from "./words";

/** One cell of a heading row as it was understood. */
export interface Heading {
  readonly text: string;
  readonly role: Role | undefined;
  readonly year: number | undefined;
  /** A source's name, as written, without year and unit. */
  readonly source: string | undefined;
  /** What a total's heading sums: "" for all. */
  readonly total: string | undefined;
  readonly unit: number | undefined;
}

const BLANK: Heading = { text: "", role: undefined, year: undefined, source: undefined, total: undefined, unit: undefined };

/** Whether a cell holds nothing that can be read: empty, or only spaces. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** Headings of shares, counts and hours: numbers, but not money. */
const NO_MONEY = /%|\bpct\b|procent|andel\b|percent|share\b|^antal\b|^timer\b|årsværk|stilling|deltagere|^number of\b|^hours\b|^m2\b/i;

/** Understands a heading; undefined where the cell is a figure and so no heading. */
export function headingOf(cell: Cell): Heading | undefined {
  if (isBlank(cell)) return BLANK;
  if (typeof cell === "boolean") return undefined;
  const year = yearOf(cell);
  const text = String(cell).trim();
  if (typeof cell === "number") return year === undefined || cell !== year ? undefined : { ...BLANK, text, year };
  const unit = headingUnit(text);
  if (year === undefined && textAmount(text).kind === "amount" && !(unit !== undefined && headingWords(text) === "")) return undefined;
  const rest = headingWords(text).replace(/(?<!\d)(19|20)\d\d(?!\d)/, "").trim();
  const short = rest.split(" ").length <= 3;
  const total = totalOf(text);
  const named = total === undefined && sourceNamed(rest) !== undefined;
  return {
    text,
    role: year === undefined ? (roleOf(text) ?? (NO_MONEY.test(text) && !named ? "note" : undefined)) : undefined,
    year: short ? year : undefined,
    source: named ? rest : undefined,
    total: total ?? undefined,
    unit,
  };
}

/** A row of headings; undefined where a cell in it is a figure. */
export function headingsOf(row: readonly Cell[]): Heading[] | undefined {
  // A row of the plan's own mostly shows itself by a number, which is far quicker to see than words.
  if (row.some((cell) => typeof cell === "number" && yearOf(cell) !== cell)) return undefined;
  const headings: Heading[] = [];
  for (const cell of row) {
    const heading = headingOf(cell);
    if (!heading) return undefined;
    headings.push(heading);
  }
  return headings;
}

/** How many cells of a row are understood as headings of a plan; 0 where they do not make a plan's heading row. */
export function score(headings: readonly Heading[]): number {
  const money = headings.filter(({ role }) => role === "amount" || role === "cost" || role === "financing").length;
  const fields = headings.filter(({ role }) => role !== undefined && role !== "note" && role !== "total").length - money;
  const years = headings.filter(({ year, role }) => year !== undefined && role === undefined).length;
  const sources = headings.filter(({ source, year, role }) => source !== undefined && year === undefined && role === undefined).length;
  const totals = headings.filter(({ total, source }) => total !== undefined && source === undefined).length;
  const wide = years >= 2 || sources >= 2 || (years + sources === 1 && fields + totals + money > 0);
  const long = money > 0 && fields + sources + years > 0;
  return wide || long ? money + fields + years + sources + totals : 0;
}

const DEEPEST_HEADER = 60;

/** The heading row: the one that most is understood of among the first rows, the upper of two alike; -1 for none. */
export function headerRow(grid: Grid): number {
  let best = { row: -1, score: 1 };
  for (let row = 0; row < Math.min(grid.length, DEEPEST_HEADER); row++) {
    const headings = headingsOf(grid[row] ?? []);
    const points = headings ? score(headings) : 0;
    if (points > best.score) best = { row, score: points };
  }
  return best.row;
}
