import type { CategoryId, Criterion, CriterionId, Unit, VersionId } from "../rules";
import type { Certainty } from "../../core/provision";
import type { Answer, Decision, JudgedCriterion, MissingFigure, Persons } from "../judge/types";
import type { Smallest } from "../judge/change";
import type { CriteriaRefusal } from "../read/refusal";
import { criteriaSentence } from "./refusal";
import { ANSWER_WORDS, DECISION_WORDS, LIST_WORDS } from "./names";
import type { Language, Text } from "../../core/words/language";
import { type Explanation, explainWorkbook, type WorkbookRefusal } from "../../excel/words";

/** A number for a sentence: Danish or English decimal mark and thousands separator, at most `decimals` decimals. */
export function figure(value: number, language: Language, decimals = 2): string {
  const text = new Intl.NumberFormat(language === "da" ? "da-DK" : "en-GB", {
    maximumFractionDigits: decimals,
  }).format(value);
  return text.replace("-", "−");
}

const UNITS: Readonly<Record<Unit, Text>> = {
  pct: { da: "pct.", en: "pct." },
  per10000: { da: "pr. 10.000", en: "per 10,000" },
  pctOfRegion: { da: "pct. af regionen", en: "pct. of the region" },
};

/** A figure with its unit: `52,9 pct.`. */
export function measured(value: number, unit: Unit, language: Language): string {
  return `${figure(value, language, 4)} ${UNITS[unit][language]}`;
}

const MEASURES: Readonly<Record<CriterionId, Text>> = {
  jobless: { da: "Uden for arbejdsmarkedet", en: "Neither in work nor in education" },
  nonwestern: { da: "Ikke-vestlige", en: "From non-western countries" },
  convicted: { da: "Dømte", en: "Convicted" },
  basicSchool: { da: "Grundskole", en: "Basic school only" },
  income: { da: "Indkomst", en: "Income against the region" },
};

export const measureName = (id: CriterionId, language: Language): string => MEASURES[id][language];

const SHORT: Readonly<Record<CriterionId, Text>> = {
  jobless: { da: "Uden job", en: "Jobless" },
  nonwestern: { da: "Ikke-vestlige", en: "Non-western" },
  convicted: { da: "Dømte", en: "Con\u00advicted" },
  basicSchool: { da: "Grund\u00adskole", en: "Basic school" },
  income: { da: "Ind\u00adkomst", en: "Income" },
};

/** A criterion where there is room for a word only, with the places where it may be divided; the whole name stands beside every figure. */
export const shortName = (id: CriterionId, language: Language): string => SHORT[id][language];

const ANSWERS: Readonly<Record<Answer, Text>> = {
  yes: { da: ANSWER_WORDS.yes, en: "yes" },
  no: { da: ANSWER_WORDS.no, en: "no" },
  missing: { da: ANSWER_WORDS.missing, en: "missing" },
};

export const answerWord = (answer: Answer, language: Language): string => ANSWERS[answer][language];

const DECISIONS: Readonly<Record<Decision, Text>> = {
  met: { da: DECISION_WORDS.met, en: "met" },
  notMet: { da: DECISION_WORDS.notMet, en: "not met" },
  undecided: { da: DECISION_WORDS.undecided, en: "cannot be decided" },
};

export const decisionWord = (decision: Decision, language: Language): string =>
  DECISIONS[decision][language];

const CATEGORIES: Readonly<Record<CategoryId, Text>> = {
  udsat: { da: "udsat boligområde", en: "vulnerable housing area (udsat boligområde)" },
  ghetto: { da: "ghettoområde", en: "ghetto area (ghettoområde)" },
  haardGhetto: { da: "hårdt ghettoområde", en: "hard ghetto area (hårdt ghettoområde)" },
  forebyggelse: { da: "forebyggelsesområde", en: "prevention area (forebyggelsesområde)" },
  parallelsamfund: { da: "parallelsamfund", en: "parallel society (parallelsamfund)" },
  omdannelse: { da: "omdannelsesområde", en: "transformation area (omdannelsesområde)" },
};

export const categoryName = (id: CategoryId, language: Language): string =>
  CATEGORIES[id][language];

/** The list was read but cannot be judged. */
export const UNJUDGED: Text = { da: "Listen kan ikke bedømmes.", en: "The list cannot be judged." };

