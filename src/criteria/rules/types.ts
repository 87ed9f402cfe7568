import type { Day, Provision } from "../../core/provision";

/** The five measures, named by meaning. Not every version counts them all. */
export type CriterionId = "jobless" | "nonwestern" | "convicted" | "basicSchool" | "income";

/** The statute's own words. `overstiger` and `er over` leave the limit itself out, `udgør mindst` takes it in, `mindre end` leaves it out. */
export type Verb = "overstiger" | "er over" | "udgør mindst" | "mindre end";

/** The unit the law states a limit in. */
export type Unit = "pct" | "per10000" | "pctOfRegion";

/** Numbers are decimal text, so that the law is never a rounded double. `times` is a multiple of a national average. */
export type Limit =
  | { readonly kind: "fixed"; readonly value: string; readonly unit: Unit }
  | { readonly kind: "timesNational"; readonly times: string; readonly unit: "pct" };

/** The group a share is a share of: whole years, both ends included; `to` null is "and over". */
export interface AgeGroup {
  readonly from: number;
  readonly to: number | null;
}

/** One measure with its limit: met when the value stands to the limit as the verb says. */
export interface Criterion {
  readonly id: CriterionId;
  readonly verb: Verb;
  readonly limit: Limit;
  /** Null: all residents. */
  readonly age: AgeGroup | null;
  /** How many years the figure is the mean of; 1 is the year itself. */
  readonly years: number;
  readonly authority: Provision;
}

export type CategoryId =
  | "udsat"
  | "ghetto"
  | "haardGhetto"
  | "forebyggelse"
  | "parallelsamfund"
  | "omdannelse";

/** Met in `count` years in a row, the year judged included. */
export interface YearsInRow {
  readonly count: number;
  /** The category that must have been met in each of them, under the names it has had. */
  readonly of: readonly CategoryId[];
  readonly authority: Provision;
}

/** A category of the law, complete in itself. */
export interface Category {
  readonly id: CategoryId;
  /** The law's own name for it at the time, in Danish. */
  readonly name: string;
  /** The ministry's title of the list and the toolbox's word, where that is another. */
  readonly alsoCalled?: string;
  /** The criteria that are counted, in the statute's order. */
  readonly criteria: readonly Criterion[];
  /** How many of them must be met, at least. */
  readonly required: number;
  /** A criterion that must be met besides. */
  readonly gate: Criterion | null;
  readonly yearsInRow: YearsInRow | null;
  readonly authority: Provision;
}

/** The fewest residents an area has, that number included. */
export interface ResidentMinimum {
  readonly minimum: number;
  readonly authority: Provision;
}

/** Something the law says that is not encoded, and why (Danish). */
export interface Omission {
  readonly subject: string;
  readonly why: string;
}

export type VersionId = "2010" | "2014" | "2018" | "2021";

/** One version of the law, complete in itself. */
export interface CriteriaVersion {
  readonly id: VersionId;
  /** Danish, e.g. `reglerne fra 2014`. */
  readonly title: string;
  /** The same in few words, for a heading: `regler 2014-17`. */
  readonly short: string;
  /** The first day it governs. */
  readonly from: Day;
  /** The last day it governs, that day included; null while it is in force. */
  readonly until: Day | null;
  readonly act: Provision;
  readonly residents: ResidentMinimum;
  /** The category that a list area must be in: `UDSAT.CRITERIA` decides this one. */
  readonly listed: CategoryId;
  /** Mildest first. */
  readonly categories: readonly Category[];
  readonly notEncoded: readonly Omission[];
}
