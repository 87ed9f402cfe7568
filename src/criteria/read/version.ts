import { CRITERIA_VERSIONS, TOOLBOX_VERSION, type CriteriaVersion } from "../rules";
import type { Cell } from "../../core/cell";
import { plainText } from "../../core/number";
import { dayGiven } from "../../core/day";
import type { Day } from "../../core/provision";
import { answer, asGiven, refused, type Outcome } from "./refusal";

/**
 * The version of the criteria for a year, a date or nothing.
 * A year means the version that governs 1 December of it; nothing (or an empty cell, which Excel hands over as 0) means the toolbox's own.
 * A date is an Excel serial or text (`2014-12-01`, `1.12.2014`, `01-12-2014`, `1. december 2014`). Before the first version it refuses.
 */
export function versionFor(rules: Cell): Outcome<CriteriaVersion> {
  if (isNothing(rules)) return answer(TOOLBOX_VERSION);
  const day = dayGiven(rules);
  if (day === null) return refused({ code: "rulesUnreadable", given: asGiven(rules) });
  const version = CRITERIA_VERSIONS.find(
    (candidate) => candidate.from <= day && (candidate.until === null || day <= candidate.until),
  );
  return version
    ? answer(version)
    : refused({
        code: "rulesBeforeFirst",
        given: asGiven(rules),
        first: CRITERIA_VERSIONS[0].from,
      });
}

/** Nothing said of the rules: an empty cell, which Excel may hand over as 0. */
const isNothing = (rules: Cell): boolean =>
  rules === null ||
  rules === undefined ||
  rules === 0 ||
  (typeof rules === "string" && plainText(rules) === "");

/** The day that the user names the rules by; null where nothing is said. */
export const dayOfRules = (rules: Cell): Day | null => (isNothing(rules) ? null : dayGiven(rules));
