import { cites } from "./cite";
import { forebyggelse } from "./prevention";
import type { Category, CriteriaVersion, Criterion } from "./types";

const law = cites({
  title: "Almenboligloven § 61 a, danskelove.dk",
  url: "https://danskelove.dk/almenboligloven/61a",
});

const later = cites({
  title: "L 136 (2021-22), som fremsat 23. februar 2022",
  url: "https://ft.dk/samling/20211/lovforslag/l136/20211_l136_som_fremsat.htm",
});

const jobless: Criterion = {
  id: "jobless",
  verb: "overstiger",
  limit: { kind: "fixed", value: "40", unit: "pct" },
  age: { from: 18, to: 64 },
  years: 2,
  authority: law(
    "almenboligloven § 61 a, stk. 1, nr. 1",
    "Andelen af beboere i alderen 18-64 år, der er uden tilknytning til arbejdsmarked eller uddannelse, overstiger 40 pct. opgjort som gennemsnittet over de seneste 2 år.",
  ),
};

const convicted: Criterion = {
  id: "convicted",
  verb: "udgør mindst",
  limit: { kind: "timesNational", times: "3", unit: "pct" },
  age: { from: 18, to: null },
  years: 2,
  authority: law(
    "almenboligloven § 61 a, stk. 1, nr. 2",
    "Andelen af beboere dømt for overtrædelse af straffeloven, våbenloven eller lov om euforiserende stoffer udgør mindst tre gange landsgennemsnittet opgjort som gennemsnittet over de seneste 2 år.",
    "Loven skriver »beboere«; i praksis opgøres andelen af beboere på 18 år og derover. Landsgennemsnittet er selv et gennemsnit over 2 år og står ikke i loven.",
  ),
};

const basicSchool: Criterion = {
  id: "basicSchool",
  verb: "overstiger",
  limit: { kind: "fixed", value: "60", unit: "pct" },
  age: { from: 30, to: 59 },
  years: 1,
  authority: law(
    "almenboligloven § 61 a, stk. 1, nr. 3",
    "Andelen af beboere i alderen 30-59 år, der alene har en grundskoleuddannelse, overstiger 60 pct.",
    "I praksis af samtlige beboere i samme aldersgruppe.",
  ),
};

const income: Criterion = {
  id: "income",
  verb: "mindre end",
  limit: { kind: "fixed", value: "55", unit: "pctOfRegion" },
  age: { from: 15, to: 64 },
  years: 1,
  authority: law(
    "almenboligloven § 61 a, stk. 1, nr. 4",
    "Den gennemsnitlige bruttoindkomst for skattepligtige i alderen 15-64 år i området eksklusive uddannelsessøgende udgør mindre end 55 pct. af den gennemsnitlige bruttoindkomst for samme gruppe i regionen.",
  ),
};

const nonwestern: Criterion = {
  id: "nonwestern",
  verb: "overstiger",
  limit: { kind: "fixed", value: "50", unit: "pct" },
  age: null,
  years: 1,
  authority: law(
    "almenboligloven § 61 a, stk. 2",
    "andelen af indvandrere og efterkommere fra ikkevestlige lande overstiger 50 pct.",
  ),
};

const counted = { criteria: [jobless, convicted, basicSchool, income], required: 2 };

const udsat: Category = {
  id: "udsat",
  name: "udsat boligområde",
  ...counted,
  gate: null,
  yearsInRow: null,
  authority: law(
    "almenboligloven § 61 a, stk. 1",
    "Ved et udsat boligområde forstås et område, hvor mindst to af følgende kriterier er opfyldt",
  ),
};

const parallelsamfund: Category = {
  id: "parallelsamfund",
  name: "parallelsamfund",
  ...counted,
  gate: nonwestern,
  yearsInRow: null,
  authority: law(
    "almenboligloven § 61 a, stk. 2",
    "Ved et parallelsamfund forstås et boligområde, hvor andelen af indvandrere og efterkommere fra ikkevestlige lande overstiger 50 pct., og hvor mindst to af kriterierne i stk. 1 er opfyldt.",
  ),
};

const omdannelse: Category = {
  id: "omdannelse",
  name: "omdannelsesområde",
  ...counted,
  gate: nonwestern,
  yearsInRow: {
    count: 5,
    of: ["parallelsamfund", "ghetto"],
    authority: law(
      "almenboligloven § 61 a, stk. 4",
      "et boligområde, som de seneste 5 år har opfyldt betingelserne i stk. 2.",
      "Året, der bedømmes, er talt med, så der skal 4 foregående år til. Årene som ghettoområde før 2021 tæller med: prøven er den samme under et andet navn.",
    ),
  },
  authority: law(
    "almenboligloven § 61 a, stk. 4",
    "Ved et omdannelsesområde forstås et boligområde, som de seneste 5 år har opfyldt betingelserne i stk. 2.",
  ),
};

/** Forebyggelsesområde, udsat boligområde, parallelsamfund and omdannelsesområde: the lists from 2021 on. */
export const criteria2021: CriteriaVersion = {
  id: "2021",
  title: "reglerne fra 2021 (listerne fra 2021)",
  short: "regler fra 2021",
  from: "2021-11-30",
  until: null,
  act: later(
    "lov nr. 2157 af 27. november 2021",
    "som ændret ved § 1 i lov nr. 2157 af 27. november 2021",
    "At lov nr. 2157 er L 23 (2021-22), er udledt; lovens egen tekst var ikke til at få. Ikrafttræden 30. november 2021 er efter BL's omtale.",
  ),
  residents: {
    minimum: 1000,
    authority: law(
      "almenboligloven § 61 a, stk. 3",
      "fysisk sammenhængende matrikelnumre, som i 2010 var ejet af almene boligafdelinger og havde sammenlagt mindst 1.000 beboere",
      "Lovens 1.000 er antallet i 2010; i praksis tæller ministeriet beboerne på opgørelsestidspunktet (Mjølnerparken gik af listen i 2023 med 966), og det gør Udsat også. Ministeriets værktøjskasse skriver »over 1.000 indbyggere«; loven siger mindst 1.000, så 1.000 er nok.",
    ),
  },
  listed: "udsat",
  categories: [forebyggelse, udsat, parallelsamfund, omdannelse],
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
    {
      subject: "Om et område kan stå på to lister på én gang",
      why: "Loven siger det ikke, og kilderne er uenige; alle opfyldte kategorier vises, og den alvorligste nævnes.",
    },
  ],
};
