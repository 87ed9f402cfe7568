import type { Provision } from "../../core/provision";
import { CHECKED, FUND_ORGANISATION, REGULATION_2011, REGULATION_2015, TOOLBOX } from "./documents";

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
      provision: "Lov nr. 222 af 3. marts 2015 og regulativ 2015-18",
      quote: "465 mio. kr. årligt",
      source: REGULATION_2015,
      certainty: "statute",
      checked: null,
      note: "Beløb og år er gengivet, ikke ordret citeret.",
    },
  },
  {
    id: "social",
    name: "Den boligsociale ramme 2019-26",
    purpose: "boligsociale indsatser",
    firstYear: 2019,
    lastYear: 2026,
    kroner: 380_000_000,
    per: "year",
    authority: {
      provision: "Lov nr. 1561 af 18. december 2018 og regulativ 2019-26",
      quote: "380 mio. kr. årligt",
      source: FUND_ORGANISATION,
      certainty: "statute",
      checked: null,
      note: "Heraf 140 mio. kr. årligt til boligsociale indsatser. Beløb og år er gengivet, ikke ordret citeret.",
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
  note: "Af 440 mio. kr. årligt i 2011-14 og 465 mio. kr. årligt i 2015-18. Gengivet, ikke ordret citeret; at temaerne ikke gælder for den, er sluttet deraf. For 2019-26 er intet fundet.",
};
