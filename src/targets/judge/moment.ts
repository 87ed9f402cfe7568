import type { Cell } from "../../core/cell";
import type { Day } from "../../core/provision";
import { dayOfYear, daysIn, isYear, readDay, yearOf } from "../../core/day";

/** Units in a year: the least number that both 365 and 366 days divide, so that every day is a whole number of units. */
const UNITS = 365 * 366;

/**
 * A point on the path's time axis, in whole units of 1/133590 year. The end of year Y stands at Y, so a year and its
 * 31 December are the same moment, and a path over years and a path over days agree.
 */
export type Moment = number;

/** The moment at which a calendar year is over. */
export function endOfYear(year: number): Moment {
  return year * UNITS;
}

/** The moment at which a day is over. */
export function endOfDay(day: Day): Moment {
  const year = yearOf(day);
  return (year - 1) * UNITS + dayOfYear(day) * (UNITS / daysIn(year));
}

/** Reads a year, an Excel serial number or a date as text; undefined where it is none of them. */
export function readMoment(cell: Cell): Moment | undefined {
  if (typeof cell === "number" && isYear(cell)) return endOfYear(cell);
  if (typeof cell === "string" && /^\s*(19|20|21)\d\d\s*$/.test(cell))
    return endOfYear(Number(cell));
  const reading = readDay(cell);
  return reading.kind === "day" ? endOfDay(reading.day) : undefined;
}
