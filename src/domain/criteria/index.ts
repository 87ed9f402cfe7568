export { nameOf, type Areas, type ShareColumn } from "./areas";
export { assess, type Choices } from "./assess";
export { judgeArea } from "./judge";
export { limitInPercent } from "./limit";
export type { ColumnKind, CriteriaRefusal, Outcome, Place } from "./refusal";
export { MISSING, NO, scoreAreas, YES, type Score } from "./score";
export type * from "./types";
export { dayOf, versionFor } from "./version";
export { criterionNamed, thresholdOf } from "./threshold";
