import type { PlanColumn } from "./columns";
import type { PlanSheet } from "./plan";

/** Why a row or a cell of the plan does not hold together. `row` counts from 0 on the sheet; `column` is a column's key. */
export type PlanFinding =
  | {
      readonly code: "unreadable";
      readonly sheet: PlanSheet;
      readonly row: number;
      readonly column: PlanColumn;
      readonly text: string;
      readonly expected: "figure" | "day" | "year" | "choice";
    }
  | {
      readonly code: "sameId";
      readonly sheet: PlanSheet;
      readonly row: number;
      readonly id: string;
      readonly first: number;
    }
  | {
      readonly code: "danglingLink";
      readonly sheet: PlanSheet;
      readonly row: number;
      readonly column: PlanColumn;
      readonly id: string;
      readonly to: PlanSheet;
    }
  | {
      readonly code: "wrongLevel";
      readonly sheet: PlanSheet;
      readonly row: number;
      readonly column: PlanColumn;
      readonly id: string;
      /** The level that the goal above should be of; null where none belongs above. */
      readonly wanted: "purpose" | "programme" | null;
    }
  | {
      readonly code: "wrongDirection";
      readonly sheet: PlanSheet;
      readonly row: number;
      readonly id: string;
    }
  | {
      readonly code: "endBeforeStart";
      readonly sheet: PlanSheet;
      readonly row: number;
      readonly id: string;
    }
  | {
      readonly code: "yearOutside";
      readonly sheet: PlanSheet;
      readonly row: number;
      readonly id: string;
      readonly year: number;
    }
  | {
      readonly code: "sameDay";
      readonly sheet: PlanSheet;
      readonly row: number;
      readonly id: string;
      readonly day: string;
      readonly first: number;
    }
  | {
      readonly code: "measurementIncomplete";
      readonly sheet: PlanSheet;
      readonly row: number;
      readonly column: PlanColumn;
    }
  | {
      readonly code: "milestoneContradiction";
      readonly sheet: PlanSheet;
      readonly row: number;
      readonly id: string;
      readonly which: "reachedWithoutDay" | "dayWithoutReached";
    }
  | {
      readonly code: "themeOutside";
      readonly sheet: PlanSheet;
      readonly row: number;
      readonly id: string;
      readonly column: PlanColumn;
      readonly theme: string;
      /** The regulation that does not have the theme, by its years. */
      readonly regulation: string;
    }
  | {
      readonly code: "outsidePlan";
      readonly sheet: PlanSheet;
      readonly row: number;
      readonly id: string;
      readonly column: PlanColumn;
      readonly year: number;
      /** The plan's years; null where one is not stated. */
      readonly first: number | null;
      readonly last: number | null;
    };

export type FindingCode = PlanFinding["code"];
