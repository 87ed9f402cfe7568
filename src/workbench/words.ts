import type { Language } from "../core/words/language";

/** The words of the grid. */
export interface GridText {
  grid(sheet: string): string;
  /** How the keyboard leaves the grid, where Tab moves from cell to cell. */
  readonly leave: string;
  cell(address: string, formula: boolean): string;
  editing(address: string): string;
  widthOf(column: string): string;
  readonly all: string;
  readonly pick: string;
  readonly choices: string;
  readonly chart: string;
  readonly chartTable: string;
}

/** Every sentence of the workbench's own page. */
export interface WorkbenchText extends GridText {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly fresh: string;
  readonly sample: string;
  readonly plan: string;
  readonly undo: string;
  readonly redo: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: { readonly light: string; readonly dark: string; readonly contrast: string };
  readonly file: string;
  readonly view: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly accept: string;
  readonly abandon: string;
  readonly sheets: string;
  readonly addSheet: string;
  readonly renameSheet: string;
  readonly deleteSheet: string;
  sheetMenu(sheet: string): string;
  readonly newName: string;
  readonly ok: string;
  readonly cancel: string;
  readonly close: string;
  deleteAsk(sheet: string): string;
  readonly unsaved: string;
  readonly unsavedAsk: string;
  readonly goOn: string;
  readonly pane: string;
  readonly splitter: string;
  readonly paneClosed: string;
  readonly showPane: string;
  readonly busy: string;
  readonly loading: string;
  readonly ready: string;
  sums(count: number, sum: string, mean: string): string;
  count(count: number): string;
  saved(name: string): string;
  opened(name: string): string;
  readonly untitled: string;
  readonly sampleName: string;
  readonly menu: Readonly<
    Record<
      | "cut"
      | "copy"
      | "paste"
      | "rowsAbove"
      | "rowsBelow"
      | "columnsLeft"
      | "columnsRight"
      | "deleteRows"
      | "deleteColumns"
      | "clear"
      | "clearAll"
      | "merge"
      | "unmerge"
      | "fit"
      | "freeze"
      | "unfreeze",
      string
    >
  >;
  /** A sentence for a refusal or a message, by its code. */
  notice(code: string, detail: string): string;
  /** What an error in a cell means where no function explained it. */
  error(code: string): string;
}

