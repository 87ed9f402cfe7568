import type { Cell } from "../../core/cell";
import { dayOfSerial, readDay } from "../../core/day";
import { plainText } from "../../core/number";
import type { Day } from "../../core/provision";

const FIRST = 1990;
const LAST = 2100;
const FIRST_SERIAL = 33_000; // 1990
const LAST_SERIAL = 73_500; // 2101

const isListYear = (year: number): boolean =>
  Number.isInteger(year) && year >= FIRST && year <= LAST;

/** The day of a list: 1 December for a year alone, and for 1 January, which is the day the residents are counted. */
const dayIn = (day: Day): Day => (day.endsWith("-01-01") ? `${day.slice(0, 4)}-12-01` : day);

/** The years that a text names, each once. */
export function yearsNamed(text: string): readonly number[] {
  const found = plainText(text).match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return [...new Set(found.map(Number))].filter(isListYear);
}

/** The day of the list that a cell names: a year, a date, or a text with just one of them (`Liste 2014`, `1. december 2014`). */
export function yearCell(cell: Cell): Day | null {
  if (typeof cell === "number") {
    if (isListYear(cell)) return `${cell}-12-01`;
    return cell >= FIRST_SERIAL && cell < LAST_SERIAL
      ? dayIn(dayOfSerial(cell) ?? "") || null
      : null;
  }
  if (typeof cell !== "string") return null;
  return dayNamed(cell);
}

const WRITTEN =
  /(?<!\d)(\d{1,2}[-./ ]+\d{1,2}[-./ ]+(?:19|20)\d\d|(?:19|20)\d\d-\d{1,2}-\d{1,2}|\d{1,2}(?:\. ?| )(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.? (?:19|20)\d\d)(?!\d)/i;

/** The day of the list that a text names; null where it names no year, or two. */
export function dayNamed(text: string): Day | null {
  const years = yearsNamed(text);
  if (years.length !== 1) return null;
  const written = WRITTEN.exec(plainText(text));
  const reading = written ? readDay(written[1] ?? "") : null;
  return reading?.kind === "day" ? dayIn(reading.day) : `${years[0]}-12-01`;
}
