/** The pages of the plan, with their actions on the workbook: fetched when one is opened, or when a row is typed. */
export { planActions } from "../sheet/actions";
export { ChartsPage } from "./charts/ChartsPage";
export { ChecklistPage } from "./checklist/ChecklistPage";
export { GoalsPage } from "./goals/GoalsPage";
export { OverviewPage } from "./overview/OverviewPage";
export { tidyPlan } from "../sheet/tidy";
export { planAttention } from "./attention";
