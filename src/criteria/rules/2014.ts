import { cites } from "./cite";
import type { Category, CriteriaVersion, Criterion } from "./types";

const bill = cites({
  title:
    "L 45 (2013-14), Ny definition af ghettoområder og videregivelse af oplysninger om lejere, som fremsat 31. oktober 2013 (stadfæstet)",
  url: "https://eu.dk/samling/20131/lovforslag/l45/20131_l45_som_fremsat.htm",
});

const later = cites({
  title: "L 107 (2014-15), som fremsat 14. januar 2015",
  url: "http://www.ft.dk/samling/20141/lovforslag/l107/20141_l107_som_fremsat.htm",
});

const jobless: Criterion = {
  id: "jobless",
  verb: "overstiger",
  limit: { kind: "fixed", value: "40", unit: "pct" },
  age: { from: 18, to: 64 },
  years: 2,
  authority: bill(
    "almenboligloven § 61 a, stk. 1, nr. 2 (2014-18)",
    "Andelen af beboere i alderen 18-64 år, der er uden tilknytning til arbejdsmarkedet eller uddannelse, overstiger 40 pct., opgjort som gennemsnit over de seneste 2 år.",
  ),
};

const nonwestern: Criterion = {
  id: "nonwestern",
  verb: "overstiger",
  limit: { kind: "fixed", value: "50", unit: "pct" },
  age: null,
  years: 1,
  authority: bill(
    "almenboligloven § 61 a, stk. 1, nr. 1 (2014-18)",
    "Andelen af indvandrere og efterkommere fra ikke-vestlige lande overstiger 50 pct.",
  ),
};

const convicted: Criterion = {
  id: "convicted",
  verb: "overstiger",
  limit: { kind: "fixed", value: "2.7", unit: "pct" },
  age: { from: 18, to: null },
  years: 2,
  authority: bill(
    "almenboligloven § 61 a, stk. 1, nr. 3 (2014-18)",
    "Antal dømte for overtrædelse af straffeloven, våbenloven eller lov om euforiserende stoffer overstiger 2,7 pct. af antallet af beboere på 18 år og derover, opgjort som gennemsnit over de seneste 2 år.",
    "Værktøjskassen og listerne skriver 2,70 pct.; det er samme tal.",
  ),
};

const basicSchool: Criterion = {
  id: "basicSchool",
  verb: "overstiger",
  limit: { kind: "fixed", value: "50", unit: "pct" },
  age: { from: 30, to: 59 },
  years: 1,
  authority: bill(
    "almenboligloven § 61 a, stk. 1, nr. 4 (2014-18)",
    "Andelen af beboere i alderen 30-59 år, der alene har en grundskoleuddannelse, overstiger 50 pct.",
    "Beboere med uoplyst uddannelse tælles med i ministeriets lister. Det stod i udkastet af september 2013, men ikke i lovforslaget: praksis, ikke lovens ord.",
  ),
};

const income: Criterion = {
  id: "income",
  verb: "mindre end",
  limit: { kind: "fixed", value: "55", unit: "pctOfRegion" },
  age: { from: 15, to: 64 },
  years: 1,
  authority: bill(
    "almenboligloven § 61 a, stk. 1, nr. 5 (2014-18)",
    "Den gennemsnitlige bruttoindkomst for skattepligtige i alderen 15-64 år i området eksklusive uddannelsessøgende udgør mindre end 55 pct. af den gennemsnitlige bruttoindkomst for samme gruppe i regionen.",
  ),
};

const ghetto: Category = {
  id: "ghetto",
  name: "ghettoområde",
  alsoCalled: "særligt udsat boligområde",
  criteria: [jobless, nonwestern, convicted, basicSchool, income],
  required: 3,
  gate: null,
  yearsInRow: null,
  authority: bill(
    "almenboligloven § 61 a, stk. 1 (2014-18)",
    "Ved et ghettoområde forstås fysisk sammenhængende almene boligafdelinger med mindst 1.000 beboere, hvor mindst tre af følgende kriterier er opfyldt",
    "Værktøjskassen skriver »særligt udsat boligområde« og »tre eller flere« af fem; loven siger ghettoområde og mindst tre. Kolonnerne står i værktøjskassens orden; i loven er ikke-vestlige nr. 1 og arbejdsmarkedet nr. 2.",
  ),
};

/** The five criteria of the toolbox, three or more to be met: the lists 2014 to 2017. */
export const criteria2014: CriteriaVersion = {
  id: "2014",
  title: "reglerne fra 2014 (listerne 2014-2017)",
  short: "regler 2014-17",
  from: "2014-01-01",
  until: "2018-11-30",
  act: later(
    "lov nr. 1609 af 26. december 2013",
    "som ændret ved lov nr. 123 af 23. februar 2011, lov nr. 1609 af 26. december 2013",
    "At lov nr. 1609 er L 45, er udledt. Dagen for ikrafttræden er ikke læst; den første liste efter reglerne er fra 1. februar 2014.",
  ),
  residents: {
    minimum: 1000,
    authority: bill(
      "almenboligloven § 61 a, stk. 1 (2014-18)",
      "almene boligafdelinger med mindst 1.000 beboere",
      "Ministeriets værktøjskasse skriver »over 1.000 indbyggere«. Loven siger mindst 1.000, og loven er brugt: 1.000 beboere er nok.",
    ),
  },
  listed: "ghetto",
  categories: [ghetto],
  notEncoded: [
    {
      subject: "Gennemsnittet over to år af andet end to enkelte år",
      why: "De offentliggjorte lister giver gennemsnittet færdigt; af enkelte år regnes det kun, når listen har begge.",
    },
    {
      subject: "Områdets afgrænsning (fysisk sammenhængende almene boligafdelinger)",
      why: "Den bygger på matrikel- og ejerforhold, som ikke står i et regneark.",
    },
    {
      subject: "Hvem der tæller som uden tilknytning, dømt eller skattepligtig",
      why: "Opgørelsen sker i registre hos Danmarks Statistik; tilføjelsen tager de færdige andele.",
    },
  ],
};
