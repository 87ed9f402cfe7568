/** The page of criteria, with its actions on the workbook: fetched when it is opened. */
export { criteriaActions } from "../sheet/actions";
export { CriteriaPage } from "./CriteriaPage";

/** The page of areas over the years: a piece of its own, fetched when that page is opened. */
export const loadDevelopment = () => import("./development");
