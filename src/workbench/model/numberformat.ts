import type { CellError, Locale, Scalar } from "./cell";
import { isCellError } from "./scalar";
import { errorText } from "./translate";
import { dateText, type FormatPart, isDatePart } from "./dateformat";

interface Marks {
  readonly decimal: string;
  readonly thousands: string;
}

const MARKS: Record<Locale, Marks> = {
  da: { decimal: ",", thousands: "." },
  en: { decimal: ".", thousands: "," },
};

/** A cell's value as it is shown with a number format, in the separators and month names of the language. */
export function shown(value: Scalar | CellError, format: string, locale: Locale): string {
  if (value === null) return "";
  if (isCellError(value)) return errorText(value.code, locale);
  if (typeof value === "boolean")
    return locale === "da" ? (value ? "SAND" : "FALSK") : value ? "TRUE" : "FALSE";
  const sections = split(format);
  if (typeof value === "string") return textSection(value, sections);
  if (isGeneral(format)) return general(value, locale);
  const chosen = section(value, sections);
  return isGeneral(chosen.format)
    ? general(chosen.value, locale)
    : number(chosen.value, chosen.format, locale);
}

/** Whether the format shows numbers as they come. */
export const isGeneral = (format: string): boolean =>
  format === "" || /^(?:general|standard)$/i.test(format);

/** General shows at most eleven signs, then rounds, then turns to powers of ten. */
export function general(value: number, locale: Locale): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  let text: string;
  if (size >= 1e11 || size < 1e-9 || (size < 1e-4 && String(size).length > 11)) text = power(value);
  else {
    const whole = Math.trunc(size).toString().length;
    text = trimmed(value.toFixed(Math.max(0, Math.min(10 - whole, 9))));
  }
  return text.replace(".", MARKS[locale].decimal);
}

