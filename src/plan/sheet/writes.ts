/** What the plan's pages write: fetched at the first press, since no page needs it to be shown. */
export { buildPlan } from "./build";
export { refreshDiagrams } from "./diagrams";
export { markRequirement } from "./mark";
export { buildReport } from "./report";
