import type { Direction, Measure } from "../../targets";
import type { ChapterId } from "./chapters";

/**
 * How well a result is evidenced, by the toolbox's own account.
 * - `measured`: a figure is given that somebody measured;
 * - `assessed`: somebody else than those who did it has judged it, or research elsewhere has;
 * - `reported`: the toolbox tells it, without a figure or a source;
 * - `goal`: only a goal, not a result;
 * - `notEvaluated`: the toolbox says itself that the effect has not been measured.
 */
export type Evidence = "measured" | "assessed" | "reported" | "goal" | "notEvaluated";

export interface ToldResult {
  readonly text: string;
  readonly evidence: Evidence;
}

/** A place where it was done, with the facts and figures the toolbox gives of it. */
export interface Place {
  readonly name: string;
  readonly facts: readonly string[];
}

/** What could be measured (our proposal): an indicator with its unit, its better way and where its figures come from. */
export interface Measurable {
  readonly name: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly source: string;
}

/** The themes it can be funded under by each of the fund's lists, the likeliest first (our reading). Empty: not by the social frame. */
export type Themes = Readonly<Record<"2011" | "2015" | "2019", readonly string[]>>;

/**
 * One passage of the toolbox in our own words.
 * A `measure` can be taken into a plan; a `background` is what the chapter builds on: aims, money, organisation.
 */
export interface Entry {
  readonly kind: "measure" | "background";
  readonly chapter: ChapterId;
  /** The heading as it is printed; facts about a slip in it stand in `note`. */
  readonly heading: string;
  /** Its own page in the table of contents, where it is not its chapter's. */
  readonly page?: number;
  readonly name: string;
  readonly what: string;
  readonly targetGroup: string;
  /** Who is responsible, and who takes part. */
  readonly lead: readonly string[];
  readonly partners: readonly string[];
  readonly places: readonly Place[];
  readonly conditions: readonly string[];
  readonly results: readonly ToldResult[];
  readonly themes: Themes;
  /** Money outside the social themes: the fund's other frames, the state's pools, other acts. */
  readonly funding: readonly string[];
  /** A goal that a plan could set with it (our proposal), and what could be measured. */
  readonly goal: string;
  readonly measurable: readonly Measurable[];
  /** Which kind of measure it is in the plan's words. */
  readonly measure: Measure;
  /** The deciding words, letter by letter. */
  readonly quote: string;
  readonly note?: string;
}

type Optional =
  | "kind"
  | "targetGroup"
  | "lead"
  | "partners"
  | "places"
  | "conditions"
  | "results"
  | "themes"
  | "funding"
  | "goal"
  | "measurable"
  | "measure";
export type Written = Omit<Entry, "chapter" | Optional> & Partial<Pick<Entry, Optional>>;

const NO_THEMES: Themes = { "2011": [], "2015": [], "2019": [] };

const EMPTY = {
  kind: "measure",
  targetGroup: "",
  lead: [],
  partners: [],
  places: [],
  conditions: [],
  results: [],
  themes: NO_THEMES,
  funding: [],
  goal: "",
  measurable: [],
  measure: "other",
} as const satisfies Pick<Entry, Optional>;

/** The passages of one chapter by id, in the toolbox's order; what is left out is empty. */
export function chapter<Id extends string>(
  id: ChapterId,
  written: Readonly<Record<Id, Written>>,
): Readonly<Record<Id, Entry>> {
  const whole = Object.entries<Written>(written).map(([key, entry]) => [
    key,
    { ...EMPTY, chapter: id, ...entry },
  ]);
  return Object.fromEntries(whole) as Record<Id, Entry>;
}

export const at = (name: string, ...facts: readonly string[]): Place => ({ name, facts });

export const told = (evidence: Evidence, text: string): ToldResult => ({ evidence, text });

export const rising = (name: string, unit: string, source: string): Measurable => ({
  name,
  unit,
  direction: "rising",
  source,
});

export const falling = (name: string, unit: string, source: string): Measurable => ({
  name,
  unit,
  direction: "falling",
  source,
});
