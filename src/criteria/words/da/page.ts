import { listed } from "../../../core/words/listed";
import type { CategoryId, CriterionId } from "../../rules";
import type { MissingFigure } from "../../judge/types";
import type { Smallest } from "../../judge/change";
import { figure } from "../figure";
import type { Showing, Order } from "../choices";
import type { Explanation } from "../../../excel/words";
import { terms } from "./terms";

const MEASURES: Readonly<Record<CriterionId, string>> = {
  jobless: "Uden for arbejdsmarkedet",
  nonwestern: "Ikke-vestlige",
  convicted: "Dømte",
  basicSchool: "Grundskole",
  income: "Indkomst",
};

const CATEGORIES: Readonly<Record<CategoryId, string>> = {
  udsat: "udsat boligområde",
  ghetto: "ghettoområde",
  haardGhetto: "hårdt ghettoområde",
  forebyggelse: "forebyggelsesområde",
  parallelsamfund: "parallelsamfund",
  omdannelse: "omdannelsesområde",
};

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const showings: Readonly<Record<Showing, string>> = {
  all: "Alle områder",
  met: "På listen (opfyldt)",
  notMet: "Ikke på listen (ikke opfyldt)",
  undecided: "Kan ikke afgøres",
  onTheLine: "Med et tal på grænsen",
};

const orders: Readonly<Record<Order, string>> = {
  list: "Som i listen",
  name: "Efter navn",
  met: "Flest opfyldte først",
  close: "Tættest på en grænse først",
};

/** `32 opfylder`. */
const meet = (count: number): string => `${figure(count, "da", 0)} opfylder`;

const tableChoice = (table: string, sheet: string): string => `Tabellen ${table} på arket ${sheet}`;

const insertAs = (name: string): string => `Indsæt som »${name}«`;

export const criteriaPage = {
  intro:
    "Markér listen med områdernes tal i arket, og tryk på knappen. Intet skrives i projektmappen, før du beder om det.",
  useSelection: "Brug markeringen",
  source: "Liste",
  selection: "Det, der er markeret i arket",
  remembered: "Listen bag arket med kriterier",
  readAgain: "Læs listen igen",
  rules: "Regler",
  rulesByList: "Efter årene i listen (ellers værktøjskassens, 2014-17)",
  listShown: "Liste, der vises",
  national: "Landsgennemsnit for dømte, pct.",
  nationalHint:
    "Gennemsnittet for hele landet (0,66), eller grænsen som »grænse 2,27«. Tomt: listens egen række, ellers den offentliggjorte grænse, hvor den er fundet (2019, 2020, 2022).",
  nationals: "Landsgennemsnit for dømte, år for år",
  nationalOf: (year: number): string => `Landsgennemsnit for dømte ${year}, pct.`,
  yearsInRow: "År i træk på listen",
  years: "År i træk på listen før dette år",
  regionMean: "Regionens gennemsnitsindkomst, kr.",
  regionMeanHint: (place: string): string => `Gemmes i projektmappen for ${place}.`,
  regionMeanUnread: "Skriv beløbet som et tal, f.eks. 319.500.",
  readable: "Gør kolonnerne læsbare",
  readableHint:
    "Sætter bredder og linjeskift for cellerne omkring det, der er markeret, for eksempel et resultat af =UDSAT.CRITERIA. Intet indhold ændres.",
  insert: "Indsæt ark",
  refresh: "Opdater ark",
  cancel: "Annuller",
  reading: "Læser listen …",
  writing: "Skriver arket …",
  search: "Søg efter område eller kommune",
  show: "Vis",
  sort: "Rækkefølge",
  none: "Ingen områder passer til søgningen.",
  clear: "Vis alle",
  previous: "Forrige side",
  next: "Næste side",
  toCell: "Gå til rækken i arket",
  toProblem: "Gå til cellen",
  criterion: "Kriterium",
  value: "Værdi",
  limit: "Grænse",
  answer: "Svar",
  distance: "Afstand",
  residents: "Beboere",
  onTheLine:
    "Tallet står præcis på grænsen. Offentliggjorte tal er afrundede, så det rigtige svar kan være det modsatte.",
  onTheLineShort: "på grænsen",
  gate: "skal være opfyldt",
  reasons: "Hvad loven siger",
  source_: "Kilde",
  categories: "Kategorier",
  picture: "Værdier mod grænser",
  pictureTable: "Vis tallene bag billedet",
  lowest: "Lavest",
  middle: "Midterst",
  highest: "Højest",
  met: "Opfylder",
  missing: "Mangler",
  about: "Om reglerne",
  notEncoded: "Det regner Udsat ikke ud",
  law: "Lov",
  results: "Områder",
  absent,
  metOf,
  counts,
  judgedBy,
  underRules,
  undated,
  means,
  change,
  summary,
  showings,
  orders,
  shown,
  meet,
  read,
  tableChoice,
  insertAs,
};

export type CriteriaPageWords = typeof criteriaPage;

