/** The first page of the plan, with the plan's actions on the workbook: fetched when the pane opens, or when a row is typed. */
export { planActions } from "../sheet/actions";
export { OverviewPage } from "./overview/OverviewPage";
export { planAttention } from "./attention";

/** The plan's other pages: pieces of their own, fetched when one is opened. */
export const loadChecklist = () => import("./checklist/ChecklistPage");
export const loadGoals = () => import("./goals/GoalsPage");
export const loadCharts = () => import("./charts/ChartsPage");
/** What is done when a row has been typed. */
export const loadTidy = () => import("../sheet/tidy");
