import { kroner } from "../../../core/words/money";
import type { CellRole } from "../../read/cellruns";
import type { Doubt } from "../../read/plan/doubt";
import type { FactField } from "../../read/facts";
import type { Choice } from "../../read/question";
import type { Role } from "../../read/sums/axis";
import type { ReadRefusal, TableUse } from "../../read/plan/use";

const kr = (ore: number): string => kroner(ore, "da");
const quoted = (names: readonly string[]): string => names.map((name) => `»${name}«`).join(", ");
const pct = (share: number): string => `${(share * 100).toFixed(1).replace(".", ",")} pct.`;

/** A doubt as a sentence, and what is to be written or answered. */
interface Said {
  readonly what: string;
  readonly todo: string;
}

/** What a table is in the versions of a plan. */
const ofVersions = { rows: "Rækkerne", columns: "Kolonnerne", blocks: "Tabellerne" } as const;
const ofUnplaced = { rows: "Rækken", column: "Kolonnen", table: "Tabellen" } as const;

function doubt(one: Doubt): Said {
  switch (one.kind) {
    case "payerUnknown":
      return {
        what: `»${one.name}« betaler ${kr(one.ore)}, og det vides ikke, om det er en lokal part.`,
        todo: `Skriv i »Sådan læses budgettet«: kilde, ${one.name}, og lokal, fonden eller anden.`,
      };
    case "fundMissing":
      return {
        what: `Planen nævner ikke Landsbyggefonden${one.names.length === 0 ? "" : ` blandt ${quoted(one.names)}`}.`,
        todo: "Skriv Landsbyggefondens tilskud i planen, eller skriv, hvilken kilde der er fonden.",
      };
    case "payersCross":
      return {
        what: `Rækken »${one.name}« og kolonnen »${one.other}« angiver hver sin betaler.`,
        todo: "Skriv, hvem der betaler, ét sted: i rækkerne eller i kolonnerne.",
      };
    case "versions":
      return {
        what: `${ofVersions[one.of]} ${quoted(one.names.slice(0, 4))} kan være udgaver af det samme budget, og intet viser, at de skal lægges sammen.`,
        todo: "Vælg den udgave, der gælder, eller skriv en sum af dem alle.",
      };
    case "unplaced":
      return {
        what: `${ofUnplaced[one.of]}${one.name === "" ? "" : ` »${one.name}«`} har beløb, der ikke passer ind i planen.`,
        todo: "Skriv, om beløbene hører med til planen.",
      };
    case "sumMisfit":
      return {
        what: `»${one.name}« er ${kr(one.ore)}, men det, den kan være summen af, giver ${kr(one.sum)}.`,
        todo: "Ret summen eller delene.",
      };
    case "amountText":
      return {
        what: `»${one.text}« står, hvor der skal stå et beløb (${one.name}).`,
        todo: "Skriv beløbet som et tal, f.eks. 1.250.000,00, eller 0.",
      };
    case "amountMissing":
      return { what: `Beløbet mangler for »${one.name}«.`, todo: "Skriv beløbet, eller 0." };
    case "amountAmbiguous":
      return {
        what: `Tal som »${one.text}« kan både læses med tusindskille og med decimaler.`,
        todo: "Skriv tallene uden tusindskille, eller skriv alle decimaler.",
      };
    case "amountAbout":
      return {
        what: `Beløbet »${one.text}« er kun omtrentligt.`,
        todo: "Skriv det beløb, der er bevilget.",
      };
    case "amountTooLarge":
      return {
        what: `»${one.text}« er over 1.000 mia. kr.`,
        todo: "Kontrollér beløbet og enheden.",
      };
    case "readings":
      return {
        what: `Summerne kan læses på to måder, som giver ${pct(one.low)} og ${pct(one.high)}${one.names.length === 0 ? "" : `: ${quoted(one.names.slice(0, 4))} er enten linjer eller summer`}.`,
        todo: "Skriv, hvilke rækker der er summer.",
      };
    case "unitConflict":
      return {
        what: `Overskrifterne nævner flere enheder: ${quoted(one.names.slice(0, 3))}. Andelen er den samme, men ikke beløbene i kroner.`,
        todo: "Skriv én enhed.",
      };
    case "tooComplex":
      return {
        what: "Tabellen kan læses på så mange måder, at de ikke alle kan prøves.",
        todo: "Markér kun selve planen, eller giv hver række og kolonne et navn.",
      };
  }
}

function noPlan({ what }: ReadRefusal): string {
  switch (what) {
    case "text":
      return "Her er tekst og ingen tabel med beløb. Markér finansieringsplanen: hvem der betaler, og hvor meget.";
    case "list":
      return "Her er en liste, men ingen finansieringsplan: ingen række eller kolonne siger, hvor meget Landsbyggefonden og de lokale parter betaler. Markér planen med dens overskrifter.";
    case "other":
      return "Her er ingen finansieringsplan: der er ingen beløb ved siden af dem, der betaler. Markér hele planen med overskrifter, f.eks. Finansieringskilde og Beløb.";
  }
}

