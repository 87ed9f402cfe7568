import { parse, tokenize } from "@cj-tech-master/excelts/formula";
import type { Locale } from "./cell";
import { Failure } from "./failure";
import { rewrite } from "./formula";
import { serialOfDay } from "./numberformat";
import { toEnglish } from "./translate";

/** What a typed text means. `format` is the number format that such an entry brings with it. */
export type Entry =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly format?: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly code: string }
  /** English, without "=". */
  | { readonly kind: "formula"; readonly formula: string };

const SPACES = /[\s\u00a0\u202f]+/g;

/** Reads a text as Excel reads what is typed into a cell; refuses a formula that is none with InvalidArgument. */
export function entryOf(text: string, locale: Locale): Entry {
  if (text === "") return { kind: "empty" };
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1) };
  if (text.startsWith("=") && text.length > 1)
    return { kind: "formula", formula: checked(spelled(toEnglish(text.slice(1), locale))) };
  return constant(text, locale) ?? signed(text, locale) ?? { kind: "text", text };
}

function constant(text: string, locale: Locale): Entry | undefined {
  const bare = text.trim();
  const upper = bare.toUpperCase();
  if (upper === "TRUE" || (locale === "da" && upper === "SAND"))
    return { kind: "boolean", value: true };
  if (upper === "FALSE" || (locale === "da" && upper === "FALSK"))
    return { kind: "boolean", value: false };
  const error = errorOf(upper);
  if (error) return { kind: "error", code: error };
  return numberEntry(bare, locale) ?? dateEntry(bare, locale);
}

const ERRORS: Readonly<Record<string, string>> = {
  "#N/A": "#N/A",
  "#VALUE!": "#VALUE!",
  "#REF!": "#REF!",
  "#DIV/0!": "#DIV/0!",
  "#NAME?": "#NAME?",
  "#NUM!": "#NUM!",
  "#NULL!": "#NULL!",
  "#I/T": "#N/A",
  "#VÆRDI!": "#VALUE!",
  "#REFERENCE!": "#REF!",
  "#DIVISION/0!": "#DIV/0!",
  "#NAVN?": "#NAME?",
  "#NUL!": "#NULL!",
};

/** The English code of an error value written in English or Danish, or undefined. */
export const errorOf = (text: string): string | undefined => ERRORS[text.toUpperCase()];

function numberEntry(text: string, locale: Locale): Entry | undefined {
  const shape =
    locale === "da"
      ? /^([-+]?)\(?(kr\.?)?(\d{1,3}(?:\.\d{3})+|\d*)(?:,(\d*))?(e[-+]?\d+)?(kr\.?)?(%?)\)?$/i
      : /^([-+]?)\(?([$€£])?(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?(e[-+]?\d+)?()(%?)\)?$/i;
  const match = shape.exec(text.replace(SPACES, ""));
  if (!match) return undefined;
  const [all, sign, before, whole = "", fraction = "", exponent = "", after, percent] = match;
  if (whole + fraction === "") return undefined;
  const digits = whole.replace(/[.,]/g, "");
  const size = Number(`${digits || "0"}.${fraction || "0"}${exponent}`);
  const negative = sign === "-" || (all.startsWith("(") && all.endsWith(")"));
  const value = (negative ? -size : size) / (percent ? 100 : 1);
  if (!Number.isFinite(value)) return undefined;
  const places = fraction ? "0.00" : "0";
  const grouped = /[.,]/.test(whole) ? "#,##" + places : undefined;
  if (percent)
    return { kind: "number", value: exactPercent(value, size), format: fraction ? "0.00%" : "0%" };
  if (before || after)
    return {
      kind: "number",
      value,
      format: locale === "da" ? `#,##${places}\\ "kr."` : `"${before ?? ""}"#,##${places}`,
    };
  return { kind: "number", value, format: exponent ? "0.00E+00" : grouped };
}

/** 52.9 / 100 is one bit off the number that 0.529 names; a typed 52,9 % means 0.529. */
const exactPercent = (value: number, size: number): number =>
  Math.sign(value) * Number(`${size}e-2`) || value;

function dateEntry(text: string, locale: Locale): Entry | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), locale);
  const clock = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?$/.exec(text);
  if (
    clock &&
    (text.includes(":") || locale === "da") &&
    Number(clock[1]) < 24 &&
    Number(clock[2]) < 60 &&
    text.includes(":")
  )
    return {
      kind: "number",
      value: (Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0)) / 86_400,
      format: clock[3] ? "hh:mm:ss" : "hh:mm",
    };
  const numbers = (
    locale === "da"
      ? /^(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})$/
      : /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/
  ).exec(text);
  if (!numbers) return dayEntry(text, locale);
  const [first, second, last] = [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])];
  const year = last < 30 ? 2000 + last : last < 100 ? 1900 + last : last;
  return locale === "da" ? dated(year, second, first, locale) : dated(year, first, second, locale);
}

/** A day without its year is one of this year: `3/4` is 4 March in English and 3 April in Danish. */
function dayEntry(text: string, locale: Locale): Entry | undefined {
  const numbers = /^(\d{1,2})\/(\d{1,2})$/.exec(text);
  if (!numbers) return undefined;
  const [first, second] = [Number(numbers[1]), Number(numbers[2])];
  const [month, day] = locale === "da" ? [second, first] : [first, second];
  const value = serialOfDay(new Date().getFullYear(), month, day);
  return value === undefined ? undefined : { kind: "number", value, format: "d-mmm" };
}

function dated(year: number, month: number, day: number, locale: Locale): Entry | undefined {
  const value = serialOfDay(year, month, day);
  return value === undefined || value < 1
    ? undefined
    : { kind: "number", value, format: locale === "da" ? "dd-mm-yyyy" : "m/d/yyyy" };
}

function signed(text: string, locale: Locale): Entry | undefined {
  if (!/^[-+@]/.test(text) || !/[\p{L}\p{N}]/u.test(text)) return undefined;
  return {
    kind: "formula",
    formula: checked(
      spelled(toEnglish(text.startsWith("@") ? text : text.replace(/^\+/, ""), locale)),
    ),
  };
}

/** A formula as Excel spells it: functions and cells in capitals. Where a formula may name its own functions, their names stay. */
function spelled(formula: string): string {
  const own = /\b(?:LET|LAMBDA)\s*\(/i.test(formula);
  return rewrite(formula, (token) => {
    if (token.kind === "function" && (!own || /^(?:LET|LAMBDA)$/i.test(token.text)))
      return token.text.toUpperCase();
    if (token.kind === "reference") return token.prefix + token.body.toUpperCase();
    return token.kind === "name" && /^(?:true|false)$/i.test(token.text)
      ? token.text.toUpperCase()
      : undefined;
  });
}

/** The formula itself when it can be read; refuses with InvalidArgument as Excel does. */
export function checked(formula: string): string {
  try {
    // The library reads neither spill references nor names of one sheet; both are put into its words before it calculates.
    const bare = rewrite(formula, (token) =>
      token.kind === "name" && token.prefix !== "" ? token.name : undefined,
    );
    parse(tokenize(bare.replace(/((?:\$?[A-Za-z]{1,3}\$?\d+))#/g, "$1")));
    return formula;
  } catch {
    throw new Failure("InvalidArgument", `"=${formula}" is not a formula.`);
  }
}
