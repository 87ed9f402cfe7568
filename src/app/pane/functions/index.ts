/** The page of the functions, with what it may ask of the site and the workbook: fetched when it is opened. */
export { functionsActions } from "./actions";
export { FunctionsPage } from "./FunctionsPage";