const da: WorkbenchText = {
  grid: (sheet) => `Arket ${sheet}`,
  leave: "F6 flytter til faner, rude og bånd.",
  cell: (address, formula) => (formula ? `celle ${address} med formel` : `celle ${address}`),
  editing: (address) => `Skriv i ${address}`,
  widthOf: (column) => `Træk for at ændre bredden af kolonne ${column}; dobbeltklik tilpasser den.`,
  all: "Markér hele arket",
  pick: "Vælg fra listen",
  choices: "Tilladte værdier",
  chart: "Diagram",
  chartTable: "Diagrammets tal",
  title: "Udsat uden Excel",
  open: "Åbn .xlsx",
  save: "Gem .xlsx",
  fresh: "Ny",
  sample: "Eksempel",
  plan: "Prøveplan",
  undo: "Fortryd",
  redo: "Gentag",
  language: "Sprog",
  theme: "Udseende",
  themes: { light: "Lyst", dark: "Mørkt", contrast: "Høj kontrast" },
  file: "Fil",
  view: "Visning",
  nameBox: "Navnefelt: skriv en adresse og tryk Enter",
  formulaBar: "Formellinje",
  accept: "Skriv i cellen (Enter)",
  abandon: "Fortryd indtastningen (Esc)",
  sheets: "Ark",
  addSheet: "Nyt ark",
  renameSheet: "Omdøb arket",
  deleteSheet: "Slet arket",
  sheetMenu: (sheet) => `Menu for arket ${sheet}`,
  newName: "Arkets navn",
  ok: "OK",
  cancel: "Annuller",
  close: "Luk",
  deleteAsk: (sheet) =>
    `Slet arket ${sheet} med alt indhold? Det kan fortrydes, indtil siden lukkes.`,
  unsaved: "Ændringer, der ikke er gemt",
  unsavedAsk: "Projektmappen har ændringer, der ikke er gemt. Vil du fortsætte uden at gemme dem?",
  goOn: "Fortsæt uden at gemme",
  pane: "Opgaveruden Udsat",
  splitter: "Opgaverudens bredde",
  paneClosed: "Opgaveruden er lukket.",
  showPane: "Vis opgaveruden",
  busy: "Beregner …",
  loading: "Arbejdsbordet gøres klar …",
  ready: "Klar",
  sums: (count, sum, mean) => `Middelværdi: ${mean}   Antal: ${count}   Sum: ${sum}`,
  count: (count) => `Antal: ${count}`,
  saved: (name) => `${name} er gemt som fil.`,
  opened: (name) => `${name} er åbnet.`,
  untitled: "Projektmappe",
  sampleName: "Listen 2014",
  menu: {
    cut: "Klip",
    copy: "Kopiér",
    paste: "Sæt ind",
    rowsAbove: "Indsæt rækker over",
    rowsBelow: "Indsæt rækker under",
    columnsLeft: "Indsæt kolonner til venstre",
    columnsRight: "Indsæt kolonner til højre",
    deleteRows: "Slet rækker",
    deleteColumns: "Slet kolonner",
    clear: "Ryd indhold",
    clearAll: "Ryd indhold og format",
    merge: "Flet celler",
    unmerge: "Ophæv fletning",
    fit: "Tilpas kolonnebredden",
    freeze: "Frys ruder her",
    unfreeze: "Frigør ruder",
  },
  notice: (code, detail) => {
    switch (code) {
      case "copied":
        return `${detail} er kopieret.`;
      case "cut":
        return `${detail} er klippet; det flyttes, når du sætter det ind.`;
      case "nothingToPaste":
        return "Udklipsholderen indeholder ingen celler eller tekst. Kopiér først det, du vil sætte ind.";
      case "pasteBlocked":
        return "Browseren giver ikke adgang til udklipsholderen fra menuen. Tryk Ctrl+V i stedet.";
      case "nothingToUndo":
        return "Der er ikke mere at fortryde.";
      case "nothingToRedo":
        return "Der er ikke mere at gentage.";
      case "noPlace":
        return `"${detail}" er hverken en adresse eller et navn i projektmappen. Skriv for eksempel A1 eller A1:G39.`;
      case "noFile":
        return `Filen kunne ikke åbnes som .xlsx: ${detail}. Gem den i Excel som Excel-projektmappe (.xlsx), og prøv igen.`;
      case "noCommand":
        return `Kommandoen "${detail}" svarer ikke endnu. Vent, til opgaveruden er indlæst, og prøv igen.`;
      case "commandFailed":
        return `Kommandoen kunne ikke udføres: ${detail}`;
      case "notAllowed":
        return (
          detail || "Cellen har en liste over tilladte værdier. Vælg en af dem, eller tryk Esc."
        );
      case "saved":
        return `${detail} er gemt som fil.`;
      case "opened":
        return `${detail} er åbnet.`;
      case "AccessDenied":
        return "Arket er beskyttet, og cellen er låst. Ophæv beskyttelsen for at ændre den.";
      case "ItemAlreadyExists":
        return "Navnet bruges allerede. Vælg et andet.";
      case "InsertDeleteConflict":
        return "Det ville skubbe celler ud over arkets kant eller dele en tabel. Vælg et andet sted.";
      case "InvalidArgument":
        return `Det kan ikke lade sig gøre: ${detail}`;
      default:
        return `Det kan ikke lade sig gøre: ${detail}`;
    }
  },
  error: (code) => {
    switch (code) {
      case "#SPILL!":
        return "Resultatet fylder flere celler, men en af dem er ikke tom. Flyt eller slet det, der står i vejen.";
      case "#DIV/0!":
        return "Der divideres med nul eller med en tom celle.";
      case "#NAME?":
        return "Formlen indeholder et navn, som ikke findes. Tjek stavningen.";
      case "#REF!":
        return "Formlen henviser til celler, som ikke findes mere.";
      case "#N/A":
        return "Værdien findes ikke.";
      case "#NUM!":
        return "Tallet kan ikke bruges her.";
      case "#CALC!":
        return "Formlen kan ikke beregnes.";
      default:
        return "Formlen har et argument af en forkert slags.";
    }
  },
};

const en: WorkbenchText = {
  grid: (sheet) => `Sheet ${sheet}`,
  leave: "F6 moves to the tabs, the pane and the ribbon.",
  cell: (address, formula) => (formula ? `cell ${address} with a formula` : `cell ${address}`),
  editing: (address) => `Write in ${address}`,
  widthOf: (column) => `Drag to change the width of column ${column}; a double click fits it.`,
  all: "Select the whole sheet",
  pick: "Pick from the list",
  choices: "Allowed values",
  chart: "Chart",
  chartTable: "The figures of the chart",
  title: "Udsat without Excel",
  open: "Open .xlsx",
  save: "Save .xlsx",
  fresh: "New",
  sample: "Sample",
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
      case "noPlace":
        return `"${detail}" is neither an address nor a name in the workbook. Write, for example, A1 or A1:G39.`;
      case "noFile":
        return `The file could not be opened as .xlsx: ${detail}. Save it in Excel as an Excel workbook (.xlsx) and try again.`;
      case "noCommand":
        return `The command "${detail}" does not answer yet. Wait until the task pane has loaded and try again.`;
      case "commandFailed":
        return `The command could not be carried out: ${detail}`;
      case "notAllowed":
        return detail || "The cell has a list of allowed values. Choose one of them, or press Esc.";
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

/** The workbench's sentences in the language. */
export const workbenchText = (language: Language): WorkbenchText => (language === "da" ? da : en);
