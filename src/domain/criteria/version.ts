import { CRITERIA_VERSIONS, TOOLBOX_VERSION, type CriteriaVersion } from "../../rules/criteria";
import type { Cell } from "../cell";
import { plainText } from "../number";
import { answer, asGiven, refused, type Outcome } from "./refusal";

const MONTHS = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];
const FIRST_SERIAL = 20_000; // 3 October 1954: below it a number is a year, not a date
const LAST_SERIAL = 110_000; // 2201

/**
 * The version of the criteria for a year, a date or nothing.
 * A year means the version that governs 1 December of it; nothing (or an empty cell, which Excel hands over as 0) means the toolbox's own.
 * A date is an Excel serial or text (`2014-12-01`, `1.12.2014`, `01-12-2014`, `1. december 2014`). Before the first version it refuses.
 */
export function versionFor(rules: Cell): Outcome<CriteriaVersion> {
  if (rules === null || rules === undefined || rules === 0) return answer(TOOLBOX_VERSION);
  if (typeof rules === "string" && plainText(rules) === "") return answer(TOOLBOX_VERSION);
  const day = dayOf(rules);
  if (day === null) return refused({ code: "rulesUnreadable", given: asGiven(rules) });
  const version = CRITERIA_VERSIONS.find((candidate) => candidate.from <= day && (candidate.until === null || day <= candidate.until));
  return version ? answer(version) : refused({ code: "rulesBeforeFirst", given: asGiven(rules), first: CRITERIA_VERSIONS[0]?.from ?? "" });
}

/** The day as `YYYY-MM-DD`, 1 December for a year; null where there is no such day. */
export function dayOf(rules: Cell): string | null {
  if (typeof rules === "number") {
    if (Number.isInteger(rules) && rules >= 1000 && rules <= 9999) return `${rules}-12-01`;
    return rules >= FIRST_SERIAL && rules < LAST_SERIAL ? dayOfSerial(Math.floor(rules)) : null;
  }
  if (typeof rules !== "string") return null;
  const text = plainText(rules).toLowerCase();
  if (/^\d{4}$/.test(text)) return `${text}-12-01`;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:t.*)?$/.exec(text);
  if (iso) return dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const danish = /^(\d{1,2})[-./ ]\s?(\d{1,2})[-./ ]\s?(\d{4})$/.exec(text);
  if (danish) return dayFrom(Number(danish[3]), Number(danish[2]), Number(danish[1]));
  const worded = /^(\d{1,2})\.? ([a-z]+) (\d{4})$/.exec(text);
  return worded ? dayFrom(Number(worded[3]), monthOf(worded[2] ?? ""), Number(worded[1])) : null;
}

function monthOf(word: string): number {
  return word.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(word.slice(0, 3)) && month.startsWith(word)) + 1;
}

function dayFrom(year: number, month: number, day: number): string | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (days === undefined || day < 1 || day > days) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The day of an Excel serial number of the 1900 calendar (25569 is 1 January 1970), without a clock or a time zone. */
function dayOfSerial(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
