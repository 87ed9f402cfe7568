import type { Severity } from "../judge/finding";
import { kroner, percent } from "../../core/words/money";
import type { Language, Text } from "../../core/words/language";

/** The fixed texts of the page "Finansiering". */
export const FINANCE_PAGE = {
  intro: {
    da: "Markér en celle i planen, og tryk på knappen. Hele arket læses, som det står; intet ændres.",
    en: "Select a cell in the plan, and press the button. The whole sheet is read as it stands; nothing is changed.",
  },
  source: { da: "Plan", en: "Plan" },
  payer: { da: "Kilde", en: "Source" },
  met: { da: "nået", en: "met" },
  notMet: { da: "ikke nået", en: "not met" },
  selection: { da: "Der, hvor markeringen er", en: "Where the selection is" },
  own: { da: "Arket Finansieringsplan", en: "The sheet Finansieringsplan" },
  check: { da: "Kontrollér planen", en: "Check the plan" },
  reading: { da: "Læser planen …", en: "Reading the plan …" },
  rules: { da: "Regulativ, tilskuddet er givet efter", en: "Regulation the grant was given under" },
  eachYear: { da: "planens første år (forslag)", en: "the plan's first year (proposal)" },
  share: { da: "Lokal andel af hele planen", en: "Local share of the whole plan" },
  ofGrant: { da: "Lokale midler målt mod tilskuddet", en: "Local money against the grant" },
  ofGrantHint: {
    da: "Grænsen gælder det hele: 25 pct. af tilskuddet er kun 20 pct. af det hele.",
    en: "The limit is on the whole: 25 per cent of the grant is only 20 per cent of the whole.",
  },
  noShare: {
    da: "Planen nævner ingen finansiering, så andelen kan ikke beregnes.",
    en: "The plan names no funding, so the share cannot be worked out.",
  },
  incomplete: {
    da: "Nogle beløb kunne ikke læses. Andelen er regnet uden dem og kan være en anden.",
    en: "Some amounts could not be read. The share is reckoned without them and may be another.",
  },
  minimum: { da: "Minimum 25 pct.", en: "Minimum 25 per cent" },
  local: { da: "Lokal medfinansiering", en: "Local co-financing" },
  grant: { da: "Landsbyggefonden", en: "Landsbyggefonden" },
  other: { da: "Andre kilder", en: "Other sources" },
  total: { da: "Planen i alt", en: "The whole plan" },
  findings: { da: "Bemærkninger", en: "Findings" },
  inOrder: {
    da: "Ingen bemærkninger. Planen er i orden.",
    en: "No remarks. The plan is in order.",
  },
  more: { da: "Vis flere", en: "Show more" },
  rule: { da: "Regel", en: "Rule" },
  whatIf: { da: "Hvad hvis", en: "What if" },
  moreLocal: {
    da: "Kommunen lægger så meget mere, kr.",
    en: "The municipality adds this much, DKK",
  },
  moreHint: { da: "F.eks. 400.000 eller 0,4 mio.", en: "E.g. 400,000 or 0.4 mio." },
  notAmount: {
    da: "Det kan ikke læses som et beløb. Skriv f.eks. 400.000.",
    en: "That cannot be read as an amount. Write e.g. 400,000.",
  },
  way: { da: "Pengene", en: "The money" },
  onTop: { da: "lægges oven i planen", en: "goes on top of the plan" },
  inPlace: {
    da: "erstatter tilskud; planen er uændret",
    en: "replaces the grant; the plan is unchanged",
  },
  shareThen: { da: "Lokal andel", en: "Local share" },
  least: { da: "Mindste beløb, der når minimum", en: "Least amount that meets the minimum" },
  bySource: { da: "Efter kilde", en: "By source" },
  byTheme: { da: "Efter tema", en: "By theme" },
  byYear: { da: "Lokal andel år for år", en: "Local share year by year" },
  figures: { da: "Vis tallene", en: "Show the figures" },
  name: { da: "Navn", en: "Name" },
  amount: { da: "Beløb", en: "Amount" },
  partOf: { da: "Andel", en: "Share" },
  isLocal: { da: "Lokal", en: "Local" },
  yes: { da: "ja", en: "yes" },
  no: { da: "nej", en: "no" },
  year: { da: "År", en: "Year" },
  none: { da: "(uden)", en: "(none)" },
  sheet: { da: "Nyt ark", en: "New sheet" },
  ownSheet: { da: "Arket Finansieringsplan", en: "The sheet Finansieringsplan" },
  firstYear: { da: "Første år", en: "First year" },
  lastYear: { da: "Sidste år", en: "Last year" },
  yearsWrong: {
    da: "Skriv to år fra 2010 og frem, det første først.",
    en: "Write two years from 2010 on, the first one first.",
  },
  insert: { da: "Indsæt tomt ark", en: "Insert an empty sheet" },
  insertFrom: { da: "Indsæt ark med planens linjer", en: "Insert a sheet with the plan's lines" },
  refresh: { da: "Opdater arket", en: "Refresh the sheet" },
  writing: { da: "Skriver arket …", en: "Writing the sheet …" },
  cancel: { da: "Annuller", en: "Cancel" },
  uncertain: { da: "Det, der er usikkert", en: "What is uncertain" },
  readAs: { da: "Her læst som", en: "Read here as" },
  live: { da: "Kontrolleres igen, når arket ændres.", en: "Checked again as the sheet changes." },
} as const satisfies Readonly<Record<string, Text>>;

