/** The page of letting, with its actions on the workbook: fetched when it is opened. */
export { lettingActions } from "../sheet/actions";
export { LettingPage } from "./LettingPage";
