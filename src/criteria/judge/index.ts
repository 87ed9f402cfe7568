export { nameOf, type Areas, type ShareColumn } from "../read/areas";
export { assess, type Choices } from "./assess";
export { type AreaList, type Entry, inOrder, isOpen, type LeftRow } from "./list";
export { type UnderRules, underEachRules } from "./otherwise";
export { kronerBy } from "./regionmean";
export { type Distances, distancesFrom, judgeArea, marginOf } from "./judge";
export { limitInPercent, type National } from "../rules/limit";
export { needsNational } from "../read/national";
export { countsYears } from "../read/figures/years";
export type { ThisYear } from "../read/head/yearheading";
export type { ColumnKind, CriteriaRefusal, Outcome, Place } from "../read/refusal";
export {
  answersOf,
  decide,
  MISSING,
  NO,
  scoreAreas,
  type Severest,
  severestOf,
  tally,
  YES,
} from "./decide";
export type * from "./types";
export { versionFor } from "../read/version";
export { criterionNamed, thresholdOf } from "./threshold";
export {
  type AreaHistory,
  type History,
  historyOf,
  historyOfLists,
  type HistoryOutcome,
  type ListGiven,
  undatedLists,
  type YearOfArea,
} from "./history/history";
export {
  criterionOf,
  type Deciding,
  decidingOf,
  inPercent,
  relativeDistance,
  turnsBetween,
  type Turns,
} from "./history/deciding";
export { type Forecast, type Outlook, outlookOf, type Trend, trendOf } from "./history/trend";
export { type Answers, answerKey, type Doubt } from "./history/match";
export { type Change, type Smallest, smallestChange, type Step } from "./change";