/** Whether a refusal is about the list rather than the workbook. */
export function isAboutList(
  refusal: WorkbookRefusal | CriteriaRefusal,
): refusal is CriteriaRefusal {
  return "code" in refusal && !("kind" in refusal && refusal.kind === "unknown");
}

/** Why the list could not be judged, or the sheet not written; the sentence about a list itself says what to do. */
export function explainCriteria(
  refusal: WorkbookRefusal | CriteriaRefusal,
  language: Language,
): Explanation {
  if (!isAboutList(refusal)) return explainWorkbook(refusal, language);
  return { what: UNJUDGED[language], why: criteriaSentence(refusal, language), todo: "" };
}

/** The rules as one chooses among them: the lists they governed. */
export const VERSION_LABELS: Readonly<Record<VersionId, Text>> = {
  "2010": { da: "Listerne 2010-13", en: "The lists of 2010-13" },
  "2014": { da: "Listerne 2014-17 (værktøjskassen)", en: "The lists of 2014-17 (the toolbox)" },
  "2018": { da: "Listerne 2018-20", en: "The lists of 2018-20" },
  "2021": { da: "Listerne fra 2021", en: "The lists from 2021" },
};

/** The categories of a version by the law's own names of the time: `Loven taler om udsat boligområde, ghettoområde og hårdt ghettoområde.` */
export function categoriesSentence(ids: readonly CategoryId[], language: Language): string {
  const names = list(
    ids.map((id) => CATEGORIES[id][language]),
    language,
  );
  return language === "da" ? `Lovens ord: ${names}.` : `In the law's words: ${names}.`;
}

const CERTAINTIES: Readonly<Record<Certainty, Text | null>> = {
  statute: null,
  secondary: {
    da: "Usikkert: læst hos en anden end myndigheden.",
    en: "Uncertain: read from a source other than the authority.",
  },
  inferred: {
    da: "Usikkert: udledt af andre kilder.",
    en: "Uncertain: derived from other sources.",
  },
  unverified: {
    da: "Usikkert: ikke efterprøvet i en kilde.",
    en: "Uncertain: not verified in a source.",
  },
};

/** A warning where a fact is not read from the law itself; `null` where it is. */
export const uncertainty = (certainty: Certainty, language: Language): string | null =>
  CERTAINTIES[certainty]?.[language] ?? null;

/** What the limit is and which side of it counts: `over 40 pct.`, `mindst 1,98 pct.`, `under 55 pct. af regionen`. */
export function limitPhrase(
  criterion: Criterion,
  limit: number | null,
  language: Language,
): string {
  const da = language === "da";
  if (limit === null) {
    const times = criterion.limit.kind === "timesNational" ? criterion.limit.times : "";
    return da
      ? `mindst ${times} gange landsgennemsnittet`
      : `at least ${times} times the national average`;
  }
  const amount = measured(limit, criterion.limit.unit, language);
  switch (criterion.verb) {
    case "overstiger":
    case "er over":
      return `over ${amount}`;
    case "udgør mindst":
      return da ? `mindst ${amount}` : `at least ${amount}`;
    case "mindre end":
      return `under ${amount}`;
  }
}

/** How far a value is from its limit, in percentage points, and which way. */
export function marginSentence(margin: number, language: Language): string {
  const da = language === "da";
  if (margin === 0) return da ? "lige på grænsen" : "exactly on the limit";
  const amount = figure(Math.abs(margin), language, 4);
  const measure = da ? "procentpoint" : "percentage points";
  if (margin > 0)
    return da ? `${amount} ${measure} over grænsen` : `${amount} ${measure} above the limit`;
  return da ? `${amount} ${measure} under grænsen` : `${amount} ${measure} below the limit`;
}

/** The distance in persons; `null` where no whole number of persons changes the answer. */
export function personsSentence(
  { count, side, approximate }: Persons,
  language: Language,
): string | null {
  if (count === 0) return null;
  const da = language === "da";
  const n = figure(count, language, 0);
  const about = approximate ? (da ? "omkring " : "about ") : "";
  if (side === "tooMany") {
    if (count === 1) return da ? `${about}1 person for mange` : `${about}1 person too many`;
    return da ? `${about}${n} personer for mange` : `${about}${n} persons too many`;
  }
  if (count === 1) return da ? `${about}1 person fra grænsen` : `${about}1 person from the limit`;
  return da ? `${about}${n} personer fra grænsen` : `${about}${n} persons from the limit`;
}

