import type { FinanceFunctionWords } from "../da/functions";

const PLAN_NOTE =
  "The plan as it stands: one line an amount, or years, sources or activities as rows or columns, with or without headings, sums and what stands around.";

const parameters = {
  plan: { name: "plan", description: PLAN_NOTE },
  rules: {
    name: "rules",
    description:
      "A year, a period (2015-18) or a date: the list of themes in force then. Left out: the one of the plan's first year.",
  },
  reading: {
    name: "reading",
    description:
      "The table »Sådan læses budgettet«: what (kilde, række, kolonne, tabel), its name, and what it is read as. Left out: the plan is read as it stands.",
  },
  basis: {
    name: "basis",
    description:
      "planen: the plan's total stands fixed, and local parties take over from the fund (left out). tilskuddet: the grant stands fixed, and the plan grows.",
  },
  text: {
    name: "text",
    description: "The theme as it is written. A cell or a range.",
  },
  themeRules: {
    name: "rules",
    description:
      "A year, a period (2015-18) or a date: the list of themes in force then. Left out: the toolbox's own, 2011-14.",
  },
};

const descriptions = {
  plan: "Checks a finance plan: a row a finding with row, severity, rule and message, or “ingen bemærkninger”.",
  share:
    "The local share of the whole plan, 0-1, reckoned exactly in øre. At least 0.25 is required. #N/A with a sentence where the budget is in doubt.",
  gap: "Kroner missing in local co-financing; 0 where the minimum is met. #N/A with a sentence where the budget is in doubt.",
  theme: "The theme's official name, or #N/A with the nearest.",
};

/** What is read of the finance functions while they are typed. */
export const functions: FinanceFunctionWords = {
  parameters,
  descriptions,
};
