/** The page of the toolbox, with its actions on the workbook: fetched when it is opened. */
export { toolboxActions } from "../sheet/actions";
export { ToolboxPage } from "./ToolboxPage";
