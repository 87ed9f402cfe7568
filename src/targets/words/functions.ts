import type { Language, Text } from "../../core/words/language";

/** A value as it stood in the formula. */
type Given = string;

const NUMBER_NAMES = {
  baseline: { da: "udgangspunktet", en: "the baseline" },
  target: { da: "målet", en: "the target" },
  actual: { da: "den målte værdi", en: "the actual value" },
  baselineCount: { da: "antallet", en: "the number of areas" },
} as const;
const DATE_NAMES = {
  startYear: { da: "startåret", en: "the start year" },
  endYear: { da: "slutåret", en: "the end year" },
  year: { da: "året", en: "the year" },
  start: { da: "start", en: "the start" },
  end: { da: "slut", en: "the end" },
  date: { da: "datoen", en: "the date" },
} as const;

export type NumberArgument = keyof typeof NUMBER_NAMES;
export type DateArgument = keyof typeof DATE_NAMES;

export type YearArgument = "startYear" | "endYear" | "year";

/** What the target functions refuse, and why. */
export type TargetComplaint =
  | { readonly kind: "noNumber"; readonly which: NumberArgument; readonly given: Given }
  | { readonly kind: "noYear"; readonly which: YearArgument; readonly given: Given }
  | { readonly kind: "noDate"; readonly which: "start" | "end" | "date"; readonly given: Given }
  | { readonly kind: "endBeforeStart" }
  | { readonly kind: "notWhole"; readonly given: Given }
  | { readonly kind: "noTarget"; readonly given: Given }
  | { readonly kind: "noDistance" }
  | { readonly kind: "missing"; readonly which: NumberArgument };

function danish(complaint: TargetComplaint): string {
  switch (complaint.kind) {
    case "noNumber":
      return `»${complaint.given}« kan ikke læses som et tal, og ${NUMBER_NAMES[complaint.which].da} skal være et tal. Skriv fx 52,9.`;
    case "noYear":
      return `»${complaint.given}« er ikke et årstal, og ${DATE_NAMES[complaint.which].da} skal være et helt år fra 1900 til 2199. Skriv fx 2025.`;
    case "noDate":
      return `»${complaint.given}« kan ikke læses som en dato eller et årstal, og det skal ${DATE_NAMES[complaint.which].da} være. Skriv fx 31-12-2025 eller 2025.`;
    case "notWhole":
      return `${complaint.given.replace(".", ",")} kan ikke være et antal boligområder. Skriv et helt tal, fx 33.`;
    case "noTarget":
      return `Der er intet nationalt mål for ${complaint.given}: det første skal være nået ved udgangen af 2016. Skriv 2016 eller et senere år.`;
    case "endBeforeStart":
      return "Slut ligger ikke efter start, så der er ingen vej mellem dem. Ret et af årene.";
    case "noDistance":
      return "Målet er lig med udgangspunktet, og den målte værdi er en anden, så der er ingen vej at måle en andel af. Brug UDSAT.TARGET.STATUS, eller skriv et andet mål.";
    case "missing":
      return `Cellen for ${NUMBER_NAMES[complaint.which].da} er tom eller skjult, og uden tallet er der intet svar. Et manglende tal regnes aldrig som nul.`;
  }
}

function english(complaint: TargetComplaint): string {
  switch (complaint.kind) {
    case "noNumber":
      return `“${complaint.given}” cannot be read as a number, and ${NUMBER_NAMES[complaint.which].en} must be one. Write for example 52.9.`;
    case "noYear":
      return `“${complaint.given}” is not a year, and ${DATE_NAMES[complaint.which].en} must be a whole year from 1900 to 2199. Write for example 2025.`;
    case "noDate":
      return `“${complaint.given}” cannot be read as a date or a year, and ${DATE_NAMES[complaint.which].en} must be one. Write for example 31-12-2025 or 2025.`;
    case "notWhole":
      return `${complaint.given} cannot be a number of areas. Write a whole number, for example 33.`;
    case "noTarget":
      return `There is no national target for ${complaint.given}: the first is to be reached by the end of 2016. Write 2016 or a later year.`;
    case "endBeforeStart":
      return "The end does not lie after the start, so there is no path between them. Correct one of the years.";
    case "noDistance":
      return "The target equals the baseline and the actual value differs, so there is no way to measure a share of. Use UDSAT.TARGET.STATUS, or write another target.";
    case "missing":
      return `The cell for ${NUMBER_NAMES[complaint.which].en} is empty or withheld, and without the number there is no answer. A missing number is never zero.`;
  }
}

