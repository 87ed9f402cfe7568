import type { Source } from "../../core/provision";
import type { Category, CriteriaVersion, Criterion } from "./types";

const SOURCE: Source = {
  title: "Almenboligloven § 61 a, læst på danskelove.dk",
  url: "https://danskelove.dk/almenboligloven/61a",
};

const PREVENTION: Source = {
  title:
    "Almenboligloven § 61 b, lovbekendtgørelse nr. 1171 af 11. november 2024, læst på lovguiden.dk",
  url: "https://www.lovguiden.dk/loven/almenboligloven/61b",
};

const jobless: Criterion = {
  id: "jobless",
  verb: "overstiger",
  limit: { kind: "fixed", value: "40", unit: "pct" },
  age: { from: 18, to: 64 },
  years: 2,
  authority: {
    provision: "almenboligloven § 61 a, stk. 1, nr. 1 (fra 2021)",
    quote:
      "Andelen af beboere i alderen 18-64 år, der er uden tilknytning til arbejdsmarked eller uddannelse, overstiger 40 pct. opgjort som gennemsnittet over de seneste 2 år",
    source: SOURCE,
    certainty: "statute",
    checked: null,
  },
};

const convicted: Criterion = {
  id: "convicted",
  verb: "udgør mindst",
  limit: { kind: "timesNational", times: "3", unit: "pct" },
  age: { from: 18, to: null },
  years: 2,
  authority: {
    provision: "almenboligloven § 61 a, stk. 1, nr. 2 (fra 2021)",
    quote:
      "Andelen af beboere dømt for overtrædelse af straffeloven, våbenloven eller lov om euforiserende stoffer udgør mindst tre gange landsgennemsnittet opgjort som gennemsnittet over de seneste 2 år",
    source: SOURCE,
    certainty: "statute",
    checked: null,
    note: "Loven skriver »beboere«; i praksis opgøres andelen af beboere på 18 år og derover. Landsgennemsnittet er selv et gennemsnit over 2 år og oplyses af brugeren.",
  },
};

const basicSchool: Criterion = {
  id: "basicSchool",
  verb: "overstiger",
  limit: { kind: "fixed", value: "60", unit: "pct" },
  age: { from: 30, to: 59 },
  years: 1,
  authority: {
    provision: "almenboligloven § 61 a, stk. 1, nr. 3 (fra 2021)",
    quote:
      "Andelen af beboere i alderen 30-59 år, der alene har en grundskoleuddannelse, overstiger 60 pct.",
    source: SOURCE,
    certainty: "statute",
    checked: null,
    note: "I praksis af samtlige beboere i samme aldersgruppe.",
  },
};

const income: Criterion = {
  id: "income",
  verb: "mindre end",
  limit: { kind: "fixed", value: "55", unit: "pctOfRegion" },
  age: { from: 15, to: 64 },
  years: 1,
  authority: {
    provision: "almenboligloven § 61 a, stk. 1, nr. 4 (fra 2021)",
    quote:
      "Den gennemsnitlige bruttoindkomst for skattepligtige i alderen 15-64 år i området eksklusive uddannelsessøgende udgør mindre end 55 pct. af den gennemsnitlige bruttoindkomst for samme gruppe i regionen",
    source: SOURCE,
    certainty: "statute",
    checked: null,
  },
};

const nonwestern: Criterion = {
  id: "nonwestern",
  verb: "overstiger",
  limit: { kind: "fixed", value: "50", unit: "pct" },
  age: null,
  years: 1,
  authority: {
    provision: "almenboligloven § 61 a, stk. 2",
    quote: "andelen af indvandrere og efterkommere fra ikkevestlige lande overstiger 50 pct.",
    source: SOURCE,
    certainty: "statute",
    checked: null,
  },
};

