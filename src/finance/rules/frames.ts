import type { Provision } from "../../core/provision";
import {
  ACT_91A,
  ACT_91B,
  BILL_L107,
  BILL_L39,
  CHECKED,
  READ_2026,
  REGULATION_2011,
  REGULATION_2015,
  TOOLBOX,
} from "./documents";

/** What a frame (ramme) pays for. */
export type FrameId = "renovation" | "infrastructure" | "demolition" | "social";

/** A funding frame in Landsbyggefonden. Years are calendar years, both included. */
export interface Frame {
  readonly id: FrameId;
  /** The official Danish name. */
  readonly name: string;
  readonly purpose: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Whole kroner. */
  readonly kroner: number;
  readonly per: "period" | "year";
  readonly authority: Provision;
}

const PHYSICAL = "Værktøjskassen, afsnittet Fysiske forandringer";

const RENOVATION_2015: Provision = {
  provision: "Forslag L 107 (2014-15), § 91, stk. 1",
  quote:
    "inden for en investeringsramme på 4.200 mio. kr. årligt i 2015 og 2016, 2.555 mio. kr. i 2017, 2.500 mio. kr. i 2018 og 2.300 mio. kr. årligt i 2019 og 2020 give tilsagn om ydelsesstøtte til lån til finansiering af opretning, udbedring, vedligeholdelse, forbedring, ombygning, sammenlægning af lejligheder og miljøforbedring i almene boligorganisationers byggeri",
  source: BILL_L107,
  certainty: "statute",
  checked: READ_2026,
  note: "Læst i lovforslaget, som det blev fremsat. Rammen for 2019 og 2020 blev senere forhøjet for udsatte boligområder.",
};

const INFRASTRUCTURE_2019: Provision = {
  provision: "Almenboligloven § 91 b, stk. 1",
  quote:
    "inden for en ramme på 195 mio. kr. årligt i 2019 og 2020, 190 mio. kr. årligt i 2021-2024 og 185 mio. kr. årligt i 2025 og 2026 med social- og boligministerens godkendelse give tilsagn om tilskud til infrastrukturændringer, der gennemføres i et udsat boligområde",
  source: ACT_91B,
  certainty: "statute",
  checked: READ_2026,
  note: "Beløbene reguleres hvert år med nettoprisindekset. Ændringerne skal ske som led i en godkendt helhedsplan (stk. 2).",
};