const MISSING: Readonly<Record<Exclude<MissingFigure, CriterionId>, Text>> = {
  residents: { da: "antallet af beboere", en: "the number of residents" },
  national: { da: "landsgennemsnittet for dømte", en: "the national average of convicted" },
  yearsBefore: {
    da: "hvor mange år i træk før dette området har stået på listen",
    en: "how many years in a row before this one the area has been on the list",
  },
};

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function list(items: readonly string[], language: Language): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${language === "da" ? "og" : "and"} ${items[items.length - 1] ?? ""}`;
}

/** The missing figures by name. */
export function missingNames(missing: readonly MissingFigure[], language: Language): string {
  const names = missing.map((figureName) =>
    figureName in MISSING
      ? MISSING[figureName as keyof typeof MISSING][language]
      : lowered(MEASURES[figureName as CriterionId][language]),
  );
  return list(names, language);
}

/** The columns that the rules take and the list has not got; empty where it has them all. */
export function absentSentence(absent: readonly MissingFigure[], language: Language): string {
  if (absent.length === 0) return "";
  const names = absent.map(
    (id) =>
      `${language === "da" ? "»" : "“"}${missingNames([id], language).replace(/^./, (first) => first.toUpperCase())}${language === "da" ? "«" : "”"}`,
  );
  const what = list(names, language);
  if (language === "da")
    return `Listen har ingen kolonne, der er genkendt som ${what}. Ret overskriften, eller tilføj kolonnen; indtil da tæller tallet som manglende for alle områder.`;
  return `The list has no column recognised as ${what}. Correct the heading or add the column; until then the figure counts as missing for every area.`;
}

/** Which missing figures stand in the way of a decision. */
export function missingSentence(missing: readonly MissingFigure[], language: Language): string {
  const what = missingNames(missing, language);
  return language === "da"
    ? `Kan ikke afgøres, før dette er oplyst: ${what}.`
    : `Cannot be decided until this is given: ${what}.`;
}

/** `3 af 5 kriterier, mindst 3 kræves`. */
export function metPhrase(met: number, of: number, required: number, language: Language): string {
  return language === "da"
    ? `Opfyldt: ${met} af ${of} kriterier; mindst ${required} kræves`
    : `Met: ${met} of ${of} criteria; at least ${required} are required`;
}

const LISTS: Readonly<Record<Decision, Text>> = {
  met: { da: LIST_WORDS.met, en: "on the list" },
  notMet: { da: LIST_WORDS.notMet, en: "not on the list" },
  undecided: { da: LIST_WORDS.undecided, en: "cannot be decided" },
};

/** The decision in everyday words: `på listen`. */
export const listWord = (decision: Decision, language: Language): string =>
  LISTS[decision][language];

/** On which side of its limit a figure lies, with the legal word: `over grænsen (opfyldt)`. */
export function sideWord(judged: JudgedCriterion, language: Language): string {
  const { answer, criterion, onTheLine } = judged;
  const da = language === "da";
  if (answer === "missing") return answerWord(answer, language);
  const legal = decisionWord(answer === "yes" ? "met" : "notMet", language);
  const over = (answer === "yes") !== (criterion.verb === "mindre end");
  const side = onTheLine
    ? da
      ? "på grænsen"
      : "on the limit"
    : over
      ? da
        ? "over grænsen"
        : "above the limit"
      : da
        ? "under grænsen"
        : "below the limit";
  return `${side} (${legal})`;
}

/** How many areas meet each category of the version, mildest first; a category that was not tried says so. */
export function categoryCounts(
  counts: readonly { readonly id: CategoryId; readonly met: number; readonly tried: boolean }[],
  language: Language,
): string {
  return counts
    .map(({ id, met, tried }) => {
      const many = tried
        ? figure(met, language, 0)
        : language === "da"
          ? "ikke prøvet"
          : "not tried";
      return `${CATEGORIES[id][language]}: ${many}`;
    })
    .join(" · ");
}

/** The rules that the list shown is judged by, and why these. */
export function rulesSentence(
  title: string,
  from: "given" | "list" | "toolbox",
  day: string | null,
  language: Language,
): string {
  const da = language === "da";
  if (from === "given")
    return da ? `Bedømt efter ${title}, som valgt.` : `Judged by ${title}, as chosen.`;
  if (from === "list")
    return da
      ? `Bedømt efter ${title}, fordi listen er fra ${day ?? ""}.`
      : `Judged by ${title}, since the list is of ${day ?? ""}.`;
  return da
    ? `Bedømt efter ${title}: værktøjskassens regler, fordi listen ikke siger sit år. Vælg andre regler, hvis listen er nyere.`
    : `Judged by ${title}: the toolbox's rules, since the list does not say its year. Choose other rules if the list is newer.`;
}

