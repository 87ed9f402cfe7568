/** The letting rules (udlejningsregler) of the toolbox, named by meaning. */
export type LettingRuleId =
  | "flexible"
  | "combined"
  | "vacant"
  | "advertising"
  | "assignment"
  | "excluded"
  | "jointByMunicipality"
  | "jointByMinister"
  | "movingHelp"
  | "refund"
  | "copenhagen";

/** The source's own words: `mindst` and `op til` take the limit itself in, `over` and `mere end` leave it out. */
export type LettingVerb = "mindst" | "op til" | "over" | "mere end";

/** A number with its verb: decimal text in per cent, persons or months. The words it rests on are in `authorities.ts`. */
export interface LettingLimit {
  readonly verb: LettingVerb;
  readonly value: string;
}

/** One rule: its official name, its limits, and what decides it. The words of the provisions are in `authorities.ts`. */
export interface LettingRule {
  readonly id: LettingRuleId;
  readonly name: string;
  readonly limits: readonly LettingLimit[];
  /** The deciding provisions, in short. */
  readonly provision: string;
  /** An agreement that binds its own parties only: shown, never answered for others. */
  readonly example?: true;
  /** What the source leaves open, or how sure it is. */
  readonly note?: string;
}

const TOOLBOX_CHAPTER = "Værktøjskassen, Udlejningsregler";

/**
 * The rules in the toolbox's order. The toolbox says "mange uden for arbejdsmarkedet" and leaves the number to the statute:
 * combined letting is decided by § 51 b. Where toolbox and statute both have a number, the statute decides.
 */
export const LETTING_RULES: readonly LettingRule[] = [
  { id: "flexible", name: "Fleksibel udlejning", limits: [], provision: TOOLBOX_CHAPTER },
  {
    id: "combined",
    name: "Kombineret udlejning",
    limits: [
      { verb: "mindst", value: "1000" },
      { verb: "mindst", value: "40" },
      { verb: "mindst", value: "5000" },
      { verb: "mindst", value: "30" },
    ],
    provision: "almenboligloven § 51 b, stk. 3 og 4",
    note: "Stk. 4 er gengivet efter ministeriet, ikke læst i loven.",
  },
  {
    id: "vacant",
    name: "Bolig må stå tom",
    limits: [{ verb: "op til", value: "12" }],
    provision: TOOLBOX_CHAPTER,
  },
  {
    id: "advertising",
    name: "Annoncering",
    limits: [{ verb: "op til", value: "50" }],
    provision: TOOLBOX_CHAPTER,
  },
  {
    id: "assignment",
    name: "Kommunal anvisning op til 100 pct.",
    limits: [{ verb: "op til", value: "100" }],
    provision: TOOLBOX_CHAPTER,
  },
  {
    id: "excluded",
    name: "Anvisning af flygtninge og nyligt løsladte",
    limits: [],
    provision: "almenboligloven § 59, stk. 6",
    note: "Efter ordlyden fra 2010.",
  },
  {
    id: "jointByMunicipality",
    name: "Fælles aftale: kommunen beslutter for alle",
    limits: [{ verb: "mere end", value: "50" }],
    provision: "almenboligloven § 60 b, stk. 1",
  },
  {
    id: "jointByMinister",
    name: "Fælles aftale: ministeren godkender",
    limits: [{ verb: "mere end", value: "50" }],
    provision: "almenboligloven § 60 b, stk. 3",
  },
  { id: "movingHelp", name: "Flyttehjælp", limits: [], provision: TOOLBOX_CHAPTER },
  {
    id: "refund",
    name: "Refusion af flyttetilskud",
    limits: [],
    provision: TOOLBOX_CHAPTER,
    note: "Om puljen findes endnu, er ikke efterset.",
  },
  {
    id: "copenhagen",
    name: "Friholdt for boligsocial anvisning (København)",
    limits: [{ verb: "over", value: "40" }],
    provision: TOOLBOX_CHAPTER,
    example: true,
    note: "Københavns egen aftale: et eksempel, ikke en regel for andre kommuner.",
  },
];
