const data = {
  name: "data",
  description:
    "Boligområdernes tal, helst med overskriftsrække; uden overskrifter i ordenen område, beboere, uden arbejde, ikke-vestlige, dømte, grundskole, indkomst.",
};

const rules = {
  name: "regler",
  description:
    "Et år (reglerne for listen 1. december det år) eller en dato. Udeladt: året i listen, ellers værktøjskassens regler fra 2014.",
};

const national = {
  name: "landsgennemsnit_dømte",
  description:
    'Landsgennemsnittet for dømte i procent (0,66), eller grænsen som tekst ("grænse 2,27"). Bruges fra 2018. Udeladt: listens egen række, eller den offentliggjorte grænse.',
};

const yearsBefore = {
  name: "tidligere_år",
  description:
    "Antal år i træk før dette, som området har opfyldt betingelserne for ghettoområde eller parallelsamfund: ét tal, eller en kolonne med ét pr. område.",
};

const headings = {
  name: "overskrifter",
  description: '"lange" giver overskrifter med lovens egne ord. Udeladt: korte.',
};

const criterion = {
  name: "kriterium",
  description: "Kriteriet: uden arbejde, ikke-vestlige, dømte, grundskole eller indkomst.",
};

const criteria = {
  description:
    "Bedømmer hvert boligområde efter lovens kriterier: ja, nej eller mangler for hvert kriterium, antal opfyldte og afgørelsen.",
  parameters: { data, rules, national, headings },
};

const margins = {
  description:
    "Afstanden til hver grænse i procentpoint, i personer hvor antallene er kendt, og i kroner hvor regionens gennemsnitsindkomst er.",
  parameters: { data, rules, national, headings },
};

const category = {
  description: "Den alvorligste kategori i loven, som hvert boligområde opfylder.",
  parameters: { data, rules, national, yearsBefore, headings },
};

const threshold = {
  description:
    "Grænsen for et kriterium, i lovens egen enhed (procent; dømte i 2010-13 pr. 10.000 beboere).",
  parameters: { criterion, rules, national },
};

const rulesOf = {
  description: "Hele versionen af kriterierne med bestemmelse, lovens ord, kilde og sikkerhed.",
  parameters: { rules },
};

const history = {
  description:
    "Følger hvert område gennem lister fra flere år: årets afgørelse efter årets regler, år i træk og kategori.",
  parameters: {
    lists: {
      name: "lister",
      description:
        "Lister med en kolonne Boligområde og en kolonne År (gerne Kommune), med tal eller kun navne. En liste, der kun nævner sine områder, tæller som et år på listen.",
    },
    names: {
      name: "navne",
      description:
        "Svar på, hvilke navne der er samme område: to navne og ja eller nej i hver række.",
    },
  },
};

/** What is read of a function of the criteria while it is typed. */
export const functions = {
  /** The words that the headings of a function may be in. */
  headings: { short: "Korte overskrifter", long: "Lovens egne ord" },
  criteria,
  margins,
  category,
  threshold,
  rulesOf,
  history,
};

export type CriteriaFunctionWords = typeof functions;