const preventionNonwestern: Criterion = {
  id: "nonwestern",
  verb: "overstiger",
  limit: { kind: "fixed", value: "30", unit: "pct" },
  age: null,
  years: 1,
  authority: {
    provision: "almenboligloven § 61 b",
    quote: "andelen af indvandrere og efterkommere fra ikkevestlige lande overstiger 30 pct.",
    source: PREVENTION,
    certainty: "statute",
    checked: null,
  },
};

const preventionJobless: Criterion = {
  id: "jobless",
  verb: "overstiger",
  limit: { kind: "fixed", value: "30", unit: "pct" },
  age: { from: 18, to: 64 },
  years: 2,
  authority: {
    provision: "almenboligloven § 61 b, nr. 1",
    quote:
      "Andelen af beboere i alderen 18-64 år, der er uden tilknytning til arbejdsmarked eller uddannelse, overstiger 30 pct. opgjort som gennemsnittet over de seneste 2 år",
    source: PREVENTION,
    certainty: "statute",
    checked: null,
  },
};

const preventionConvicted: Criterion = {
  id: "convicted",
  verb: "udgør mindst",
  limit: { kind: "timesNational", times: "2", unit: "pct" },
  age: { from: 18, to: null },
  years: 2,
  authority: {
    provision: "almenboligloven § 61 b, nr. 2",
    quote:
      "Andelen af beboere dømt for overtrædelse af straffeloven, våbenloven eller lov om euforiserende stoffer udgør mindst to gange landsgennemsnittet opgjort som gennemsnittet over de seneste 2 år",
    source: PREVENTION,
    certainty: "statute",
    checked: null,
    note: "Loven skriver »beboere«; i praksis opgøres andelen af beboere på 18 år og derover. Landsgennemsnittet er selv et gennemsnit over 2 år og oplyses af brugeren.",
  },
};

const preventionBasicSchool: Criterion = {
  id: "basicSchool",
  verb: "overstiger",
  limit: { kind: "fixed", value: "60", unit: "pct" },
  age: { from: 30, to: 59 },
  years: 1,
  authority: {
    provision: "almenboligloven § 61 b, nr. 3",
    quote:
      "Andelen af beboere i alderen 30-59 år, der alene har en grundskoleuddannelse, overstiger 60 pct.",
    source: PREVENTION,
    certainty: "statute",
    checked: null,
  },
};

const preventionIncome: Criterion = {
  id: "income",
  verb: "mindre end",
  limit: { kind: "fixed", value: "65", unit: "pctOfRegion" },
  age: { from: 15, to: 64 },
  years: 1,
  authority: {
    provision: "almenboligloven § 61 b, nr. 4",
    quote:
      "Den gennemsnitlige bruttoindkomst for skattepligtige i alderen 15-64 år i området eksklusive uddannelsessøgende udgør mindre end 65 pct. af den gennemsnitlige bruttoindkomst for samme gruppe i regionen",
    source: PREVENTION,
    certainty: "statute",
    checked: null,
  },
};

const forebyggelse: Category = {
  id: "forebyggelse",
  name: "forebyggelsesområde",
  criteria: [preventionJobless, preventionConvicted, preventionBasicSchool, preventionIncome],
  required: 2,
  gate: preventionNonwestern,
  yearsInRow: null,
  authority: {
    provision: "almenboligloven § 61 b",
    quote:
      "Ved et forebyggelsesområde forstås et boligområde, jf. § 61 a, stk. 3, hvor andelen af indvandrere og efterkommere fra ikkevestlige lande overstiger 30 pct., og hvor mindst to af følgende kriterier er opfyldt",
    source: PREVENTION,
    certainty: "statute",
    checked: null,
    note: "Loven siger ikke, om et område på en af de andre lister også er forebyggelsesområde. Her vises den alvorligste kategori.",
  },
};

const udsat: Category = {
  id: "udsat",
  name: "udsat boligområde",
  criteria: [jobless, convicted, basicSchool, income],
  required: 2,
  gate: null,
  yearsInRow: null,
  authority: {
    provision: "almenboligloven § 61 a, stk. 1",
    quote:
      "Ved et udsat boligområde forstås et område, hvor mindst to af følgende kriterier er opfyldt",
    source: SOURCE,
    certainty: "statute",
    checked: null,
  },
};

