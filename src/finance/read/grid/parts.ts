import { isTimeAlone } from "../../../core/table/date";
import type { Token } from "../../../core/table/token";
import type { Block, BodyRow } from "./shape";
import { payerNamed } from "../names/payer";
import { type Sheet, textAt, tokenAt } from "./sheet";
import { says, wordsOf } from "../names/words";

export type ColumnKind = "label" | "year" | "figures" | "shares";

/** One column of a part. */
export interface PartColumn {
  readonly column: number;
  readonly kind: ColumnKind;
  /** The headings above it, the outermost first; one that stands over several columns is each one's. */
  readonly texts: readonly string[];
}

/** A block's columns that belong together: names to the left, figures to the right. Two tables side by side are two parts. */
export interface Part {
  readonly block: Block;
  readonly columns: readonly PartColumn[];
  readonly labels: readonly number[];
  readonly rows: readonly BodyRow[];
  /** What stands above the whole part: titles, and the headings over its names. */
  readonly captions: readonly string[];
}

interface Counts {
  names: number;
  figures: number;
  years: number;
  shares: number;
  marks: number;
  payers: number;
  /** Names that are a unit and nothing else: `kr.` beside each amount. */
  units: number;
}

const LOOK = 400;

function countsOf(sheet: Sheet, block: Block, column: number): Counts {
  const counts: Counts = {
    names: 0,
    figures: 0,
    years: 0,
    shares: 0,
    marks: 0,
    payers: 0,
    units: 0,
  };
  const step = Math.max(1, Math.floor(block.body.length / LOOK));
  block.body.forEach(({ row }, index) => {
    if (index > LOOK && index % step !== 0) return;
    const token: Token = tokenAt(sheet, row, column);
    if (token.kind === "name") {
      counts.names++;
      if (payerNamed(token.text)) counts.payers++;
      if (/^(?:kr|dkk|t\.? ?kr|mio\.? ?kr)\.?$/i.test(token.text)) counts.units++;
    } else if (token.kind === "mark") counts.marks++;
    else if (token.kind === "figure") {
      if (token.unit === "percent" || token.unit === "perThousand") counts.shares++;
      else if (token.year) counts.years++;
      else counts.figures++;
    }
  });
  return counts;
}

/** The headings over each column; an upper one reaches right until the next, but not over a total that stands alone at the end. */
function headingsOf(sheet: Sheet, block: Block, width: number): string[][] {
  const stacks: string[][] = Array.from({ length: width }, () => []);
  const header = block.header.filter((row) => unitRow(sheet, block, row) === "");
  header.forEach((row, level) => {
    const last = level === header.length - 1;
    const below = header[header.length - 1] ?? row;
    const totals = Array.from({ length: width }, (_, column) =>
      wordsOf(textAt(sheet, below, column)).has("total"),
    );
    const heads = Array.from({ length: width }, (_, column) => textAt(sheet, row, column)).filter(
      (text, column) => text !== "" && column > 0,
    ).length;
    const each = totals.filter(Boolean).length >= heads && heads > 1;
    let reach = "";
    for (let column = 0; column < width; column++) {
      const own = textAt(sheet, row, column);
      if (own !== "") reach = own;
      const text =
        own !== ""
          ? own
          : last || column === 0 || textAt(sheet, below, column) === "" || (totals[column] && !each)
            ? ""
            : reach;
      if (text !== "") stacks[column]?.push(text);
    }
  });
  return stacks;
}

/** The one text of an upper heading row, where it is the unit of the whole table; "" otherwise. */
function unitRow(sheet: Sheet, { header }: Block, row: number): string {
  if (row === header[header.length - 1]) return "";
  const texts = (sheet.rows[row] ?? [])
    .map((_, column) => textAt(sheet, row, column))
    .filter((text) => text !== "");
  const [only = ""] = texts;
  return texts.length === 1 && wordsOf(only).unit !== undefined && !payerNamed(only) ? only : "";
}

