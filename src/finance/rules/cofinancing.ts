import type { Provision } from "../../core/provision";
import { CHECKED, FUND_ORGANISATION, TOOLBOX } from "./documents";

/** A share as a fraction of whole numbers, so that no decimal is ever compared. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** The least local share (lokal medfinansiering): the words say "minimum", so a share of exactly this much is enough. */
export interface CofinancingRule {
  readonly verb: "minimum";
  readonly least: Fraction;
  /** What the least share is of the grant (tilskud) when the fund pays all the rest. */
  readonly leastOfGrant: Fraction;
  readonly authority: Provision;
  /** What the share is a share of: the words do not say it. */
  readonly base: Provision;
}

/** One rule for every regulation period: 2011-14, 2015-18 and 2019-26 all ask for 25 pct. */
export const COFINANCING: CofinancingRule = {
  verb: "minimum",
  least: { numerator: 1, denominator: 4 },
  leastOfGrant: { numerator: 1, denominator: 3 },
  authority: {
    provision: "Værktøjskassen, afsnittet Helhedsplaner",
    quote: "Landsbyggefonden stiller krav til lokal medfinansiering på minimum 25 pct.",
    source: TOOLBOX,
    certainty: "statute",
    checked: CHECKED,
    note: "Fondens ansøgningssider for 2011-14, 2015-18 og 2019-26 har samme grænse.",
  },
  base: {
    provision: "Landsbyggefondens andel af helhedsplanen",
    quote:
      "kan finansiere op til 75 % af helhedsplanerne. Boligorganisationer og kommune finansierer resten",
    source: { title: "Aarhus Vest: Boligsociale helhedsplaner", url: "https://aarhusvest.dk" },
    certainty: "secondary",
    checked: CHECKED,
    note: "Ingen regulativtekst siger udtrykkeligt, hvad de 25 pct. regnes af. Her regnes de af hele planen, så fonden højst bærer 75 pct.",
  },
};

/** Who co-finances, as the fund puts it. */
export const COFINANCIERS: Provision = {
  provision: "Organisation og økonomiske rammer",
  quote: "kommune og boligorganisationer",
  source: FUND_ORGANISATION,
  certainty: "inferred",
  checked: null,
  note: "Fonden nævner kommunen og boligorganisationerne som de sædvanlige medfinansierende parter; fonde kan supplere. Gengivet, ikke ordret citeret.",
};
