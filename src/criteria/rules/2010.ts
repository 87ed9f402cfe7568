import type { Provision } from "../../core/provision";
import type { Category, CriteriaVersion, Criterion } from "./types";

const GOVERNMENT = {
  title:
    "Regeringens udspil »Ghettoen tilbage til samfundet«, 26. oktober 2010, som gengivet i »10 år med ghettolisten«",
  url: "http://kommunist.dk/10-aar-med-ghettolisten/",
};

const jobless: Criterion = {
  id: "jobless",
  verb: "overstiger",
  limit: { kind: "fixed", value: "40", unit: "pct" },
  age: { from: 18, to: 64 },
  years: 4,
  authority: {
    provision:
      "almenboligloven § 61 a (2010-13), kriteriet om tilknytning til arbejdsmarked eller uddannelse",
    quote:
      "Andelen af beboere i alderen 18-64 år, der er uden tilknytning til arbejdsmarkedet eller uddannelse, overstiger 40 procent i gennemsnit over de seneste fire år",
    source: GOVERNMENT,
    certainty: "secondary",
    checked: null,
  },
};

const convicted: Criterion = {
  id: "convicted",
  verb: "overstiger",
  limit: { kind: "fixed", value: "270", unit: "per10000" },
  age: { from: 18, to: null },
  years: 4,
  authority: {
    provision: "almenboligloven § 61 a (2010-13), kriteriet om dømte",
    quote: "pr. 10.000 … overstiger 270 personer … seneste fire år",
    source: { title: "Ministeriets faktaboks, gengivet af TV 2 Østjylland, »Hvad er en ghetto?«" },
    certainty: "secondary",
    checked: null,
    note: "Lovens egen tekst er ikke læst. »10 år med ghettolisten« skriver »pr. 10.000 beboere på 18 år og derover er over 270 personer«; begge holder 270 udenfor.",
  },
};

const nonwestern: Criterion = {
  id: "nonwestern",
  verb: "overstiger",
  limit: { kind: "fixed", value: "50", unit: "pct" },
  age: null,
  years: 1,
  authority: {
    provision: "almenboligloven § 61 a (2010-13), kriteriet om indvandrere og efterkommere",
    quote: "Andelen af indvandrere og efterkommere fra ikke-vestlige lande overstiger 50 procent",
    source: GOVERNMENT,
    certainty: "secondary",
    checked: null,
  },
};

const RESIDENTS: Provision = {
  provision: "almenboligloven § 61 a (2010-13)",
  quote: "fysisk sammenhængende almen boligafdeling med mindst 1.000 beboere",
  source: {
    title:
      "Lov om ændring af lov om almene boliger m.v. (indsættelse af § 61 a), Retsinformation R0710, id 135224",
  },
  certainty: "statute",
  checked: null,
  note: "Ministeriets værktøjskasse skriver »over 1.000 indbyggere«. Loven siger mindst 1.000, og loven er brugt: 1.000 beboere er nok.",
};

const saerligtUdsat: Category = {
  id: "saerligtUdsat",
  name: "særligt udsat boligområde",
  criteria: [jobless, nonwestern, convicted],
  required: 2,
  gate: null,
  yearsInRow: null,
  authority: {
    provision: "almenboligloven § 61 a (2010-13)",
    quote: "mindst to af følgende kriterier",
    source: RESIDENTS.source,
    certainty: "statute",
    checked: null,
    note: "Uddraget af loven slutter før listen over kriterier. I daglig tale »ghettolisten«.",
  },
};

/** The three criteria of the first lists, 2010 to 2013. */
export const criteria2010: CriteriaVersion = {
  id: "2010",
  title: "reglerne fra 2010 (listerne 2010-2013)",
  from: "2010-10-26",
  until: "2013-12-31",
  act: {
    provision: "lov nr. 1610 af 22. december 2010",
    quote: "Om indsættelse af § 61 a i almenboligloven",
    source: RESIDENTS.source,
    certainty: "unverified",
    checked: null,
    note: "Lovens nummer og dato er ikke efterset. Den første liste kom den 26. oktober 2010, før loven; den er taget med under de samme kriterier.",
  },
  residents: { minimum: 1000, authority: RESIDENTS },
  listed: "saerligtUdsat",
  categories: [saerligtUdsat],
  notEncoded: [
    {
      subject: "Gennemsnittet over fire år",
      why: "De offentliggjorte lister giver gennemsnittet færdigt; tilføjelsen regner det ikke ud af de enkelte år.",
    },
    {
      subject: "Områdets afgrænsning (fysisk sammenhængende almene boligafdelinger)",
      why: "Den bygger på matrikel- og ejerforhold, som ikke står i et regneark.",
    },
  ],
};
