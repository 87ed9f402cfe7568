import type { AppWords } from "./da";

export const en: AppWords = {
  version: (version) => `Udsat ${version}`,
  functions: {
    intro:
      "All of Udsat's functions. Insert the example into the selected cell and change the range to your own.",
    search: "Search for a function",
    found: (n) => (n === 1 ? "1 function" : `${n} functions`),
    loading: "Loading the functions …",
    unfetched: {
      what: "The description of the functions could not be fetched.",
      why: "The connection to where Udsat is fetched from failed.",
      todo: "Open the page again when there is a connection. The functions in the cells still work.",
    },
    gives: "Gives",
    example: "Example",
    insert: "Insert the example",
    inserting: "Inserting …",
    more: "Read more in the help",
    inserted: (cell, sheet) => ({
      what: `The example stands in ${cell} on the sheet “${sheet}”.`,
      why: "",
      todo: "Change the range in the formula to your own.",
    }),
    taken: (cell) => ({
      what: "The example was not inserted.",
      why: `The cell ${cell} is not empty, and Udsat writes over nothing.`,
      todo: "Select an empty cell with empty room to the right and below, and try again.",
    }),
    inTable: (table) => ({
      what: "The example was not inserted.",
      why: `The cell belongs to the table “${table}”, and a result cannot spill in a table.`,
      todo: "Select an empty cell outside the table, and try again.",
    }),
  },
  updated: {
    what: "Udsat has been updated; close the pane and open it again.",
    why: "The page belongs to a newer release than the one that is open here. Nothing in the workbook has changed, and nothing is lost.",
    todo: "Close the pane with its cross and open Udsat from the tab. The functions in the cells still work.",
  },
};
