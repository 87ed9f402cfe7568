/** The page of finance, with its actions on the workbook: fetched when it is opened. */
export { financeActions } from "../sheet/actions";
export { FinancePage } from "./FinancePage";
