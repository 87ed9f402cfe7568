import { unpackBrowser } from "./chromium";

/** Once before the browser tests, whichever worker runs them. */
export default unpackBrowser;