/** The measures that are the mean of single years, and of which. Empty where none is. */
export function meansSentence(
  means: readonly { readonly id: CriterionId; readonly years: readonly number[] }[],
  language: Language,
): string {
  if (means.length === 0) return "";
  const what = list(
    means.map(({ id, years }) => `${lowered(MEASURES[id][language])} (${years.join(", ")})`),
    language,
  );
  return language === "da"
    ? `Regnet som gennemsnit af enkelte år: ${what}.`
    : `Worked out as the mean of single years: ${what}.`;
}

/** The fewest persons that change the decision, or why they cannot be worked out; empty where no number of persons does. */
export function changeSentence(smallest: Smallest, language: Language): string {
  const da = language === "da";
  if (smallest.kind === "none") return "";
  if (smallest.kind === "groupsMissing") {
    const what = missingNames(smallest.ids, language);
    return da
      ? `Hvor mange personer der skal til, kan ikke regnes ud: listen har ikke gruppens størrelse for ${what}. Tilføj for eksempel en kolonne »Antal 18-64-årige«.`
      : `How many persons it takes cannot be worked out: the list does not have the size of the group for ${what}. Add for example a column “Antal 18-64-årige”.`;
  }
  const { to, steps } = smallest.change;
  const parts = steps.map(({ id, persons, side, approximate }) => {
    const about = approximate ? (da ? "omkring " : "about ") : "";
    const way = side === "tooMany" ? (da ? "færre" : "fewer") : da ? "flere" : "more";
    return `${about}${figure(persons, language, 0)} ${way} (${lowered(MEASURES[id][language])})`;
  });
  const what = list(parts, language);
  if (to === "off")
    return da ? `Mindst for at komme af listen: ${what}.` : `The least to leave the list: ${what}.`;
  return da
    ? `Mindst for at komme på listen: ${what}.`
    : `The least to come onto the list: ${what}.`;
}

/** What to do about a bare 0 that may be an empty cell. */
export const EMPTY_ZERO: Text = {
  da: "0 kan være en tom celle og er ikke talt med. Skriv »0 %«, hvis tallet er nul, eller »..«, hvis det mangler.",
  en: "0 may be an empty cell and is not counted. Write “0 %” if the figure is zero, or “..” if it is missing.",
};

/** `31 af 38 områder opfylder betingelserne for et udsat boligområde.` */
export function summarySentence(
  met: number,
  of: number,
  undecided: number,
  category: string,
  language: Language,
): string {
  const [m, n, u] = [met, of, undecided].map((value) => figure(value, language, 0));
  if (language === "da") {
    const first =
      of === 1
        ? `${m} af 1 område hører på listen (opfylder betingelserne): ${category}.`
        : `${m} af ${n} områder hører på listen (opfylder betingelserne): ${category}.`;
    return undecided === 0 ? first : `${first} ${u} kan ikke afgøres, fordi der mangler tal.`;
  }
  const first =
    of === 1
      ? `${m} of 1 area belongs on the list (meets the conditions): ${category}.`
      : `${m} of ${n} areas belong on the list (meet the conditions): ${category}.`;
  return undecided === 0 ? first : `${first} ${u} cannot be decided because figures are missing.`;
}

export const TOO_FEW_RESIDENTS = (
  residents: number,
  minimum: number,
  language: Language,
): string =>
  language === "da"
    ? `Området har ${figure(residents, language, 0)} beboere. Loven kræver mindst ${figure(minimum, language, 0)}.`
    : `The area has ${figure(residents, language, 0)} residents. The law requires at least ${figure(minimum, language, 0)}.`;

