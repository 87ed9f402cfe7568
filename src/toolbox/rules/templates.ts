import type { EntryId } from "./entries";
import type { Measurable } from "./entry";

/** How a template's number is to be understood: the value itself, a part added to the baseline, or a part taken from it. */
export type TemplateTarget =
  | { readonly kind: "value"; readonly value: string }
  | { readonly kind: "more"; readonly percent: string }
  | { readonly kind: "fewer"; readonly numerator: number; readonly denominator: number };

/** A measurable goal that the toolbox itself names. */
export interface Template {
  readonly id: string;
  readonly entry: EntryId;
  readonly goal: string;
  readonly targetGroup: string;
  readonly indicator: Measurable;
  /** Null where the toolbox gives no number: the municipality sets it. */
  readonly target: TemplateTarget | null;
  /** Years from the start, or the year by whose end it is to be reached. */
  readonly within?: number;
  readonly byEndOf?: number;
  /** What the toolbox says of it: a goal that was set, or a result that was reached. */
  readonly basis: "goal" | "result";
}

const AREAS: Measurable = {
  name: "Særligt udsatte boligområder på listen",
  unit: "områder",
  direction: "falling",
  source: "Ministeriets liste pr. 1. december",
};

const copenhagen = (id: string, goal: string, indicator: Measurable): Template => ({
  id,
  entry: "copenhagenPolicy",
  goal,
  targetGroup: "Beboerne i de udsatte byområder",
  indicator,
  target: null,
  byEndOf: 2020,
  basis: "goal",
});

/** The toolbox's measurable goals, and the three of Copenhagen, whose numbers are the municipality's to set. */
export const TEMPLATES: readonly Template[] = [
  {
    id: "exit",
    entry: "gangExit",
    goal: "60 pct. af de 18-25-årige, der har gennemført exit-forløbet, er to år efter ikke dømt for noget alvorligt eller personfarligt",
    targetGroup: "Unge på 18-25 år, der har gennemført exit-forløbet",
    indicator: {
      name: "Gennemførte uden dom for alvorlig eller personfarlig kriminalitet efter to år",
      unit: "pct.",
      direction: "rising",
      source: "Kommunens opgørelse",
    },
    target: { kind: "value", value: "60" },
    within: 2,
    basis: "goal",
  },
  {
    id: "safety",
    entry: "policing",
    goal: "Trygheden er steget med ca. 30 pct.",
    targetGroup: "Beboerne i området",
    indicator: {
      name: "Beboere, der føler sig trygge",
      unit: "pct.",
      direction: "rising",
      source: "Tryghedsmåling",
    },
    target: { kind: "more", percent: "30" },
    within: 2,
    basis: "result",
  },
  copenhagen("copenhagenLevel", "De udsatte byområder er løftet til københavnerniveau", {
    name: "Afstand til kommunens gennemsnit på de fem kriterier",
    unit: "pct.-point",
    direction: "falling",
    source: "Kommunens opgørelse",
  }),
  copenhagen("copenhagenWork", "Alle har uddannelse eller beskæftigelse", {
    name: "Beboere på 18-64 år uden tilknytning til arbejdsmarked eller uddannelse",
    unit: "pct.",
    direction: "falling",
    source: "Beboerdata, Landsbyggefonden",
  }),
  copenhagen("copenhagenLife", "De udsatte byområder er rammen om et godt københavnerliv", {
    name: "Beboere, der er tilfredse med at bo i området",
    unit: "pct.",
    direction: "rising",
    source: "Beboerundersøgelse",
  }),
  {
    id: "quarter",
    entry: "aims",
    goal: "En fjerdedel færre særligt udsatte boligområder",
    targetGroup: "Kommunens udsatte boligområder",
    indicator: AREAS,
    target: { kind: "fewer", numerator: 1, denominator: 4 },
    byEndOf: 2016,
    basis: "goal",
  },
  {
    id: "half",
    entry: "aims",
    goal: "Halvt så mange særligt udsatte boligområder",
    targetGroup: "Kommunens udsatte boligområder",
    indicator: AREAS,
    target: { kind: "fewer", numerator: 1, denominator: 2 },
    byEndOf: 2021,
    basis: "goal",
  },
];