/** The sentence for a complaint. */
export function explainTarget(complaint: TargetComplaint, language: Language): string {
  return language === "da" ? danish(complaint) : english(complaint);
}

/** The header row of `UDSAT.TARGET.PATH`: Danish in every language, as all results are. */
export const PATH_HEADER: readonly [string, string] = ["år", "værdi"];

export const TARGET_PARAMETERS: Readonly<
  Record<NumberArgument | DateArgument, { readonly name: Text; readonly description: Text }>
> = {
  baseline: {
    name: { da: "udgangspunkt", en: "baseline" },
    description: { da: "værdien ved start", en: "the value at the start" },
  },
  target: {
    name: { da: "mål", en: "target" },
    description: { da: "værdien, der skal nås ved slut", en: "the value to be reached at the end" },
  },
  actual: {
    name: { da: "målt", en: "actual" },
    description: { da: "den målte værdi", en: "the actual value" },
  },
  startYear: {
    name: { da: "startår", en: "startYear" },
    description: {
      da: "det år, ved hvis udgang udgangspunktet gælder",
      en: "the year at whose end the baseline holds",
    },
  },
  endYear: {
    name: { da: "slutår", en: "endYear" },
    description: {
      da: "det år, ved hvis udgang målet skal være nået",
      en: "the year at whose end the target is to be reached",
    },
  },
  start: {
    name: { da: "start", en: "start" },
    description: {
      da: "årstal eller dato; et år gælder ved sin udgang",
      en: "a year or a date; a year means its end",
    },
  },
  end: {
    name: { da: "slut", en: "end" },
    description: {
      da: "årstal eller dato; et år gælder ved sin udgang",
      en: "a year or a date; a year means its end",
    },
  },
  baselineCount: {
    name: { da: "antal", en: "baselineCount" },
    description: {
      da: "antallet af særligt udsatte boligområder, der regnes fra; værktøjskassen siger ikke, hvilken liste",
      en: "the number of areas to reckon from; the toolbox does not say of which list",
    },
  },
  year: {
    name: { da: "år", en: "year" },
    description: {
      da: "det år, ved hvis udgang der spørges",
      en: "the year at whose end the number is asked for",
    },
  },
  date: {
    name: { da: "dato", en: "date" },
    description: {
      da: "hvornår der er målt: årstal eller dato",
      en: "when it was measured: a year or a date",
    },
  },
};

export const TARGET_FUNCTIONS: Readonly<
  Record<"path" | "progress" | "status" | "reduction", Text>
> = {
  path: {
    da: "Den lige vej fra udgangspunkt til mål: en overskriftsrække og en række for hvert år, begge år med.",
    en: "The straight path from baseline to target: a header row and a row for each year, both years included.",
  },
  reduction: {
    da: "Hvor mange særligt udsatte boligområder det nationale mål tillader ved årets udgang: en fjerdedel færre fra 2016, halvt så mange fra 2021.",
    en: "How many areas the national target allows at the end of the year: a quarter fewer from 2016, half as many from 2021.",
  },
  progress: {
    da: "Hvor stor en del af vejen der er gået: 0 ved udgangspunktet, 1 ved målet; kan være under 0 og over 1.",
    en: "The share of the way that has been gone: 0 at the baseline, 1 at the target; may be below 0 and above 1.",
  },
  status: {
    da: "Status mod den lige vej med Udsats egne ord: nået, på sporet, bagud, ikke nået, ikke begyndt eller kan ikke afgøres.",
    en: "The status against the straight path in the add-in's own Danish words: nået (reached), på sporet (on track), bagud (behind), ikke nået (not reached), ikke begyndt (not begun) or kan ikke afgøres (cannot be decided).",
  },
};
