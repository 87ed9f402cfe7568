/** The door of targets: what other subjects and the app may use of its rules and decisions. */
export { endOfDay, endOfYear } from "./judge/moment";
export { numberOf, pathAt } from "./judge/path";
export { progress } from "./judge/progress";
export { allowedOf, targetAt } from "./judge/reduction";
export { status } from "./judge/status";
export type { Target, YearTarget } from "./judge/target";
export { LISTED } from "./rules/listed";
export type { Listed } from "./rules/listed";
export { NATIONAL_TARGETS } from "./rules/reduction";
export { TARGET_STATES } from "./rules/states";
export type { TargetState } from "./rules/states";
export {
  AVAILABILITIES,
  DIRECTIONS,
  FREQUENCIES,
  GOAL_LEVELS,
  MARK_STATES,
  MEASURES,
  MILESTONE_STATES,
  REPORT_PART_WORDS,
} from "./rules/words";
export type {
  Availability,
  Direction,
  Frequency,
  GoalLevel,
  MarkState,
  Measure,
  MilestoneState,
} from "./rules/words";