/** The columns that the rules take and the list has not got; empty where it has them all. */
function absent(absent: readonly MissingFigure[]): string {
  if (absent.length === 0) return "";
  const names = absent.map(
    (id) => `»${terms.missingNames([id]).replace(/^./, (first) => first.toUpperCase())}«`,
  );
  const what = listed(names, "og");
  return `Listen har ingen kolonne, der er genkendt som ${what}. Ret overskriften, eller tilføj kolonnen; indtil da tæller tallet som manglende for alle områder.`;
}

/** `3 af 5 kriterier, mindst 3 kræves`. */
function metOf(met: number, of: number, required: number): string {
  return `Opfyldt: ${met} af ${of} kriterier; mindst ${required} kræves`;
}

/** How many areas meet each category of the version, mildest first; a category that was not tried says so. */
function counts(
  counts: readonly { readonly id: CategoryId; readonly met: number; readonly tried: boolean }[],
): string {
  return counts
    .map(({ id, met, tried }) => {
      const many = tried ? figure(met, "da", 0) : "ikke prøvet";
      return `${CATEGORIES[id]}: ${many}`;
    })
    .join(" · ");
}

/** The rules that the list shown is judged by, and why these. */
function judgedBy(title: string, from: "given" | "list" | "toolbox", day: string | null): string {
  if (from === "given") return `Bedømt efter ${title}, som valgt.`;
  if (from === "list") return `Bedømt efter ${title}, fordi listen er fra ${day ?? ""}.`;
  return `Bedømt efter ${title}: værktøjskassens regler, fordi listen ikke siger sit år.`;
}

/** What the rules of one time say of a list: "Listerne 2018-20: 4 på listen, 2 kan ikke afgøres". */
function underRules(versions: string, met: number, undecided: number): string {
  const open = undecided > 0 ? `, ${figure(undecided, "da", 0)} kan ikke afgøres` : "";
  return `${versions}: ${figure(met, "da", 0)} på listen${open}`;
}

/** Asks for a list's year; `answers` is what the rules of each time say. */
function undated(answers: readonly string[]): Explanation {
  return {
    what: "Fra hvilket år er listen?",
    why: `Den siger det ikke, og svaret afhænger af det. ${answers.join(". ")}.`,
    todo: "Vælg reglerne for listens år. Indtil da gælder værktøjskassens.",
  };
}

/** The measures that are the mean of single years, and of which. Empty where none is. */
function means(
  means: readonly { readonly id: CriterionId; readonly years: readonly number[] }[],
): string {
  if (means.length === 0) return "";
  const what = listed(
    means.map(({ id, years }) => `${lowered(MEASURES[id])} (${years.join(", ")})`),
    "og",
  );
  return `Regnet som gennemsnit af enkelte år: ${what}.`;
}

/** The fewest persons that change the decision of the list (null) or of a category, or why they cannot be worked out; empty where no number of persons does. */
function change(smallest: Smallest, category: CategoryId | null): string {
  if (smallest.kind === "none") return "";
  if (smallest.kind === "groupsMissing") {
    const what = terms.missingNames(smallest.ids);
    return `Hvor mange personer der skal til, kan ikke regnes ud: listen har ikke gruppens størrelse for ${what}. Tilføj for eksempel en kolonne »Antal 18-64-årige«.`;
  }
  const { to, steps } = smallest.change;
  const parts = steps.map(({ id, persons, side, approximate }) => {
    const about = approximate ? "omkring " : "";
    const way = side === "tooMany" ? "færre" : "flere";
    return `${about}${figure(persons, "da", 0)} ${way} (${lowered(MEASURES[id])})`;
  });
  const what = listed(parts, "og");
  if (category !== null)
    return `${to === "off" ? "Mindst for ikke længere at være" : "Mindst for at blive"} ${CATEGORIES[category]}: ${what}.`;
  if (to === "off") return `Mindst for at komme af listen: ${what}.`;
  return `Mindst for at komme på listen: ${what}.`;
}

/** `31 af 38 områder opfylder betingelserne for et udsat boligområde.` */
function summary(met: number, of: number, undecided: number, category: string): string {
  const [m, n, u] = [met, of, undecided].map((value) => figure(value, "da", 0));
  const first =
    of === 1
      ? `${m} af 1 område hører på listen (opfylder betingelserne): ${category}.`
      : `${m} af ${n} områder hører på listen (opfylder betingelserne): ${category}.`;
  return undecided === 0 ? first : `${first} ${u} kan ikke afgøres, fordi der mangler tal.`;
}

/** `Viser 1-25 af 10.000.` */
function shown(first: number, last: number, of: number): string {
  const [a, b, n] = [first, last, of].map((value) => figure(value, "da", 0));
  return `Viser ${a}-${b} af ${n}`;
}

/** Where the list was read. */
function read(place: string, count: number): string {
  const n = figure(count, "da", 0);
  return `Læst fra ${place}: ${n} ${count === 1 ? "område" : "områder"}.`;
}
