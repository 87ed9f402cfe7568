import type { Answer } from "../../judge/condition";
import type { LettingRuleId } from "../../rules/rules";

/** The header row of `UDSAT.LETTING`: Danish in every language, as all results are. */
export const LETTING_HEADER = [
  "Udlejningsregel",
  "Svar",
  "Mangler",
  "Betingelse",
  "Bestemmelse",
  "Bemærkning",
  "Grænse i boliger",
  "Brugt",
  "Tilbage",
  "Over",
  "I boliger",
] as const;

export const LETTING_ANSWERS: Readonly<Record<Answer, string>> = {
  yes: "ja",
  no: "nej",
  undecided: "kan ikke afgøres",
};

/** What stands as the answer of an agreement that binds its own parties only, and of a rule that is listed with its text. */
export const EXAMPLE_ANSWER = "eksempel";

export const LATER_ANSWER = "senere regel";

/** Said of the area beside an agreement of others. */
export const WOULD_MEET: Readonly<Record<Answer, string>> = {
  yes: "Området ville være omfattet af den aftale.",
  no: "Området ville ikke være omfattet af den aftale.",
  undecided: "Om området ville være omfattet, afhænger af andelen uden for arbejdsmarkedet.",
};

/** Each rule's condition in few words. */
export const CONDITIONS_DANISH: Readonly<Record<LettingRuleId, string>> = {
  flexible: "udsat område og pres på boligmarkedet",
  combined:
    "mindst 1.000 beboere og mindst 40 pct. uden for arbejdsmarkedet, eller mindst 5.000 og mindst 30 pct.",
  vacant: "kombineret udlejning og ekstraordinær indsats, op til 1 år",
  advertising: "problemramt, op til halvdelen af de ledige boliger",
  assignment: "udsat område, op til 100 pct. af de ledige boliger",
  excluded: "hverken på listen eller kombineret udlejning",
  jointByMunicipality: "aftalen omfatter mere end 50 pct.",
  jointByMinister: "en aftale, der ikke omfatter mere end 50 pct.",
  movingHelp: "udsat område",
  refund: "ikke på listen",
  copenhagen: "over 40 pct. uden for arbejdsmarkedet",
};

/** Said where exactly half of the dwellings are in the agreement. */
export const HALF =
  "Præcis halvdelen er efter værktøjskassens ord hverken et flertal eller mindre end halvdelen; loven tager den med her.";
