/** What others may ask of the sheets of plan. */
export { refreshDiagrams } from "./diagrams";
export { planNews } from "./news";
export { refreshPlan, refreshPlanCharts } from "./refresh";
export { addToPlan, type MakeProposals } from "./add";
export { takeOutOfPlan } from "./takeout";
