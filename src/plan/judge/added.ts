import type { Cell } from "../../core/cell";
import type { Lacking } from "./proposal";

/** What of the plan decides how something is put into it. */
export interface PlanBasis {
  /** The themes of the regulation that the plan follows, by their official names. */
  readonly themes: readonly string[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** For a plan that does not say its years. */
  readonly thisYear: number;
}

/** A row as it was written, so that it can be taken out again as long as nobody has changed it. */
export interface WrittenRow {
  readonly sheet: "goals" | "indicators" | "activities" | "finance";
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** What was put into the plan. */
export interface Added {
  /** The ids of the new rows. */
  readonly goals: readonly string[];
  readonly indicators: readonly string[];
  readonly activities: readonly string[];
  /** The line of the finance plan: whether it stands there, or only by its name at the activity. */
  readonly budget: { readonly line: string; readonly written: boolean } | null;
  readonly lacking: readonly Lacking[];
  /** The sheets that were made, by their names. */
  readonly created: readonly string[];
  readonly rows: readonly WrittenRow[];
}

/** What was taken out again; `kept` are the ids of rows that somebody had changed since, or that other rows go by. */
export interface Removed {
  readonly kept: readonly string[];
}
