import type { LossKind } from "../model/files/merge/losses";
import type { WorkbenchText } from "./text";

/** The workbench in English. */
export const en: WorkbenchText = {
  grid: (sheet) => `Sheet ${sheet}`,
  leave: "F6 moves to the tabs, the pane and the ribbon.",
  cell: (address, formula) => (formula ? `cell ${address} with a formula` : `cell ${address}`),
  editing: (address) => `Write in ${address}`,
  widthOf: (column) => `Drag to change the width of column ${column}; a double click fits it.`,
  all: "Select the whole sheet",
  filterButton: (column, filtered, sorted) =>
    [
      `Filter ${column}`,
      ...(filtered ? ["filtered"] : []),
      ...(sorted ? [sorted === "up" ? "sorted ascending" : "sorted descending"] : []),
    ].join(", "),
  filterKey: "Alt+Down opens the filter",
  pick: "Pick from the list",
  choices: "Allowed values",
  chart: "Chart",
  chartTable: "The figures of the chart",
  title: "Udsat without Excel",
  open: "Open .xlsx",
  opening: (name) => `Opening ${name} …`,
  openingReads:
    "The file is being read and calculated. The open workbook stays until everything is read.",
  openingRows: (rows) => `${rows.toLocaleString("en-GB")} rows are in place.`,
  saving: (name, rows) =>
    rows === "writing"
      ? `Saving ${name}: the file is being written. You can go on typing.`
      : `Saving ${name}: ${rows.toLocaleString("en-GB")} rows are taken.`,
  save: "Save .xlsx",
  fresh: "New",
  sample: "Sample",
  print: "Print / save as pdf",
  printAll: "All sheets",
  printHow:
    "The pages are as the sheet's page setup says. Choose “Save as PDF” as the printer to get a file.",
  printNothing: "The sheet is empty: there is nothing to print.",
  printPages: (count) => (count === 1 ? "1 page" : `${count} pages`),
  printCut: (most) =>
    `Only the sheet's first ${most} pages are shown. Set a print area in Excel to print the rest.`,
  plan: "Sample plan",
  undo: "Undo",
  redo: "Redo",
  language: "Language",
  theme: "Appearance",
  themes: { light: "Light", dark: "Dark", contrast: "High contrast" },
  file: "File",
  view: "View",
  nameBox: "Name box: write an address and press Enter",
  formulaBar: "Formula bar",
  accept: "Write to the cell (Enter)",
  abandon: "Take back the entry (Esc)",
  sheets: "Sheets",
  addSheet: "New sheet",
  renameSheet: "Rename the sheet",
  deleteSheet: "Delete the sheet",
  sheetMenu: (sheet) => `Menu of the sheet ${sheet}`,
  newName: "Name of the sheet",
  ok: "OK",
  cancel: "Cancel",
  close: "Close",
  deleteAsk: (sheet) =>
    `Delete the sheet ${sheet} with all its content? It can be undone until the page is closed.`,
  unsaved: "Changes that are not saved",
  unsavedAsk: "The workbook has changes that are not saved. Go on without saving them?",
  goOn: "Go on without saving",
  pane: "The task pane Udsat",
  splitter: "Width of the task pane",
  paneClosed: "The task pane is closed.",
  showPane: "Show the task pane",
  busy: "Calculating …",
  loading: "Making the workbench ready …",
  ready: "Ready",
  sums: (count, sum, mean) => `Average: ${mean}   Count: ${count}   Sum: ${sum}`,
  count: (count) => `Count: ${count}`,
  saved: (name) => `${name} was saved as a file.`,
  opened: (name) => `${name} was opened.`,
  untitled: "Workbook",
  sampleName: "List of 2014",
  menu: {
    cut: "Cut",
    copy: "Copy",
    paste: "Paste",
    rowsAbove: "Insert rows above",
    rowsBelow: "Insert rows below",
    columnsLeft: "Insert columns to the left",
    columnsRight: "Insert columns to the right",
    deleteRows: "Delete rows",
    deleteColumns: "Delete columns",
    clear: "Clear contents",
    clearAll: "Clear contents and format",
    merge: "Merge cells",
    unmerge: "Unmerge cells",
    fit: "Fit the column width",
    freeze: "Freeze panes here",
    unfreeze: "Unfreeze panes",
  },
  filter: {
    title: (column) => `Filter ${column}`,
    ascending: "Sort ascending",
    descending: "Sort descending",
    clear: (column) => `Clear the filter of ${column}`,
    search: "Search the values",
    values: "Values that are shown",
    all: "(Select all)",
    allFound: "(Select all found)",
    blanks: "(Blanks)",
    none: "No value fits the search.",
    tickOne: "Select at least one value.",
    more: (listed, count) =>
      `The first ${listed} of ${count.toLocaleString("en-US")} values are listed. Search to find the others.`,
  },
  tagline:
    "Try the add-in for vulnerable housing areas and holistic plans in the browser, without Excel. For municipalities and housing organisations. Nothing leaves your computer.",
  begin: "Get started",
  beginWays: [
    {
      title: "Try the sample",
      what: "The list of 2014 with the areas' figures. One formula judges them all.",
      action: "Open the sample",
    },
    {
      title: "Paste your own figures",
      what: "Copy a table from Excel or a web page, and press Ctrl+V in an empty sheet.",
      action: "Empty sheet",
    },
    {
      title: "Open your workbook",
      what: "An .xlsx file is read here on your computer and sent nowhere.",
      action: "Choose a file",
    },
  ],
  functions: "Insert function",
  functionsSearch: "Search by name or purpose",
  functionsNone: "No function fits. Try another word.",
  functionsInsert: "Insert",
  typeFormula: "Type the formula",
  lossTitle: "Something in the file cannot come along",
  lossAsk: (name) =>
    `The file is saved as ${name}, so that it is not mistaken for the original. This is not in it, or stands where it stood:`,
  lossOk: "Save under the new name",
  loss: (kind, sheet) => {
    const what: Record<LossKind, string> = {
      rules: "Parts of the conditional formatting",
      validation: "Parts of the data validation",
      notes: "Notes on empty cells",
      threads: "Comment threads (they stand at the old cells)",
      controls: "Buttons and controls",
      filter: "Parts of the filter",
      view: "Parts of the view",
      page: "Parts of the page set-up",
      table: "Parts of a table's set-up",
      chart: "Parts of a chart's look",
      drawing: "Pictures and shapes (they stay where they stood)",
      links: "Some links",
      columns: "The format of some columns",
      protection: "Parts of the protection (its areas do not move along)",
      extension: "Newer features of Excel on the sheet",
      pivot: "Pivot tables (they refer to the old cells)",
      sparklines: "Sparklines (they refer to the old cells)",
      arrays: "The mark of formulas that fill several cells",
      other: "Other details",
    };
    return sheet === undefined ? what[kind] : `${what[kind]} on the sheet ${sheet}`;
  },
  withoutAll: (name) => name.replace(/(\.[^.]*)?$/, " (changed)$1"),
  continueTitle: "Go on where you left",
  continueAsk: (name, when) =>
    `${name} was changed ${when} and not saved as a file. Do you want to go on with it?`,
  continueYes: "Go on where you left",
  continueNo: "Begin anew",
  suggestions: "Functions that fit",
  notice: (code, detail) => {
    switch (code) {
      case "copied":
        return `${detail} was copied.`;
      case "cut":
        return `${detail} was cut; it moves when you paste it.`;
      case "nothingToPaste":
        return "The clipboard holds no cells and no text. Copy what you want to paste first.";
      case "pasteBlocked":
        return "The browser gives no access to the clipboard from the menu. Press Ctrl+V instead.";
      case "nothingToUndo":
        return "There is nothing more to undo.";
      case "nothingToRedo":
        return "There is nothing more to redo.";
      case "circular":
        return `The formula in ${detail} rests on its own result, so its figure cannot be trusted. Change it so that it does not refer to itself, nor through other cells.`;
      case "noPlace":
        return `"${detail}" is neither an address nor a name in the workbook. Write, for example, A1 or A1:G39.`;
      case "fileEncrypted":
        return "The file is encrypted with a password. Open it in Excel, take the password away under File > Info > Protect Workbook, save it, and then open it here.";
      case "fileOldExcel":
        return "The file is in Excel's old format (.xls). Open it in Excel, save it as an Excel workbook (.xlsx), and then open it here.";
      case "fileBinary":
        return "The file is in Excel's binary format (.xlsb). Open it in Excel, save it as an Excel workbook (.xlsx), and then open it here.";
      case "fileText":
        return "The file is text (for example .csv) and no workbook. Open it in a text program or in Excel, copy what it holds, and paste it into the sheet here.";
      case "fileWord":
        return "The file is a Word document and no workbook. Copy the table in Word and paste it into the sheet here.";
      case "filePowerPoint":
        return "The file is a PowerPoint presentation and no workbook. Copy the table and paste it into the sheet here.";
      case "fileOpenDocument":
        return "The file is an OpenDocument file (.ods). Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), and then open it here.";
      case "filePdf":
        return "The file is a PDF and no workbook. Find the figures as a spreadsheet, or write them into the sheet here.";
      case "fileEmpty":
        return "The file is empty: it holds 0 bytes. Fetch or copy it again.";
      case "fileDamaged":
        return `The file is damaged and cannot be read${detail ? ` (${detail})` : ""}. Try to open and repair it in Excel, or fetch it again.`;
      case "fileTooLarge":
        return `The file is too large to open here: unpacked it holds ${detail}. Divide it in Excel and open the part that you need.`;
      case "fileTooSlow":
        return `The file took more than ${detail} seconds to read and calculate, and was stopped. The open workbook is unchanged. Divide the file, or open it in Excel.`;
      case "fileMerges":
        return `The file merges more cells than can be shown here (${detail}). Unmerge the largest ones in Excel and open it again.`;
      case "fileCells":
        return `The file has more cells than there is memory for here (over ${detail.replace(/\./g, ",")}). The open workbook is unchanged. Divide the file in Excel and open the part that you need.`;
      case "fileUnknown":
        return "The file is no Excel workbook. Choose a file that ends in .xlsx or .xlsm.";
      case "openedMacros":
        return `${detail} was opened. The file's macros do not run here, but are saved unchanged.`;
      case "saveFailed":
        return `The workbook could not be saved: ${detail}. It is still here; try again, or copy your cells to another file.`;
      case "openElsewhere":
        return "The workbench is open in another tab or window too. Each tab has a workbook of its own and remembers its own changes; save them under names of their own.";
      case "notKept":
        return "The browser has no room or permission to remember your changes. Save the workbook as a file before you close the page.";
      case "restored":
        return `${detail} was brought back as you left it.`;
      case "entryOpen":
        return `Mend the entry in ${detail}, or press Esc to give it up. Then you can go on.`;
      case "noCommand":
        return `The command "${detail}" does not answer yet. Wait until the task pane has loaded and try again.`;
      case "commandFailed":
        return `The command could not be carried out: ${detail}`;
      case "notAllowed":
        return detail || "The cell has a list of allowed values. Choose one of them, or press Esc.";
      case "savedBefore":
        return `${detail} was saved as the workbook stood when you saved. What was typed since is not in the file; save again to get it in.`;
      case "saved":
        return `${detail} was saved as a file.`;
      case "opened":
        return `${detail} was opened.`;
      case "AccessDenied":
        return "The sheet is protected and the cell is locked. Take the protection away to change it.";
      case "ItemAlreadyExists":
        return "The name is in use. Choose another.";
      case "InsertDeleteConflict":
        return "It would push cells over the edge of the sheet or split a table. Choose another place.";
      case "arrayConflict":
        return "Part of an array formula cannot be changed. Select all of its rows or columns, or choose another place.";
      case "PivotTableRangeConflict":
        return "It would change a pivot table. Select all of its rows or columns, or choose another place.";
      case "InvalidArgument":
        return `That cannot be done: ${detail}`;
      default:
        return `That cannot be done: ${detail}`;
    }
  },
  error: (code) => {
    switch (code) {
      case "#SPILL!":
        return "The result fills several cells, but one of them is not empty. Move or delete what is in the way.";
      case "#DIV/0!":
        return "Something is divided by zero or by an empty cell.";
      case "#NAME?":
        return "The formula holds a name that does not exist. Check the spelling.";
      case "#REF!":
        return "The formula refers to cells that no longer exist.";
      case "#N/A":
        return "The value does not exist.";
      case "#NUM!":
        return "The number cannot be used here.";
      case "#CALC!":
        return "The formula cannot be calculated.";
      default:
        return "The formula has an argument of the wrong kind.";
    }
  },
};
