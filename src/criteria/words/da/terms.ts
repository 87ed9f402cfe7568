import { listed } from "../../../core/words/listed";
import type { CategoryId, Criterion, CriterionId, Unit, VersionId } from "../../rules";
import type { Certainty } from "../../../core/provision";
import type {
  Answer,
  Decision,
  JudgedCriterion,
  Kroner,
  MissingFigure,
  Persons,
} from "../../judge/types";
import { ANSWER_WORDS, DECISION_WORDS, LIST_WORDS } from "../names";
import { figure } from "../figure";

const UNITS: Readonly<Record<Unit, string>> = {
  pct: "pct.",
  per10000: "pr. 10.000",
  pctOfRegion: "pct. af regionen",
};

const MEASURES: Readonly<Record<CriterionId, string>> = {
  jobless: "Uden for arbejdsmarkedet",
  nonwestern: "Ikke-vestlige",
  convicted: "Dømte",
  basicSchool: "Grundskole",
  income: "Indkomst",
};

const measure = (id: CriterionId): string => MEASURES[id];

const SHORT: Readonly<Record<CriterionId, string>> = {
  jobless: "Uden job",
  nonwestern: "Ikke-vestlige",
  convicted: "Dømte",
  basicSchool: "Grund\u00adskole",
  income: "Ind\u00adkomst",
};

/** A criterion where there is room for a word only, with the places where it may be divided; the whole name stands beside every figure. */
const shortName = (id: CriterionId): string => SHORT[id];

const ANSWERS: Readonly<Record<Answer, string>> = {
  yes: ANSWER_WORDS.yes,
  no: ANSWER_WORDS.no,
  missing: ANSWER_WORDS.missing,
};

const answerWord = (answer: Answer): string => ANSWERS[answer];

const DECISIONS: Readonly<Record<Decision, string>> = {
  met: DECISION_WORDS.met,
  notMet: DECISION_WORDS.notMet,
  undecided: DECISION_WORDS.undecided,
};

const decisionWord = (decision: Decision): string => DECISIONS[decision];

const CATEGORIES: Readonly<Record<CategoryId, string>> = {
  udsat: "udsat boligområde",
  ghetto: "ghettoområde",
  haardGhetto: "hårdt ghettoområde",
  forebyggelse: "forebyggelsesområde",
  parallelsamfund: "parallelsamfund",
  omdannelse: "omdannelsesområde",
};

const category = (id: CategoryId): string => CATEGORIES[id];

/** The rules as one chooses among them: the lists they governed. */
const versions: Readonly<Record<VersionId, string>> = {
  "2010": "Listerne 2010-13",
  "2014": "Listerne 2014-17 (værktøjskassen)",
  "2018": "Listerne 2018-20",
  "2021": "Listerne fra 2021",
};

const CERTAINTIES: Readonly<Record<Certainty, string | null>> = {
  statute: null,
  secondary: "Usikkert: læst hos en anden end myndigheden.",
  inferred: "Usikkert: udledt af andre kilder.",
  unverified: "Usikkert: ikke efterprøvet i en kilde.",
};

/** A warning where a fact is not read from the law itself; `null` where it is. */
const uncertainty = (certainty: Certainty): string | null => CERTAINTIES[certainty] ?? null;

const MISSING: Readonly<Record<Exclude<MissingFigure, CriterionId>, string>> = {
  residents: "antallet af beboere",
  national: "landsgennemsnittet for dømte",
  yearsBefore: "hvor mange år i træk før dette området har stået på listen",
};

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const LISTS: Readonly<Record<Decision, string>> = {
  met: LIST_WORDS.met,
  notMet: LIST_WORDS.notMet,
  undecided: LIST_WORDS.undecided,
};

/** The decision in everyday words: `på listen`. */
const onList = (decision: Decision): string => LISTS[decision];

/** What to do about a bare 0 that may be an empty cell. */
const emptyZero =
  "0 kan være en tom celle og er ikke talt med. Skriv »0 %«, hvis tallet er nul, eller »..«, hvis det mangler.";

/** Why the distance cannot be told in kroner, and what to do. */
const regionMissing =
  "Hvor mange kroner det er, kan ikke regnes ud: listen har ikke regionens gennemsnitsindkomst. Skriv den her, eller tilføj en kolonne »Regionens gennemsnitsindkomst, kr.«.";

