import type { Source } from "../../core/provision";
import type { Category, CriteriaVersion, Criterion } from "./types";

const BILL: Source = {
  title:
    "Forslag til lov om ændring af lov om almene boliger m.v., L 45 (folketingsåret 2013-14), fremsat 31. oktober 2013",
  url: "https://www.eu.dk/samling/20131/lovforslag/l45",
};

const MINISTRY: Source = {
  title: "Ministeriets kriterier, gengivet i SønderborgNYT, 1. december 2017",
  url: "https://www.sonderborgnyt.dk/ny-ghetto-liste-kommer-i-loebet-af-fredag/",
};

const jobless: Criterion = {
  id: "jobless",
  verb: "overstiger",
  limit: { kind: "fixed", value: "40", unit: "pct" },
  age: { from: 18, to: 64 },
  years: 2,
  authority: {
    provision: "almenboligloven § 61 a, stk. 1, nr. 1 (2014-18)",
    quote:
      "Andelen af 18-64 årige uden tilknytning til arbejdsmarkedet eller uddannelse overstiger 40 pct. (gennemsnit for de seneste 2 år)",
    source: MINISTRY,
    certainty: "secondary",
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
    provision: "almenboligloven § 61 a, stk. 1, nr. 2 (2014-18)",
    quote: "Andelen af indvandrere og efterkommere fra ikke-vestlige lande overstiger 50 pct.",
    source: MINISTRY,
    certainty: "secondary",
    checked: null,
  },
};

const convicted: Criterion = {
  id: "convicted",
  verb: "overstiger",
  limit: { kind: "fixed", value: "2.7", unit: "pct" },
  age: { from: 18, to: null },
  years: 2,
  authority: {
    provision: "almenboligloven § 61 a, stk. 1, nr. 3 (2014-18)",
    quote:
      "Antal dømte for overtrædelse af straffeloven, våbenloven eller lov om euforiserende stoffer overstiger 2,70 pct. af beboere på 18 år og derover (gennemsnit for de seneste 2 år)",
    source: MINISTRY,
    certainty: "secondary",
    checked: null,
    note: "Lovforslaget L 45 (2013-14) skriver 2,7 pct.",
  },
};

const basicSchool: Criterion = {
  id: "basicSchool",
  verb: "overstiger",
  limit: { kind: "fixed", value: "50", unit: "pct" },
  age: { from: 30, to: 59 },
  years: 1,
  authority: {
    provision: "almenboligloven § 61 a, stk. 1, nr. 4 (2014-18)",
    quote:
      "Andelen af beboere i alderen 30-59 år, der alene har en grunduddannelse – inkl. uoplyst uddannelse – overstiger 50 pct. af samtlige beboere i samme aldersgruppe",
    source: MINISTRY,
    certainty: "secondary",
    checked: null,
    note: "Beboere med uoplyst uddannelse tæller med efter ministeriets praksis, ikke efter lovens ord.",
  },
};

const income: Criterion = {
  id: "income",
  verb: "mindre end",
  limit: { kind: "fixed", value: "55", unit: "pctOfRegion" },
  age: { from: 15, to: 64 },
  years: 1,
  authority: {
    provision: "almenboligloven § 61 a, stk. 1, nr. 5 (2014-18)",
    quote:
      "Den gennemsnitlige bruttoindkomst for skattepligtige i alderen 15-64 år i området eksklusive uddannelsessøgende er mindre end 55 pct. af den gennemsnitlige bruttoindkomst for samme gruppe i regionen",
    source: MINISTRY,
    certainty: "secondary",
    checked: null,
  },
};

const saerligtUdsat: Category = {
  id: "saerligtUdsat",
  name: "særligt udsat boligområde",
  criteria: [jobless, nonwestern, convicted, basicSchool, income],
  required: 3,
  gate: null,
  yearsInRow: null,
  authority: {
    provision: "almenboligloven § 61 a, stk. 1 (2014-18)",
    quote: "mindst tre af følgende fem kriterier",
    source: BILL,
    certainty: "inferred",
    checked: null,
    note: "Ministeriets værktøjskasse siger »tre eller flere«. I daglig tale »ghettolisten«.",
  },
};

/** The five criteria of the toolbox, three or more to be met: the lists 2014 to 2017. */
export const criteria2014: CriteriaVersion = {
  id: "2014",
  title: "reglerne fra 2014 (listerne 2014-2017)",
  from: "2014-01-01",
  until: "2018-11-30",
  act: {
    provision: "lov nr. 1609 af 26. december 2013",
    quote: "Om ændring af § 61 a i almenboligloven",
    source: BILL,
    certainty: "unverified",
    checked: null,
    note: "Lovens nummer, dato og ikrafttræden er ikke efterset. Den første liste efter reglerne kom den 1. februar 2014.",
  },
  residents: {
    minimum: 1000,
    authority: {
      provision: "almenboligloven § 61 a (2014-18)",
      quote: "med mindst 1.000 beboere",
      source: BILL,
      certainty: "statute",
      checked: null,
      note: "Ministeriets værktøjskasse skriver »over 1.000 indbyggere«. Loven siger mindst 1.000, og loven er brugt: 1.000 beboere er nok.",
    },
  },
  listed: "saerligtUdsat",
  categories: [saerligtUdsat],
  notEncoded: [
    {
      subject: "Gennemsnittet over to år",
      why: "De offentliggjorte lister giver gennemsnittet færdigt; tilføjelsen regner det ikke ud af de enkelte år.",
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
