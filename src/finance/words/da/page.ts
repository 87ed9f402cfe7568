import type { Severity } from "../../judge/finding";
import { kroner, percent } from "../../../core/words/money";

/** The headings of the groups of findings. */
const groups: Readonly<Record<Severity, string>> = {
  error: "Fejl",
  warning: "Advarsler",
  information: "Oplysninger",
};

/** Where the plan was read. */
const readFrom = (place: string): string => `Læst fra ${place}.`;

const tableOn = (table: string, sheet: string): string => `Tabellen ${table} på arket ${sheet}`;

const insertAs = (name: string): string => `Indsæt som »${name}«`;

const goToCell = (cell: string): string => `Gå til ${cell}`;

/** The fixed texts of the page "Finansiering". */
export const financePage = {
  intro:
    "Markér en celle i planen, og tryk på knappen. Hele arket læses, som det står; intet ændres.",
  source: "Plan",
  payer: "Kilde",
  met: "nået",
  notMet: "ikke nået",
  selection: "Der, hvor markeringen er",
  own: "Arket Finansieringsplan",
  check: "Kontrollér planen",
  reading: "Læser planen …",
  rules: "Regulativ, tilskuddet er givet efter",
  eachYear: "planens første år (forslag)",
  fromOverview: (regulation: string): string => `${regulation} (fra arket Overblik)`,
  facts: (facts: readonly string[]): string => `Arket Overblik siger: ${facts.join(", ")}.`,
  regulative: (regulation: string): string => `regulativ ${regulation}`,
  version: (version: string): string => `version »${version}«`,
  otherYears: (years: string): string => `Budgettet gælder ${years}; kontrollér, at årene passer.`,
  share: "Lokal andel af hele planen",
  ofGrant: "Lokale midler i forhold til tilskuddet",
  ofGrantHint: "Kravet gælder hele planen: 25 pct. af tilskuddet er kun 20 pct. af planen.",
  noShare: "Planen nævner ingen finansiering, så andelen kan ikke beregnes.",
  incomplete: "Nogle beløb kunne ikke læses. Andelen er regnet uden dem og kan være en anden.",
  minimum: "Minimum 25 pct.",
  local: "Lokal medfinansiering",
  grant: "Landsbyggefonden",
  other: "Andre kilder",
  total: "Planen i alt",
  findings: "Bemærkninger",
  inOrder: "Ingen bemærkninger. Planen er i orden.",
  more: "Vis flere",
  rule: "Regel",
  whatIf: "Hvad hvis",
  moreLocal: "Kommunen betaler så meget mere, kr.",
  moreFirst: "400.000",
  moreHint: "F.eks. 400.000 eller 0,4 mio.",
  notAmount: "Det kan ikke læses som et beløb. Skriv f.eks. 400.000.",
  way: "Pengene",
  onTop: "lægges oven i planen",
  inPlace: "erstatter tilskud; planen er uændret",
  shareThen: "Lokal andel",
  least: "Mindste beløb, der når minimum",
  scenario: "Scenariets navn",
  keep: "Gem scenariet",
  replace: (name: string): string => `Erstat »${name}«`,
  unnamed: "Giv scenariet et navn, så kollegerne kan kende det igen, f.eks. Budget 2027.",
  kept: (sheet: string): string => `Scenariet er gemt på arket »${sheet}«. Ret eller slet det dér.`,
  scenarios: "Gemte scenarier",
  moreHead: "Mere lokalt",
  show: "Vis",
  showOf: (name: string): string => `Vis »${name}«`,
  unread: "kan ikke læses",
  bySource: "Efter kilde",
  byTheme: "Efter tema",
  byYear: "Lokal andel år for år",
  figures: "Vis tallene",
  name: "Navn",
  amount: "Beløb",
  partOf: "Andel",
  isLocal: "Lokal",
  yes: "ja",
  no: "nej",
  year: "År",
  none: "(uden)",
  sheet: "Nyt ark",
  ownSheet: "Arket Finansieringsplan",
  firstYear: "Første år",
  lastYear: "Sidste år",
  yearsWrong: "Skriv to år fra 2010 og frem, det første først.",
  insert: "Indsæt tomt ark",
  insertFrom: "Indsæt ark med planens linjer",
  refresh: "Opdater arket",
  writing: "Skriver arket …",
  cancel: "Annuller",
  uncertain: "Det, der er usikkert",
  readAs: "Her læst som",
  live: "Kontrolleres igen, når arket ændres.",
  groups,
  shareOf,
  counts,
  readFrom,
  tableOn,
  insertAs,
  goToCell,
  built,
  costsIn,
  meter,
};

export type FinancePageWords = typeof financePage;

/** `26,5 pct. lokal medfinansiering; minimum på 25 pct. er nået.` Amounts in øre. */
function shareOf(local: number, total: number, enough: boolean): string {
  const share = percent(local, total, "da");
  return enough
    ? `${share} lokal medfinansiering: minimum på 25 pct. er nået.`
    : `${share} lokal medfinansiering: minimum på 25 pct. er ikke nået.`;
}

/** How many findings there are of each severity, in a sentence. */
function counts(errors: number, warnings: number, notes: number): string {
  if (errors + warnings + notes === 0) return financePage.inOrder;
  return `${errors} fejl, ${warnings} ${warnings === 1 ? "advarsel" : "advarsler"} og ${notes} ${notes === 1 ? "oplysning" : "oplysninger"}.`;
}

/** What became of the sheet. */
function built(sheet: string, created: boolean, lines: number): string {
  return created
    ? `Arket »${sheet}« er indsat${lines > 0 ? ` med ${lines} linjer` : ""}.`
    : `Arket »${sheet}« er opdateret; alle linjer er beholdt.`;
}

/** Where what the plan costs was put. */
function costsIn(sheet: string, count: number): string {
  return `${count} ${count === 1 ? "udgiftslinje står" : "udgiftslinjer står"} på arket »${sheet}«.`;
}

/** What the meter says in words. */
function meter(local: number, total: number, missing: number): string {
  const share = percent(local, total, "da");
  if (missing === 0) return `${share}; minimum er 25 pct.`;
  return `${share}; minimum er 25 pct.; der mangler ${kroner(missing, "da")}`;
}