/** The frames the toolbox names, and the social frames of the later periods. */
export const FRAMES: readonly Frame[] = [
  {
    id: "renovation",
    name: "Renoveringsrammen",
    purpose: "renovering af almene boliger",
    firstYear: 2010,
    lastYear: 2016,
    kroner: 32_000_000_000,
    per: "period",
    authority: {
      provision: PHYSICAL,
      quote:
        "en investeringsramme på 32 mia. kr. til renovering af almene boliger i perioden 2010-2016",
      source: TOOLBOX,
      certainty: "statute",
      checked: CHECKED,
      note: "Værktøjskassens indledning skriver »knap 32 mia. kr.«.",
    },
  },
  {
    id: "infrastructure",
    name: "Infrastrukturrammen",
    purpose: "forbedring af infrastruktur i udsatte boligområder",
    firstYear: 2010,
    lastYear: 2016,
    kroner: 900_000_000,
    per: "period",
    authority: {
      provision: PHYSICAL,
      quote:
        "en ramme på 900 mio. kr. til forbedring af infrastruktur i udsatte boligområder i perioden 2010-2016",
      source: TOOLBOX,
      certainty: "statute",
      checked: CHECKED,
    },
  },
  {
    id: "demolition",
    name: "Nedrivningsrammen",
    purpose: "nedrivning af almene boliger",
    firstYear: 2010,
    lastYear: 2014,
    kroner: 500_000_000,
    per: "period",
    authority: {
      provision: PHYSICAL,
      quote: "en ramme på 500 mio. kr. til nedrivning af almene boliger i perioden 2010-2014",
      source: TOOLBOX,
      certainty: "statute",
      checked: CHECKED,
    },
  },
  {
    id: "renovation",
    name: "Renoveringsrammen 2015-16",
    purpose: "almene boligorganisationers byggeri",
    firstYear: 2015,
    lastYear: 2016,
    kroner: 4200_000_000,
    per: "year",
    authority: RENOVATION_2015,
  },
  {
    id: "renovation",
    name: "Renoveringsrammen 2017",
    purpose: "almene boligorganisationers byggeri",
    firstYear: 2017,
    lastYear: 2017,
    kroner: 2555_000_000,
    per: "year",
    authority: RENOVATION_2015,
  },
  {
    id: "renovation",
    name: "Renoveringsrammen 2018",
    purpose: "almene boligorganisationers byggeri",
    firstYear: 2018,
    lastYear: 2018,
    kroner: 2500_000_000,
    per: "year",
    authority: RENOVATION_2015,
  },
  {
    id: "renovation",
    name: "Renoveringsrammen 2019-20",
    purpose: "almene boligorganisationers byggeri",
    firstYear: 2019,
    lastYear: 2020,
    kroner: 2300_000_000,
    per: "year",
    authority: RENOVATION_2015,
  },
  {
    id: "renovation",
    name: "Renoveringsrammen for udsatte boligområder 2021-26",
    purpose: "renoverings- og forbedringsarbejder i afdelinger beliggende i et udsat boligområde",
    firstYear: 2021,
    lastYear: 2026,
    kroner: 830_000_000,
    per: "year",
    authority: {
      provision: "Forslag L 39 (2018-19), § 91, stk. 1",
      quote:
        "inden for en investeringsramme på 830 mio. kr. årligt i perioden 2021-2026 give tilsagn om ydelsesstøtte til lån til finansiering af renoverings- og forbedringsarbejder i afdelinger beliggende i et udsat boligområde",
      source: BILL_L39,
      certainty: "statute",
      checked: READ_2026,
      note: "Læst i lovforslaget, som det blev fremsat. Fondens almindelige renoveringsramme efter 2020 er ikke fundet.",
    },
  },
  {
    id: "infrastructure",
    name: "Infrastrukturrammen 2019-20",
    purpose: "infrastrukturændringer, der gennemføres i et udsat boligområde",
    firstYear: 2019,
    lastYear: 2020,
    kroner: 195_000_000,
    per: "year",
    authority: INFRASTRUCTURE_2019,
  },
  {
    id: "infrastructure",
    name: "Infrastrukturrammen 2021-24",
    purpose: "infrastrukturændringer, der gennemføres i et udsat boligområde",
    firstYear: 2021,
    lastYear: 2024,
    kroner: 190_000_000,
    per: "year",
    authority: INFRASTRUCTURE_2019,
  },
  {
    id: "infrastructure",
    name: "Infrastrukturrammen 2025-26",
    purpose: "infrastrukturændringer, der gennemføres i et udsat boligområde",
    firstYear: 2025,
    lastYear: 2026,
    kroner: 185_000_000,
    per: "year",
    authority: INFRASTRUCTURE_2019,
  },
  {
    id: "social",
    name: "Den boligsociale ramme 2011-14",
    purpose: "boligsociale indsatser",
    firstYear: 2011,
    lastYear: 2014,
    kroner: 440_000_000,
    per: "year",
    authority: {
      provision: "Værktøjskassen, indledningen",
      quote: "Der er afsat 440 mio. kr. årligt i Landsbyggefonden til boligsociale indsatser.",
      source: TOOLBOX,
      certainty: "statute",
      checked: CHECKED,
      note: "Værktøjskassen nævner ingen år; årene er regulativets. Op til halvdelen kunne gå til huslejestøtte.",
    },
  },
  {
    id: "social",
    name: "Den boligsociale ramme 2015-18",
    purpose: "boligsociale indsatser",
    firstYear: 2015,
    lastYear: 2018,
    kroner: 465_000_000,
    per: "year",
    authority: {
      provision: "Regulativ 2015-18 (lov nr. 222 af 3. marts 2015)",
      quote:
        "inden for en årlig ramme i udgangspunktet reguleret til 465 mio. kr. i perioden 2015-2018, heraf indtil halvdelen som støtte til huslejenedsættelser.",
      source: REGULATION_2015,
      certainty: "secondary",
      checked: null,
      note: "Fondens egen side om regulativet. Beløbet er reguleret; det står her, som det er nævnt.",
    },
  },
  {
    id: "social",
    name: "Den boligsociale ramme 2019-26",
    purpose: "en boligsocial indsats",
    firstYear: 2019,
    lastYear: 2026,
    kroner: 380_000_000,
    per: "year",
    authority: {
      provision: "Almenboligloven § 91 a, stk. 1",
      quote:
        "Landsbyggefonden kan i årene 2019-2026 af de midler, der er overført til landsdispositionsfonden, jf. § 89, inden for en årlig ramme på 380 mio. kr. give tilsagn om tilskud til en boligsocial indsats",
      source: ACT_91A,
      certainty: "statute",
      checked: READ_2026,
      note: "Beløbet reguleres hvert år med nettoprisindekset, første gang 1. januar 2019; her står det, som loven nævner det. Heraf kan op til 240 mio. kr. årligt gå til huslejenedsættelser.",
    },
  },
];

/** Physical works are paid by the renovation frame, never by the social one. */
export const PHYSICAL_SUPPORT: Provision = {
  provision: "Værktøjskassen, afsnittet Helhedsplaner",
  quote: "Den fysiske genopretning støttes via Landsbyggefondens renoveringsramme.",
  source: TOOLBOX,
  certainty: "statute",
  checked: CHECKED,
};

/** Rent support (huslejestøtte) is paid by the social frame, and is no measure within a theme. */
export const RENT_SUPPORT: Provision = {
  provision: "Regulativ 2011-14, den boligsociale ramme",
  quote: "op til halvdelen til huslejestøtte",
  source: REGULATION_2011,
  certainty: "inferred",
  checked: null,
  note: "Af 440 mio. kr. årligt i 2011-14 og 465 mio. kr. årligt i 2015-18. Gengivet, ikke ordret citeret; at temaerne ikke gælder for den, er sluttet deraf. For 2019-26 siger § 91 a, stk. 2, op til 240 mio. kr. årligt.",
};
