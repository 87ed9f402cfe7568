import { type Area, addressOf, LAST_COLUMN, LAST_ROW, parseAddress, sameSheet } from "./area";
import { sheetOf, tokens, type Token } from "./formula";

/** Cells put in (count above 0) or taken out (below 0) at a row or column of one sheet, in a band of the other direction. */
export interface Move {
  readonly sheet: string;
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  readonly low: number;
  readonly high: number;
}

/** Whether whole rows or columns move, and not only cells of a band. */
export const isWhole = (move: Move): boolean =>
  move.low === 0 && move.high === (move.axis === "rows" ? LAST_COLUMN : LAST_ROW);

/** Where a stretch of rows or columns lies after the move; undefined when all of it was taken out. */
export function moveStretch(first: number, last: number, move: Move): [number, number] | undefined {
  const limit = move.axis === "rows" ? LAST_ROW : LAST_COLUMN;
  if (first === 0 && last === limit) return [first, last];
  const { at, count } = move;
  if (count > 0) {
    const start = first >= at ? first + count : first;
    const end = last >= at ? last + count : last;
    return start > limit ? undefined : [start, Math.min(end, limit)];
  }
  const gone = -count;
  const start = first < at ? first : first < at + gone ? at : first - gone;
  const end = last < at ? last : last < at + gone ? at - 1 : last - gone;
  return end < start ? undefined : [start, end];
}

/** Where a row or column lies after all moves of its direction, one after the other; undefined when it was taken out. */
export function movedIndex(
  index: number,
  axis: Move["axis"],
  moves: readonly Move[],
): number | undefined {
  let at: number | undefined = index;
  for (const move of moves)
    if (move.axis === axis && at !== undefined) at = moveStretch(at, at, move)?.[0];
  return at;
}

/** Where a page ends after the move: the number of lines before the end, of which the next line takes it along. */
export function movedBreak(line: number, axis: Move["axis"], move: Move): number {
  if (move.axis !== axis || !isWhole(move)) return line;
  return moveStretch(line, line, move)?.[0] ?? move.at;
}

/** Where an area lies after the move: "gone" when it was taken out; an area that reaches outside the band stays. */
export function moveArea(area: Area, move: Move): Area | "gone" {
  if (!sameSheet(area.sheet, move.sheet)) return area;
  const [crossFirst, crossLast] =
    move.axis === "rows" ? [area.left, area.right] : [area.top, area.bottom];
  if (crossFirst < move.low || crossLast > move.high) return area;
  const stretch =
    move.axis === "rows"
      ? moveStretch(area.top, area.bottom, move)
      : moveStretch(area.left, area.right, move);
  if (!stretch) return "gone";
  const [first, last] = stretch;
  return move.axis === "rows"
    ? { ...area, top: first, bottom: last }
    : { ...area, left: first, right: last };
}

/** A reference's text with its cells changed and its dollars, shape and order kept; undefined leaves it. */
function reshaped(body: string, before: Area, after: Area): string {
  const ends = body.split(":").map((end) => {
    const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(end);
    return {
      columnDollar: match?.[1] ?? "",
      column: match?.[2] ?? "",
      rowDollar: match?.[3] ?? "",
      row: match?.[4] ?? "",
    };
  });
  const corners = addressOf(after).split(":");
  const single = ends.length === 1;
  const target = single ? [corners[0] ?? ""] : [corners[0] ?? "", corners[1] ?? corners[0] ?? ""];
  const swappedRows = !single && Number(ends[0]?.row) > Number(ends[1]?.row);
  const swappedColumns =
    !single &&
    before.left !== before.right &&
    (ends[0]?.column.length ?? 0) > 0 &&
    compare(ends[0]?.column ?? "", ends[1]?.column ?? "") > 0;
  const part = (index: number, what: RegExp, swapped: boolean): string =>
    what.exec(target[swapped ? target.length - 1 - index : index] ?? "")?.[0] ?? "";
  return ends
    .map((end, index) => {
      // A whole row written as $3:$5 has its dollar where a column would have it.
      if (end.column === "")
        return (end.columnDollar || end.rowDollar) + part(index, /\d+/, swappedRows);
      const letters = part(index, /[A-Z]+/, swappedColumns);
      return end.row === ""
        ? end.columnDollar + letters
        : end.columnDollar + letters + end.rowDollar + part(index, /\d+/, swappedRows);
    })
    .join(":");
}

const compare = (a: string, b: string): number =>
  a.length - b.length ||
  (a.toUpperCase() < b.toUpperCase() ? -1 : a.toUpperCase() === b.toUpperCase() ? 0 : 1);

/** Changes every cell reference of a formula (without "="); `change` gives the new area, "gone" for #REF!, or undefined to leave it. */
export function mapReferences(
  formula: string,
  home: string,
  change: (area: Area, token: Token & { kind: "reference" }) => Area | "gone" | undefined,
): string {
  let changed = false;
  const texts = tokens(formula).map((token) => {
    if (token.kind !== "reference") return token.text;
    const sheet = token.prefix === "" ? home : sheetOf(token.prefix);
    const area = sheet === undefined ? undefined : parseAddress(sheet, token.body);
    const after = area && change(area, token);
    if (!area || after === undefined || after === area) return token.text;
    changed = true;
    return after === "gone" ? "#REF!" : token.prefix + reshaped(token.body, area, after);
  });
  return changed ? texts.join("") : formula;
}

/** A formula after cells were moved. */
export const moveFormula = (formula: string, home: string, move: Move): string =>
  mapReferences(formula, home, (area) => moveArea(area, move));

/** A formula copied to another place: its relative references go along, absolute ones stay; beyond the sheet's edge they are #REF!. */
export function slideFormula(formula: string, home: string, rows: number, columns: number): string {
  let changed = false;
  const texts = tokens(formula).map((token) => {
    if (token.kind !== "reference") return token.text;
    const slid = token.body.split(":").map((end) => slideEnd(end, rows, columns));
    if (slid.some((end) => end === undefined)) return ((changed = true), "#REF!");
    const text = token.prefix + slid.join(":");
    if (text !== token.text) changed = true;
    return text;
  });
  return changed ? texts.join("") : formula;
}

function slideEnd(end: string, rows: number, columns: number): string | undefined {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(end);
  if (!match) return end;
  const [, firstDollar = "", letters = "", secondDollar = "", digits = ""] = match;
  if (letters === "") return slideRow(firstDollar || secondDollar, digits, rows);
  const area = parseAddress("", `${letters}1`);
  const column = (area?.left ?? 0) + (firstDollar ? 0 : columns);
  if (column < 0 || column > LAST_COLUMN) return undefined;
  const moved = firstDollar
    ? firstDollar + letters
    : addressOf({ top: 0, left: column, bottom: 0, right: column }).replace(/\d+/, "");
  if (digits === "") return moved;
  const row = slideRow(secondDollar, digits, rows);
  return row === undefined ? undefined : moved + row;
}

function slideRow(dollar: string, digits: string, rows: number): string | undefined {
  const row = Number(digits) + (dollar ? 0 : rows);
  return row < 1 || row > LAST_ROW + 1 ? undefined : dollar + row;
}
