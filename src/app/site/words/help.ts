import type { Text } from "../../../core/words/language";

/** The words of the help pages. */
export const HELP = {
  title: { da: "Udsat: hjælp", en: "Udsat: help" },
  other: { da: "In English", en: "På dansk" },
  contents: { da: "Indhold", en: "Contents" },
  functions: { da: "Funktioner", en: "Functions" },
  intro: {
    da: "Alle funktioner tager hele områder og fylder selv de celler, de har brug for. Et argument i skarp parentes kan udelades. Tal og tekster læses, som de står på listerne: 52,9, 52,9 %, 0,529 og 2.440.",
    en: "Every function takes whole ranges and fills the cells it needs. An argument in square brackets may be left out. Figures and texts are read as the lists print them: 52.9, 52,9 %, 0.529 and 2.440. Results are always Danish words, so that formulas built on them mean the same for every reader.",
  },
  syntax: { da: "Skriv", en: "Write" },
  argument: { da: "Argument", en: "Argument" },
  meaning: { da: "Betydning", en: "Meaning" },
  optional: { da: "kan udelades", en: "may be left out" },
  example: { da: "Eksempel", en: "Example" },
  gives: { da: "Giver", en: "Gives" },
  refuses: { da: "Svarer ikke", en: "Refuses" },
  search: { da: "Søg i hjælpen", en: "Search the help" },
  found: { da: "# afsnit", en: "# parts" },
  contact: { da: "Spørg", en: "Ask" },
  whoToAsk: {
    da: "Spørg først den it-afdeling, der har udrullet Udsat. Sig, hvilken version det er (den står nederst på siden og i ruden), hvilken Excel, og hvad fejlen i cellen siger.",
    en: "Ask the IT department that deployed Udsat first. Say which version it is (it stands at the foot of this page and of the pane), which Excel, and what the error in the cell says.",
  },
  errors: { da: "Fejl i celler", en: "Errors in cells" },
} satisfies Readonly<Record<string, Text>>;

/** What each error in a cell means, and what to do: the error as Excel writes it in that language, and the sentence. */
export const ERRORS: readonly { readonly code: Text; readonly meaning: Text }[] = [
  {
    code: { da: "#VÆRDI!", en: "#VALUE!" },
    meaning: {
      da: "Noget i cellerne kan ikke bruges. Hold markøren over cellen: meddelelsen siger hvad, hvorfor og hvad du skal gøre.",
      en: "Something in the cells cannot be used. Hover over the cell: the message says what, why, and what to do.",
    },
  },
  {
    code: { da: "#I/T", en: "#N/A" },
    meaning: {
      da: "En oplysning mangler, eller ingen regel gælder for det år eller den dato. Meddelelsen siger hvilken.",
      en: "A fact is missing, or no rule covers that year or date. The message says which.",
    },
  },
  {
    code: { da: "#OVERLØB!", en: "#SPILL!" },
    meaning: {
      da: "Resultatet fylder flere celler, og en af dem er optaget. Ryd pladsen, eller flyt formlen. Et resultat kan ikke brede sig inde i en tabel.",
      en: "The result fills several cells and one of them is taken. Clear the space or move the formula. A result cannot spill inside a table.",
    },
  },
  {
    code: { da: "#NAVN?", en: "#NAME?" },
    meaning: {
      da: "Excel kender ikke funktionen endnu. Åbn Udsat fra fanen Udsat, og genberegn cellen (F2 og Enter).",
      en: "Excel does not know the function yet. Open Udsat from the Udsat tab and recalculate the cell (F2 and Enter).",
    },
  },
];
