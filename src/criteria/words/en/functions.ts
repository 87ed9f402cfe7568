import type { CriteriaFunctionWords } from "../da/functions";

const data = {
  name: "data",
  description:
    "The housing areas' figures, preferably with a header row; without one in the order area, residents, jobless, non-western, convicted, basic school, income.",
};

const rules = {
  name: "rules",
  description:
    "A year (the rules of that year's list of 1 December) or a date. Left out: the year in the list, or the toolbox's rules of 2014.",
};

const national = {
  name: "nationalConvictedPct",
  description:
    "The national share of convicted residents in per cent (0.66), or the limit as text (“grænse 2.27”). Used from 2018 on. Left out: the list's own row, or the published limit.",
};

const yearsBefore = {
  name: "yearsBefore",
  description:
    "Consecutive years before this one in which the area met the conditions of a ghettoområde or parallelsamfund: one number, or a column with one for each area.",
};

const headings = {
  name: "headings",
  description: "“lange” gives headings in the law's own words. Left out: short ones.",
};

const criterion = {
  name: "criterion",
  description: "The criterion: jobless, nonwestern, convicted, basicSchool or income.",
};

const criteria = {
  description:
    "Judges each housing area by the statutory criteria: ja, nej or mangler for each criterion, the number met and the decision (in Danish).",
  parameters: { data, rules, national, headings },
};

const margins = {
  description:
    "The distance to each threshold in percentage points, in persons where the head counts are known, and in kroner where the region's mean income is.",
  parameters: { data, rules, national, headings },
};

const category = {
  description: "The most severe category of the law that each housing area meets (in Danish).",
  parameters: { data, rules, national, yearsBefore, headings },
};

const threshold = {
  description:
    "The threshold of a criterion in the law's own unit (per cent; convicted in 2010-13 per 10,000 residents).",
  parameters: { criterion, rules, national },
};

const rulesOf = {
  description:
    "The whole version of the criteria with provision, the law's words, source and certainty (in Danish).",
  parameters: { rules },
};

const history = {
  description:
    "Follows each area through the lists of several years: the year's decision by its own rules, years in a row and category (in Danish).",
  parameters: {
    lists: {
      name: "lists",
      description:
        "Lists with a column Boligområde and a column År (preferably Kommune), with figures or names only. A list that only names its areas counts as a year on it.",
    },
    names: {
      name: "names",
      description: "Answers on which names are the same area: two names and ja or nej in each row.",
    },
  },
};

/** What is read of a function of the criteria while it is typed. */
export const functions: CriteriaFunctionWords = {
  /** The words that the headings of a function may be in. */
  headings: { short: "Short headings", long: "The law's own words" },
  criteria,
  margins,
  category,
  threshold,
  rulesOf,
  history,
};
