import type { Cell, Grid } from "../../../core/cell";
import { styleOf, type NumberStyle } from "../../../core/table/style";
import { payerNamed } from "../names/payer";
import { says } from "../names/words";
import { BLANK, type FigureUnit, isYear, tokenOf, type Token } from "../../../core/table/token";

/** A pasted sheet, each cell read once. */
export interface Sheet {
  readonly rows: readonly (readonly Token[])[];
  readonly width: number;
  readonly style: NumberStyle;
  /** No cell is empty and some are 0, as when Excel on the desktop hands empty cells over: a zero and a hole look alike. */
  readonly zeros: boolean;
}

const isBlank = (cell: Cell): boolean => cell === null || cell === undefined || cell === "";

function looksFilled(grid: Grid): boolean {
  let zero = false;
  for (const row of grid)
    for (const cell of row) {
      if (isBlank(cell)) return false;
      if (cell === 0) zero = true;
    }
  return zero;
}

export function sheetOf(grid: Grid): Sheet {
  const zeros = looksFilled(grid);
  const known = new Map<string, Token>();
  const token = (cell: Cell): Token => {
    if (typeof cell !== "string") return zeros && cell === 0 ? BLANK : tokenOf(cell);
    let found = known.get(cell);
    if (found === undefined) known.set(cell, (found = tokenOf(cell)));
    return found;
  };
  const rows = datesAsYears(unitsAsNames(yearsAsNames(grid.map((row) => row.map(token)))));
  let width = 0;
  for (const row of rows) width = Math.max(width, row.length);
  return { rows, width, style: styleOf(rows), zeros };
}

const UNIT_WORDS: Partial<Record<FigureUnit, string>> = {
  kr: "kr.",
  tkr: "t.kr.",
  mio: "mio. kr.",
};

/** `2024 kr.` and `2024 t.kr.` in the first row of figures are headings and no amounts: several of them that rise, or one beside a heading's word, and no payer. */
function yearsAsNames(rows: Token[][]): Token[][] {
  const at = rows.findIndex((row) => row.some(({ kind }) => kind === "figure"));
  const row = rows[at] ?? [];
  const years = row.filter((token) => token.kind === "figure");
  const names = row.flatMap((token) => (token.kind === "name" ? [token.text] : []));
  const rises = years.every(({ value }, index) => value > (years[index - 1]?.value ?? 0));
  const isHeading =
    years.every(({ unit, places, value }) => unit in UNIT_WORDS && places === 0 && isYear(value)) &&
    rises &&
    (years.length > 1 || says(names, "payerHeading", "activityHeading", "themeHeading")) &&
    !names.some(payerNamed) &&
    rows.slice(at + 1).some((below) => below.some(({ kind }) => kind === "figure"));
  if (!isHeading) return rows;
  const headings = row.map((token): Token =>
    token.kind === "figure"
      ? { kind: "name", text: `${token.value} ${UNIT_WORDS[token.unit] ?? ""}` }
      : token,
  );
  return rows.map((one, index) => (index === at ? headings : one));
}

/** `1.000 kr.` among headings is their unit and no amount: no figures stand above it, and none beside it. */
function unitsAsNames(rows: Token[][]): Token[][] {
  let figures = false;
  return rows.map((row) => {
    const filled = row.filter(({ kind }) => kind !== "blank");
    if (filled.length === 0) figures = false;
    const units = filled.filter(isUnit);
    const others = filled.some((token) => token.kind === "figure" && !token.year && !isUnit(token));
    if (
      units.length > 0 &&
      !others &&
      !figures &&
      (filled.length > units.length || filled.length === 1) &&
      (!filled.some((token) => token.kind === "name" && payerNamed(token.text)) ||
        (filled.length > 3 && units.length === 1 && filled[0] === units[0]))
    )
      return row.map((token) => (isUnit(token) ? { kind: "name", text: "1.000 kr." } : token));
    figures ||= others || units.length > 0;
    return row;
  });
}

const NEW_YEARS = new Set(
  Array.from({ length: 110 }, (_, index) => Date.UTC(1990 + index, 0, 1) / 86_400_000 + 25_569),
);

/** A heading row of dates, 1 January of each year, as their serial numbers. */
function datesAsYears(rows: Token[][]): Token[][] {
  const at = rows.findIndex((row) => row.some((token) => token.kind === "figure"));
  const row = rows[at];
  const isDate = (token: Token): boolean => token.kind === "figure" && NEW_YEARS.has(token.value);
  if (
    !row ||
    row.filter(isDate).length < 2 ||
    row.some((token) => token.kind === "figure" && !isDate(token))
  )
    return rows;
  const years = row.map((token): Token =>
    token.kind === "figure"
      ? {
          ...token,
          value: new Date((token.value - 25_569) * 86_400_000).getUTCFullYear(),
          year: true,
        }
      : token,
  );
  return rows.map((one, index) => (index === at ? years : one));
}

const isUnit = (token: Token): boolean =>
  token.kind === "figure" && token.unit === "kr" && token.value === 1000;

export const tokenAt = (sheet: Sheet, row: number, column: number): Token =>
  sheet.rows[row]?.[column] ?? BLANK;

/** The text of a cell that names something: words, and a year as its digits. */
export function textAt(sheet: Sheet, row: number, column: number): string {
  const token = tokenAt(sheet, row, column);
  if (token.kind === "name") return token.text;
  // `Mangler` may stand for an amount, and may name one.
  if (token.kind === "mark" && /\p{L}{5}/u.test(token.text)) return token.text;
  if (token.kind === "figure")
    return token.unit === "none" || token.unit === "kr" ? String(token.value) : "";
  return "";
}
