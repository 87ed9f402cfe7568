import type { Day } from "../../core/provision";
import type {
  Availability,
  Direction,
  Frequency,
  GoalLevel,
  MarkState,
  Measure,
  MilestoneState,
  YearTarget,
} from "../../targets";
import type { ReportPartId } from "../rules/reporting";

/** The sheets of the plan, by what they hold. */
export const PLAN_SHEETS = [
  "goals",
  "activities",
  "indicators",
  "measurements",
  "milestones",
  "checklist",
  "deadlines",
] as const;
export type PlanSheet = (typeof PLAN_SHEETS)[number];

/** The sheets whose rows have an id of their own, with the letters the ids begin with. */
export const ID_LETTERS = {
  goals: "M",
  activities: "A",
  indicators: "I",
  milestones: "MP",
} as const;
export type IdSheet = keyof typeof ID_LETTERS;

/** Where a row stands: counted from 0 on its sheet. */
export interface Placed {
  readonly row: number;
}

/** `id` is empty where the row has none yet. */
export interface Goal extends Placed {
  readonly id: string;
  readonly level: GoalLevel | null;
  readonly parent: string;
  readonly name: string;
  readonly targetGroup: string;
  readonly change: string;
}

export interface Activity extends Placed {
  readonly id: string;
  readonly name: string;
  readonly goals: readonly string[];
  readonly theme: string;
  readonly measure: Measure | null;
  /** The names of the budget lines that pay for it, as in the finance plan. */
  readonly budget: readonly string[];
  readonly owner: string;
}

export interface Indicator extends Placed {
  readonly id: string;
  readonly name: string;
  readonly goal: string;
  readonly unit: string;
  readonly direction: Direction | null;
  readonly baseline: number | null;
  readonly startYear: number | null;
  readonly target: number | null;
  readonly endYear: number | null;
  readonly yearly: readonly YearTarget[];
  readonly source: string;
  readonly availability: Availability | null;
  readonly frequency: Frequency | null;
  readonly owner: string;
}

/** `value` is null for a gap: a measurement that is masked, missing or cannot be read. */
export interface Measurement extends Placed {
  readonly day: Day | null;
  readonly indicator: string;
  readonly value: number | null;
  readonly note: string;
}

export interface Milestone extends Placed {
  readonly id: string;
  readonly activity: string;
  readonly name: string;
  readonly owner: string;
  readonly planned: Day | null;
  readonly actual: Day | null;
  readonly state: MilestoneState | null;
}

/** What a person has answered to a requirement. */
export interface Mark extends Placed {
  readonly code: string;
  readonly state: MarkState | null;
  readonly owner: string;
  readonly day: Day | null;
  readonly note: string;
}

/** A deadline that a person has written, which goes before what the rules say. `sent` is the day the part was sent in. */
export interface OwnDeadline extends Placed {
  readonly part: ReportPartId | null;
  readonly year: number | null;
  readonly due: Day | null;
  readonly sent: Day | null;
}

/** The whole plan as the workbook holds it. */
export interface Plan {
  readonly goals: readonly Goal[];
  readonly activities: readonly Activity[];
  readonly indicators: readonly Indicator[];
  readonly measurements: readonly Measurement[];
  readonly milestones: readonly Milestone[];
  readonly marks: readonly Mark[];
  readonly deadlines: readonly OwnDeadline[];
}

export const EMPTY_PLAN: Plan = {
  goals: [],
  activities: [],
  indicators: [],
  measurements: [],
  milestones: [],
  marks: [],
  deadlines: [],
};
