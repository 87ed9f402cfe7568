import type { Token } from "../../../core/table/token";
import { payerNamed } from "../names/payer";
import { says, wordsOf } from "../names/words";
import { type BodyRow, type Row, isFigure } from "./shape";
import { type Sheet, textAt, tokenAt } from "./sheet";

/** A text alone heads what follows, unless it is a payer whose amount is missing: then payers go on below it. */
export function isHeading(
  sheet: Sheet,
  rows: readonly Row[],
  row: number,
  block: { readonly body: readonly BodyRow[] } | undefined,
): boolean {
  const column = rows[row]?.filled[0] ?? 0;
  const token = tokenAt(sheet, row, column);
  if (token.kind === "figure") return token.year;
  if (token.kind !== "name") return false;
  const payer = payerNamed(token.text);
  if (!payer || payer.payer === "local") return true;
  const before =
    rows[row - 1]?.shape === "data" ? textAt(sheet, row - 1, rows[row - 1]?.filled[0] ?? 0) : "";
  if (payerNamed(before) !== undefined && !wordsOf(before).has("total")) return false;
  const next = rows[row + 1];
  // Right above a heading row it is a title: `Forvaltningens budget` over `Kilde | Beløb`.
  if (
    next?.shape === "words" &&
    next.filled.every(
      (one) => isHeadingText(sheet, row + 1, one) && !isParty(textAt(sheet, row + 1, one)),
    )
  )
    return true;
  if (next?.shape !== "data" && next?.shape !== "years")
    return next?.shape === "alone" && !payerNamed(textAt(sheet, row + 1, column));
  const below = textAt(sheet, row + 1, next.filled[0] ?? 0);
  const last = block?.body[block.body.length - 1];
  const above = last ? textAt(sheet, last.row, rows[last.row]?.filled[0] ?? 0) : "";
  if (wordsOf(below).has("total"))
    return payerNamed(below)?.payer === payer.payer || payerNamed(above) === undefined;
  return payerNamed(below) === undefined;
}

/** How many heading rows begin here; 0 where none does. */
export function headerAt(
  sheet: Sheet,
  rows: readonly Row[],
  row: number,
  block: { readonly header: readonly number[]; readonly body: readonly BodyRow[] } | undefined,
  gap: boolean,
  titled: boolean,
): number {
  let end = row;
  while (end < rows.length && end < row + 4 && couldHead(sheet, rows, end, row)) end++;
  const depth = end - row;
  const next = rows[end];
  if (depth > 0 && isPayersRow(sheet, rows[row], row)) return 0;
  if (depth === 0 || !next || next.shape === "blank" || next.shape === "alone") {
    // A heading row may stand over a heading that stands alone: `Udgifter | Kr.` over `Personale`.
    if (depth === 0 || next?.shape !== "alone" || !headsBelow(sheet, rows, row, end + 1)) return 0;
  } else if (!headsBelow(sheet, rows, row, end)) return 0;
  if (!block || (block.body.length === 0 && (gap || block.header.length === 0))) return depth;
  const last = rows[end - 1]?.filled ?? [];
  const like = last.filter((column) => isHeadingText(sheet, end - 1, column)).length;
  const repeated = block.header.some((one) => sameTexts(sheet, one, end - 1));
  const first = rows[row]?.filled[0] ?? 0;
  const label = tokenAt(sheet, row, first);
  const named =
    label.kind === "name" &&
    (wordsOf(label.text).has("total") || payerNamed(label.text) !== undefined) &&
    first === 0;
  return repeated ||
    (like * 2 >= last.length && like > 0 && (gap || !named)) ||
    (titled && !named && figuresUnder(sheet, rows, end - 1))
    ? depth
    : 0;
}

/** Whether a row of names has a figure right under each but the first. */
function figuresUnder(sheet: Sheet, rows: readonly Row[], row: number): boolean {
  const filled = rows[row]?.filled ?? [];
  const heads = filled.filter((column) => isFigure(tokenAt(sheet, row + 1, column)));
  return (
    heads.length > 1 &&
    rows[row]?.shape === "words" &&
    filled.every((column, index) => index === 0 || heads.includes(column))
  );
}

/** A payer with words where its amount belongs is no heading row. */
function isPayersRow(sheet: Sheet, row: Row | undefined, at: number): boolean {
  const [first = 0, ...rest] = row?.filled ?? [];
  const token = tokenAt(sheet, at, first);
  return (
    token.kind === "name" &&
    isParty(token.text) &&
    rest.length > 0 &&
    !rest.some((column) => isHeadingText(sheet, at, column))
  );
}

/** A payer by name; `Medfinansiering` may as well be a heading. */
function isParty(text: string): boolean {
  const payer = payerNamed(text);
  return payer !== undefined && payer.payer !== "local";
}