const parallelsamfund: Category = {
  id: "parallelsamfund",
  name: "parallelsamfund",
  criteria: [jobless, convicted, basicSchool, income],
  required: 2,
  gate: nonwestern,
  yearsInRow: null,
  authority: {
    provision: "almenboligloven § 61 a, stk. 2",
    quote:
      "Ved et parallelsamfund forstås et boligområde, hvor andelen af indvandrere og efterkommere fra ikkevestlige lande overstiger 50 pct., og hvor mindst to af kriterierne i stk. 1 er opfyldt",
    source: SOURCE,
    certainty: "statute",
    checked: null,
  },
};

const omdannelse: Category = {
  id: "omdannelse",
  name: "omdannelsesområde",
  criteria: [jobless, convicted, basicSchool, income],
  required: 2,
  gate: nonwestern,
  yearsInRow: {
    count: 5,
    of: "parallelsamfund",
    authority: {
      provision: "almenboligloven § 61 a, stk. 4",
      quote: "et boligområde, som de seneste 5 år har opfyldt betingelserne i stk. 2",
      source: SOURCE,
      certainty: "statute",
      checked: null,
      note: "Året, der bedømmes, er talt med, så der skal 4 foregående år til. Årene som ghettoområde før 2021 tæller med.",
    },
  },
  authority: {
    provision: "almenboligloven § 61 a, stk. 4",
    quote:
      "Ved et omdannelsesområde forstås et boligområde, som de seneste 5 år har opfyldt betingelserne i stk. 2",
    source: SOURCE,
    certainty: "statute",
    checked: null,
  },
};

/** Forebyggelsesområde, udsat boligområde, parallelsamfund and omdannelsesområde: the lists from 2021 on. */
export const criteria2021: CriteriaVersion = {
  id: "2021",
  title: "reglerne fra 2021 (listerne fra 2021)",
  from: "2021-11-30",
  until: null,
  act: {
    provision: "lov nr. 2157 af 27. november 2021",
    quote: "Om ændring af § 61 a og indsættelse af § 61 b i almenboligloven (L 23)",
    source: {
      title:
        "L 23 (2021-22), vedtaget 23. november 2021; i kraft 30. november 2021 efter BL's omtale",
    },
    certainty: "unverified",
    checked: null,
    note: "Lovens nummer og dato er ikke efterset; dagen for ikrafttræden er efter BL.",
  },
  residents: {
    minimum: 1000,
    authority: {
      provision: "almenboligloven § 61 a, stk. 3",
      quote: "havde sammenlagt mindst 1.000 beboere",
      source: SOURCE,
      certainty: "statute",
      checked: null,
      note: "Ministeriets værktøjskasse skriver »over 1.000 indbyggere«. Loven siger mindst 1.000, og loven er brugt: 1.000 beboere er nok.",
    },
  },
  listed: "udsat",
  categories: [forebyggelse, udsat, parallelsamfund, omdannelse],
  notEncoded: [
    {
      subject: "Landsgennemsnittet for dømte",
      why: "Det ændrer sig fra år til år og er ikke en del af loven; brugeren oplyser det, i procent.",
    },
    {
      subject: "Gennemsnittet over to år",
      why: "De offentliggjorte lister giver gennemsnittet færdigt; tilføjelsen regner det ikke ud af de enkelte år.",
    },
    {
      subject:
        "Områdets afgrænsning (matrikelnumre, der i 2010 var ejet af almene boligafdelinger) og ministerens godkendelse af opdelinger",
      why: "Den bygger på matrikel- og ejerforhold, som ikke står i et regneark.",
    },
    {
      subject: "Om et område kan stå på to lister på én gang",
      why: "Loven siger det ikke, og kilderne er uenige; den alvorligste kategori vises.",
    },
  ],
};
