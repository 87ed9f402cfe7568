import type { Cell } from "./cell";
import { plainText } from "./number";
import type { Day } from "./provision";

const MS = 86_400_000;
/** Excel's day 60 is 29 February 1900, a day that never was; serials are only exact from 1 March 1900 (61). */
const EPOCH = Date.UTC(1899, 11, 30);
const MONTHS = [
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
];

function two(n: number): string {
  return String(n).padStart(2, "0");
}

/** The day with this year, month (1-12) and day, or undefined where the calendar has none. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  if (
    date.getUTCFullYear() !== year ||
    date.getUTCMonth() !== month - 1 ||
    date.getUTCDate() !== day
  )
    return undefined;
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function time(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** Excel's serial number of a day (1900 date system). */
export function serialOf(day: Day): number {
  return Math.round((time(day) - EPOCH) / MS);
}

/** The day of an Excel serial number; the time of day is cut off. Undefined before 1 March 1900 and after 9999. */
export function dayOfSerial(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 61 || whole > 2_958_465) return undefined;
  return new Date(EPOCH + whole * MS).toISOString().slice(0, 10);
}

/** Which day of its year a day is, 1 for 1 January. */
export function dayOfYear(day: Day): number {
  return Math.round((time(day) - time(`${day.slice(0, 4)}-01-01`)) / MS) + 1;
}

/** 366 in leap years, else 365. */
export function daysIn(year: number): number {
  return dayOf(year, 2, 29) ? 366 : 365;
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((time(to) - time(from)) / MS);
}

/** The last day of the month that lies `months` after the end of a year: (2025, 6) is 30 June 2026. */
export function monthsAfterYearEnd(year: number, months: number): Day {
  const last = new Date(Date.UTC(year + 1, months, 0));
  return last.toISOString().slice(0, 10);
}

/** A day as Danes write it in text: 31-12-2025, 31.12.2025, 31/12 2025, 2025-12-31, 31. december 2025. */
function dayOfText(text: string): Day | undefined {
  const trimmed = text
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4})$/.exec(trimmed);
  if (numbers) return dayOf(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const words = /^(\d{1,2})(?:\. ?| )([a-z]{3,})\.? (\d{4})$/.exec(trimmed);
  const month = words ? MONTHS.findIndex((name) => name.startsWith(words[2] ?? "")) : -1;
  return words && month >= 0 ? dayOf(Number(words[3]), month + 1, Number(words[1])) : undefined;
}

/** What a date cell holds: a day, nothing, or something that cannot be read as a day. */
export type DayReading =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable"; readonly text: string };

/** Reads a date cell: an Excel serial number or a Danish or ISO date as text. A number under 2200 (1906) is a mistyped year, not a day. */
export function readDay(cell: Cell): DayReading {
  if (cell === null || cell === undefined || (typeof cell === "string" && !cell.trim()))
    return { kind: "empty" };
  const day =
    typeof cell === "string"
      ? dayOfText(cell)
      : typeof cell === "number" && cell >= 2200
        ? dayOfSerial(cell)
        : undefined;
  return day ? { kind: "day", day } : { kind: "unreadable", text: String(cell) };
}

/** Whether a number is to be read as a calendar year: whole, from 1900 up to and including 2199. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2199;
}

/** A day as Danes write it: 31-12-2025. */
export function danishDay(day: Day): string {
  return `${day.slice(8, 10)}-${day.slice(5, 7)}-${day.slice(0, 4)}`;
}

const FIRST_SERIAL = 20_000; // 3 October 1954: below it a number is a year, not a date
const LAST_SERIAL = 110_000; // 2201

/** The day as `YYYY-MM-DD`, 1 December for a year; null where there is no such day. */
export function dayGiven(given: Cell): string | null {
  if (typeof given === "number") {
    if (Number.isInteger(given) && given >= 1000 && given <= 9999) return `${given}-12-01`;
    return given >= FIRST_SERIAL && given < LAST_SERIAL ? (dayOfSerial(given) ?? null) : null;
  }
  if (typeof given !== "string") return null;
  const text = plainText(given);
  if (/^\d{4}$/.test(text)) return `${text}-12-01`;
  const reading = readDay(text.replace(/^(\d{4}-\d\d?-\d\d?)t.*$/i, "$1"));
  return reading.kind === "day" ? reading.day : null;
}