/** What a row or a column is called by its role. */
const roles: Readonly<Record<Role, string>> = {
  leaf: "linje",
  sum: "sum",
  part: "heraf",
  out: "ikke med",
  unknown: "ukendt",
  cost: "udgift",
};
const reasons: Readonly<Record<string, string>> = {
  share: "andele og ingen beløb",
  count: "antal eller nummer",
  price: "en pris",
  accounts: "regnskab ved siden af budgettet",
  deviation: "en forskel",
  average: "et gennemsnit",
  limit: "en grænse",
  rate: "en udbetaling",
  factor: "timer og pris, som ganges",
};
const uses: Readonly<Record<TableUse, string>> = {
  plan: "planen",
  repeat: "gentager planen",
  costs: "udgifter",
  apart: "ikke en del af planen",
  doubt: "i tvivl",
};

const cellRoles: Readonly<Record<CellRole, string>> = {
  line: "Linje i planen",
  sum: "Sum",
  note: "Note: heraf en anden linje",
  unused: "Ikke med",
  doubt: "I tvivl",
};

/** An answer to a question, as its button says it. */
function choice({ say, name }: Choice): string {
  switch (say) {
    case "local":
      return `»${name}« er en lokal part`;
    case "fund":
      return `»${name}« er Landsbyggefonden`;
    case "other":
      return `»${name}« er en anden kilde`;
    case "notPart":
      return `»${name}« er en udgift`;
    case "only":
      return `Kun »${name}« gælder`;
    case "addAll":
      return "De skal alle lægges sammen";
    case "belongs":
      return "Hører med til planen";
    case "leaveOut":
      return "Hører ikke med";
    case "isSum":
      return `»${name}« er en sum`;
    case "isLine":
      return `»${name}« er en linje`;
    case "useParts":
      return "Summen er forældet: brug delene";
    case "zero":
      return "Beløbet er 0";
    case "holds":
      return "Beløbet gælder";
    case "thousands":
      return "Tegnet adskiller tusinder";
    case "decimals":
      return "Tegnet adskiller decimaler";
    case "kroner":
      return "Beløbene er i kroner";
    case "inThousands":
      return "Beløbene er i tusinder";
  }
}

/** The Danish words of finance. */
export const da = {
  doubt,
  noPlan,
  choice,
  role: (role: Role): string => roles[role],
  reason: (reason: string): string => reasons[reason] ?? "",
  use: (use: TableUse): string => uses[use],
  readTitle: "Sådan er budgettet læst",
  readHint: "Er noget læst forkert, så ret det her. Svarene står i arket »Sådan læses budgettet«.",
  questions: "Spørgsmål, der afgør andelen",
  rows: (from: number, to: number): string =>
    from === to ? `Række ${from}` : `Række ${from}-${to}`,
  columns: (from: string, to: string): string =>
    from === to ? `Kolonne ${from}` : `Kolonne ${from}-${to}`,
  place: "Hvor",
  readAs: "Læst som",
  change: "Ret",
  byWords: "efter ordene",
  byPerson: "rettet af jer",
  bySums: "summen passer",
  keep: "behold",
  showReading: "Vis, hvordan hver række og kolonne er læst",
  showColours: "Vis farverne i arket",
  hideColours: "Fjern farverne",
  colours: "Farverne i arket",
  coloursShown: "Farverne ligger oven på arkets egne, som kommer frem igen, når farverne fjernes.",
  coloursOld:
    "Budgettet er læst igen, siden farverne blev lagt. Vis dem igen for at få den nye læsning.",
  coloursGone: "Farverne er fjernet. Arket ser ud som før.",
  noColours: "Der er ingen farver fra Udsat i arket.",
  cellRole: (role: CellRole): string => cellRoles[role],
  insertFormula: "Indsæt formel i den markerede celle",
  inserted: (cell: string): string => `Formlen står i ${cell}.`,
  saved: (sheet: string): string => `Svaret er gemt i arket »${sheet}«.`,
  told: (field: FactField, text: string): string =>
    field === "version"
      ? `Arket Overblik siger, at planens version er »${text}«.`
      : `Arket Overblik nævner »${text}« som planens ${field === "municipality" ? "kommune" : "boligorganisation"}.`,
  andMore: (count: number): string => `og ${count} til`,
  doubtRule: "Tvivl",
  between: (low: number, high: number): string =>
    `Den lokale andel er mellem ${pct(low)} og ${pct(high)}.`,
  shareInDoubt: (said: string): string => `Den lokale andel kan ikke afgøres: ${said}`,
  gapInDoubt: (said: string): string => `Beløbet kan ikke afgøres: ${said}`,
  more: (count: number): string => `${count} andre spørgsmål er åbne.`,
  also: (rows: readonly number[]): string =>
    rows.length > 5
      ? `Det samme gælder ${rows.length} andre rækker, bl.a. ${rows.slice(0, 4).join(", ")}.`
      : `Det samme gælder række ${rows.join(", ")}.`,
  frameExceeded: (name: string, kroner: string, year: number, ore: number): string =>
    `Tilskuddet${year === 0 ? "" : ` i ${year}`} er ${kr(ore)}, men ${name} er på ${kroner} om året for hele landet.`,
  frameUnknown: (name: string, year: number): string => `${name} kendes ikke for ${year}.`,
  regulation: (period: string, first: number): string =>
    `Planen begynder i ${first}; temaer og rammer er prøvet efter regulativet for ${period}, også for senere år.`,
  regulationUnknown: (first: number, last: number): string =>
    `Planen begynder i ${first}. Temaer og rammer efter ${last} kendes ikke endnu.`,
};

/** What every language must say. */
export type FinanceWords = typeof da;