function power(value: number): string {
  const [digits = "0", exponent = "+0"] = value.toExponential(5).split("e");
  return `${trimmed(digits)}E${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}

const trimmed = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

const MOST_KEPT = 1_000;

/** Remembers what was read from a format: a sheet has few formats and many cells. */
function kept<T>(read: (format: string) => T): (format: string) => T {
  const known = new Map<string, T>();
  return (format) => {
    const found = known.get(format);
    if (found !== undefined) return found;
    if (known.size >= MOST_KEPT) known.clear();
    const made = read(format);
    known.set(format, made);
    return made;
  };
}

const split = kept((format: string): readonly string[] => {
  const sections = [""];
  for (let index = 0; index < format.length; index++) {
    const piece =
      /^(?:"[^"]*"?|\\.|\[[^\]]*\]|[_*].)/.exec(format.slice(index))?.[0] ?? format[index] ?? "";
    if (piece === ";") sections.push("");
    else sections[sections.length - 1] += piece;
    index += piece.length - 1;
  }
  return sections;
});

function textSection(value: string, sections: readonly string[]): string {
  const format = sections[3] ?? (sections[0]?.includes("@") ? sections[0] : undefined);
  if (format === undefined) return value;
  return parts(format)
    .map((part) => (part.kind === "text" ? value : part.text))
    .join("");
}

const CONDITION = /^\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/;

function section(value: number, sections: readonly string[]): { value: number; format: string } {
  for (const format of sections) {
    const condition = CONDITION.exec(format);
    if (condition && meets(value, condition[1] ?? "", Number(condition[2])))
      return { value, format: format.replace(CONDITION, "") };
  }
  const [positive = "", negative, zero] = sections;
  if (CONDITION.test(positive))
    return { value, format: (sections[sections.length - 1] ?? "").replace(CONDITION, "") };
  if (value < 0 && negative !== undefined) return { value: -value, format: negative };
  if (value === 0 && zero !== undefined) return { value, format: zero };
  return { value, format: positive };
}

function meets(value: number, sign: string, limit: number): boolean {
  if (sign === "<") return value < limit;
  if (sign === ">") return value > limit;
  if (sign === "<=") return value <= limit;
  if (sign === ">=") return value >= limit;
  return sign === "=" ? value === limit : value !== limit;
}

/** The parts of one section of a format: literal text, number places, date pieces and the place of text. */
export const parts = kept((format: string): readonly FormatPart[] => {
  const found: FormatPart[] = [];
  for (let rest = format; rest.length > 0;) {
    const piece = nextPart(rest, found);
    if (piece.part) found.push(piece.part);
    rest = rest.slice(Math.max(1, piece.length));
  }
  return found;
});

function nextPart(
  rest: string,
  found: readonly FormatPart[],
): { length: number; part?: FormatPart } {
  const quoted = /^"([^"]*)"?/.exec(rest);
  if (quoted) return { length: quoted[0].length, part: { kind: "literal", text: quoted[1] ?? "" } };
  if (rest.startsWith("\\")) return { length: 2, part: { kind: "literal", text: rest[1] ?? "" } };
  if (rest.startsWith("_")) return { length: 2, part: { kind: "literal", text: " " } };
  if (rest.startsWith("*")) return { length: 2 };
  const elapsed = /^\[(h+|m+|s+)\]/i.exec(rest);
  if (elapsed)
    return { length: elapsed[0].length, part: { kind: "date", text: elapsed[0].toLowerCase() } };
  const bracket = /^\[(?:\$([^\]-]*)(?:-[^\]]*)?|[^\]]*)\]/.exec(rest);
  if (bracket)
    return {
      length: bracket[0].length,
      part: bracket[1] ? { kind: "literal", text: bracket[1] } : undefined,
    };
  if (rest.startsWith("@")) return { length: 1, part: { kind: "text", text: "@" } };
  const date = isDatePart(rest, found);
  if (date) return { length: date.length, part: { kind: "date", text: date.toLowerCase() } };
  const digits = /^[0#?][0#?,.]*(?:E[+-][0#?]+)?|^\.[0#?]+/i.exec(rest);
  if (digits) return { length: digits[0].length, part: { kind: "digits", text: digits[0] } };
  return { length: 1, part: { kind: "literal", text: rest[0] ?? "" } };
}

function number(value: number, format: string, locale: Locale): string {
  const all = parts(format);
  if (all.some((part) => part.kind === "date")) return dateText(value, all, locale);
  const percent = all.filter((part) => part.kind === "literal" && part.text === "%").length;
  const first = all.findIndex((part) => part.kind === "digits");
  const scaled = value * 100 ** percent;
  const body = all.map((part, index) =>
    index === first
      ? digits(Math.abs(scaled), part.text, MARKS[locale])
      : part.kind === "digits"
        ? ""
        : part.text,
  );
  const text = body.join("");
  return value < 0 && first >= 0 && /[1-9]/.test(body[first] ?? "") ? `-${text}` : text;
}

function digits(value: number, places: string, marks: Marks): string {
  const exponent = /E([+-])([0#?]+)$/i.exec(places);
  if (exponent) {
    const mantissa = places.slice(0, exponent.index);
    const [head = "", power = "+0"] = value
      .toExponential((mantissa.split(".")[1] ?? "").length)
      .split("e");
    const sign = power[0] === "-" ? "-" : exponent[1] === "+" ? "+" : "";
    return `${head.replace(".", marks.decimal)}E${sign}${power.slice(1).padStart(exponent[2]?.length ?? 1, "0")}`;
  }
  const [whole = "", fraction = ""] = places.split(".");
  const thousandth =
    /,+$/.exec(places.includes(".") ? whole + fraction.replace(/[^,]/g, "") : whole)?.[0].length ??
    0;
  const grouped = /[0#?],+[0#?]/.test(whole);
  const wanted = fraction.replace(/[^0#?]/g, "");
  const fixed = rounded(value / 1000 ** thousandth, wanted.length);
  const [left = "0", right = ""] = fixed.split(".");
  const least = whole.replace(/[^0]/g, "").length;
  const integer = (least === 0 && left === "0" ? "" : left).padStart(least, "0");
  const optional = wanted.length - wanted.replace(/[#?]+$/, "").length;
  let tail = right;
  for (let i = 0; i < optional && tail.endsWith("0"); i++) tail = tail.slice(0, -1);
  const head = grouped ? integer.replace(/\B(?=(\d{3})+$)/g, marks.thousands) : integer;
  return head + (tail ? marks.decimal + tail : places.endsWith(".") ? marks.decimal : "");
}

/** Rounds half away from zero on the decimal digits a person sees, as Excel does: 1.005 with two places is 1.01. */
function rounded(value: number, places: number): string {
  if (value >= 1e15) return value.toFixed(places);
  const seen = Number(value.toPrecision(15));
  const [digits = "0", exponent = "0"] = seen.toString().split("e");
  return Number(
    `${Math.round(Number(`${digits}e${Number(exponent) + places}`))}e-${places}`,
  ).toFixed(places);
}