export const PAGE = {
  intro: {
    da: "Markér listen med områdernes tal i arket, og tryk på knappen. Intet skrives i projektmappen, før du beder om det.",
    en: "Select the list with the areas' figures in the sheet, and press the button. Nothing is written to the workbook until you ask for it.",
  },
  useSelection: { da: "Brug markeringen", en: "Use the selection" },
  source: { da: "Liste", en: "List" },
  selection: { da: "Det, der er markeret i arket", en: "What is selected in the sheet" },
  remembered: { da: "Listen bag arket med kriterier", en: "The list behind the criteria sheet" },
  readAgain: { da: "Læs listen igen", en: "Read the list again" },
  rules: { da: "Regler", en: "Rules" },
  rulesByList: {
    da: "Efter årene i listen (ellers værktøjskassens, 2014-17)",
    en: "By the years in the list (else the toolbox's, 2014-17)",
  },
  listShown: { da: "Liste, der vises", en: "List shown" },
  national: { da: "Landsgennemsnit for dømte, pct.", en: "National average of convicted, pct." },
  nationalHint: {
    da: "Gennemsnittet for hele landet (0,66), eller grænsen som »grænse 2,27«. Tomt: listens egen række, ellers den offentliggjorte grænse, hvor den er fundet (2019, 2020, 2022).",
    en: "The average for the whole country (0.66), or the limit as “grænse 2.27”. Left empty: the list's own row, else the published limit where it was found (2019, 2020, 2022).",
  },
  yearsInRow: { da: "År i træk på listen", en: "Years in a row on the list" },
  years: {
    da: "År i træk på listen før dette år",
    en: "Years in a row on the list before this year",
  },
  readable: { da: "Gør kolonnerne læsbare", en: "Make the columns readable" },
  readableHint: {
    da: "Sætter bredder og linjeskift for cellerne omkring det, der er markeret, for eksempel et resultat af =UDSAT.CRITERIA. Intet indhold ændres.",
    en: "Sets widths and wrapping of the cells round the selection, such as a result of =UDSAT.CRITERIA. No content is changed.",
  },
  insert: { da: "Indsæt ark", en: "Insert sheet" },
  refresh: { da: "Opdater ark", en: "Refresh sheet" },
  cancel: { da: "Annuller", en: "Cancel" },
  reading: { da: "Læser listen …", en: "Reading the list …" },
  writing: { da: "Skriver arket …", en: "Writing the sheet …" },
  search: { da: "Søg efter område eller kommune", en: "Search for an area or municipality" },
  show: { da: "Vis", en: "Show" },
  sort: { da: "Rækkefølge", en: "Order" },
  none: { da: "Ingen områder passer til søgningen.", en: "No areas match the search." },
  clear: { da: "Vis alle", en: "Show all" },
  previous: { da: "Forrige side", en: "Previous page" },
  next: { da: "Næste side", en: "Next page" },
  toCell: { da: "Gå til rækken i arket", en: "Go to the row in the sheet" },
  toProblem: { da: "Gå til cellen", en: "Go to the cell" },
  criterion: { da: "Kriterium", en: "Criterion" },
  value: { da: "Værdi", en: "Value" },
  limit: { da: "Grænse", en: "Limit" },
  answer: { da: "Svar", en: "Answer" },
  distance: { da: "Afstand", en: "Distance" },
  residents: { da: "Beboere", en: "Residents" },
  onTheLine: {
    da: "Tallet står præcis på grænsen. Offentliggjorte tal er afrundede, så det rigtige svar kan være det modsatte.",
    en: "The figure is exactly on the limit. Published figures are rounded, so the right answer may be the opposite.",
  },
  onTheLineShort: { da: "på grænsen", en: "on the limit" },
  gate: { da: "skal være opfyldt", en: "must be met" },
  reasons: { da: "Hvad loven siger", en: "What the law says" },
  source_: { da: "Kilde", en: "Source" },
  categories: { da: "Kategorier", en: "Categories" },
  picture: { da: "Værdier mod grænser", en: "Values against limits" },
  pictureTable: { da: "Vis tallene bag billedet", en: "Show the figures behind the picture" },
  lowest: { da: "Lavest", en: "Lowest" },
  middle: { da: "Midterst", en: "Median" },
  highest: { da: "Højest", en: "Highest" },
  met: { da: "Opfylder", en: "Meet it" },
  missing: { da: "Mangler", en: "Missing" },
  about: { da: "Om reglerne", en: "About the rules" },
  notEncoded: { da: "Det regner Udsat ikke ud", en: "What Udsat does not work out" },
  law: { da: "Lov", en: "Act" },
  results: { da: "Områder", en: "Areas" },
} as const satisfies Readonly<Record<string, Text>>;

