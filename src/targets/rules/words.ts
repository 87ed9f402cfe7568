/**
 * The add-in's own words for states and kinds. The fund's forms have words of their own that have not been seen;
 * these are not the fund's, and the sheets say so.
 */
export const GOAL_LEVELS = {
  purpose: "Formål",
  programme: "Programmål",
  concrete: "Konkret mål",
} as const;
export type GoalLevel = keyof typeof GOAL_LEVELS;

/** Which way an indicator should move. */
export const DIRECTIONS = { rising: "stigende", falling: "faldende" } as const;
export type Direction = keyof typeof DIRECTIONS;

/** The kinds of measure that the toolbox names under "hvordan resultaterne skal nås", and a rest. */
export const MEASURES = {
  childhood: "Opvækstvilkår for børn og unge",
  employment: "Beskæftigelsestiltag",
  culture: "Kultur- og fritidstilbud",
  restoration: "Økonomisk og fysisk opretning",
  other: "Andet",
} as const;
export type Measure = keyof typeof MEASURES;

/** Whether the data behind an indicator can be had. */
export const AVAILABILITIES = {
  available: "tilgængelige",
  ordered: "bestilt",
  missing: "ikke tilgængelige",
} as const;
export type Availability = keyof typeof AVAILABILITIES;

export const FREQUENCIES = {
  yearly: "årligt",
  halfYearly: "halvårligt",
  quarterly: "kvartalsvis",
  monthly: "månedligt",
  once: "ved planens afslutning",
} as const;
export type Frequency = keyof typeof FREQUENCIES;

export const MILESTONE_STATES = {
  notBegun: "ikke begyndt",
  underWay: "i gang",
  reached: "nået",
  postponed: "udskudt",
  dropped: "opgivet",
} as const;
export type MilestoneState = keyof typeof MILESTONE_STATES;

/** How far a person has come with a requirement. */
export const MARK_STATES = {
  notBegun: "ikke begyndt",
  underWay: "i gang",
  done: "opfyldt",
  notRelevant: "ikke relevant",
} as const;
export type MarkState = keyof typeof MARK_STATES;

/** The parts of the yearly report, as the sheets name them. */
export const REPORT_PART_WORDS = {
  account: "reguleringskonto",
  attainment: "målopfyldelse",
  milestonePlan: "milepælsplan",
} as const;
