/** The page "Udvikling", with its actions on the workbook: fetched when it is opened. */
export { developmentActions } from "../../sheet/development/actions";
export { DevelopmentPage } from "./DevelopmentPage";