export type Showing = "all" | Decision | "onTheLine";

export const SHOWINGS: Readonly<Record<Showing, Text>> = {
  all: { da: "Alle områder", en: "All areas" },
  met: { da: "På listen (opfyldt)", en: "On the list (met)" },
  notMet: { da: "Ikke på listen (ikke opfyldt)", en: "Not on the list (not met)" },
  undecided: { da: "Kan ikke afgøres", en: "Cannot be decided" },
  onTheLine: { da: "Med et tal på grænsen", en: "With a figure on the limit" },
};

export type Order = "list" | "name" | "met" | "close";

export const ORDERS: Readonly<Record<Order, Text>> = {
  list: { da: "Som i listen", en: "As in the list" },
  name: { da: "Efter navn", en: "By name" },
  met: { da: "Flest opfyldte først", en: "Most met first" },
  close: { da: "Tættest på en grænse først", en: "Closest to a limit first" },
};

/** `Viser 1-25 af 10.000.` */
export function pageSentence(first: number, last: number, of: number, language: Language): string {
  const [a, b, n] = [first, last, of].map((value) => figure(value, language, 0));
  return language === "da" ? `Viser ${a}-${b} af ${n}` : `Showing ${a}-${b} of ${n}`;
}

/** `32 opfylder`. */
export const meetPhrase = (count: number, language: Language): string =>
  language === "da"
    ? `${figure(count, language, 0)} opfylder`
    : `${figure(count, language, 0)} meet it`;

/** Where the list was read. */
export function readSentence(place: string, count: number, language: Language): string {
  const n = figure(count, language, 0);
  return language === "da"
    ? `Læst fra ${place}: ${n} ${count === 1 ? "område" : "områder"}.`
    : `Read from ${place}: ${n} ${count === 1 ? "area" : "areas"}.`;
}

export const tableChoice = (table: string, sheet: string, language: Language): string =>
  language === "da"
    ? `Tabellen ${table} på arket ${sheet}`
    : `The table ${table} on the sheet ${sheet}`;

export const insertAs = (name: string, language: Language): string =>
  language === "da" ? `Indsæt som »${name}«` : `Insert as “${name}”`;

const areas = (count: number, language: Language): string =>
  `${figure(count, language, 0)} ${language === "da" ? (count === 1 ? "område" : "områder") : count === 1 ? "area" : "areas"}`;

function removedSentence(removed: number, language: Language): string {
  if (removed === 0) return "";
  const n = figure(removed, language, 0);
  if (language === "da")
    return removed === 1
      ? " 1 række, der ikke længere er i listen, er fjernet."
      : ` ${n} rækker, der ikke længere er i listen, er fjernet.`;
  return removed === 1
    ? " 1 row that is no longer in the list has been removed."
    : ` ${n} rows that are no longer in the list have been removed.`;
}

/** What became of the columns. */
export const readableSentence = (place: string, language: Language): string =>
  language === "da"
    ? `Bredder og linjeskift er sat i ${place}.`
    : `Widths and wrapping are set in ${place}.`;

/** What became of the sheet. */
export function builtSentence(
  built: {
    readonly sheet: string;
    readonly created: boolean;
    readonly rows: number;
    readonly removed: number;
  },
  language: Language,
): string {
  const count = areas(built.rows, language);
  const removed = removedSentence(built.removed, language);
  if (language === "da")
    return built.created
      ? `Arket »${built.sheet}« er indsat med ${count}.`
      : `Arket »${built.sheet}« er opdateret med ${count}.${removed}`;
  return built.created
    ? `The sheet “${built.sheet}” has been inserted with ${count}.`
    : `The sheet “${built.sheet}” has been refreshed with ${count}.${removed}`;
}
