import type { Evidence } from "../../rules/entry";

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
