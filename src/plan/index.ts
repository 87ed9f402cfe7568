/** The door of plan: what other subjects and the app may use of its rules and decisions. */
export type { AlreadyThere, Lacking, Proposal, ProposedIndicator } from "./judge/proposal";
export type { Added, PlanBasis, Removed } from "./judge/added";
export type { PlanRow, PlanRows } from "./read/columns";
export type { PlanSheet } from "./read/plan";
export { writtenWords } from "./words/written";
export { updateWords } from "./words/update";
export type { Profile } from "./read/profile";
