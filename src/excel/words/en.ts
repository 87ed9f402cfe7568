import type { CodeKind, WorkbookRefusal } from "../refusal";
import type { Aftermath } from "../transaction/aftermath";
import type { Thing } from "../transaction/step";
import type { ExcelWords, Explanation } from "./da";

const AGAIN = "Try again. If it happens again, save the workbook and open it anew.";

/** What Excel's own codes come down to. */
const codes: Readonly<Record<CodeKind, Explanation>> = {
  denied: {
    what: "Excel did not permit the action.",
    why: "The sheet or the workbook is protected or read-only.",
    todo: "Choose Review, Unprotect Sheet, and try again.",
  },
  tooLarge: {
    what: "There is too much data for one action.",
    why: "Excel takes at most 5 MB at a time.",
    todo: "Choose a smaller range, and try again.",
  },
  busy: {
    what: "Excel is busy.",
    why: "A cell is being edited, or another action is running.",
    todo: "Press Enter or Esc in the cell, and try again.",
  },
  otherWorkbook: {
    what: "Excel could not carry out the action in this workbook.",
    why: "Another workbook is in front.",
    todo: "Click in the workbook with Udsat, and try again.",
  },
  selection: {
    what: "The selection cannot be read.",
    why: "Several ranges, a shape or a chart is selected.",
    todo: "Select one block of cells, and try again.",
  },
  unsupported: {
    what: "This version of Excel cannot do that.",
    why: "The action uses something that came in a newer version.",
    todo: "Update Excel, or use Excel on the web.",
  },
  gone: {
    what: "Something that was to be read or written in is not in the workbook.",
    why: "The sheet, table, column or chart has been deleted or renamed.",
    todo: "Choose the range again, or insert the sheet anew.",
  },
  exists: {
    what: "There is already a sheet, a table or a name called that.",
    why: "Excel does not allow two of the same name.",
    todo: "Rename the one that is there, and try again.",
  },
  conflict: {
    what: "The action clashed with another change.",
    why: "Others changed the workbook at the same time, or the rows could not be moved.",
    todo: "Wait a moment, and try again.",
  },
  filteredRange: {
    what: "The range cannot be written in.",
    why: "Rows are hidden by a filter.",
    todo: "Choose Data, Clear, and try again.",
  },
  merged: {
    what: "The table cannot be made.",
    why: "There are merged cells or another table where it is to stand.",
    todo: "Unmerge the cells or choose another place, and try again.",
  },
  pivot: {
    what: "The range cannot be written in.",
    why: "There is a PivotTable in it.",
    todo: "Move the PivotTable, and try again.",
  },
  noRoom: {
    what: "There is no room for new rows or columns.",
    why: "Cells at the far end of the sheet would be pushed off it.",
    todo: "Delete contents and formats in the last rows and columns of the sheet, and try again.",
  },
  emptyChart: {
    what: "The chart cannot be drawn.",
    why: "There are no figures to show in it.",
    todo: "Fill in the figures, and try again.",
  },
  longFormula: {
    what: "The formula cannot be written.",
    why: "It is too long for Excel.",
    todo: "Choose fewer words or a smaller range, and try again.",
  },
  sheetKind: {
    what: "This sheet cannot be written in.",
    why: "It is a chart sheet or a macro sheet.",
    todo: "Choose an ordinary worksheet, and try again.",
  },
  noUndo: {
    what: "Excel did not carry out the action.",
    why: "Something in it cannot be undone in this version of Excel.",
    todo: AGAIN,
  },
  invalid: {
    what: "Excel could not carry out the action as the workbook stands.",
    why: "Something on the sheet is not as the action takes for granted, or a cell is being edited.",
    todo: AGAIN,
  },
  internal: {
    what: "Excel could not carry out the action.",
    why: "There was an error inside Excel, or another workbook is in front.",
    todo: AGAIN,
  },
  connection: {
    what: "Excel did not answer.",
    why: "The connection to the workbook was cut off.",
    todo: "See whether you are online, and try again.",
  },
  restart: {
    what: "Excel cannot carry out the action until it has been started again.",
    why: "Udsat has been updated since Excel was opened.",
    todo: "Save, close Excel, and open the workbook again.",
  },
  memory: {
    what: "Excel has too little memory for the action.",
    why: "The workbook or other open files take too much.",
    todo: "Close other workbooks, and try again.",
  },
  links: {
    what: "Excel did not carry out the action.",
    why: "The workbook takes figures from other files, and that is not permitted.",
    todo: "Choose Data, Edit Links, permit the update, and try again.",
  },
};