const tooFewResidents = (residents: number, minimum: number): string =>
  `Området har ${figure(residents, "da", 0)} beboere. Loven kræver mindst ${figure(minimum, "da", 0)}.`;

/** The terms of the criteria: what they measure, their limits and their answers. */
export const terms = {
  measured,
  measure,
  shortName,
  answerWord,
  decisionWord,
  category,
  versions,
  categories,
  uncertainty,
  limit,
  margin,
  persons,
  kroner,
  regionMissing,
  missingNames,
  missing,
  onList,
  side,
  emptyZero,
  tooFewResidents,
};

export type TermsWords = typeof terms;

/** A figure with its unit: `52,9 pct.`. */
function measured(value: number, unit: Unit): string {
  return `${figure(value, "da", 4)} ${UNITS[unit]}`;
}

/** The categories of a version by the law's own names of the time: `Loven taler om udsat boligområde, ghettoområde og hårdt ghettoområde.` */
function categories(ids: readonly CategoryId[]): string {
  const names = listed(
    ids.map((id) => CATEGORIES[id]),
    "og",
  );
  return `Lovens ord: ${names}.`;
}

/** What the limit is and which side of it counts: `over 40 pct.`, `mindst 1,98 pct.`, `under 55 pct. af regionen`. */
function limit(criterion: Criterion, limit: number | null): string {
  if (limit === null) {
    const times = criterion.limit.kind === "timesNational" ? criterion.limit.times : "";
    return `mindst ${times} gange landsgennemsnittet`;
  }
  const amount = measured(limit, criterion.limit.unit);
  switch (criterion.verb) {
    case "overstiger":
    case "er over":
      return `over ${amount}`;
    case "udgør mindst":
      return `mindst ${amount}`;
    case "mindre end":
      return `under ${amount}`;
  }
}

/** How far a value is from its limit, in percentage points, and which way. */
function margin(margin: number): string {
  if (margin === 0) return "lige på grænsen";
  const amount = figure(Math.abs(margin), "da", 4);
  const measure = "procentpoint";
  if (margin > 0) return `${amount} ${measure} over grænsen`;
  return `${amount} ${measure} under grænsen`;
}

/** The distance in persons; `null` where no whole number of persons changes the answer. */
function persons({ count, side, approximate }: Persons): string | null {
  if (count === 0) return null;
  const n = figure(count, "da", 0);
  const about = approximate ? "omkring " : "";
  if (side === "tooMany") {
    if (count === 1) return `${about}1 person for mange`;
    return `${about}${n} personer for mange`;
  }
  if (count === 1) return `${about}1 person fra grænsen`;
  return `${about}${n} personer fra grænsen`;
}

/** The distance of the mean income in kroner. */
function kroner({ count, side, approximate }: Kroner): string {
  const about = approximate ? "omkring " : "";
  const amount = `${about}${figure(count, "da", 0)} kr.`;
  return side === "tooLittle"
    ? `gennemsnitsindkomsten er ${amount} for lav`
    : `gennemsnitsindkomsten er ${amount} fra at være for lav`;
}

/** The missing figures by name. */
function missingNames(missing: readonly MissingFigure[]): string {
  const names = missing.map((figureName) =>
    figureName in MISSING
      ? MISSING[figureName as keyof typeof MISSING]
      : lowered(MEASURES[figureName as CriterionId]),
  );
  return listed(names, "og");
}

/** Which missing figures stand in the way of a decision. */
function missing(missing: readonly MissingFigure[]): string {
  const what = missingNames(missing);
  return `Kan ikke afgøres, før dette er oplyst: ${what}.`;
}

/** On which side of its limit a figure lies, with the legal word: `over grænsen (opfyldt)`. */
function side(judged: JudgedCriterion): string {
  const { answer, criterion, onTheLine } = judged;
  if (answer === "missing") return answerWord(answer);
  const legal = decisionWord(answer === "yes" ? "met" : "notMet");
  const over = (answer === "yes") !== (criterion.verb === "mindre end");
  const side = onTheLine ? "på grænsen" : over ? "over grænsen" : "under grænsen";
  return `${side} (${legal})`;
}
