import type { Source } from "../../core/provision";
import type { Category, CriteriaVersion, Criterion } from "./types";

const SOURCE: Source = {
  title: "Almenboligloven § 61 a med de senere ændringer af ord, læst på danskelove.dk",
  url: "https://danskelove.dk/almenboligloven/61a",
};

const TRANSITION: Source = {
  title:
    "Kriterie for hårde ghettoer ændres: Boligområder får ekstra år, Kristeligt Dagblad/Ritzau efter ministeriets pressemeddelelse",
  url: "https://www.kristeligt-dagblad.dk/danmark/kriterie-haarde-ghettoer-aendres-boligomraader-faar-ekstra-aar",
};

const jobless: Criterion = {
  id: "jobless",
  verb: "overstiger",
  limit: { kind: "fixed", value: "40", unit: "pct" },
  age: { from: 18, to: 64 },
  years: 2,
  authority: {
    provision: "almenboligloven § 61 a, stk. 1, nr. 1 (2018-21)",
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
    provision: "almenboligloven § 61 a, stk. 1, nr. 2 (2018-21)",
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
    provision: "almenboligloven § 61 a, stk. 1, nr. 3 (2018-21)",
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
    provision: "almenboligloven § 61 a, stk. 1, nr. 4 (2018-21)",
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
    provision: "almenboligloven § 61 a, stk. 2 (2018-21)",
    quote: "andelen af indvandrere og efterkommere fra ikkevestlige lande overstiger 50 pct.",
    source: SOURCE,
    certainty: "statute",
    checked: null,
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
    provision: "almenboligloven § 61 a, stk. 1 (2018-21)",
    quote:
      "Ved et udsat boligområde forstås et område, hvor mindst to af følgende kriterier er opfyldt",
    source: SOURCE,
    certainty: "statute",
    checked: null,
  },
};

const ghetto: Category = {
  id: "ghetto",
  name: "ghettoområde",
  criteria: [jobless, convicted, basicSchool, income],
  required: 2,
  gate: nonwestern,
  yearsInRow: null,
  authority: {
    provision: "almenboligloven § 61 a, stk. 2 (2018-21)",
    quote:
      "et boligområde, hvor andelen af indvandrere og efterkommere fra ikkevestlige lande overstiger 50 pct., og hvor mindst to af kriterierne i stk. 1 er opfyldt",
    source: SOURCE,
    certainty: "statute",
    checked: null,
    note: "Siden 2021 hedder det et parallelsamfund; prøven er den samme.",
  },
};

const haardGhetto: Category = {
  id: "haardGhetto",
  name: "hårdt ghettoområde",
  criteria: [jobless, convicted, basicSchool, income],
  required: 2,
  gate: nonwestern,
  yearsInRow: {
    count: 5,
    of: "ghetto",
    authority: {
      provision:
        "lov nr. 1322 af 27. november 2018, overgangsbestemmelsen for listerne 2018, 2019 og 2020",
      quote: "boligområder have været på ghettolisten i de seneste fem og ikke fire år i træk",
      source: TRANSITION,
      certainty: "secondary",
      checked: null,
      note: "Lovens hovedregel er de seneste 4 år. Alle lister efter 2018-reglerne (2018, 2019 og 2020) er omfattet af overgangsordningens 5 år. Året, der bedømmes, er talt med.",
    },
  },
  authority: {
    provision: "almenboligloven § 61 a, stk. 4 (2018-21)",
    quote: "et boligområde, som har opfyldt betingelserne i stk. 2 i de seneste år",
    source: SOURCE,
    certainty: "inferred",
    checked: null,
    note: "Gengivet efter den gældende stk. 4 om omdannelsesområder; 2018-tekstens ord er ikke læst.",
  },
};

/** Udsat boligområde, ghettoområde and hårdt ghettoområde: the lists 2018 to 2020. */
export const criteria2018: CriteriaVersion = {
  id: "2018",
  title: "reglerne fra 2018 (listerne 2018-2020)",
  from: "2018-12-01",
  until: "2021-11-29",
  act: {
    provision: "lov nr. 1322 af 27. november 2018",
    quote: "Om ændring af § 61 a i almenboligloven (L 38)",
    source: {
      title: "Lov nr. 1322 af 27. november 2018, som omtalt i bemærkningerne til L 200 (2019-20)",
    },
    certainty: "inferred",
    checked: null,
    note: "Dagen for ikrafttræden er ikke efterset; den første liste efter reglerne er fra 1. december 2018.",
  },
  residents: {
    minimum: 1000,
    authority: {
      provision: "almenboligloven § 61 a, stk. 3 (2018-21)",
      quote: "havde sammenlagt mindst 1.000 beboere",
      source: SOURCE,
      certainty: "statute",
      checked: null,
      note: "Ministeriets værktøjskasse skriver »over 1.000 indbyggere«. Loven siger mindst 1.000, og loven er brugt: 1.000 beboere er nok.",
    },
  },
  listed: "udsat",
  categories: [udsat, ghetto, haardGhetto],
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
      subject: "Hovedreglen om 4 år for hårde ghettoområder",
      why: "Ingen liste er offentliggjort efter den: 2018, 2019 og 2020 var omfattet af overgangsordningens 5 år.",
    },
  ],
};
