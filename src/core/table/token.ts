import type { Cell } from "../cell";
import { isMissing, plainText } from "../number";

/** What a figure says about itself. `kr` and `none` are ones; `tkr`, `mio` and `mia` are kroner in thousands, millions and milliards. */
export type FigureUnit =
  | "none"
  | "percent"
  | "perThousand"
  | "per10000"
  | "kr"
  | "tkr"
  | "mio"
  | "mia";

/** The mark that stands before decimals: the comma of Danish, the point of English. */
export type DecimalMark = "," | ".";

/** One number in one cell. */
export interface Figure {
  readonly kind: "figure";
  /** The number; of an ambiguous figure, read with a thousands mark. */
  readonly value: number;
  /** The other reading of `1.250` or `1,250`, with decimals; undefined where the text says one number only. */
  readonly decimals: number | undefined;
  /** The mark that the other reading takes for a decimal mark, or that this text shows to be one. */
  readonly mark: DecimalMark | undefined;
  readonly unit: FigureUnit;
  /** How many decimals are shown, undefined for a number that is no text. */
  readonly places: number | undefined;
  /** Said to be about so much (`ca. 350.000`). */
  readonly approximate: boolean;
  /** A whole number that may as well be a year, 1990 to 2099. */
  readonly year: boolean;
}

/** What one cell holds, read for itself. A `mark` stands where a figure is missing, masked or in error, and is never zero. */
export type Token =
  | { readonly kind: "blank" }
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "mark"; readonly text: string }
  | Figure;

export const BLANK: Token = { kind: "blank" };

const UNITS: Readonly<Record<string, FigureUnit>> = {
  "%": "percent",
  pct: "percent",
  procent: "percent",
  percent: "percent",
  "‰": "perThousand",
  promille: "perThousand",
  "pr10.000": "per10000",
  pr10000: "per10000",
  "per10.000": "per10000",
  "per10,000": "per10000",
  per10000: "per10000",
  kr: "kr",
  kroner: "kr",
  dkk: "kr",
  dkr: "kr",
  tkr: "tkr",
  tdkk: "tkr",
  kkr: "tkr",
  tusind: "tkr",
  tusinde: "tkr",
  tusindkr: "tkr",
  tusindekr: "tkr",
  tusindkroner: "tkr",
  thousand: "tkr",
  mio: "mio",
  miokr: "mio",
  miodkk: "mio",
  miokroner: "mio",
  mill: "mio",
  millkr: "mio",
  mkr: "mio",
  mdkk: "mio",
  million: "mio",
  millioner: "mio",
  millionerkr: "mio",
  millionerkroner: "mio",
  mia: "mia",
  miakr: "mia",
  milliard: "mia",
  milliarder: "mia",
  milliarderkr: "mia",
};

/** A text longer than this is no figure, whatever stands in it. */
const LONGEST = 40;
/** A name longer than this is cut: nothing looks farther into it. */
const LONGEST_NAME = 400;
/** Two letters that begin no unit and no word for "about": the text is a name, whatever figures follow. */
const NAME = new RegExp(
  `^(?!${["ca", "ci", "om", "ap", "ab", "op", "ma", ...Object.keys(UNITS).map((unit) => unit.slice(0, 2))].join("|")})[a-zæøå]{2}`,
  "i",
);
const ABOUT =
  /^(?:ca\.?|cirka|omkring|omtrent|approx\.?|about|~|≈|op til|max\.?|maks\.?|min\.?) ?(?=[\d(])/;
/** The reference to a footnote behind a figure: `39,4¹`, `1.401 1)`, `52,9 (2)`, `2,70*`, `48,3 a)`. One that cannot be told from the figure stays. */
const FOOTNOTE =
  /[¹²³⁰⁴-⁹]+\)?$|(?<=[\d%.]) ?(?:\(\d{1,2}\)|\[\d{1,2}\]|[*†‡]+|\(?[a-zæøå]\))$|(?<=[\d%.]) \d{1,2}\)$/i;