/** The headings of the groups of findings. */
export const GROUPS: Readonly<Record<Severity, Text>> = {
  error: { da: "Fejl", en: "Errors" },
  warning: { da: "Advarsler", en: "Warnings" },
  information: { da: "Oplysninger", en: "Information" },
};

/** `26,5 pct. lokal medfinansiering; minimum på 25 pct. er nået.` Amounts in øre. */
export function shareSentence(
  local: number,
  total: number,
  enough: boolean,
  language: Language,
): string {
  const share = percent(local, total, language);
  if (language === "da")
    return enough
      ? `${share} lokal medfinansiering: minimum på 25 pct. er nået.`
      : `${share} lokal medfinansiering: minimum på 25 pct. er ikke nået.`;
  return enough
    ? `${share} local co-financing: the minimum of 25 per cent is met.`
    : `${share} local co-financing: the minimum of 25 per cent is not met.`;
}

/** How many findings there are of each severity, in a sentence. */
export function countSentence(
  errors: number,
  warnings: number,
  notes: number,
  language: Language,
): string {
  if (errors + warnings + notes === 0) return FINANCE_PAGE.inOrder[language];
  return language === "da"
    ? `${errors} fejl, ${warnings} ${warnings === 1 ? "advarsel" : "advarsler"} og ${notes} ${notes === 1 ? "oplysning" : "oplysninger"}.`
    : `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"} and ${notes} ${notes === 1 ? "note" : "notes"}.`;
}

/** Where the plan was read. */
export const readFrom = (place: string, language: Language): string =>
  language === "da" ? `Læst fra ${place}.` : `Read from ${place}.`;

export const tableOn = (table: string, sheet: string, language: Language): string =>
  language === "da"
    ? `Tabellen ${table} på arket ${sheet}`
    : `The table ${table} on the sheet ${sheet}`;
export const insertFinanceAs = (name: string, language: Language): string =>
  language === "da" ? `Indsæt som »${name}«` : `Insert as “${name}”`;
export const goToCell = (cell: string, language: Language): string =>
  language === "da" ? `Gå til ${cell}` : `Go to ${cell}`;

/** What became of the sheet. */
export function financeBuilt(
  sheet: string,
  created: boolean,
  lines: number,
  language: Language,
): string {
  if (language === "da")
    return created
      ? `Arket »${sheet}« er indsat${lines > 0 ? ` med ${lines} linjer` : ""}.`
      : `Arket »${sheet}« er opdateret; alle linjer er beholdt.`;
  return created
    ? `The sheet “${sheet}” has been inserted${lines > 0 ? ` with ${lines} lines` : ""}.`
    : `The sheet “${sheet}” has been refreshed; every line is kept.`;
}

/** What was left behind when a plan's lines were taken over, and what is to be done about it; empty where nothing was. */
export function costsLeft(
  costs: number,
  language: Language,
): { readonly why: string; readonly todo: string } {
  if (costs === 0) return { why: "", todo: "" };
  return language === "da"
    ? {
        why: `${costs} ${costs === 1 ? "udgiftslinje er ikke taget med: den siger ikke, hvem der betaler" : "udgiftslinjer er ikke taget med: de siger ikke, hvem der betaler"}.`,
        todo: "Skriv aktivitet, tema og art på arkets linjer, og del beløbene, hvor en kilde betaler til flere aktiviteter.",
      }
    : {
        why: `${costs} ${costs === 1 ? "line of cost has not been taken over: it does not say who pays" : "lines of cost have not been taken over: they do not say who pays"}.`,
        todo: "Write activity, theme and kind on the sheet's lines, and split the amounts where a source pays for several activities.",
      };
}

/** What the meter says in words. */
export function meterText(
  local: number,
  total: number,
  missing: number,
  language: Language,
): string {
  const share = percent(local, total, language);
  if (missing === 0)
    return language === "da"
      ? `${share}; minimum er 25 pct.`
      : `${share}; the minimum is 25 per cent`;
  return language === "da"
    ? `${share}; minimum er 25 pct.; der mangler ${kroner(missing, language)}`
    : `${share}; the minimum is 25 per cent; ${kroner(missing, language)} is missing`;
}
