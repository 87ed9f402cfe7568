import type { Language, Text } from "../../core/words/language";
import type { Evidence } from "../rules/entry";

/** The header row of `UDSAT.TOOLS`: Danish in every language, as all results are. */
export const TOOLS_HEADER = [
  "Kriterium eller afsnit",
  "Værktøj",
  "Hvad det er",
  "Målgruppe",
  "Hvem står for det",
  "Steder og tal",
  "Betingelser",
  "Resultat ifølge værktøjskassen",
  "Belæg",
  "Temaer og finansiering",
  "Kan måles på",
  "Afsnit og side",
] as const;

/** Where the toolbox tells nothing. */
export const NOT_TOLD = "ikke oplyst";

/** How well a result is evidenced. */
export const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
  measured: "målt",
  assessed: "vurderet af andre",
  reported: "berettet uden tal",
  goal: "kun et mål",
  notEvaluated: "ikke effektmålt",
};

/** The years of the fund's theme lists. */
export const LIST_YEARS = { "2011": "2011-14", "2015": "2015-18", "2019": "2019-26" } as const;

export const OUTSIDE_THEMES = "uden for de boligsociale temaer";

export const placeOf = (title: string, page: number): string => `${title}, fra side ${page}`;

const NOT_FOUND: Text = {
  da: "Intet i værktøjskassen har »{given}«. Skriv et kriterium (uden arbejde, ikke-vestlige, grundskole, dømte, indkomst), et afsnit (indledning, styring, andre indsatser, udlejning, fysiske forandringer, byfunktioner) eller et ord, fx salg eller Lejerbo. Udelad argumentet for at få alle.",
  en: "Nothing in the toolbox has “{given}”. Write a criterion (jobless, nonwestern, basicSchool, convicted, income), a chapter (introduction, steering, community, letting, physical, urban) or a Danish word such as salg or Lejerbo. Leave the argument out for all.",
};

export const nothingFound = (given: string, language: Language): string =>
  NOT_FOUND[language].replace("{given}", () => given);

export const TOOLS_TEXT = {
  description: {
    da: "Værktøjskassens værktøjer til et kriterium eller med et ord: hvad, for hvem, hvem, hvor, betingelser, resultat og hvor godt det er belagt.",
    en: "The toolbox's measures for a criterion or with a word: what, for whom, by whom, where, conditions, the result and how well it is evidenced (in Danish).",
  },
  search: {
    name: { da: "søgning", en: "search" },
    description: {
      da: "Et kriterium som i UDSAT.THRESHOLD, et afsnit som udlejning eller byfunktioner, eller et ord som POA, salg eller Lejerbo. Udeladt: alle værktøjer.",
      en: "A criterion as in UDSAT.THRESHOLD, a chapter such as letting or urban, or a word such as POA, salg or Lejerbo. Left out: all measures.",
    },
  },
} as const;