const SHAPE = /^([^\d]*?)([\d][\d.,' ]*|[.,]\d+)((?:e[+-]?\d+)?)(.*)$/;

/** Reads one cell. Bounded: long texts are names. */
export function tokenOf(cell: Cell): Token {
  if (cell === null || cell === undefined || cell === "") return BLANK;
  if (typeof cell === "number")
    return Number.isFinite(cell) ? number(cell) : { kind: "mark", text: String(cell) };
  if (typeof cell === "boolean") return { kind: "name", text: String(cell) };
  if (typeof cell !== "string") return { kind: "mark", text: "#" };
  const text = plainText(cell.length > LONGEST_NAME ? cell.slice(0, LONGEST_NAME) : cell);
  if (text === "") return BLANK;
  if (text.length > LONGEST) return { kind: "name", text };
  if (isMissing(text)) return { kind: "mark", text };
  return figureIn(text) ?? { kind: "name", text };
}

/** Whether a number may as well be a year: whole, 1990 to 2099. */
export const isYear = (value: number): boolean =>
  Number.isInteger(value) && value >= 1990 && value <= 2099;

const number = (value: number): Figure => ({
  kind: "figure",
  value,
  decimals: undefined,
  mark: undefined,
  unit: "none",
  places: undefined,
  approximate: false,
  year: isYear(value),
});

/** A text as a figure, undefined where it holds anything but one number, its sign and its unit. */
function figureIn(written: string): Figure | undefined {
  if (NAME.test(written) || !/\d/.test(written)) return undefined;
  let text = written
    .replace(FOOTNOTE, "")
    .toLowerCase()
    .replace(/[−–—]/g, "-")
    .replace(/[’`]/g, "'");
  const approximate = ABOUT.test(text);
  text = text.replace(ABOUT, "").replace(/[,.]-+(?= ?(?:kr\.?|dkk)?$)/, "");
  const bracketed = /^\(.*\)$/.test(text);
  if (bracketed) text = text.slice(1, -1).trim();
  const shape = SHAPE.exec(text);
  if (!shape) return undefined;
  const [, before = "", digits = "", power = "", after = ""] = shape;
  const minus = /-\s*$/.test(before) || after.trim() === "-";
  const unit = unitOf(before.replace(/[-+]\s*$/, ""), after.trim() === "-" ? "" : after);
  if (unit === undefined || (bracketed && unit !== "none")) return undefined;
  const read = numeral(digits.trim().replace(/(?<=\d)[.,]$/, ""));
  if (!read || (power !== "" && read.decimals !== undefined)) return undefined;
  const sign = minus !== bracketed ? -1 : 1;
  const scale = power === "" ? 1 : Number(`1${power}`);
  const value = sign * read.value * scale;
  return {
    kind: "figure",
    value: value + 0,
    decimals: read.decimals === undefined ? undefined : sign * read.decimals,
    mark: read.mark,
    unit,
    places: read.places,
    approximate,
    year: unit === "none" && /^\d{4}$/.test(text) && isYear(value),
  };
}

/** The unit of the words around a figure: `none` for no words, undefined for words that are no unit. */
function unitOf(before: string, after: string): FigureUnit | undefined {
  let unit: FigureUnit = "none";
  for (const words of [before, after]) {
    const word = words.replace(/[\s]|\.(?!\d)/g, "");
    if (word === "") continue;
    const found = Object.hasOwn(UNITS, word) ? UNITS[word] : undefined;
    if (found === undefined || (unit !== "none" && unit !== "kr" && found !== "kr"))
      return undefined;
    if (unit === "none" || found !== "kr") unit = found;
  }
  return unit;
}

interface Numeral {
  readonly value: number;
  readonly decimals: number | undefined;
  readonly mark: DecimalMark | undefined;
  readonly places: number;
}

const SPACED = /^\d{1,3}(?:[ ']\d{3})+(?:([.,])(\d+))?$/;
const GROUPED = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*(?:([.,])(\d+))?$/;
const PLAIN = /^(\d*)(?:([.,])(\d+))?$/;

/** Digits and marks as a number; `1.250` and `1,250` have two readings, all else one or none. */
function numeral(text: string): Numeral | undefined {
  const digits = text.replace(/[^\d]/g, "");
  const made = (places: number, mark: DecimalMark | undefined): Numeral => ({
    value: Number(`${digits}e${-places}`),
    decimals: undefined,
    mark,
    places,
  });
  const spaced = SPACED.exec(text);
  if (spaced) return made(spaced[2]?.length ?? 0, spaced[1] as DecimalMark | undefined);
  const grouped = GROUPED.exec(text);
  if (grouped) {
    const [, mark, decimal, fraction] = grouped;
    if (decimal && decimal !== mark) return made(fraction?.length ?? 0, decimal as DecimalMark);
    if (!decimal && text.indexOf(mark ?? "") !== text.lastIndexOf(mark ?? ""))
      return made(0, mark === "." ? "," : ".");
    if (!decimal)
      return {
        value: Number(digits),
        decimals: Number(`${digits}e-3`),
        mark: mark as DecimalMark,
        places: 0,
      };
  }
  const plain = PLAIN.exec(text);
  return plain && digits !== ""
    ? made(plain[3]?.length ?? 0, plain[2] as DecimalMark | undefined)
    : undefined;
}
