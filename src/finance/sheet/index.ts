/** What others may ask of the sheets of finance. */
export { FINANCE_TABLE } from "./layout";
