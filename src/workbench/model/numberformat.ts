import {
  dateFromSerial,
  dateToSerial,
  delocalize,
  format,
  formatColor,
  isDateFormat,
} from "numfmt";
import type { CellError, Locale, Scalar } from "./cell";
import { isCellError } from "./scalar";
import { errorText } from "./translate";

/** Days before the first in workbooks that count from 1904. */
export const FROM_1904 = 1462;
/** What a date that Excel cannot show is drawn as. */
const OVERFLOW = "########";

/** Whether the format shows numbers as they come. */
export const isGeneral = (pattern: string): boolean =>
  pattern === "" || /^(?:general|standard)$/i.test(pattern);

/** The system's own date and time formats follow the language, not the file. */
const SYSTEM: readonly (readonly [RegExp, Readonly<Record<Locale, string>>])[] = [
  [/^(?:mm-dd-yy|m\/d\/yy|m\/d\/yyyy)$/i, { da: "dd-mm-yyyy", en: "m/d/yyyy" }],
  [/^m\/d\/yy h:mm$/i, { da: "dd-mm-yyyy hh:mm", en: "m/d/yyyy h:mm" }],
  [/^\[\$-(?:F800|x-sysdate)\]/i, { da: "d. mmmm yyyy", en: "dddd, mmmm d, yyyy" }],
  [/^\[\$-(?:F400|x-systime)\]/i, { da: "hh:mm:ss", en: "h:mm:ss AM/PM" }],
];

/** A date or time format as the language has it, where it follows the system. */
export const systemFormat = (written: string, locale: Locale): string =>
  SYSTEM.find(([shape]) => shape.test(written))?.[1][locale] ?? written;

const MOST_KEPT = 1_000;
const known: Record<Locale, Map<string, string>> = { da: new Map(), en: new Map() };

/** The format as the library is to read it. A currency's language names the sign only: separators are always the reader's. */
function pattern(written: string, locale: Locale): string {
  const kept = known[locale].get(written);
  if (kept !== undefined) return kept;
  const read = isGeneral(written)
    ? "General"
    : systemFormat(written, locale).replace(/\[\$([^\]-]+)-[^\]]*\]/g, "[$$$1]");
  if (known[locale].size >= MOST_KEPT) known[locale].clear();
  known[locale].set(written, read);
  return read;
}

/** The value with the format, or undefined where the format is none. */
export function formatted(
  value: number | string,
  written: string,
  locale: Locale,
  from1904 = false,
): string | undefined {
  try {
    const read = pattern(written, locale);
    const isDay = from1904 && typeof value === "number" && isDateFormat(read);
    return format(read, isDay && !/\[[hms]+\]/i.test(read) ? value + FROM_1904 : value, {
      locale,
      nbsp: false,
      dateSpanLarge: false,
      dateErrorNumber: false,
      overflow: OVERFLOW,
    });
  } catch {
    return undefined;
  }
}

/** A cell's value as it is shown with a number format, in the separators and month names of the language. */
export function shown(
  value: Scalar | CellError,
  written: string,
  locale: Locale,
  from1904 = false,
): string {
  if (value === null) return "";
  if (isCellError(value)) return errorText(value.code, locale);
  if (typeof value === "boolean")
    return locale === "da" ? (value ? "SAND" : "FALSK") : value ? "TRUE" : "FALSE";
  return formatted(value, written, locale, from1904) ?? formatted(value, "General", locale) ?? "";
}

/** The colour that the format itself gives the value (`[Red]`), or undefined. */
export function colorOf(value: Scalar, written: string): string | undefined {
  if (typeof value !== "number" || !written.includes("[")) return undefined;
  try {
    const color = formatColor(written, value);
    return typeof color === "string" ? color : undefined;
  } catch {
    return undefined;
  }
}

/** TEXT(value, format): the format is in the reader's own letters (`#.##0,00`, `dd-mm-åååå`); undefined where Excel gives #VALUE!. */
export function textOf(
  value: number | string,
  local: string,
  locale: Locale,
  from1904 = false,
): string | undefined {
  if (local === "") return "";
  try {
    const text = formatted(
      value,
      locale === "da" ? delocalize(local, locale) : local,
      locale,
      from1904,
    );
    return text === OVERFLOW ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The serial number of a calendar date, or undefined when there is no such day; 29 February 1900 is one, as in Excel. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  if (year === 1900 && month === 2 && day === 29) return 60;
  const serial = dateToSerial([year, month, day], { ignoreTimezone: true });
  if (serial === undefined) return undefined;
  const [y, m, d] = dateFromSerial(serial);
  return y === year && m === month && d === day ? serial : undefined;
}
