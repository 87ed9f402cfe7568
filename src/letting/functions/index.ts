/** The functions of letting, fetched with the script that Excel waits for. */
export { letting } from "./letting";
