/** The door of plan: what other subjects and the app may use of its rules and decisions. */
export { proposedRows } from "./judge/proposal";
export type { Proposal, ProposedIndicator, ProposedRows } from "./judge/proposal";
export type { PlanSheet } from "./read/plan";
export { refreshedSentence } from "./words/page";
