import type { Text } from "../../core/words/language";

const PLAN_NOTE: Text = {
  da: "Planen i sin egen form: en linje pr. beløb, eller år eller kilder som kolonner. Med eller uden overskrifter; uden overskrifter aktivitet, tema, art, år, kilde, beløb.",
  en: "The plan in its own shape: one line an amount, or years or sources as columns. With or without headings; without, activity, theme, kind, year, source, amount.",
};

/** The parameters of the finance functions. */
export const FINANCE_PARAMETERS = {
  plan: { name: { da: "plan", en: "plan" }, description: PLAN_NOTE },
  rules: {
    name: { da: "regler", en: "rules" },
    description: {
      da: "Et år, en periode (2015-18) eller en dato: temalisten, der gjaldt da. Udeladt: hvert års egen liste.",
      en: "A year, a period (2015-18) or a date: the list of themes in force then. Left out: each year's own list.",
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
    da: "Den lokale andel af hele planen, 0-1, regnet nøjagtigt i øre. Mindst 0,25 kræves.",
    en: "The local share of the whole plan, 0-1, reckoned exactly in øre. At least 0.25 is required.",
  },
  gap: {
    da: "Kroner, der mangler i lokal medfinansiering, når planens samlede beløb ligger fast; 0, når minimum er nået.",
    en: "Kroner missing in local co-financing while the plan's total stands fixed; 0 where the minimum is met.",
  },
  theme: {
    da: "Temaets officielle navn, eller #I/T med det nærmeste.",
    en: "The theme's official name, or #N/A with the nearest.",
  },
} as const satisfies Record<string, Text>;
