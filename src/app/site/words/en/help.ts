import type { HelpWords } from "../da/help";

const errorCells: readonly { readonly code: string; readonly meaning: string }[] = [
  {
    code: "#VALUE!",
    meaning:
      "Something in the cells cannot be used. Hover over the cell: the message says what, why, and what to do.",
  },
  {
    code: "#N/A",
    meaning: "A fact is missing, or no rule covers that year or date. The message says which.",
  },
  {
    code: "#SPILL!",
    meaning:
      "The result fills several cells and one of them is taken. Clear the space or move the formula. A result cannot spill inside a table.",
  },
  {
    code: "#NAME?",
    meaning:
      "Excel does not know the function yet. Open Udsat from the Udsat tab and recalculate the cell (F2 and Enter).",
  },
];

/** The words of the help pages. */
export const help: HelpWords = {
  title: "Udsat: help",
  other: "På dansk",
  contents: "Contents",
  functions: "Functions",
  intro:
    "Every function takes whole ranges and fills the cells it needs. An argument in square brackets may be left out. Figures and texts are read as the lists print them: 52.9, 52,9 %, 0.529 and 2.440. Results are always Danish words, so that formulas built on them mean the same for every reader.",
  syntax: "Write",
  argument: "Argument",
  meaning: "Meaning",
  optional: "may be left out",
  example: "Example",
  gives: "Gives",
  refuses: "Refuses",
  search: "Search the help",
  found: "# parts",
  contact: "Ask",
  whoToAsk:
    "Ask the IT department that deployed Udsat first. Say which version it is (it stands at the foot of this page and of the pane), which Excel, and what the error in the cell says.",
  errors: "Errors in cells",
  errorCells,
};
