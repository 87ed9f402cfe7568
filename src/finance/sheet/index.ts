/** What others may ask of the sheets of finance. */
export { askPlanFacts, FACT_NAMES } from "./facts";
export { FINANCE_TABLE, OWN_PLAN } from "./layout";
export { type OtherPlan, type OtherPlans, otherPlans, type Since } from "./others";
