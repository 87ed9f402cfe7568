/** The functions of criteria, fetched with the script that Excel waits for. */
export { CATEGORY } from "./category";
export { CRITERIA } from "./criteria";
export { MARGINS } from "./margins";
export { RULES } from "./rules";
export { THRESHOLD } from "./threshold";
export { HISTORY } from "./history";
