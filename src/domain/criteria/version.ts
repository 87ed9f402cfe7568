import { CRITERIA_VERSIONS, TOOLBOX_VERSION, type CriteriaVersion } from "../../rules/criteria";
import type { Cell } from "../cell";
import { plainText } from "../number";
import { dayOfSerial, readDay } from "../plan/day";
import { answer, asGiven, refused, type Outcome } from "./refusal";

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
  const version = CRITERIA_VERSIONS.find(
    (candidate) => candidate.from <= day && (candidate.until === null || day <= candidate.until),
  );
  return version
    ? answer(version)
    : refused({
        code: "rulesBeforeFirst",
        given: asGiven(rules),
        first: CRITERIA_VERSIONS[0]?.from ?? "",
      });
}

/** The day as `YYYY-MM-DD`, 1 December for a year; null where there is no such day. */
export function dayOf(rules: Cell): string | null {
  if (typeof rules === "number") {
    if (Number.isInteger(rules) && rules >= 1000 && rules <= 9999) return `${rules}-12-01`;
    return rules >= FIRST_SERIAL && rules < LAST_SERIAL ? (dayOfSerial(rules) ?? null) : null;
  }
  if (typeof rules !== "string") return null;
  const text = plainText(rules);
  if (/^\d{4}$/.test(text)) return `${text}-12-01`;
  const reading = readDay(text.replace(/^(\d{4}-\d\d?-\d\d?)t.*$/i, "$1"));
  return reading.kind === "day" ? reading.day : null;
}
