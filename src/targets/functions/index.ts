/** The functions of targets, fetched with the script that Excel waits for. */
export { targetPath } from "./path";
export { targetProgress } from "./progress";
export { reduction } from "./reduction";
export { targetStatus } from "./status";
