import type { Cell } from "../../core/cell";
import type { PlanSheet } from "./plan";

/**
 * The columns of the plan's sheets by their keys: layouts, readers, checks and words share them, so that a mistyped key
 * does not compile. Yearly targets have a column a year.
 */
export interface PlanColumns {
  readonly goals: "id" | "level" | "parent" | "name" | "targetGroup" | "change" | "label";
  readonly activities: "id" | "name" | "goals" | "theme" | "measure" | "budget" | "owner" | "label";
  readonly indicators:
    | "id"
    | "name"
    | "goal"
    | "unit"
    | "direction"
    | "baseline"
    | "startYear"
    | "target"
    | "endYear"
    | YearColumn
    | "latest"
    | "latestDay"
    | "standing"
    | "next"
    | "source"
    | "availability"
    | "frequency"
    | "owner"
    | "label";
  readonly measurements: "day" | "indicator" | "value" | "note";
  readonly milestones:
    | "id"
    | "activity"
    | "name"
    | "owner"
    | "planned"
    | "actual"
    | "state"
    | "standing"
    | "note";
  readonly checklist:
    | "code"
    | "name"
    | "answer"
    | "result"
    | "state"
    | "owner"
    | "day"
    | "note"
    | "stage"
    | "by"
    | "force"
    | "quote";
  readonly deadlines:
    | "key"
    | "year"
    | "name"
    | "ruleDue"
    | "ownDue"
    | "sent"
    | "due"
    | "standing"
    | "note"
    | "source";
}

/** The column that holds the yearly target of a year. */
export type YearColumn = `year${number}`;
export const yearColumn = (year: number): YearColumn => `year${year}`;

/** A column of one of the plan's sheets, or of any of them. */
export type PlanColumn<Sheet extends PlanSheet = PlanSheet> = PlanColumns[Sheet];

/** The cells of one row by their columns; a column left out is not said, `null` is an empty cell. */
export type PlanRow<Sheet extends PlanSheet> = Readonly<Partial<Record<PlanColumn<Sheet>, Cell>>>;

/** Rows by their sheet; a sheet that is not there has none. */
export type PlanRows = { readonly [Sheet in PlanSheet]?: readonly PlanRow<Sheet>[] };
