import type { Provision } from "../../core/provision";
import { TOOLBOX } from "../../core/toolbox";

/** A national target (målsætning) for the number of areas, reached by the end of a year. */
export interface NationalTarget {
  /** The year by whose end (inden udgangen af) it is to be reached; it holds from then on. */
  readonly byEndOf: number;
  /** The part of the areas that is to be gone. */
  readonly fewer: { readonly numerator: number; readonly denominator: number };
  readonly authority: Provision;
}

const authority: Provision = {
  provision: "Værktøjskassen, Indledning, Målsætning, side 4",
  quote:
    "Det er regeringens målsætning at reducere antallet af særligt udsatte boligområder med 1/4 inden udgangen af 2016 og halvere antallet inden udgangen af 2021.",
  source: TOOLBOX,
  certainty: "statute",
  checked: { by: "projektet", on: "2026-11-25" },
  note: "Værktøjskassen siger ikke, hvilken liste der regnes fra. »Reducere med 1/4« er læst som mindst en fjerdedel, regnet af udgangspunktet begge gange.",
};

/** The national targets, in time order. Before the end of the first the toolbox allows no particular number. */
export const NATIONAL_TARGETS: readonly NationalTarget[] = [
  { byEndOf: 2016, fewer: { numerator: 1, denominator: 4 }, authority },
  { byEndOf: 2021, fewer: { numerator: 1, denominator: 2 }, authority },
];
