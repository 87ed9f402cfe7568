import type { TargetState } from "../../targets";
import type { Goal, Indicator } from "../read/plan";
import type { Value } from "./measured";

/** One indicator in the report. `share` is null where no share can be stated. */
export interface IndicatorLine {
  readonly indicator: Indicator;
  readonly yearTarget: number | null;
  readonly measured: Value | null;
  readonly share: number | null;
  readonly state: TargetState;
}

/** One concrete goal with its indicators; its state is the worst of theirs (see `goalState`). */
export interface GoalLine {
  readonly goal: Goal;
  readonly state: TargetState;
  readonly indicators: readonly IndicatorLine[];
}
