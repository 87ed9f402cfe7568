import type { Certainty } from "../../core/provision";
import type { Answer } from "../judge/condition";
import type { FactId } from "../rules/facts";

import { WOULD_MEET } from "./da/results";

const ANSWERS: Readonly<Record<Answer, string>> = {
  yes: "ja",
  no: "nej",
  undecided: "kan ikke afgøres",
};

const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  statute: "kilden er læst",
  secondary: "efter en sekundær kilde",
  inferred: "udledt af læste kilder",
  unverified: "ikke efterset i en kilde",
};

interface FieldText {
  readonly label: string;
  readonly hint?: string;
}

const FIELDS: Readonly<Record<FactId, FieldText>> = {
  onList: { label: "Står området på listen over (særligt) udsatte boligområder?" },
  jobless: {
    label: "Uden for arbejdsmarkedet, 18-64 år (pct.)",
    hint: "Listens tal tæller også uddannelse med og kan være lavere.",
  },
  residents: { label: "Beboere i de sammenhængende afdelinger" },
  pressure: { label: "Større by med pres på boligmarkedet?" },
  troubled: {
    label: "Er afdelingen problemramt og området udsat?",
    hint: "Kommunens egen vurdering; afgør kun noget uden for listen.",
  },
  agreement: {
    label: "Almene familieboliger i en samlet aftale (pct.)",
    hint: "Af alle kommunens. Skriv 0 %, hvis der ingen aftale er.",
  },
  advertised: { label: "Ledige boliger via annoncer (pct.)" },
  empty: { label: "Måneder, en bolig skal stå tom" },
  effort: { label: "Gøres der en ekstraordinær indsats for at leje ud?" },
  dwellings: { label: "Boliger i afdelingen" },
  vacancies: { label: "Ledige boliger i år" },
  advertisedHomes: { label: "Lejet ud via annoncering i år" },
  assignedHomes: { label: "Lejet ud ved kommunal anvisning i år" },
  flexibleHomes: { label: "Lejet ud ved fleksibel udlejning i år" },
  emptyHomes: { label: "Har stået tomme i over 1 år" },
  agreementHomes: { label: "Almene familieboliger i en samlet aftale" },
  municipalHomes: { label: "Alle kommunens almene familieboliger" },
};

/** The words of the page "Udlejning". */
export const da = {
  intro:
    "Skriv, hvad du ved om området. Det, du ikke ved, lader du stå tomt: svaret bliver kun »kan ikke afgøres«, når det kunne ændre det. Det, du skriver, gemmes i projektmappen.",
  facts: "Oplysninger",
  plans: "Det, I har planer om",
  homes: "I boliger",
  homesIntro: "Skriv 0, hvor der er ingen; en tom rubrik er ukendt.",
  rules: "Udlejningsregler",
  unknown: "Ved ikke",
  yes: "Ja",
  no: "Nej",
  clear: "Ryd oplysningerne",
  alsoSays: "Andre kilder",
  answers: ANSWERS,
  fields: FIELDS,
  certainty: CERTAINTIES,
  caution:
    "Svarene er værktøjskassens og lovens ord holdt op mod dine oplysninger, ikke en juridisk vurdering. »Nej« betyder, at betingelsen i ordene ikke er opfyldt, ikke at loven forbyder det. Loven er ændret siden 2013; kilderne siger, hvad der er læst.",
  leftOut: "Det, der ikke er taget med",
  later: "Regler, der er kommet til siden",
  exampleTag: "eksempel",
  example: "Et eksempel fra en anden aftale",
  wouldMeet: WOULD_MEET,
  met: "Betingelsen er opfyldt.",
  notMet: "Betingelsen er ikke opfyldt.",
  depends: (names: string) => `Det afhænger af en oplysning, der mangler: ${names}.`,
  condition: (words: string) => `Betingelse: ${words}.`,
  tally: (yes: number, no: number, undecided: number) =>
    `${yes} ja, ${no} nej, ${undecided} kan ikke afgøres.`,
  table: "Udlejning talt i boliger",
  head: ["Regel", "Grænse", "Brugt", "Tilbage", "Over"] as readonly string[],
  notKnown: "–",
  write: "Skriv svarene på et ark",
  writing: "Skriver svarene …",
  written: (sheet: string) => `Svarene står på arket »${sheet}«.`,
};

export type LettingWords = typeof da;