/** Whether a row may be a heading row: words or years, of which the first may be a stack's upper rows. */
function couldHead(sheet: Sheet, rows: readonly Row[], row: number, first: number): boolean {
  const one = rows[row];
  if (!one || one.shape === "blank" || one.shape === "data") return false;
  if (one.shape === "alone") {
    const column = one.filled[0] ?? 0;
    return (
      column > 0 &&
      (row > first || (rows[row + 1]?.shape ?? "blank") !== "blank") &&
      labelLeft(sheet, rows, row, column)
    );
  }
  if (one.shape === "years" && !yearsHead(sheet, rows, row)) return false;
  if (row === first) return true;
  // Below a heading row that names its first column, a row that names it again is data with words where money belongs.
  const label = Math.min(one.filled[0] ?? 0, rows[first]?.filled[0] ?? 0);
  const above = tokenAt(sheet, first, label).kind !== "blank";
  const here = tokenAt(sheet, row, label);
  return (
    !(above && here.kind !== "blank") || (here.kind === "name" && isStacked(sheet, one, row, label))
  );
}

/** A second heading row may name its first column too, where all it holds are headings: `Kilde | kr. | kr.`. */
function isStacked(sheet: Sheet, row: Row, at: number, label: number): boolean {
  return (
    !payerNamed(textAt(sheet, at, label)) &&
    row.filled.length > 1 &&
    row.filled.every((column) => isHeadingText(sheet, at, column))
  );
}

/** Years head their columns where something else than years stands below. */
function yearsHead(sheet: Sheet, rows: readonly Row[], row: number): boolean {
  const filled = rows[row]?.filled ?? [];
  const columns = filled.filter((column) => isFigure(tokenAt(sheet, row, column)));
  const label = tokenAt(sheet, row, filled[0] ?? 0);
  const years = columns
    .map((column) => tokenAt(sheet, row, column))
    .map((token) => (token.kind === "figure" ? token.value : 0));
  const inOrder =
    years.length > 1 &&
    years.every((year, index) => index === 0 || [0, 1].includes(year - (years[index - 1] ?? 0)));
  const headed =
    inOrder &&
    filled.some(
      (column) =>
        tokenAt(sheet, row, column).kind === "name" &&
        !isParty(textAt(sheet, row, column)) &&
        isHeadingText(sheet, row, column),
    );
  if (!headed && filled.some((column) => isParty(textAt(sheet, row, column)))) return false;
  const begins = ["blank", "alone"].includes(rows[row - 1]?.shape ?? "blank");
  if (!inOrder && !begins && label.kind === "name" && !isHeadingText(sheet, row, filled[0] ?? 0))
    return false;
  for (let below = row + 1; below < Math.min(rows.length, row + 6); below++) {
    const tokens = columns.map((column) => tokenAt(sheet, below, column));
    const figures = tokens.filter(isFigure);
    if (
      figures.length === 0 &&
      tokens.some(({ kind }) => kind === "name") &&
      (rows[row]?.filled.length ?? 0) > 1
    )
      return true;
    if (figures.length === 0) continue;
    return figures.some((token) => token.kind === "figure" && !token.year);
  }
  return false;
}

/** Whether figures stand below the row's words, beside names or years. */
function headsBelow(sheet: Sheet, rows: readonly Row[], row: number, body: number): boolean {
  const columns = rows[row]?.filled ?? [];
  const left = columns[0] ?? 0;
  for (let below = body; below < Math.min(rows.length, body + 3); below++) {
    const filled = rows[below]?.filled ?? [];
    if (columns.some((column) => ["figure", "mark"].includes(tokenAt(sheet, below, column).kind)))
      return true;
    if (filled.some((column) => column >= left && isFigure(tokenAt(sheet, below, column))))
      return true;
  }
  return columns.length > 1 && (rows[body]?.shape === "words" || rows[body]?.shape === "data");
}

/** Whether names stand to the left of a column below a row. */
function labelLeft(sheet: Sheet, rows: readonly Row[], row: number, column: number): boolean {
  for (let below = row + 1; below < Math.min(rows.length, row + 4); below++)
    if (
      (rows[below]?.filled ?? []).some(
        (one) => one < column && tokenAt(sheet, below, one).kind === "name",
      )
    )
      return true;
  return false;
}

function sameTexts(sheet: Sheet, a: number, b: number): boolean {
  const left = sheet.rows[a] ?? [];
  const right = sheet.rows[b] ?? [];
  const text = (token: Token | undefined): string =>
    token?.kind === "name"
      ? wordsOf(token.text).folded
      : token?.kind === "figure"
        ? String(token.value)
        : "";
  let same = 0;
  for (let column = 0; column < Math.max(left.length, right.length); column++) {
    if (text(left[column]) !== text(right[column])) return false;
    if (text(left[column]) !== "") same++;
  }
  return same > 1;
}

/** Whether a cell reads as a heading: a time, a payer, a total, money, or what a column of labels is called. */
function isHeadingText(sheet: Sheet, row: number, column: number): boolean {
  const token = tokenAt(sheet, row, column);
  if (token.kind === "figure") return token.year;
  if (token.kind !== "name") return false;
  const { dated, unit } = wordsOf(token.text);
  return (
    dated.year !== undefined ||
    dated.span !== undefined ||
    dated.part !== undefined ||
    unit !== undefined ||
    payerNamed(token.text) !== undefined ||
    says(
      [token.text],
      "total",
      "money",
      "share",
      "count",
      "price",
      "accounts",
      "deviation",
      "version",
      "cost",
      "financing",
      "part",
      "payerHeading",
      "activityHeading",
      "themeHeading",
      "yearHeading",
      "noteHeading",
      "kindHeading",
    )
  );
}
