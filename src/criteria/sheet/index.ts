/** What others may ask of the sheets of criteria. */
export { CRITERIA_SOURCE } from "./layout";
export { refreshCriteria, writeCriteria } from "./write";
