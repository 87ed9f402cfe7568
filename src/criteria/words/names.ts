import type { Kroner, Persons } from "../judge/types";
import type { Certainty } from "../../core/provision";
import type { Criterion, CriterionId } from "../rules";
import { decimal } from "./decimal";
import { figure } from "./figure";

// The words that functions write into cells. Always Danish, so that formulas built on them do not change with the display language.

export const ANSWER_WORDS = { yes: "ja", no: "nej", missing: "mangler" } as const;
export const DECISION_WORDS = {
  met: "opfyldt",
  notMet: "ikke opfyldt",
  undecided: "kan ikke afgøres",
} as const;
/** The same decision in the words of a council's agenda. */
export const LIST_WORDS = {
  met: "på listen",
  notMet: "ikke på listen",
  undecided: "kan ikke afgøres",
} as const;
export const NO_CATEGORY = "ingen kategori";

export const AREA_HEADING = "Boligområde";

export const CRITERION_NAMES: Readonly<Record<CriterionId, string>> = {
  jobless: "Uden for arbejdsmarkedet",
  nonwestern: "Ikke-vestlige",
  convicted: "Dømte",
  basicSchool: "Grundskole",
  income: "Indkomst",
};

const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  statute: "lovteksten eller lovforslaget er læst",
  secondary: "efter en sekundær kilde",
  inferred: "udledt af læste kilder",
  unverified: "ikke efterset i en kilde",
};

export const certaintyWords = (certainty: Certainty): string => CERTAINTIES[certainty];

/** The law's own limit with its verb: `overstiger 40 pct.`, `udgør mindst 3 gange landsgennemsnittet`. */
export function limitWords({ verb, limit }: Criterion): string {
  const below = verb === "mindre end" ? "udgør mindre end" : verb;
  if (limit.kind === "timesNational")
    return `${below} ${decimal(limit.times, "da")} gange landsgennemsnittet`;
  switch (limit.unit) {
    case "pct":
      return `${below} ${decimal(limit.value, "da")} pct.`;
    case "per10000":
      return `${below} ${decimal(limit.value, "da")} pr. 10.000`;
    case "pctOfRegion":
      return `${below} ${decimal(limit.value, "da")} pct. af regionens`;
  }
}

export const metHeading = (required: number, of: number): string =>
  `Antal opfyldt (mindst ${required} af ${of})`;
export const decisionHeading = (category: string): string => `Afgørelse: ${category}`;
export const MET_HEADING = "Antal opfyldt";
export const DECISION_BY_YEAR = "Afgørelse efter årets regler";
export const categoryHeading = (untried: readonly string[]): string =>
  `Kategori${untried.length > 0 ? ` (uden tidligere år: ${untried.join(", ")} er ikke prøvet)` : ""}`;
export const undecidedCategory = (atLeast: string | null): string =>
  atLeast === null ? DECISION_WORDS.undecided : `${DECISION_WORDS.undecided} (mindst ${atLeast})`;

export const marginHeading = (heading: string, long: boolean): string =>
  long ? `${heading}; procentpoint over (+) eller under (-) grænsen` : `${heading}, +/- point`;
export const personsHeading = (id: CriterionId): string => `${CRITERION_NAMES[id]}: personer`;

/** `3 for mange`, `1 person fra grænsen`; `ca.` where it is worked out from a rounded share. */
export function personWords({ count, side, approximate }: Persons): string {
  const about = approximate ? "ca. " : "";
  if (side === "tooMany") return `${about}${count} for mange`;
  return `${about}${count} ${count === 1 ? "person" : "personer"} fra grænsen`;
}

export const KRONER_HEADING = `${CRITERION_NAMES.income}: kroner`;
/** `15.400 kr. for lidt`, `1 kr. fra grænsen`; `ca.` where it is worked out from a rounded ratio. */
export function kronerWords({ count, side, approximate }: Kroner): string {
  const amount = `${approximate ? "ca. " : ""}${figure(count, "da", 0)} kr.`;
  return `${amount} ${side === "tooLittle" ? "for lidt" : "fra grænsen"}`;
}
/** Where the list has no mean income of the region. */
export const REGION_MISSING = "regionens indkomst mangler";

export const RULES_HEADINGS = [
  "Regel",
  "Indhold",
  "Bestemmelse",
  "Lovens ord",
  "Kilde",
  "Sikkerhed",
  "Efterset",
  "Bemærkning",
] as const;
export const RULE_WORDS = {
  version: "Version",
  residents: "Beboere",
  atLeast: "mindst",
  category: "Kategori",
  criterion: "Kriterium",
  also: "Desuden",
  yearsInRow: "År i træk",
  notEncoded: "Ikke med i beregningen",
  unchecked: "nej",
} as const;
export const requiredWords = (required: number, of: number): string =>
  `mindst ${required} af ${of} kriterier`;
export const validity = (from: string, until: string | null): string =>
  until === null ? `fra ${from}` : `fra ${from} til og med ${until}`;
export const yearsWords = (count: number): string => `${count} år i træk, det bedømte år medregnet`;
export const meanWords = (years: number): string =>
  years === 1 ? "" : `, gennemsnit over ${years} år`;
