import type { LossKind } from "../model/files/merge/losses";

/** The words of the grid. */
export interface GridText {
  grid(sheet: string): string;
  /** How the keyboard leaves the grid, where Tab moves from cell to cell. */
  readonly leave: string;
  cell(address: string, formula: boolean): string;
  editing(address: string): string;
  widthOf(column: string): string;
  readonly all: string;
  /** The button in a heading: what is filtered and how it is sorted. */
  filterButton(column: string, filtered: boolean, sorted: "up" | "down" | undefined): string;
  /** Said of the heading where the keyboard is. */
  readonly filterKey: string;
  readonly pick: string;
  readonly choices: string;
  readonly chart: string;
  readonly chartTable: string;
}

/** Every sentence of the workbench's own page. */
export interface WorkbenchText extends GridText {
  readonly title: string;
  readonly open: string;
  /** While a file is opened. */
  opening(name: string): string;
  readonly openingReads: string;
  openingRows(rows: number): string;
  /** A workbook on its way into a file: the rows taken so far, or that the file is written. */
  saving(name: string, rows: number | "writing"): string;
  readonly save: string;
  readonly fresh: string;
  readonly sample: string;
  readonly plan: string;
  readonly print: string;
  readonly printAll: string;
  readonly printHow: string;
  readonly printNothing: string;
  printPages(count: number): string;
  printCut(most: number): string;
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
  /** The menu of a filter button. */
  readonly filter: {
    title(column: string): string;
    readonly ascending: string;
    readonly descending: string;
    clear(column: string): string;
    readonly search: string;
    readonly values: string;
    readonly all: string;
    readonly allFound: string;
    readonly blanks: string;
    readonly none: string;
    readonly tickOne: string;
    more(listed: number, count: number): string;
  };
  /** What the page is and for whom. */
  readonly tagline: string;
  /** Three ways to begin. */
  readonly begin: string;
  readonly beginWays: readonly {
    readonly title: string;
    readonly what: string;
    readonly action: string;
  }[];
  /** The list of functions. */
  readonly functions: string;
  readonly functionsSearch: string;
  readonly functionsNone: string;
  readonly functionsInsert: string;
  /** Writes the formula of a hint. */
  readonly typeFormula: string;
  readonly lossTitle: string;
  lossAsk(name: string): string;
  readonly lossOk: string;
  /** What a file holds that the changed workbook cannot keep, by its kind. */
  loss(kind: LossKind, sheet: string | undefined): string;
  /** The name of a file that does not hold all that came. */
  withoutAll(name: string): string;
  readonly continueTitle: string;
  continueAsk(name: string, when: string): string;
  readonly continueYes: string;
  readonly continueNo: string;
  readonly suggestions: string;
  /** A sentence for a refusal or a message, by its code. */
  notice(code: string, detail: string): string;
  /** What an error in a cell means where no function explained it. */
  error(code: string): string;
}
