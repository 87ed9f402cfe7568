import type { Explanation } from "../../../../excel/words";
import type { CommandWords } from "../da/command";

/** What the ribbon's commands tell. */
export const command: CommandWords = {
  notRefreshed,
  nothingToRefresh,
  noCharts,
  nameTaken,
  faulty,
};

function notRefreshed({
  sheet,
  why,
  left,
}: {
  readonly sheet: string;
  readonly why: Explanation;
  readonly left: string;
}): Explanation {
  const what = `“${sheet}” has not been refreshed.`;
  return { what, why: `${why.what} ${why.why} ${left}`, todo: why.todo };
}

function nothingToRefresh(): Explanation {
  return {
    what: "There is no sheet to refresh.",
    why: "The workbook has none of Udsat's sheets.",
    todo: "Select the list with the areas' figures, and press Insert criteria sheet.",
  };
}

function noCharts(): Explanation {
  return {
    what: "There are no charts to refresh.",
    why: "The workbook has no indicators. Charts on other sheets follow their figures by themselves.",
    todo: "Build the plan's sheets on the page Checklist here in the pane, write the indicators on the sheet Indikatorer, and try again.",
  };
}

function nameTaken(sheet: string): Explanation {
  return {
    what: `There is already a sheet named “${sheet}”.`,
    why: "The sheet was not made by Udsat, and Udsat does not write in other people's sheets. Nothing has been changed.",
    todo: "Open the page Criteria here in the pane: there the sheet can be inserted under another name.",
  };
}

function faulty(message: string): Explanation {
  return {
    what: "The command could not be carried out.",
    why: `There is a fault in Udsat: ${message}.`,
    todo: "Try again. If it happens again, close the workbook and open it anew.",
  };
}
