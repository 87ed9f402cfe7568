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
import { figure } from "../figure";
import type { TermsWords } from "../da/terms";

const UNITS: Readonly<Record<Unit, string>> = {
  pct: "pct.",
  per10000: "per 10,000",
  pctOfRegion: "pct. of the region",
};

const MEASURES: Readonly<Record<CriterionId, string>> = {
  jobless: "Neither in work nor in education",
  nonwestern: "From non-western countries",
  convicted: "Convicted",
  basicSchool: "Basic school only",
  income: "Income against the region",
};

const measure = (id: CriterionId): string => MEASURES[id];

const SHORT: Readonly<Record<CriterionId, string>> = {
  jobless: "Jobless",
  nonwestern: "Non-western",
  convicted: "Con\u00advicted",
  basicSchool: "Basic school",
  income: "Income",
};

const shortName = (id: CriterionId): string => SHORT[id];

const ANSWERS: Readonly<Record<Answer, string>> = {
  yes: "yes",
  no: "no",
  missing: "missing",
};

const answerWord = (answer: Answer): string => ANSWERS[answer];

const DECISIONS: Readonly<Record<Decision, string>> = {
  met: "met",
  notMet: "not met",
  undecided: "cannot be decided",
};

const decisionWord = (decision: Decision): string => DECISIONS[decision];

const CATEGORIES: Readonly<Record<CategoryId, string>> = {
  udsat: "vulnerable housing area (udsat boligområde)",
  ghetto: "ghetto area (ghettoområde)",
  haardGhetto: "hard ghetto area (hårdt ghettoområde)",
  forebyggelse: "prevention area (forebyggelsesområde)",
  parallelsamfund: "parallel society (parallelsamfund)",
  omdannelse: "transformation area (omdannelsesområde)",
};

const category = (id: CategoryId): string => CATEGORIES[id];

const versions: Readonly<Record<VersionId, string>> = {
  "2010": "The lists of 2010-13",
  "2014": "The lists of 2014-17 (the toolbox)",
  "2018": "The lists of 2018-20",
  "2021": "The lists from 2021",
};

const CERTAINTIES: Readonly<Record<Certainty, string | null>> = {
  statute: null,
  secondary: "Uncertain: read from a source other than the authority.",
  inferred: "Uncertain: derived from other sources.",
  unverified: "Uncertain: not verified in a source.",
};

const uncertainty = (certainty: Certainty): string | null => CERTAINTIES[certainty] ?? null;

const MISSING: Readonly<Record<Exclude<MissingFigure, CriterionId>, string>> = {
  residents: "the number of residents",
  national: "the national average of convicted",
  yearsBefore: "how many years in a row before this one the area has been on the list",
};

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const LISTS: Readonly<Record<Decision, string>> = {
  met: "on the list",
  notMet: "not on the list",
  undecided: "cannot be decided",
};

const onList = (decision: Decision): string => LISTS[decision];

const emptyZero =
  "0 may be an empty cell and is not counted. Write “0 %” if the figure is zero, or “..” if it is missing.";

const regionMissing =
  "How many kroner it is cannot be worked out: the list does not have the region's mean income. Type it here, or add a column “Regionens gennemsnitsindkomst, kr.”.";

const tooFewResidents = (residents: number, minimum: number): string =>
  `The area has ${figure(residents, "en", 0)} residents. The law requires at least ${figure(minimum, "en", 0)}.`;

/** The terms of the criteria: what they measure, their limits and their answers. */
export const terms: TermsWords = {
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

function measured(value: number, unit: Unit): string {
  return `${figure(value, "en", 4)} ${UNITS[unit]}`;
}

function categories(ids: readonly CategoryId[]): string {
  const names = listed(
    ids.map((id) => CATEGORIES[id]),
    "and",
  );
  return `In the law's words: ${names}.`;
}

function limit(criterion: Criterion, limit: number | null): string {
  if (limit === null) {
    const times = criterion.limit.kind === "timesNational" ? criterion.limit.times : "";
    return `at least ${times} times the national average`;
  }
  const amount = measured(limit, criterion.limit.unit);
  switch (criterion.verb) {
    case "overstiger":
    case "er over":
      return `over ${amount}`;
    case "udgør mindst":
      return `at least ${amount}`;
    case "mindre end":
      return `under ${amount}`;
  }
}

function margin(margin: number): string {
  if (margin === 0) return "exactly on the limit";
  const amount = figure(Math.abs(margin), "en", 4);
  const measure = "percentage points";
  if (margin > 0) return `${amount} ${measure} above the limit`;
  return `${amount} ${measure} below the limit`;
}

function persons({ count, side, approximate }: Persons): string | null {
  if (count === 0) return null;
  const n = figure(count, "en", 0);
  const about = approximate ? "about " : "";
  if (side === "tooMany") {
    if (count === 1) return `${about}1 person too many`;
    return `${about}${n} persons too many`;
  }
  if (count === 1) return `${about}1 person from the limit`;
  return `${about}${n} persons from the limit`;
}

function kroner({ count, side, approximate }: Kroner): string {
  const amount = `${approximate ? "about " : ""}DKK ${figure(count, "en", 0)}`;
  return side === "tooLittle"
    ? `the mean income is ${amount} too low`
    : `the mean income is ${amount} from being too low`;
}

function missingNames(missing: readonly MissingFigure[]): string {
  const names = missing.map((figureName) =>
    figureName in MISSING
      ? MISSING[figureName as keyof typeof MISSING]
      : lowered(MEASURES[figureName as CriterionId]),
  );
  return listed(names, "and");
}

function missing(missing: readonly MissingFigure[]): string {
  const what = missingNames(missing);
  return `Cannot be decided until this is given: ${what}.`;
}

function side(judged: JudgedCriterion): string {
  const { answer, criterion, onTheLine } = judged;
  if (answer === "missing") return answerWord(answer);
  const legal = decisionWord(answer === "yes" ? "met" : "notMet");
  const over = (answer === "yes") !== (criterion.verb === "mindre end");
  const side = onTheLine ? "on the limit" : over ? "above the limit" : "below the limit";
  return `${side} (${legal})`;
}
