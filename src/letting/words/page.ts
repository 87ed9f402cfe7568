import type { Answer } from "../judge/condition";
import type { FactId } from "../rules/facts";
import type { LettingRuleId } from "../rules/rules";
import type { Certainty } from "../../core/provision";
import type { Language, Text } from "../../core/words/language";
import { CONDITIONS_DANISH, FACT_NAMES, HALF } from "./functions";

export const ANSWER_NAMES: Readonly<Record<Answer, Text>> = {
  yes: { da: "ja", en: "yes" },
  no: { da: "nej", en: "no" },
  undecided: { da: "kan ikke afgøres", en: "cannot be decided" },
};

export const RULE_NAMES_ENGLISH: Readonly<Record<LettingRuleId, string>> = {
  flexible: "Flexible letting (fleksibel udlejning)",
  combined: "Combined letting (kombineret udlejning)",
  vacant: "A dwelling may stand empty",
  advertising: "Advertising (annoncering)",
  assignment: "Municipal assignment up to 100 per cent",
  excluded: "Assignment of refugees and of people newly released",
  jointByMunicipality: "Joint agreement: the municipality decides for all",
  jointByMinister: "Joint agreement: the minister approves",
  movingHelp: "Help with moving (flyttehjælp)",
  refund: "Refund of moving grants",
  copenhagen: "Kept free of social assignment (Copenhagen)",
};

const CONDITIONS_ENGLISH: Readonly<Record<LettingRuleId, string>> = {
  flexible: "a vulnerable area and pressure on the housing market",
  combined:
    "at least 1,000 residents and at least 40 per cent outside the labour market, or at least 5,000 and at least 30 per cent",
  vacant: "combined letting and an extraordinary effort, for up to 1 year",
  advertising: "a troubled section, up to half of the vacant dwellings",
  assignment: "a vulnerable area",
  excluded: "neither on the list nor in combined letting",
  jointByMunicipality: "the agreement covers more than 50 per cent",
  jointByMinister: "an agreement that does not cover more than 50 per cent",
  movingHelp: "a vulnerable area",
  refund: "not on the list",
  copenhagen: "over 40 per cent outside the labour market",
};

/** The condition as a sentence. */
export function conditionSentence(id: LettingRuleId, language: Language): string {
  const words =
    language === "da"
      ? `Betingelse: ${CONDITIONS_DANISH[id]}`
      : `Condition: ${CONDITIONS_ENGLISH[id]}`;
  return words.endsWith(".") ? words : `${words}.`;
}

/** Why the answer is what it is. */
export function reasonSentence(
  answer: Answer,
  missing: readonly FactId[],
  language: Language,
): string {
  const names = missing.map((id) => FACT_NAMES[id][language]).join(", ");
  switch (answer) {
    case "yes":
      return language === "da" ? "Betingelsen er opfyldt." : "The condition is met.";
    case "no":
      return language === "da" ? "Betingelsen er ikke opfyldt." : "The condition is not met.";
    case "undecided":
      return language === "da"
        ? `Det afhænger af en oplysning, der mangler: ${names}.`
        : `It depends on a fact that is missing: ${names}.`;
  }
}

export const CERTAINTY_NAMES: Readonly<Record<Certainty, Text>> = {
  statute: { da: "kilden er læst", en: "the source has been read" },
  secondary: { da: "efter en sekundær kilde", en: "from a secondary source" },
  inferred: { da: "udledt af læste kilder", en: "inferred from sources that were read" },
  unverified: { da: "ikke efterset i en kilde", en: "not checked in a source" },
};

/** Said where exactly half of the dwellings are in the agreement. */
export const HALF_SENTENCE: Text = {
  da: HALF,
  en: "By the toolbox's words exactly half is neither a majority nor less than half; the statute takes it in here.",
};

