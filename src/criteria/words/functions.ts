import type { Choices } from "../../excel/functions/definition";
import type { Text } from "../../core/words/language";

/** What a user reads of one function while typing it. */
export interface FunctionText {
  readonly description: Text;
  readonly parameters: Readonly<
    Record<string, { readonly name: Text; readonly description: Text }>
  >;
}

const data = {
  name: { da: "data", en: "data" },
  description: {
    da: "Boligområdernes tal, helst med overskriftsrække; uden overskrifter i ordenen område, beboere, uden arbejde, ikke-vestlige, dømte, grundskole, indkomst.",
    en: "The housing areas' figures, preferably with a header row; without one in the order area, residents, jobless, non-western, convicted, basic school, income.",
  },
};

const rules = {
  name: { da: "regler", en: "rules" },
  description: {
    da: "Et år (reglerne for listen 1. december det år) eller en dato. Udeladt: året i listen, ellers værktøjskassens regler fra 2014.",
    en: "A year (the rules of that year's list of 1 December) or a date. Left out: the year in the list, or the toolbox's rules of 2014.",
  },
};

const national = {
  name: { da: "landsgennemsnit_dømte", en: "nationalConvictedPct" },
  description: {
    da: 'Landsgennemsnittet for dømte i procent (0,66), eller grænsen som tekst ("grænse 2,27"). Bruges fra 2018. Udeladt: listens egen række, eller den offentliggjorte grænse.',
    en: "The national share of convicted residents in per cent (0.66), or the limit as text (“grænse 2.27”). Used from 2018 on. Left out: the list's own row, or the published limit.",
  },
};

const yearsBefore = {
  name: { da: "tidligere_år", en: "yearsBefore" },
  description: {
    da: "Antal år i træk før dette, som området har opfyldt betingelserne for ghettoområde eller parallelsamfund: ét tal, eller en kolonne med ét pr. område.",
    en: "Consecutive years before this one in which the area met the conditions of a ghettoområde or parallelsamfund: one number, or a column with one for each area.",
  },
};

const headings = {
  name: { da: "overskrifter", en: "headings" },
  description: {
    da: '"lange" giver overskrifter med lovens egne ord. Udeladt: korte.',
    en: "“lange” gives headings in the law's own words. Left out: short ones.",
  },
};

/** The words that `headings` takes. */
export const HEADINGS_CHOICES: Choices = {
  id: "Overskrifter",
  values: [
    { value: "korte", tip: { da: "Korte overskrifter", en: "Short headings" } },
    { value: "lange", tip: { da: "Lovens egne ord", en: "The law's own words" } },
  ],
};

const criterion = {
  name: { da: "kriterium", en: "criterion" },
  description: {
    da: "Kriteriet: uden arbejde, ikke-vestlige, dømte, grundskole eller indkomst.",
    en: "The criterion: jobless, nonwestern, convicted, basicSchool or income.",
  },
};

export const CRITERIA_TEXT = {
  description: {
    da: "Bedømmer hvert boligområde efter lovens kriterier: ja, nej eller mangler for hvert kriterium, antal opfyldte og afgørelsen.",
    en: "Judges each housing area by the statutory criteria: ja, nej or mangler for each criterion, the number met and the decision (in Danish).",
  },
  parameters: { data, rules, national, headings },
} satisfies FunctionText;

export const MARGINS_TEXT = {
  description: {
    da: "Afstanden til hver grænse i procentpoint, og i personer hvor antallene er kendt.",
    en: "The distance to each threshold in percentage points, and in persons where the head counts are known.",
  },
  parameters: { data, rules, national, headings },
} satisfies FunctionText;

export const CATEGORY_TEXT = {
  description: {
    da: "Den alvorligste kategori i loven, som hvert boligområde opfylder.",
    en: "The most severe category of the law that each housing area meets (in Danish).",
  },
  parameters: { data, rules, national, yearsBefore, headings },
} satisfies FunctionText;

export const THRESHOLD_TEXT = {
  description: {
    da: "Grænsen for et kriterium, i lovens egen enhed (procent; dømte i 2010-13 pr. 10.000 beboere).",
    en: "The threshold of a criterion in the law's own unit (per cent; convicted in 2010-13 per 10,000 residents).",
  },
  parameters: { criterion, rules, national },
} satisfies FunctionText;

export const RULES_TEXT = {
  description: {
    da: "Hele versionen af kriterierne med bestemmelse, lovens ord, kilde og sikkerhed.",
    en: "The whole version of the criteria with provision, the law's words, source and certainty (in Danish).",
  },
  parameters: { rules },
} satisfies FunctionText;

export const HISTORY_TEXT = {
  description: {
    da: "Følger hvert område gennem lister fra flere år: årets afgørelse efter årets regler, år i træk og kategori.",
    en: "Follows each area through the lists of several years: the year's decision by its own rules, years in a row and category (in Danish).",
  },
  parameters: {
    lists: {
      name: { da: "lister", en: "lists" },
      description: {
        da: "Lister med en kolonne Boligområde og en kolonne År (gerne Kommune), med tal eller kun navne. En liste, der kun nævner sine områder, tæller som et år på listen.",
        en: "Lists with a column Boligområde and a column År (preferably Kommune), with figures or names only. A list that only names its areas counts as a year on it.",
      },
    },
    names: {
      name: { da: "navne", en: "names" },
      description: {
        da: "Svar på, hvilke navne der er samme område: to navne og ja eller nej i hver række.",
        en: "Answers on which names are the same area: two names and ja or nej in each row.",
      },
    },
  },
} satisfies FunctionText;
