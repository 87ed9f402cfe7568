import type { Day } from "../../core/provision";
import type { PlanRows } from "../read/columns";
import type { Several } from "./several";
import type { Profile } from "../read/profile";

/** What a build is made for. */
export interface PlanRequest {
  /** The areas and further plans of the workbook, for "Overblik"; left out, what it says of them stays. */
  readonly several?: Several;
  readonly today: Day;
  /** The calendar year whose report the checklist asks about. */
  readonly reportYear: number;
  /** The years that get a column for a yearly target; more are never taken away. */
  readonly years?: readonly number[];
  /** Names for new sheets, by the usual name, where that is taken. */
  readonly names?: Readonly<Record<string, string>>;
  /** What the plan says of itself, where that is to be written; left out, what stands on the sheet stays. */
  readonly profile?: Profile;
  /** Rows for sheets that are not there yet: a sample, or a plan from elsewhere. */
  readonly rows?: PlanRows;
  /** Rows that come to the sheets, whether they are there or not. */
  readonly added?: PlanRows;
}
