import type { Text } from "../../core/words/language";

const PLAN_NOTE: Text = {
  da: "Planen, som den står: en linje pr. beløb, eller år, kilder eller aktiviteter som rækker eller kolonner, med eller uden overskrifter, summer og det, der står omkring.",
  en: "The plan as it stands: one line an amount, or years, sources or activities as rows or columns, with or without headings, sums and what stands around.",
};

/** The parameters of the finance functions. */
export const FINANCE_PARAMETERS = {
  plan: { name: { da: "plan", en: "plan" }, description: PLAN_NOTE },
  rules: {
    name: { da: "regler", en: "rules" },
    description: {
      da: "Et år, en periode (2015-18) eller en dato: temalisten, der gjaldt da. Udeladt: den, der gjaldt i planens første år.",
      en: "A year, a period (2015-18) or a date: the list of themes in force then. Left out: the one of the plan's first year.",
    },
  },
  reading: {
    name: { da: "læsning", en: "reading" },
    description: {
      da: "Tabellen »Sådan læses budgettet«: hvad (kilde, række, kolonne, tabel), navn, og hvad det læses som. Udeladt: planen læses, som den står.",
      en: "The table »Sådan læses budgettet«: what (kilde, række, kolonne, tabel), its name, and what it is read as. Left out: the plan is read as it stands.",
    },
  },
  basis: {
    name: { da: "grundlag", en: "basis" },
    description: {
      da: "planen: planens samlede beløb ligger fast, og lokale parter overtager fra fonden (udeladt). tilskuddet: tilskuddet ligger fast, og planen udvides.",
      en: "planen: the plan's total stands fixed, and local parties take over from the fund (left out). tilskuddet: the grant stands fixed, and the plan grows.",
    },
  },
  text: {
    name: { da: "tekst", en: "text" },
    description: {
      da: "Temaet, som det er skrevet. En celle eller et område.",
      en: "The theme as it is written. A cell or a range.",
    },
  },
  themeRules: {
    name: { da: "regler", en: "rules" },
    description: {
      da: "Et år, en periode (2015-18) eller en dato: temalisten, der gjaldt da. Udeladt: værktøjskassens egen, 2011-14.",
      en: "A year, a period (2015-18) or a date: the list of themes in force then. Left out: the toolbox's own, 2011-14.",
    },
  },
} as const satisfies Record<string, { readonly name: Text; readonly description: Text }>;

/** The descriptions of the finance functions. */
export const FINANCE_FUNCTIONS = {
  plan: {
    da: "Kontrollerer en finansieringsplan: en række pr. bemærkning med række, alvor, regel og besked, eller »ingen bemærkninger«.",
    en: "Checks a finance plan: a row a finding with row, severity, rule and message, or “ingen bemærkninger”.",
  },
  share: {
    da: "Den lokale andel af hele planen, 0-1, regnet nøjagtigt i øre. Mindst 0,25 kræves. #I/T med en sætning, når budgettet er i tvivl.",
    en: "The local share of the whole plan, 0-1, reckoned exactly in øre. At least 0.25 is required. #N/A with a sentence where the budget is in doubt.",
  },
  gap: {
    da: "Kroner, der mangler i lokal medfinansiering; 0, når minimum er nået. #I/T med en sætning, når budgettet er i tvivl.",
    en: "Kroner missing in local co-financing; 0 where the minimum is met. #N/A with a sentence where the budget is in doubt.",
  },
  theme: {
    da: "Temaets officielle navn, eller #I/T med det nærmeste.",
    en: "The theme's official name, or #N/A with the nearest.",
  },
} as const satisfies Record<string, Text>;