function refusal(refusal: WorkbookRefusal): Explanation {
  switch (refusal.kind) {
    case "notInExcel":
      return {
        what: "Udsat cannot reach a workbook.",
        why: "The page is open outside Excel.",
        todo: "Open Excel and choose Udsat on the ribbon.",
      };
    case "protectedSheet":
      return {
        what: refusal.sheet
          ? `The sheet “${refusal.sheet}” cannot be changed.`
          : "The sheet cannot be changed.",
        why: "The sheet is protected.",
        todo: "Choose Review, Unprotect Sheet, and try again.",
      };
    case "protectedWorkbook":
      return {
        what: "No sheet can be inserted.",
        why: "The structure of the workbook is protected.",
        todo: "Choose Review, Protect Workbook to remove the protection, and try again.",
      };
    case "missing":
      return {
        what: refusal.name
          ? `“${refusal.name}” is not in the workbook.`
          : "What should be read is not in the workbook.",
        why: "The sheet, table or range has been deleted or renamed.",
        todo: "Choose the range again, or insert the sheet anew.",
      };
    case "missingColumn":
      return {
        what: `The table “${refusal.table}” cannot be refreshed.`,
        why: `The column “${refusal.header}” has been deleted, so the rows cannot be recognised.`,
        todo: `Undo the deletion, or give a column the header “${refusal.header}”, and try again.`,
      };
    case "occupiedName":
      return {
        what: `There is already a sheet named “${refusal.sheet}”.`,
        why: "The sheet was not made by Udsat, and Udsat does not write in other people's sheets.",
        todo: `Insert the sheet as “${refusal.free}”, or cancel.`,
      };
    case "occupiedTable":
      return {
        what: `The name “${refusal.table}” is taken in the workbook.`,
        why: "A table or a name of that kind exists already, but lacks the columns that Udsat needs.",
        todo: "Rename the table or the name, and try again.",
      };
    case "filtered":
      return {
        what: `The table “${refusal.table}” on the sheet “${refusal.sheet}” has not been changed.`,
        why: "Rows are hidden by a filter, and in Excel what is written can then land in other rows.",
        todo: "Let Udsat lift the filter and set it again when it has written, or clear it yourself (Data, Clear), and try again.",
      };
    case "filterLeft":
      return {
        what: `The filter of the table “${refusal.table}” on the sheet “${refusal.sheet}” has not been set again.`,
        why: "Excel refused it, or others changed the table meanwhile.",
        todo: "Set the filter again with the arrows in the table's headings.",
      };
    case "noHeadings":
      return {
        what: `The table “${refusal.table}” on the sheet “${refusal.sheet}” cannot be used.`,
        why: "Its header row is turned off.",
        todo: "Select a cell in the table, choose Table Design, Header Row, and try again.",
      };
    case "moved":
      return {
        what: "The action was not carried out.",
        why: "Others sorted, inserted or deleted rows while it was being written, also when it was tried again.",
        todo: "Wait until the others have finished, and try again.",
      };
    case "edited":
      return {
        what: "The action was not carried out.",
        why: "Somebody has just written in the cell that was to be written in.",
        todo: "See what the cell holds now, and try again if it is to be changed.",
      };
    case "nothingSelected":
      return {
        what: "There is nothing to read in the selection.",
        why: "The selected cells are empty.",
        todo: "Select a cell in the list or the plan, or all of it with its headers, and try again.",
      };
    case "ownSheet":
      return {
        what: `The selection is Udsat's own sheet “${refusal.sheet}”.`,
        why: "The sheet was worked out from another list and cannot be its own source.",
        todo: "Select the list with the areas' figures, or press Refresh to work the sheet out again.",
      };
    case "ownResult":
      return {
        what: "The selection is in a result that an UDSAT formula gives.",
        why: "The page reads the areas' figures, not what the formula has worked out.",
        todo: "Select a cell in the list with the areas' figures, and try again.",
      };
    case "cancelled":
      return {
        what: "The action was cancelled.",
        why: "You chose to cancel.",
        todo: "Start it again whenever you like.",
      };
    case "unknown":
      return {
        what: "Excel refused the action.",
        why: `Excel answered with the code ${refusal.code}.`,
        todo: AGAIN,
      };
    default:
      return codes[refusal.kind];
  }
}

const KINDS: Readonly<Record<Thing["kind"], string>> = {
  sheet: "the sheet",
  table: "the table",
  cells: "the cells",
  name: "the name",
  setting: "the setting",
  chart: "the chart",
  filter: "the filter of the table",
};

const listed = (things: readonly Thing[]): string => {
  const names = [...new Set(things.map(({ kind, name }) => `${KINDS[kind]} “${name}”`))];
  const last = names.pop() ?? "";
  return names.length === 0 ? last : `${names.join(", ")} and ${last}`;
};

function aftermath(aftermath: Aftermath): string {
  switch (aftermath.kind) {
    case "unchanged":
      return "The workbook has not been changed.";
    case "restored":
      return "What had been written was taken back, and the workbook was read again to make sure.";
    case "written":
      return "What was to be written has been written.";
    case "left": {
      const filters = aftermath.things.filter(({ kind }) => kind === "filter");
      const others = aftermath.things.filter(({ kind }) => kind !== "filter");
      return [
        ...(others.length > 0
          ? [
              `Something was written and has not been taken back, because others have written there since or Excel refused it: ${listed(others)}. Please look at them.`,
            ]
          : []),
        ...filters.map(({ name }) => `The filter of the table “${name}” has not been set again.`),
      ].join(" ");
    }
    case "unsure": {
      const { rows, below } = aftermath.doubts;
      return [
        "Excel's answer was lost, and what had been written was taken back.",
        ...(rows.length > 0
          ? [
              `Rows of ${listed(rows)} may have been out meanwhile; what others had time to write in just those rows, Udsat cannot see. Please look at them.`,
            ]
          : []),
        ...(below.length > 0
          ? [
              `Below ${listed(below)} there is something that was not there before; whether it moved with the table's rows, Udsat cannot see. Please look at it.`,
            ]
          : []),
      ].join(" ");
    }
    case "unknown":
      return `Excel did not answer either when the workbook was to be read again. Please see whether anything was written in ${listed(aftermath.things)}.`;
  }
}

const liftFilter = "Lift the filter, write, and set it again";

export const en: ExcelWords = { refusal, aftermath, liftFilter };
