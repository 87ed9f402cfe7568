import type { ChapterId } from "../rules/chapters";
import type { Language, Text } from "../../core/words/language";
import type { Explanation } from "../../excel/words/refusal";

/** Where a formula was written. */
export interface Inserted {
  readonly sheet: string;
  readonly cell: string;
}

/** Why there is no room for its result: a cell that is taken, or a table, in which no result can spill. */
export type NoRoom =
  | { readonly kind: "taken"; readonly cell: string; readonly room: string }
  | { readonly kind: "inTable"; readonly table: string };

export const CHAPTER_NAMES: Readonly<Record<ChapterId, Text>> = {
  jobless: { da: "Beskæftigelse", en: "Employment" },
  nonwestern: { da: "Integration", en: "Integration" },
  basicSchool: { da: "Uddannelse", en: "Education" },
  convicted: { da: "Tryghed", en: "Safety" },
  income: { da: "Indkomst", en: "Income" },
  community: { da: "Andre boligsociale indsatser", en: "Other social efforts" },
  letting: { da: "Udlejningsregler", en: "Letting rules" },
  physical: { da: "Fysiske forandringer", en: "Physical changes" },
  urban: { da: "Byfunktioner og andre boligformer", en: "Urban functions and other housing" },
};

/** The words of the page "Værktøjskasse". */
export const TOOLBOX_PAGE = {
  intro: {
    da: "Værktøjer og eksempler fra ministeriets værktøjskasse fra 2013, ordnet efter kriterium. Resultaterne er dem, værktøjskassen selv beretter.",
    en: "Measures and examples from the ministry's toolbox of 2013, by criterion. The results are those the toolbox itself reports.",
  },
  search: { da: "Søg", en: "Search" },
  chapter: { da: "Kriterium eller afsnit", en: "Criterion or chapter" },
  all: { da: "Alle", en: "All" },
  measures: { da: "Værktøjer", en: "Measures" },
  noMatch: {
    da: "Ingen værktøjer passer. Slet søgeordet, eller vælg Alle.",
    en: "No measure matches. Clear the search or choose All.",
  },
  what: { da: "Hvad", en: "What" },
  who: { da: "Hvem", en: "For whom" },
  result: { da: "Resultat ifølge værktøjskassen", en: "Result the toolbox reports" },
  noResult: { da: "Værktøjskassen nævner intet resultat.", en: "The toolbox reports no result." },
  insert: { da: "Indsæt formlen", en: "Insert the formula" },
  inserting: { da: "Skriver formlen …", en: "Writing the formula …" },
  leftOut: { da: "Det, der ikke er taget med", en: "What is left out" },
  target: { da: "Det nationale mål", en: "The national target" },
  from: { da: "Regn ud fra listen for", en: "Reckon from the list of" },
  fromHint: {
    da: "Værktøjskassen siger ikke, hvilken liste der regnes fra.",
    en: "The toolbox does not say of which list.",
  },
  numbers: { da: "Tallene i en tabel", en: "The numbers in a table" },
  year: { da: "År", en: "Year" },
  listed: { da: "På listen", en: "On the list" },
  allowed: { da: "Højst efter målet", en: "At most by the target" },
  reached: { da: "Nået", en: "Reached" },
  yes: { da: "ja", en: "yes" },
  no: { da: "nej", en: "no" },
  later: { da: "Andre kriterier fra 2018", en: "Other criteria from 2018" },
  notComparable: { da: "kan ikke sammenlignes", en: "not comparable" },
  uncertain: { da: "usikkert tal", en: "uncertain number" },
  sources: {
    da: "Tallene er fra de offentliggjorte lister (1. december) og BL's årlige oversigter; de er ikke efterset af andre. Fra 2018 tælles udsatte boligområder efter andre kriterier.",
    en: "The numbers are from the published lists (1 December) and BL's yearly overviews; nobody else has checked them. From 2018 on, areas are counted by other criteria.",
  },
} as const;

/** How many are shown. */
export const countSentence = (count: number, language: Language): string =>
  language === "da"
    ? `${count} ${count === 1 ? "værktøj" : "værktøjer"}`
    : `${count} ${count === 1 ? "measure" : "measures"}`;

/** What the formula does and where it goes. */
export const insertHint = (formula: string, rows: number, language: Language): string =>
  language === "da"
    ? `Skriver ${formula} i den aktive celle. Resultatet fylder ${rows} rækker og 6 kolonner, som skal være tomme.`
    : `Writes ${formula} into the active cell. The result takes ${rows} rows and 6 columns, which must be empty.`;

export const insertedSentence = ({ sheet, cell }: Inserted, language: Language): string =>
  language === "da"
    ? `Formlen står i ${cell} på arket »${sheet}«.`
    : `The formula is in ${cell} on the sheet “${sheet}”.`;

/** Why the formula was not written. */
export function explainNoRoom(refusal: NoRoom, language: Language): Explanation {
  if (refusal.kind === "inTable") {
    return language === "da"
      ? {
          what: "Formlen er ikke skrevet.",
          why: `Pladsen rører tabellen »${refusal.table}«, og et resultat kan ikke brede sig i en tabel.`,
          todo: "Vælg en tom celle uden for tabellen, og prøv igen.",
        }
      : {
          what: "The formula was not written.",
          why: `The room touches the table “${refusal.table}”, and a result cannot spill in a table.`,
          todo: "Choose an empty cell outside the table and try again.",
        };
  }
  return language === "da"
    ? {
        what: "Formlen er ikke skrevet.",
        why: `Resultatet skal bruge ${refusal.room}, og ${refusal.cell} er optaget.`,
        todo: "Vælg en celle med tom plads til højre og nedad, for eksempel på et nyt ark, og prøv igen.",
      }
    : {
        what: "The formula was not written.",
        why: `The result needs ${refusal.room}, and ${refusal.cell} is taken.`,
        todo: "Choose a cell with empty room to its right and below, for example on a new sheet, and try again.",
      };
}

/** What the targets say of a number of areas. */
export const targetSentence = (
  baseline: number,
  quarter: number,
  half: number,
  language: Language,
): string =>
  language === "da"
    ? `Af ${baseline} områder måtte der højst være ${quarter} ved udgangen af 2016 og højst ${half} ved udgangen af 2021.`
    : `Of ${baseline} areas there might be at most ${quarter} at the end of 2016 and at most ${half} at the end of 2021.`;

/** A list year with its number, as a choice. */
export const listChoice = (
  year: number,
  areas: number,
  uncertain: boolean,
  language: Language,
): string =>
  `${year}: ${areas} ${language === "da" ? "områder" : "areas"}${uncertain ? ` (${TOOLBOX_PAGE.uncertain[language]})` : ""}`;
