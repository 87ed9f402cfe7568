import { cites } from "./cite";
import type { Category, CriteriaVersion, Criterion } from "./types";

const today = cites({
  title: "Almenboligloven § 61 a med de senere ændringer af ord, danskelove.dk",
  url: "https://danskelove.dk/almenboligloven/61a",
});

const agency = cites({
  title: "Styrelsens side »Udsatte områder og ghettoområder«, opdateret 3.-4. december 2020",
  url: "https://www.trafikstyrelsen.dk/da/Bolig/Udsatte-boligomraader/Udsatte-omraader-og-ghettoomraader",
});

const ministry = cites({
  title: "Ministeriets notat »Liste over hårde ghettoområder pr. 1. december 2020« (BOU bilag 33)",
  url: "https://ft.dk/samling/20201/almdel/BOU/bilag/33/2293806/index.htm",
});

const summary = cites({
  title: "L 38 (2018-19), forløb og resumé, Retsinformation",
  url: "https://www.retsinformation.dk/Forms/R0710.aspx?id=203352",
});

const TODAY = "Ordene er lovens i dag; teksten i lov nr. 1322 af 2018 var ikke til at få.";

const jobless: Criterion = {
  id: "jobless",
  verb: "overstiger",
  limit: { kind: "fixed", value: "40", unit: "pct" },
  age: { from: 18, to: 64 },
  years: 2,
  authority: agency(
    "almenboligloven § 61 a, stk. 1, nr. 1 (2018-21)",
    "Andelen af beboere i alderen 18-64 år, der er uden tilknytning til arbejdsmarked eller uddannelse, overstiger 40 pct. opgjort som gennemsnittet over de seneste 2 år.",
  ),
};

const convicted: Criterion = {
  id: "convicted",
  verb: "udgør mindst",
  limit: { kind: "timesNational", times: "3", unit: "pct" },
  age: { from: 18, to: null },
  years: 2,
  authority: today(
    "almenboligloven § 61 a, stk. 1, nr. 2 (2018-21)",
    "Andelen af beboere dømt for overtrædelse af straffeloven, våbenloven eller lov om euforiserende stoffer udgør mindst tre gange landsgennemsnittet opgjort som gennemsnittet over de seneste 2 år.",
    `${TODAY} Loven skriver »beboere«; i praksis opgøres andelen af beboere på 18 år og derover. Landsgennemsnittet er selv et gennemsnit over 2 år og står ikke i loven.`,
  ),
};

const basicSchool: Criterion = {
  id: "basicSchool",
  verb: "overstiger",
  limit: { kind: "fixed", value: "60", unit: "pct" },
  age: { from: 30, to: 59 },
  years: 1,
  authority: today(
    "almenboligloven § 61 a, stk. 1, nr. 3 (2018-21)",
    "Andelen af beboere i alderen 30-59 år, der alene har en grundskoleuddannelse, overstiger 60 pct.",
    `${TODAY} Styrelsen skrev i 2020 »grunduddannelse« og »af samtlige beboere i samme aldersgruppe«.`,
  ),
};

const income: Criterion = {
  id: "income",
  verb: "mindre end",
  limit: { kind: "fixed", value: "55", unit: "pctOfRegion" },
  age: { from: 15, to: 64 },
  years: 1,
  authority: today(
    "almenboligloven § 61 a, stk. 1, nr. 4 (2018-21)",
    "Den gennemsnitlige bruttoindkomst for skattepligtige i alderen 15-64 år i området eksklusive uddannelsessøgende udgør mindre end 55 pct. af den gennemsnitlige bruttoindkomst for samme gruppe i regionen.",
    TODAY,
  ),
};

const nonwestern: Criterion = {
  id: "nonwestern",
  verb: "overstiger",
  limit: { kind: "fixed", value: "50", unit: "pct" },
  age: null,
  years: 1,
  authority: today(
    "almenboligloven § 61 a, stk. 2 (2018-21)",
    "andelen af indvandrere og efterkommere fra ikkevestlige lande overstiger 50 pct.",
    `${TODAY} Styrelsen skrev i 2020 »ikke-vestlige«.`,
  ),
};

