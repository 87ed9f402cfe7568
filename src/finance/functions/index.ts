/** The functions of finance, fetched with the script that Excel waits for. */
export { cofinancing } from "./cofinancing";
export { financePlan } from "./financeplan";
export { gap } from "./gap";
export { theme } from "./theme";