/** How many rules may be used, may not, and are open. */
export function tallySentence(
  yes: number,
  no: number,
  undecided: number,
  language: Language,
): string {
  return language === "da"
    ? `${yes} ja, ${no} nej, ${undecided} kan ikke afgøres.`
    : `${yes} yes, ${no} no, ${undecided} cannot be decided.`;
}

/** The words of the page "Udlejning". */
export const LETTING_PAGE = {
  intro: {
    da: "Skriv, hvad du ved om området. Det, du ikke ved, lader du stå tomt: svaret bliver kun »kan ikke afgøres«, når det kunne ændre det.",
    en: "Write what you know of the area. Leave empty what you do not: an answer is “cannot be decided” only where it could change it.",
  },
  facts: { da: "Oplysninger", en: "Facts" },
  plans: { da: "Det, I har planer om", en: "What you plan" },
  rules: { da: "Udlejningsregler", en: "Letting rules" },
  unknown: { da: "Ved ikke", en: "Not known" },
  yes: { da: "Ja", en: "Yes" },
  no: { da: "Nej", en: "No" },
  clear: { da: "Ryd oplysningerne", en: "Clear the facts" },
  alsoSays: { da: "Andre kilder", en: "Other sources" },
  missing: { da: "Mangler", en: "Missing" },
  caution: {
    da: "Svarene er værktøjskassens og lovens ord holdt op mod dine oplysninger, ikke en juridisk vurdering. »Nej« betyder, at betingelsen i ordene ikke er opfyldt, ikke at loven forbyder det. Loven er ændret siden 2013; kilderne siger, hvad der er læst.",
    en: "The answers hold the toolbox's and the statute's words against your facts; they are no legal advice. “No” means that the condition in the words is not met, not that the law forbids it. The law has changed since 2013; the sources say what has been read.",
  },
  leftOut: { da: "Det, der ikke er taget med", en: "What is left out" },
} as const;

/** The label and hint of each fact's field. */
export const FACT_FIELDS: Readonly<Record<FactId, { readonly label: Text; readonly hint?: Text }>> =
  {
    onList: {
      label: {
        da: "Står området på listen over (særligt) udsatte boligområder?",
        en: "Is the area on the list of vulnerable housing areas?",
      },
    },
    jobless: {
      label: {
        da: "Uden for arbejdsmarkedet, 18-64 år (pct.)",
        en: "Outside the labour market, 18-64 (per cent)",
      },
      hint: {
        da: "Listens tal tæller også uddannelse med og kan være lavere.",
        en: "The list's figure also counts education and may be lower.",
      },
    },
    residents: {
      label: {
        da: "Beboere i de sammenhængende afdelinger",
        en: "Residents of the connected sections",
      },
    },
    pressure: {
      label: {
        da: "Større by med pres på boligmarkedet?",
        en: "A larger city with pressure on the housing market?",
      },
    },
    troubled: {
      label: {
        da: "Er afdelingen problemramt og området udsat?",
        en: "Is the section troubled and the area vulnerable?",
      },
      hint: {
        da: "Kommunens egen vurdering; afgør kun noget uden for listen.",
        en: "The municipality's own judgement; it only decides off the list.",
      },
    },
    agreement: {
      label: {
        da: "Almene familieboliger i en samlet aftale (pct.)",
        en: "Social family dwellings in a joint agreement (per cent)",
      },
      hint: {
        da: "Af alle kommunens. Skriv 0 %, hvis der ingen aftale er.",
        en: "Of all in the municipality. Write 0 % where there is no agreement.",
      },
    },
    advertised: {
      label: {
        da: "Ledige boliger via annoncer (pct.)",
        en: "Vacant dwellings let by advertising (per cent)",
      },
    },
    empty: {
      label: { da: "Måneder, en bolig skal stå tom", en: "Months a dwelling is to stand empty" },
    },
    effort: {
      label: {
        da: "Gøres der en ekstraordinær indsats for at leje ud?",
        en: "Is an extraordinary effort made to let it?",
      },
    },
  };
