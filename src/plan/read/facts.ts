/** What the finance plan says about itself, as far as the checklist needs it. */
export interface FinanceFacts {
  /** Findings that are errors. */
  readonly errors: number;
  /** Local money and the whole plan, in øre; null where the share cannot be calculated. */
  readonly share: { readonly local: number; readonly total: number } | null;
  /** Whether the local share is at least the minimum; null where it cannot be decided. */
  readonly meetsMinimum: boolean | null;
  /** The activities that the budget names. */
  readonly activities: readonly string[];
}

/** What the checks know besides the plan's own rows. `null`: not there, or not read. */
export interface PlanFacts {
  readonly finance: FinanceFacts | null;
  /** The eligible themes of the plan's period, by their official names; null where the period is not known. */
  readonly themes: readonly string[] | null;
}
