/** What each error in a cell means, and what to do: the error as Excel writes it in that language, and the sentence. */
const errorCells: readonly { readonly code: string; readonly meaning: string }[] = [
  {
    code: "#VÆRDI!",
    meaning:
      "Noget i cellerne kan ikke bruges. Hold markøren over cellen: meddelelsen siger hvad, hvorfor og hvad du skal gøre.",
  },
  {
    code: "#I/T",
    meaning:
      "En oplysning mangler, eller ingen regel gælder for det år eller den dato. Meddelelsen siger hvilken.",
  },
  {
    code: "#OVERLØB!",
    meaning:
      "Resultatet fylder flere celler, og en af dem er optaget. Ryd pladsen, eller flyt formlen. Et resultat kan ikke brede sig inde i en tabel.",
  },
  {
    code: "#NAVN?",
    meaning:
      "Excel kender ikke funktionen endnu. Åbn Udsat fra fanen Udsat, og genberegn cellen (F2 og Enter).",
  },
];

/** The words of the help pages. */
export const help = {
  title: "Udsat: hjælp",
  other: "In English",
  contents: "Indhold",
  functions: "Funktioner",
  intro:
    "Alle funktioner tager hele områder og fylder selv de celler, de har brug for. Et argument i skarp parentes kan udelades. Tal og tekster læses, som de står på listerne: 52,9, 52,9 %, 0,529 og 2.440.",
  syntax: "Skriv",
  argument: "Argument",
  meaning: "Betydning",
  optional: "kan udelades",
  example: "Eksempel",
  gives: "Giver",
  refuses: "Svarer ikke",
  search: "Søg i hjælpen",
  found: "# afsnit",
  contact: "Spørg",
  whoToAsk:
    "Spørg først den it-afdeling, der har udrullet Udsat. Sig, hvilken version det er (den står nederst på siden og i ruden), hvilken Excel, og hvad fejlen i cellen siger.",
  errors: "Fejl i celler",
  errorCells,
};

export type HelpWords = typeof help;
