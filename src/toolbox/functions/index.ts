/** The functions of toolbox, fetched with the script that Excel waits for. */
export { tools } from "./tools";
