import type { AppWords } from "./da";

export const en: AppWords = {
  version: (version) => `Udsat ${version}`,
  updated: {
    what: "Udsat has been updated; close the pane and open it again.",
    why: "The page belongs to a newer release than the one that is open here. Nothing in the workbook has changed, and nothing is lost.",
    todo: "Close the pane with its cross and open Udsat from the tab. The functions in the cells still work.",
  },
};
