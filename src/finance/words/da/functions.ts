const PLAN_NOTE =
  "Planen, som den står: en linje pr. beløb, eller år, kilder eller aktiviteter som rækker eller kolonner, med eller uden overskrifter, summer og det, der står omkring.";

/** The parameters of the finance functions. */
const parameters = {
  plan: { name: "plan", description: PLAN_NOTE },
  rules: {
    name: "regler",
    description:
      "Et år, en periode (2015-18) eller en dato: temalisten, der gjaldt da. Udeladt: den, der gjaldt i planens første år.",
  },
  reading: {
    name: "læsning",
    description:
      "Tabellen »Sådan læses budgettet«: hvad (kilde, række, kolonne, tabel), navn, og hvad det læses som. Udeladt: planen læses, som den står.",
  },
  basis: {
    name: "grundlag",
    description:
      "planen: planens samlede beløb ligger fast, og lokale parter overtager fra fonden (udeladt). tilskuddet: tilskuddet ligger fast, og planen udvides.",
  },
  text: {
    name: "tekst",
    description: "Temaet, som det er skrevet. En celle eller et område.",
  },
  themeRules: {
    name: "regler",
    description:
      "Et år, en periode (2015-18) eller en dato: temalisten, der gjaldt da. Udeladt: værktøjskassens egen, 2011-14.",
  },
};

/** The descriptions of the finance functions. */
const descriptions = {
  plan: "Kontrollerer en finansieringsplan: en række pr. bemærkning med række, alvor, regel og besked, eller »ingen bemærkninger«.",
  share:
    "Den lokale andel af hele planen, 0-1, regnet nøjagtigt i øre. Mindst 0,25 kræves. #I/T med en sætning, når budgettet er i tvivl.",
  gap: "Kroner, der mangler i lokal medfinansiering; 0, når minimum er nået. #I/T med en sætning, når budgettet er i tvivl.",
  theme: "Temaets officielle navn, eller #I/T med det nærmeste.",
};

/** What is read of the finance functions while they are typed. */
export const functions = {
  parameters,
  descriptions,
};

export type FinanceFunctionWords = typeof functions;
