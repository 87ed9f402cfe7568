/** The door of criteria: what other subjects and the app may use of its rules and decisions. */
export { BASELINE_KEY, baselineNow, baselineOf } from "./judge/baseline";
export type { AreaBaseline, BaselineFigure, FollowedBaseline } from "./judge/baseline";
export { assess } from "./judge/assess";
export { scoreAreas } from "./judge/decide";
export type { CriteriaRefusal } from "./read/refusal";
export { criterionNamed } from "./judge/threshold";
export { plainHeader } from "./read/head/header";
export type { CriterionId } from "./rules";
export { CRITERION_NAMES } from "./words/names";
export { outcomeWords } from "./words/outcome";
export { explainCriteria } from "./words/explain";
export { developmentWords } from "./words/development";
