import type { Cell, Grid } from "../../core/cell";
import { textAmount } from "./amount";
import { isPayerName } from "./payer";
import { sourceNamed } from "./source";
import {
  headingUnit,
  headingWords,
  roleOf,
  totalOf,
  withoutPrices,
  yearOf,
  type Role,
} from "./words";

/** One cell of a heading row as it was understood. */
export interface Heading {
  readonly text: string;
  readonly role: Role | undefined;
  readonly year: number | undefined;
  /** `År 2` is the second year of the plan. */
  readonly ordinal: number | undefined;
  /** A source's name, as written, without year and unit. */
  readonly source: string | undefined;
  /** What a total's heading sums: "" for all. `LBF i alt` is a source too: beside the fund's years it is their total, alone it is the fund's money. */
  readonly total: string | undefined;
  readonly unit: number | undefined;
}

/** A cell that heads nothing. */
export const NO_HEADING: Heading = {
  text: "",
  role: undefined,
  year: undefined,
  ordinal: undefined,
  source: undefined,
  total: undefined,
  unit: undefined,
};

/** Whether a cell holds nothing that can be read: empty, or only spaces. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** Headings of shares, counts and hours: numbers, but not money. */
const NO_MONEY =
  /%|pct\b|procent|^(?:heraf|deraf) (?:løn|personale|drift|materiale|moms)|andel\b|percent|share\b|^antal\b|^timer\b|årsværk|stilling|deltagere|^number of\b|^hours\b|^m2\b/i;
/** Money that is not the plan's: what was spent, what is left; and figures of goals. */
const NO_BUDGET =
  /regnskab|forbrug|realiser|faktisk|afvigelse|\bdifferen|restbudget|^rest\b|\bmål\b|måltal|opnået|\bresultat|indikator|baseline|\bactual|variance/i;

/** Whether a heading says that its figures are no money of a plan. */
export function isNoMoney(text: string): boolean {
  return NO_MONEY.test(text) || NO_BUDGET.test(text) || /nøgletal|statistik|beboertal/i.test(text);
}

/** Understands a heading; undefined where the cell is a figure and so no heading. */
export function headingOf(cell: Cell): Heading | undefined {
  if (isBlank(cell)) return NO_HEADING;
  if (typeof cell === "boolean") return undefined;
  if (typeof cell === "number") {
    const year = headingYear(cell);
    return year === undefined ? undefined : { ...NO_HEADING, text: String(year), year };
  }
  const text = String(cell).trim();
  const unit = headingUnit(text);
  const plain = withoutPrices(text);
  const year = yearOf(plain) ?? shortYear(plain);
  if (
    year === undefined &&
    textAmount(text).kind === "amount" &&
    !(unit !== undefined && headingWords(text) === "")
  )
    return undefined;
  return NO_BUDGET.test(text)
    ? { ...NO_HEADING, text, role: "note", unit }
    : understood(text, plain, year, unit);
}

function understood(
  text: string,
  plain: string,
  year: number | undefined,
  unit: number | undefined,
): Heading {
  const rest = headingWords(plain)
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/, "")
    .trim();
  const total = totalOf(text);
  // `BO 2014` is an estimate (budgetoverslag); `BO` alone is the housing organisation.
  const payer = isPayerName(rest) && !(year !== undefined && rest === "bo");
  const named =
    payer && (total === undefined ? roleOf(text) !== "amount" : sourceNamed(total) !== undefined);
  return {
    text,
    role:
      year === undefined
        ? (roleOf(text) ?? (NO_MONEY.test(text) && !named ? "note" : undefined))
        : undefined,
    year: rest.split(" ").length <= 3 ? year : undefined,
    ordinal: year === undefined ? ordinalOf(plain) : undefined,
    source: named ? written(plain) : undefined,
    total,
    unit,
  };
}

/** A payer's name as it is written, without year, unit and what is in brackets beside it. */
function written(text: string): string {
  const name = text
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/, "")
    .replace(/\([^)]*\)/g, " ")
    .replace(/[,:]? *(?:i )?(?:t\.?kr|kr|mio\.? ?kr|1\.000 kr)\.?$/i, "")
    .replace(/\s+/g, " ")
    .trim();
  return name === "" ? text : name;
}

/** A number that heads a column of a year: the year itself, or the spreadsheet's day number of its first day. */
function headingYear(cell: number): number | undefined {
  const year = yearOf(cell);
  return year === undefined || cell === year
    ? year
    : yearOf(cell - 1) === year - 1
      ? year
      : undefined;
}

/** `B13`, `Budget 13`. */
function shortYear(text: string): number | undefined {
  const found = /^(?:b|bo|bf|budget) ?['’]?(\d\d)$/i.exec(text);
  return found ? 2000 + Number(found[1]) : undefined;
}

function ordinalOf(text: string): number | undefined {
  const found =
    /^(?:(?:projekt|plan|budget)?år|year) ?(\d)$|^(\d)\. ?(?:projekt|plan|budget)?år$/i.exec(text);
  return found ? Number(found[1] ?? found[2]) : undefined;
}

/** A row of headings; undefined where a cell in it is a figure. */
export function headingsOf(row: readonly Cell[]): Heading[] | undefined {
  if (isSumOfYears(row)) return undefined;
  // A row of the plan's own mostly shows itself by a number, which is far quicker to see than words.
  if (row.some((cell) => typeof cell === "number" && headingYear(cell) === undefined))
    return undefined;
  const headings: Heading[] = [];
  for (const cell of row) {
    const heading = headingOf(cell);
    if (!heading) return undefined;
    headings.push(heading);
  }
  return headings;
}

/** Amounts of about 2,000 are no years: not the same one twice, and not behind the name of a total. */
function isSumOfYears(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  const [name, ...rest] = filled;
  const total =
    typeof name === "string" &&
    totalOf(name) !== undefined &&
    rest.length > 0 &&
    rest.every((cell) => typeof cell === "number");
  return total || row.some((cell, column) => typeof cell === "number" && cell === row[column + 1]);
}

/** How many cells of a row are understood as headings of a plan; 0 where they do not make a plan's heading row. */
export function score(headings: readonly Heading[]): number {
  const money = headings.filter(
    ({ role }) => role === "amount" || role === "cost" || role === "financing",
  ).length;
  const fields =
    headings.filter(({ role }) => role !== undefined && role !== "note" && role !== "total")
      .length - money;
  const years = headings.filter(
    ({ year, ordinal, role }) =>
      (year !== undefined || ordinal !== undefined) && role === undefined,
  ).length;
  const sources = headings.filter(
    ({ source, year, role }) => source !== undefined && year === undefined && role === undefined,
  ).length;
  const totals = headings.filter(
    ({ total, source }) => total !== undefined && source === undefined,
  ).length;
  const wide = years >= 2 || sources >= 2 || (years + sources === 1 && fields + totals + money > 0);
  const long = (money > 0 && fields + sources + years > 0) || (totals === 1 && fields > 2);
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
