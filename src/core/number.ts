import type { Cell } from "./cell";

/** What a text that stands for a number says about its own unit. */
export type WrittenUnit = "none" | "percent" | "perThousand" | "per10000";

/** A pasted number. `text` is exact decimal text with a point (`-1234.5`); `value` is the double nearest to it. */
export type NumberReading =
  | {
      readonly kind: "number";
      readonly text: string;
      readonly value: number;
      readonly unit: WrittenUnit;
    }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable" };

/**
 * How a lone point or comma is read: in a `share` it is always the decimal mark; in a `count` three digits after it
 * make it a thousands mark; in an `amount` a point before three digits is a thousands mark and a comma the decimal mark.
 */
export type NumberStyle = "share" | "count" | "amount";

const MISSING: NumberReading = { kind: "missing" };
const UNREADABLE: NumberReading = { kind: "unreadable" };

// The signs of Danmarks Statistik and of people. `-` is "nil" in some official tables and "masked" in others,
// so it is never taken for zero.
const MISSING_MARKS = new Set([
  "",
  "-",
  "--",
  "---",
  "–",
  "—",
  "−",
  ".",
  "..",
  "...",
  "…",
  "·",
  "··",
  "*",
  "**",
  "***",
  ":",
  "x",
  "?",
  "n/a",
  "na",
  "n.a.",
  "i/t",
  "null",
  "nan",
  "i.o.",
  "io",
  "i.o",
  "uoplyst",
  "ikke oplyst",
  "diskretioneret",
  "diskret",
  "fortroligt",
  "fortrolig",
  "confidential",
  "mangler",
  "missing",
  "ukendt",
]);

const UNIT_WORDS: readonly (readonly [string, WrittenUnit])[] = [
  ["%", "percent"],
  ["pct.", "percent"],
  ["pct", "percent"],
  ["procent", "percent"],
  ["percent", "percent"],
  ["per cent", "percent"],
  ["‰", "perThousand"],
  ["promille", "perThousand"],
  ["pr. 10.000", "per10000"],
  ["pr. 10000", "per10000"],
  ["per 10.000", "per10000"],
  ["per 10,000", "per10000"],
  ["per 10000", "per10000"],
];

/** A text without the spaces that cannot be seen: byte order marks, zero-width and non-breaking spaces. */
export function plainText(text: string): string {
  return text
    .replace(/[\uFEFF\u200B-\u200D\u2060\u00AD]/g, "")
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\s]+/g, " ")
    .trim();
}

/** True for the cells that mean "no figure": nothing, a missing mark, or an error from the workbook. */
export function isMissing(cell: Cell): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell === "number") return Number.isNaN(cell);
  if (typeof cell === "boolean") return false;
  if (typeof cell !== "string") return true; // a host may hand an error over as an object
  const text = plainText(cell).toLowerCase();
  return MISSING_MARKS.has(text) || text.startsWith("#") || text.startsWith("<");
}

/** The number in one cell, as text or as a double; never guesses a missing figure to be zero. */
export function readNumber(cell: Cell, style: NumberStyle): NumberReading {
  if (typeof cell === "number")
    return Number.isFinite(cell)
      ? { kind: "number", text: String(cell), value: cell, unit: "none" }
      : MISSING;
  if (isMissing(cell)) return MISSING;
  if (typeof cell !== "string") return UNREADABLE;
  const { body, unit } = withoutUnit(plainText(cell).toLowerCase());
  const text = decimalText(body, unit === "none" ? style : "share");
  return text === null ? UNREADABLE : { kind: "number", text, value: Number(text), unit };
}

function withoutUnit(text: string): { readonly body: string; readonly unit: WrittenUnit } {
  const body = text.endsWith("*") ? text.slice(0, -1).trimEnd() : text; // `*` after a figure: preliminary
  for (const [word, unit] of UNIT_WORDS) {
    if (body.endsWith(word)) return { body: body.slice(0, -word.length).trimEnd(), unit };
  }
  return { body, unit: "none" };
}

/** `1.250,50` → `1250.50`; null where the text is not one number. */
export function decimalText(text: string, style: NumberStyle): string | null {
  const sign = /^[-−–]\s?/.exec(text);
  const unsigned = sign ? text.slice(sign[0].length) : text.startsWith("+") ? text.slice(1) : text;
  const parts = /^([\d.,' ’]*\d[.,]?)(e[+-]?\d+)?$/.exec(unsigned);
  const mantissa = parts?.[1];
  if (mantissa === undefined) return null;
  const plain = ungrouped(mantissa, style);
  return plain === null ? null : `${sign ? "-" : ""}${plain}${parts?.[2] ?? ""}`;
}

function ungrouped(mantissa: string, style: NumberStyle): string | null {
  const spaced = /^\d{1,3}([ '’]\d{3})+(?![\d '’])/.exec(mantissa);
  const text = spaced ? mantissa.replace(/[ '’]/g, "") : mantissa;
  if (/[ '’]/.test(text)) return null;
  const points = text.split(".").length - 1;
  const commas = text.split(",").length - 1;
  if (points === 0 && commas === 0) return text;
  if (points > 0 && commas > 0)
    return withMarks(text, text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",");
  const mark = points > 0 ? "." : ",";
  if (points + commas > 1) return withMarks(text, mark === "." ? "," : ".");
  return isLoneGroup(text, mark, style) && !spaced ? text.replace(mark, "") : withMarks(text, mark);
}

function isLoneGroup(text: string, mark: "." | ",", style: NumberStyle): boolean {
  if (style === "share" || (style === "amount" && mark === ",")) return false;
  return mark === "." ? /^[1-9]\d{0,2}\.\d{3}$/.test(text) : /^[1-9]\d{0,2},\d{3}$/.test(text);
}

/** The text with `decimal` as its decimal mark and the other mark between thousands; null where the groups are not of three. */
function withMarks(text: string, decimal: "." | ","): string | null {
  const group = decimal === "." ? "," : ".";
  const [whole = "", fraction, ...more] = text.split(decimal);
  if (more.length > 0 || fraction?.includes(group)) return null;
  const groups = whole.split(group);
  if (
    groups.length > 1 &&
    !groups.every((part, index) =>
      index === 0 ? part.length >= 1 && part.length <= 3 : part.length === 3,
    )
  )
    return null;
  const digits = groups.join("");
  return fraction === undefined || fraction === ""
    ? digits || null
    : `${digits || "0"}.${fraction}`;
}