function kindOf(
  counts: Counts,
  texts: readonly string[],
  rows: number,
  first: boolean,
): ColumnKind | undefined {
  const { names, figures, years, shares, marks, payers } = counts;
  if (names + figures + years + shares + marks === 0) return undefined;
  if (says(texts, "noteHeading") && figures === 0) return "label";
  const money =
    texts.some((text) => payerNamed(text) !== undefined || wordsOf(text).unit !== undefined) ||
    says(texts, "money");
  if (figures + years === 0 && shares > 0 && shares >= names) return "shares";
  if (years > 0 && says(texts, "yearHeading") && years >= figures + names) return "year";
  if (
    years > 0 &&
    figures === 0 &&
    years >= names &&
    (first || says(texts, "yearHeading") || !money)
  )
    return "year";
  if (figures + years > names || (figures > 0 && (money || payers === 0) && figures * 3 > names))
    return "figures";
  if (names > 0 && !(money && figures > 0 && payers === 0) && !(money && marks > 0)) return "label";
  const dated = texts.some((text) => isTimeAlone(wordsOf(text).dated));
  return figures > 0 || (marks > 0 && (money || dated || texts.length === 0))
    ? "figures"
    : rows > 0
      ? "label"
      : undefined;
}

/** The parts of a block, from the left. */
export function partsOf(sheet: Sheet, block: Block): Part[] {
  const stacks = headingsOf(sheet, block, sheet.width);
  const columns: PartColumn[] = [];
  const unitsOnly = new Set<number>();
  for (let column = 0; column < sheet.width; column++) {
    const texts = stacks[column] ?? [];
    const counts = countsOf(sheet, block, column);
    if (counts.units > 0 && counts.units === counts.names && counts.figures === 0)
      unitsOnly.add(column);
    const kind = kindOf(counts, texts, block.body.length, columns.length === 0);
    const payer = texts.some((text) => payerNamed(text));
    const besides = columns.some(
      (one) => one.kind === "figures" && one.texts.some((text) => payerNamed(text)),
    );
    // Nothing, or words, below a payer to the right of another payer's money stand where money belongs.
    const paid = payer && besides && kind !== "figures" && kind !== "shares";
    if (paid) columns.push({ column, kind: "figures", texts });
    else if (kind) columns.push({ column, kind, texts });
  }
  const groups: PartColumn[][] = [[]];
  columns.forEach((column, index) => {
    const group = groups[groups.length - 1] ?? [];
    const right = columns.slice(index + 1);
    if (!unitsOnly.has(column.column) && beginsPart(column, group, right)) groups.push([column]);
    else group.push(column);
  });
  return groups
    .map((group, index) => partOf(sheet, block, group, stacks, groups[index - 1]))
    .filter(
      ({ rows, columns: all }) => rows.length > 0 && all.some(({ kind }) => kind === "figures"),
    );
}

const isMoney = ({ kind, texts }: PartColumn): boolean =>
  kind === "figures" && !says(texts, "count", "price", "share");

/** A column of names to the right of money, with money to its own right, begins another table, unless it says what its rows are. */
function beginsPart(
  column: PartColumn,
  left: readonly PartColumn[],
  right: readonly PartColumn[],
): boolean {
  const names = left.findIndex(({ kind }) => kind === "label" || kind === "year");
  if (column.kind !== "label" || names < 0 || !left.slice(names).some(isMoney)) return false;
  return right.some(isMoney) && !says(column.texts, "noteHeading");
}

function partOf(
  sheet: Sheet,
  block: Block,
  columns: readonly PartColumn[],
  stacks: readonly string[][],
  before: readonly PartColumn[] | undefined,
): Part {
  const labels = columns.filter(({ kind }) => kind === "label").map(({ column }) => column);
  const first = before === undefined ? 0 : Math.min(...columns.map(({ column }) => column));
  const rows = block.body.filter(({ row }) =>
    columns.some(({ column }) => tokenAt(sheet, row, column).kind !== "blank"),
  );
  const last = Math.max(...columns.map(({ column }) => column));
  const over = stacks.slice(first, last).flatMap((texts, index) => {
    const kind = columns.find(({ column }) => column === first + index)?.kind;
    return kind === "figures" || kind === "shares" || (kind === undefined && before !== undefined)
      ? []
      : texts;
  });
  return {
    block,
    columns,
    labels,
    rows,
    captions: [
      ...block.titles.map(({ text }) => text),
      ...block.header.map((row) => unitRow(sheet, block, row)).filter((text) => text !== ""),
      ...over,
    ],
  };
}
