/** The page of criteria, with its actions on the workbook: fetched when it is opened. */
export { criteriaActions } from "../sheet/actions";
export { CriteriaPage } from "./CriteriaPage";
