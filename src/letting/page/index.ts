/** The page of letting, fetched when it is opened. */
export { LettingPage } from "./LettingPage";
