import type { PaneWords } from "../da/messages";

const navigation = "Pages of Udsat";

const messages = "Messages";

const all = "All";

const loading = "Loading the page …";

const outside =
  "Udsat is open outside Excel. You can look at the pages, but there is no workbook to read or write. Open Excel and choose Udsat on the ribbon.";

const broken = {
  title: "The page could not be shown.",
  why: (message: string): string =>
    `There is a fault in Udsat: ${message}. It has not changed your workbook.`,
  todo: "Try again. If it happens again, close the pane and open it anew.",
};

const unfetched = {
  title: "The page could not be fetched.",
  why: "The connection to where Udsat is fetched from failed.",
  todo: "Try again when there is a connection. The functions in the cells still work.",
};

const retry = "Try again";

const cancel = "Cancel";

const dismiss = "Dismiss the message";

const clearSearch = "Clear the search";

const working = "Working …";

/** The words of the pane itself. */
export const pane: PaneWords = {
  navigation,
  messages,
  all,
  loading,
  outside,
  broken,
  unfetched,
  retry,
  cancel,
  dismiss,
  clearSearch,
  working,
};
