import type { Language, Text } from "../../core/words/language";

/** The header row of `UDSAT.TOOLS`: Danish in every language, as all results are. */
export const TOOLS_HEADER = [
  "Kriterium",
  "Værktøj",
  "Hvad det er",
  "Hvem",
  "Resultat ifølge værktøjskassen",
  "Sted",
] as const;

/** Where the toolbox reports no result. */
export const NO_RESULT = "ikke oplyst";

export const placeOf = ({
  title,
  page,
}: {
  readonly title: string;
  readonly page: number;
}): string => `${title}, fra side ${page}`;

const SENTENCES: Text = {
  da: "»{given}« er hverken et kriterium eller et afsnit i værktøjskassen. Skriv uden arbejde, ikke-vestlige, grundskole, dømte, indkomst, andre indsatser, udlejning, fysiske forandringer eller byfunktioner, eller udelad argumentet for at få alle.",
  en: "“{given}” is neither a criterion nor a chapter of the toolbox. Write jobless, nonwestern, basicSchool, convicted, income, community, letting, physical or urban, or leave the argument out for all.",
};

export const unknownChapter = (given: string, language: Language): string =>
  SENTENCES[language].replace("{given}", () => given);

export const TOOLS_TEXT = {
  description: {
    da: "Værktøjskassens værktøjer og eksempler til et kriterium: hvad, hvem og det resultat, værktøjskassen beretter.",
    en: "The toolbox's measures and examples for a criterion: what, for whom, and the result the toolbox reports (in Danish).",
  },
  criterion: {
    name: { da: "kriterium", en: "criterion" },
    description: {
      da: "Kriteriet som i UDSAT.THRESHOLD, eller andre indsatser, udlejning, fysiske forandringer, byfunktioner. Udeladt: alle.",
      en: "The criterion as in UDSAT.THRESHOLD, or community, letting, physical, urban. Left out: all.",
    },
  },
} as const;
