import type { DataValidation, Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "./area";
import type { CellContent, CellError, CellInput, Locale, Scalar } from "./cell";
import type { ChangeKind, ChangeListener, ChangeSource } from "./change";
import type { ChartChange, ChartInfo, PlacedChart } from "./chart";
import type { Saved } from "./files/save";
import type { Criterion, DatePart } from "./filter/criterion";
import type { CustomFunction, EmptyArgument } from "./function";
import type { NameInfo } from "./name";
import type { Writer } from "./saving";
import type { SortKey, TableInfo, TableLook, TotalsFunction } from "./table";

export type { SortKey } from "./table";

export interface BatchOptions {
  /** Who makes the change; "addin" if nothing is said. */
  readonly source?: ChangeSource;
  /** Batches with the same key, one after the other, are taken back as one step. */
  readonly undoKey?: string;
  /** False keeps the batch out of the history. */
  readonly undoable?: boolean;
}

/** What is written and how it is parsed. Rows and columns count from 0 everywhere; sheets are found by name in any case. Refusals are thrown as `Failure`. */
export interface Cells {
  content(sheet: string, row: number, column: number): CellContent;
  contents(area: Area): CellContent[][];
  /** Values only, and fast: an error is its code, an empty cell null. */
  values(area: Area): Scalar[][];
  /** Formulas with "=", and the values where there are none. */
  formulas(area: Area): Scalar[][];
  numberFormats(area: Area): string[][];
  /** Whether a formula of the area fills other cells, or another formula fills some of the area. */
  isSpilled(area: Area): boolean;
  /** The error behind a cell's value with the function's sentence, or undefined. */
  errorAt(sheet: string, row: number, column: number): CellError | undefined;
  /** Whether the cell's formula rests on its own result, be it through other cells. */
  isCircular(sheet: string, row: number, column: number): boolean;
  /** The smallest area with content (or also with format), or undefined on an empty sheet. */
  usedArea(sheet: string, valuesOnly?: boolean): Area | undefined;
  write(area: Area, inputs: readonly (readonly CellInput[])[]): void;
  /** What a user typed into one cell, in the model's locale; a table just above or to the left grows with it. */
  type(sheet: string, row: number, column: number, text: string): void;
  /** A pasted block of typed texts, each read as `type` reads it. */
  paste(sheet: string, row: number, column: number, texts: readonly (readonly string[])[]): void;
  /** The cell as a user would edit it: formulas with the locale's names and separators. */
  editText(sheet: string, row: number, column: number): string;
  clear(area: Area, what: "all" | "contents" | "formats"): void;
  /** Copies as copying and pasting does: relative references go along, and a larger target is filled by repeating. */
  copy(from: Area, to: Area, what?: "all" | "formulas" | "values" | "formats"): void;
  /** Moves cells on their sheet; what referred to them follows. */
  relocate(from: Area, to: Area): void;
  sort(
    area: Area,
    keys: readonly SortKey[],
    options?: { header?: boolean; matchCase?: boolean },
  ): void;
}

/** Edits that move cells: every formula, name, table, validation, conditional format, merge, chart and print area follows. */
export interface Structure {
  insert(area: Area, shift: "down" | "right"): void;
  remove(area: Area, shift: "up" | "left"): void;
  merge(area: Area, across?: boolean): void;
  unmerge(area: Area): void;
}

export interface Sheets {
  sheets(): string[];
  /** The library's own sheet, for formats, widths, validation and so on; wrap changes in `edit`. */
  worksheet(name: string): Worksheet;
  addSheet(name?: string, position?: number): string;
  renameSheet(name: string, to: string): void;
  deleteSheet(name: string): void;
  moveSheet(name: string, position: number): void;
  copySheet(name: string, to?: string, position?: number): string;
  /** Takes in a sheet of another workbook; tables, charts and names are its own to add. */
  importSheet(source: Worksheet, position?: number): string;
}

export interface Tables {
  tables(sheet?: string): TableInfo[];
  table(name: string): TableInfo | undefined;
  addTable(area: Area, options: { header: boolean; name?: string; style?: string }): TableInfo;
  deleteTable(name: string): void;
  tableToRange(name: string): void;
  renameTable(name: string, to: string): void;
  resizeTable(name: string, area: Area): void;
  /** `index` counts data rows from 0; undefined appends. */
  insertTableRows(
    name: string,
    index: number | undefined,
    rows: readonly (readonly CellInput[])[],
  ): number;
  deleteTableRows(name: string, index: number, count: number): void;
  insertTableColumn(
    name: string,
    index: number | undefined,
    title?: string,
    values?: readonly (readonly CellInput[])[],
  ): void;
  deleteTableColumn(name: string, index: number): void;
  renameTableColumn(name: string, index: number, title: string): void;
  setTableHeader(name: string, shown: boolean): void;
  setTableTotals(name: string, shown: boolean): void;
  setColumnTotal(name: string, index: number, total: TotalsFunction, label?: string): void;
  /** Sorts the data rows, and remembers by what; rows that are hidden stay where they are. */
  sortTable(name: string, keys: readonly SortKey[], options?: { matchCase?: boolean }): void;
  /** Forgets by what the table was sorted. */
  forgetTableSort(name: string): void;
  setTableLook(name: string, look: Partial<TableLook & { filterButtons: boolean }>): void;
}

/** What a filter lies over: a table, or a range of a sheet's own. */
export type Filtered = { readonly table: string } | { readonly sheet: string };

export interface FilterInfo {
  /** Where it lies, the headings among it. */
  readonly area: Area;
  readonly buttons: boolean;
  /** What each column shows; undefined where it shows all. */
  readonly criteria: readonly (Criterion | undefined)[];
}

/** A text that stands in a column, the empty one for empty cells, and what a values filter takes for it. */
export interface FilterChoice {
  readonly text: string;
  readonly entry: string | DatePart;
  /** Whether the column's filter shows it now. */
  readonly shown: boolean;
}

/** Filters hide the rows that they leave out; they are kept in the file. */
export interface Filters {
  /** Undefined for a sheet without one. */
  filter(of: Filtered): FilterInfo | undefined;
  setFilter(of: Filtered, column: number, criterion: Criterion | undefined): void;
  clearFilter(of: Filtered): void;
  reapplyFilter(of: Filtered): void;
  /** What can be chosen in a column. */
  filterChoices(of: Filtered, column: number): FilterChoice[];
  /** Sets where a sheet's own filter lies, or ends it. */
  placeFilter(sheet: string, area: Area | undefined): void;
}

export interface Names {
  names(): NameInfo[];
  addName(name: NameInfo): void;
  removeName(name: string, sheet?: string): void;
}

export interface Charts {
  charts(sheet: string): PlacedChart[];
  chart(sheet: string, name: string): PlacedChart | undefined;
  addChart(sheet: string, chart: ChartInfo): void;
  updateChart(sheet: string, name: string, change: ChartChange): void;
  removeChart(sheet: string, name: string): void;
}

/** Data validation by areas; the library's own per-cell keys are not used here. */
export interface Validations {
  validations(sheet: string): { area: Area; rule: DataValidation }[];
  validationAt(sheet: string, row: number, column: number): DataValidation | undefined;
  /** Undefined takes the rules of the area away. */
  setValidation(area: Area, rule: DataValidation | undefined): void;
}

export interface History {
  undo(): boolean;
  redo(): boolean;
  canUndo(): boolean;
  canRedo(): boolean;
  /** Forgets every step, back and forward. */
  forget(): void;
}

/** The workbook: one .xlsx document, calculated, with everything that edits it. */
export interface Model
  extends Cells, Structure, Sheets, Tables, Filters, Names, Charts, Validations, History {
  readonly document: Workbook;
  locale: Locale;
  /** Groups edits: one recalculation, one report to the listeners, one step of undo. Nested batches join the outer one; a throw takes the whole batch back. */
  batch<T>(edits: () => T, options?: BatchOptions): T;
  /** Wraps a change made directly on the document, so that it can be undone and listeners hear of it. */
  edit(
    sheet: string,
    kind: ChangeKind,
    area: Area | undefined,
    change: (worksheet: Worksheet) => void,
  ): void;
  /** Calculates now; edits outside `batch` have already done so. */
  calculate(): void;
  /** Calculates what names a function that was registered since the last calculation. */
  calculateArrived(): void;
  /** The sheets where results may be others after changes of these areas, or of anything. */
  recalculated(changed?: readonly Area[]): ReadonlySet<string>;
  /** Automatic unless set to manual, which waits for `calculate`. */
  calculation: "automatic" | "manual";
  /** Whether all that the add-in does in a row, without a person in between, is one step of undo; off unless the page asks for it. */
  joinsAddin: boolean;
  /** Whether what takes long to calculate goes a slice at a time, so that the page answers meanwhile; off unless the page asks for it. */
  inSlices: boolean;
  /** Whether a calculation is going on: what is read from the grid may be old. */
  readonly calculating: boolean;
  /** Resolves when no calculation is going on. */
  settled(): Promise<void>;
  on(listener: ChangeListener): () => void;
  registerFunction(
    id: string,
    fn: CustomFunction,
    options?: {
      minimum?: number;
      maximum?: number;
      empty?: EmptyArgument;
      /** So many parameters, and after them an object with the address of the cell that calls. */
      addressAfter?: number;
    },
  ): void;
  /** Settings kept in the file, JSON values by key. */
  getSettings(): Readonly<Record<string, unknown>>;
  setSettings(settings: Readonly<Record<string, unknown>>): void;
  /** Whether the add-in is started with the workbook; kept in the file. */
  getStartup(): string;
  setStartup(behavior: string): void;
  save(): Promise<Uint8Array>;
  /** The same, with what the file that was opened holds and the changed workbook cannot keep; written here where nothing else is said. */
  saving(write?: Writer): Promise<Saved>;
}