const counted = { criteria: [jobless, convicted, basicSchool, income], required: 2 };

const udsat: Category = {
  id: "udsat",
  name: "udsat boligområde",
  ...counted,
  gate: null,
  yearsInRow: null,
  authority: agency(
    "almenboligloven § 61 a, stk. 1 (2018-21)",
    "Ved et udsat boligområde forstås et område, hvor mindst to af følgende kriterier er opfyldt",
  ),
};

const ghetto: Category = {
  id: "ghetto",
  name: "ghettoområde",
  ...counted,
  gate: nonwestern,
  yearsInRow: null,
  authority: agency(
    "almenboligloven § 61 a, stk. 2 (2018-21)",
    "Ved et ghettoområde forstås et udsat boligområde, hvor andelen af indvandrere og efterkommere fra ikke-vestlige lande overstiger 50 pct.",
    "Siden 2021 hedder det et parallelsamfund; prøven er den samme.",
  ),
};

const haardGhetto: Category = {
  id: "haardGhetto",
  name: "hårdt ghettoområde",
  ...counted,
  gate: nonwestern,
  yearsInRow: {
    count: 5,
    of: ["ghetto"],
    authority: ministry(
      "overgangsreglen for listerne 2018, 2019 og 2020",
      "Dog defineres et hårdt ghettoområde for årene 2018-2020 som et boligområde, der de seneste fem år har opfyldt betingelserne for at være et ghettoområde.",
      "Alle lister efter 2018-reglerne er omfattet af overgangsreglens 5 år; hovedreglen på 4 år blev ikke brugt til en liste. Året, der bedømmes, er talt med, og årene som ghettoområde efter de ældre regler tæller med.",
    ),
  },
  authority: ministry(
    "almenboligloven § 61 a, stk. 4 (2018-21), hovedreglen",
    "Ved et hårdt ghettoområde forstås et boligområde, som de seneste fire år har opfyldt betingelserne for at være et ghettoområde.",
    "Hovedreglen er fire år; for listerne 2018-2020 gjaldt fem.",
  ),
};

/** Udsat boligområde, ghettoområde and hårdt ghettoområde: the lists 2018 to 2020. */
export const criteria2018: CriteriaVersion = {
  id: "2018",
  title: "reglerne fra 2018 (listerne 2018-2020)",
  short: "regler 2018-20",
  from: "2018-12-01",
  until: "2021-11-29",
  act: summary(
    "lov nr. 1322 af 27. november 2018",
    "Lov nr 1322 af 27. november 2018",
    "Vedtaget 22. november 2018 (L 38). Lovens egen tekst og dagen for ikrafttræden var ikke til at få; den første liste efter reglerne er fra 1. december 2018.",
  ),
  residents: {
    minimum: 1000,
    authority: today(
      "almenboligloven § 61 a, stk. 3 (2018-21)",
      "fysisk sammenhængende matrikelnumre, som i 2010 var ejet af almene boligafdelinger og havde sammenlagt mindst 1.000 beboere",
      `${TODAY} Lovens 1.000 er antallet i 2010; i praksis tæller ministeriet beboerne på opgørelsestidspunktet, og det gør Udsat også. Ministeriets værktøjskasse skriver »over 1.000 indbyggere«; loven siger mindst 1.000, så 1.000 er nok.`,
    ),
  },
  listed: "udsat",
  categories: [udsat, ghetto, haardGhetto],
  notEncoded: [
    {
      subject: "Landsgennemsnittet for dømte",
      why: "Det ændrer sig fra år til år og står ikke i loven. Brugeren eller listen oplyser det; ellers bruges den offentliggjorte grænse, hvor den er fundet (listerne 2019, 2020 og 2022).",
    },
    {
      subject: "Gennemsnittet over to år af andet end to enkelte år",
      why: "De offentliggjorte lister giver gennemsnittet færdigt; af enkelte år regnes det kun, når listen har begge.",
    },
    {
      subject:
        "Områdets afgrænsning (matrikelnumre, der i 2010 var ejet af almene boligafdelinger) og ministerens godkendelse af opdelinger",
      why: "Den bygger på matrikel- og ejerforhold, som ikke står i et regneark.",
    },
  ],
};
