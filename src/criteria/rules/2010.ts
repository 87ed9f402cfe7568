import { cites } from "./cite";
import type { Category, CriteriaVersion, Criterion } from "./types";

const act = cites({
  title:
    "Lov om ændring af lov om almene boliger m.v. (Stop for anvisning til ghettoområder af visse persongrupper og identifikation af ghettoområder), Retsinformation",
  url: "https://www.retsinformation.dk/Forms/R0710.aspx?id=135224",
});

const consolidated = cites({
  title: "Bekendtgørelse af lov om almene boliger m.v. (2011), Retsinformation",
  url: "https://www.retsinformation.dk/Forms/R0710.aspx?id=135348",
});

const government = cites(
  {
    title:
      "»10 år med ghettolisten«, som gengiver regeringens udspil »Ghettoen tilbage til samfundet« af 26. oktober 2010",
    url: "http://kommunist.dk/10-aar-med-ghettolisten/",
  },
  "secondary",
);

const CUT =
  "Kopien af loven slutter før listen over kriterier; ordene er efter en gengivelse af regeringens udspil.";

const jobless: Criterion = {
  id: "jobless",
  verb: "overstiger",
  limit: { kind: "fixed", value: "40", unit: "pct" },
  age: { from: 18, to: 64 },
  years: 4,
  authority: government(
    "almenboligloven § 61 a (2010-13), kriteriet om tilknytning til arbejdsmarked eller uddannelse",
    "Andelen af beboere i alderen 18-64 år, der er uden tilknytning til arbejdsmarkedet eller uddannelse, overstiger 40 procent i gennemsnit over de seneste fire år",
    CUT,
  ),
};

const convicted: Criterion = {
  id: "convicted",
  verb: "er over",
  limit: { kind: "fixed", value: "270", unit: "per10000" },
  age: { from: 18, to: null },
  years: 4,
  authority: government(
    "almenboligloven § 61 a (2010-13), kriteriet om dømte",
    "Antal dømte for overtrædelse af straffeloven, våbenloven eller lov om euforiserende stoffer pr. 10.000 beboere på 18 år og derover er over 270 personer, opgjort som gennemsnit over de seneste fire år",
    CUT,
  ),
};

const nonwestern: Criterion = {
  id: "nonwestern",
  verb: "overstiger",
  limit: { kind: "fixed", value: "50", unit: "pct" },
  age: null,
  years: 1,
  authority: government(
    "almenboligloven § 61 a (2010-13), kriteriet om indvandrere og efterkommere",
    "Andelen af indvandrere og efterkommere fra ikke-vestlige lande overstiger 50 procent",
    CUT,
  ),
};

const ghetto: Category = {
  id: "ghetto",
  name: "ghettoområde",
  alsoCalled: "særligt udsat boligområde",
  criteria: [jobless, nonwestern, convicted],
  required: 2,
  gate: null,
  yearsInRow: null,
  authority: act(
    "almenboligloven § 61 a (2010-13)",
    "Ved et ghettoområde forstås en fysisk sammenhængende almen boligafdeling, hvor der bor mindst 1.000 beboere, og som opfylder mindst to af",
    "Kopien af loven slutter før listen over kriterier. »Særligt udsat boligområde« er ministeriets titel på listen og værktøjskassens ord; loven siger ghettoområde.",
  ),
};

/** The three criteria of the first lists, 2010 to 2013. */
export const criteria2010: CriteriaVersion = {
  id: "2010",
  title: "reglerne fra 2010 (listerne 2010-2013)",
  short: "regler 2010-13",
  from: "2010-10-26",
  until: "2013-12-31",
  act: consolidated(
    "lov nr. 1610 af 22. december 2010",
    "lovbekendtgørelse nr. 1040 af 1. september 2010, med de ændringer, der følger af lov nr. 1610 af 22. december 2010",
    "Lovbekendtgørelsen nævner tre love af samme dag; 1610 er den, der ændrer almenboligloven alene. Dagen for ikrafttræden er ikke læst. Den første liste kom den 26. oktober 2010, før loven; den er taget med under de samme kriterier.",
  ),
  residents: {
    minimum: 1000,
    authority: act(
      "almenboligloven § 61 a (2010-13)",
      "en fysisk sammenhængende almen boligafdeling, hvor der bor mindst 1.000 beboere",
      "Ministeriets værktøjskasse skriver »over 1.000 indbyggere«. Loven siger mindst 1.000, og loven er brugt: 1.000 beboere er nok.",
    ),
  },
  listed: "ghetto",
  categories: [ghetto],
  notEncoded: [
    {
      subject: "Gennemsnittet over fire år af andet end fire enkelte år",
      why: "De offentliggjorte lister giver gennemsnittet færdigt; af enkelte år regnes det kun, når listen har alle fire.",
    },
    {
      subject: "Områdets afgrænsning (fysisk sammenhængende almene boligafdelinger)",
      why: "Den bygger på matrikel- og ejerforhold, som ikke står i et regneark.",
    },
  ],
};
