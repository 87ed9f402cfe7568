import type { Category, CategoryId, CriteriaVersion, Criterion, CriterionId } from "../rules";
import type { Day } from "../../core/provision";
import type { Areas } from "../read/areas";
import type { Spot } from "../read/shape/types";
import type { National } from "../rules/limit";
import type { PreparedCriteria } from "./prepared";

/** Whether one criterion is met: yes, no, or the figure is missing. */
export type Answer = "yes" | "no" | "missing";

/** Whether the area is in the category: enough is met, cannot be met, or it hangs on a missing figure. */
export type Decision = "met" | "notMet" | "undecided";

/** How many persons stand between the area and the limit. */
export interface Persons {
  /** Whole persons, at least 1, or 0 when no whole number of persons changes the answer. */
  readonly count: number;
  /** `tooMany`: so many fewer and the criterion is no longer met. `toLimit`: so many more and it is met. */
  readonly side: "tooMany" | "toLimit";
  /** True when worked out from a rounded share instead of from the head counts. */
  readonly approximate: boolean;
}

/** How many kroner of mean income stand between the area and the limit. */
export interface Kroner {
  /** Whole kroner, at least 1: exactly so many change the answer, one fewer does not. */
  readonly count: number;
  /** `tooLittle`: so many more and the criterion is no longer met. `toLimit`: so many fewer and it is met. */
  readonly side: "tooLittle" | "toLimit";
  /** True when worked out from a rounded ratio instead of from the area's own mean income. */
  readonly approximate: boolean;
}

/** One criterion for one area. */
export interface JudgedCriterion {
  readonly criterion: Criterion;
  readonly answer: Answer;
  /** In the unit of the limit: per cent, per 10,000, or per cent of the region's income. Null when missing. */
  readonly value: number | null;
  /** In the same unit. Null when it hangs on a national average that was not given. */
  readonly limit: number | null;
  /** The value is exactly the limit. A published value is rounded, so the user is told. */
  readonly onTheLine: boolean;
  /** Value less limit in percentage points, rounded to 10 decimals; above the limit is positive. */
  readonly margin: number | null;
  /** Null when the head counts that it takes are not there. */
  readonly persons: Persons | null;
  /** Of the income alone; null where the region's mean income is not given. */
  readonly kroner: Kroner | null;
  /** The figure is a bare 0 that may as well be an empty cell, so it is taken for missing. */
  readonly couldBeEmpty: boolean;
}

/** A figure that is missing and could change the decision. */
export type MissingFigure = CriterionId | "residents" | "national" | "yearsBefore";

/** One category for one area. */
export interface JudgedCategory {
  readonly id: CategoryId;
  readonly decision: Decision;
  /** The criteria in the statute's order, the gate last. */
  readonly criteria: readonly JudgedCriterion[];
  readonly gate: JudgedCriterion | null;
  /** How many of the counted criteria are met (the gate not among them). */
  readonly met: number;
  readonly required: number;
  /** Only what could change the decision. */
  readonly missing: readonly MissingFigure[];
  /** The resident count is known and under the minimum. */
  readonly tooFewResidents: boolean;
}

/** One area, judged in full. */
export interface JudgedArea {
  readonly name: string;
  readonly municipality: string | null;
  /** The row in the pasted range, counted from 1. */
  readonly row: number;
  readonly residents: number | null;
  /** Consecutive years before the one judged; null where not known. */
  readonly yearsBefore: number | null;
  /** The category of the list (`version.listed`). */
  readonly listed: JudgedCategory;
  /** Every category of the version, mildest first. */
  readonly categories: readonly JudgedCategory[];
  /** The most severe category that is certainly met; null when none is. */
  readonly category: CategoryId | null;
  /** True when a more severe category than `category` cannot be decided; one that only lacks earlier years is not tried where none are given. */
  readonly categoryUndecided: boolean;
}

/** One category for every area, column by column. */
export interface Score {
  readonly category: Category;
  /** One column a criterion, in the order they are counted. */
  readonly answers: readonly Uint8Array[];
  readonly gate: Uint8Array | null;
  /** How many of the counted criteria are met. */
  readonly met: Uint8Array;
  /** The decision by this year's figures alone. */
  readonly thisYear: Uint8Array;
  /** With the years in a row, where the category takes them. */
  readonly decisions: Uint8Array;
}

/** What has been decided of a pasted range so far: each criterion and each category once. */
export interface Decided {
  readonly answers: Map<Criterion, Uint8Array>;
  readonly scores: Map<Category, Score>;
}

/** Areas that are judged by one version of the rules, area by area or all at once. */
export interface Assessment {
  readonly version: CriteriaVersion;
  /** The day of the list that the rows belong to; null where neither the list nor the user says. */
  readonly day: Day | null;
  /** The national share of convicted; null where it is not known. */
  readonly national: National | null;
  readonly areas: Areas;
  /** Where a cell of the areas' grid stands in the pasted range, from 0. */
  readonly at: (row: number, column: number) => Spot;
  /** Consecutive years before this one in which each area was in the category that years are counted of; null when not given. */
  readonly yearsBefore: readonly (number | null)[] | null;
  /** Every criterion of the version, made ready for these areas. */
  readonly prepared: PreparedCriteria;
  readonly decided: Decided;
}
