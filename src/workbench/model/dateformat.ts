import type { Locale } from "./cell";

export type FormatPart = {
  readonly kind: "literal" | "digits" | "date" | "text";
  readonly text: string;
};

const MONTHS: Record<Locale, readonly string[]> = {
  da: [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};
const DAYS: Record<Locale, readonly string[]> = {
  da: ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};

export interface CalendarTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** The calendar date of a serial number; Excel's 29 February 1900, which never was, is left out. */
export function calendar(serial: number): CalendarTime {
  const seconds = Math.round(serial * 86_400);
  const days = Math.floor(seconds / 86_400);
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000);
  const rest = seconds - days * 86_400;
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: Math.floor(rest / 3600),
    minute: Math.floor(rest / 60) % 60,
    second: rest % 60,
  };
}

/** The serial number of a calendar date, or undefined when there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (
    date.getUTCFullYear() !== year ||
    date.getUTCMonth() !== month - 1 ||
    date.getUTCDate() !== day
  )
    return undefined;
  const serial = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  return serial < 61 ? serial - 1 : serial;
}

/** The date piece a format goes on with, or undefined: letters count only outside quotes and number places. */
export function isDatePart(rest: string, found: readonly FormatPart[]): string | undefined {
  const named = /^(?:AM\/PM|A\/P)/i.exec(rest)?.[0];
  if (named) return named;
  const letters = /^(?:y+|e+|d+|h+|s+(?:\.0+)?|m+)/i.exec(rest)?.[0];
  if (!letters || (/^e/i.test(letters) && found.some((part) => part.kind === "digits")))
    return undefined;
  return letters;
}

/** A date or time as the parts of its format say. */
export function dateText(serial: number, all: readonly FormatPart[], locale: Locale): string {
  const time = calendar(serial);
  const twelve = all.some((part) => part.kind === "date" && /^a/.test(part.text));
  return all
    .map((part, index) =>
      part.kind === "date"
        ? piece(part.text, time, serial, isMinute(all, index), twelve, locale)
        : part.kind === "digits"
          ? ""
          : part.text,
    )
    .join("");
}

/** An m stands for minutes after an hour or before a second. */
function isMinute(all: readonly FormatPart[], index: number): boolean {
  const dates = all.map((part, at) => ({ ...part, at })).filter((part) => part.kind === "date");
  const here = dates.findIndex((part) => part.at === index);
  return /^\[?h/.test(dates[here - 1]?.text ?? "") || /^\[?s/.test(dates[here + 1]?.text ?? "");
}

function piece(
  text: string,
  time: CalendarTime,
  serial: number,
  minute: boolean,
  twelve: boolean,
  locale: Locale,
): string {
  const pad = (value: number): string =>
    text.length > 1 ? String(value).padStart(2, "0") : String(value);
  if (text === "[h]" || text === "[hh]") return String(Math.floor(serial * 24 + 1e-9));
  if (text === "[m]" || text === "[mm]") return String(Math.floor(serial * 1440 + 1e-9));
  if (text === "[s]" || text === "[ss]") return String(Math.round(serial * 86_400));
  if (text.startsWith("y") || text.startsWith("e"))
    return text.length > 2 || text.startsWith("e")
      ? String(time.year)
      : String(time.year % 100).padStart(2, "0");
  if (text.startsWith("d")) return text.length > 2 ? day(text, time, locale) : pad(time.day);
  if (text.startsWith("h")) return pad(twelve ? time.hour % 12 || 12 : time.hour);
  if (text.startsWith("s"))
    return String(time.second).padStart(Math.min(2, text.split(".")[0]?.length ?? 1), "0");
  if (text.startsWith("a")) return time.hour < 12 ? "AM" : "PM";
  if (minute && text.length < 3) return pad(time.minute);
  return text.length > 2 ? month(text, time, locale) : pad(time.month);
}

function day(text: string, time: CalendarTime, locale: Locale): string {
  const name = DAYS[locale][time.weekday] ?? "";
  return text.length === 3 ? name.slice(0, locale === "da" ? 2 : 3) : name;
}

function month(text: string, time: CalendarTime, locale: Locale): string {
  const name = MONTHS[locale][time.month - 1] ?? "";
  if (text.length === 5) return name.slice(0, 1).toUpperCase();
  return text.length === 3 ? name.slice(0, 3) : name;
}
