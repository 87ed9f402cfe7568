import type { Doubt, YearOfArea } from "../judge";
import { DECISION_WORDS } from "./names";

// What UDSAT.HISTORY writes into cells, in Danish.

export const HISTORY_HEADINGS = [
  "Boligområde",
  "Kommune",
  "År",
  "Afgørelse",
  "Opfyldte kriterier",
  "År i træk",
  "Kategori",
  "Bevægelse",
] as const;

export const NOT_IN_LIST = "ikke i listen";
export const NAMED_ONLY = "kun navn";

/** The decision of a year in a cell. */
export const yearDecision = ({ decision }: YearOfArea): string =>
  decision === null ? NOT_IN_LIST : DECISION_WORDS[decision];

/** The years in a row; `mindst 3` where the list of a year before them is missing. */
export const inRowWords = ({ inRow, inRowIsKnown }: YearOfArea): string | number =>
  inRow === 0 || inRowIsKnown ? inRow : `mindst ${inRow}`;

/** What happened since the list of the year before. */
export function movement(now: YearOfArea, before: YearOfArea | undefined): string {
  if (!before) return now.decision === "met" ? "på listen" : "";
  const [on, was] = [now.decision === "met", before.decision === "met"];
  if (now.decision === "undecided" || before.decision === "undecided") return "";
  return on === was ? (on ? "stadig på listen" : "") : on ? "ny på listen" : "gået af listen";
}

/** A question in a row of its own: two names that may be one area. */
export const doubtWords = ({ one, other }: Doubt): string =>
  `Samme område? »${one}« og »${other}«: svar i argumentet navne`;
