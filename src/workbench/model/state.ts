import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { columnLetters, quoteSheet, sameSheet } from "./area";
import type { ChartInfo } from "./chart";
import type { CellError, Locale, Scalar } from "./cell";
import { Failure } from "./failure";
import type { Package } from "./files/opc";
import type { Criterion } from "./filter/criterion";
import type { CustomFunction, EmptyArgument } from "./function";
import type { NameInfo } from "./name";
import type { Move } from "./shift";

/** A number for a cell of one sheet, rows and columns from 0. */
export const cellKey = (row: number, column: number): number => row * 16_384 + column;

/** The row and the column of such a number. */
export const cellOfKey = (key: number): readonly [row: number, column: number] => [
  Math.floor(key / 16_384),
  key % 16_384,
];

/** A cell filled by the formula of another. */
export interface SpilledCell {
  readonly value: Scalar | CellError;
  readonly row: number;
  readonly column: number;
}

/** What one sheet's formulas filled: cells by key, and the size of each source's area by the source's key. */
export interface SheetSpills {
  readonly cells: Map<number, SpilledCell>;
  readonly regions: Map<number, { rows: number; columns: number }>;
}

export interface RegisteredFunction {
  readonly id: string;
  readonly run: CustomFunction;
  readonly minimum: number;
  readonly maximum: number;
  readonly empty: EmptyArgument;
  readonly addressAfter: number | undefined;
}

/** Everything a model holds; the document carries formulas and their results, spilled values live beside it. */
export interface State {
  workbook: Workbook;
  locale: Locale;
  /** By sheet id. */
  spills: Map<number, SheetSpills>;
  /** The sentence a function gave with its error, by sheet id and cell key. */
  messages: Map<string, string>;
  functions: Map<string, RegisteredFunction>;
  /** Charts by sheet id; lists are replaced, never changed. */
  charts: Map<number, readonly ChartRecord[]>;
  /** What the columns of sheets' own filters show, by sheet id; lists are replaced, never changed. */
  filters: Map<number, readonly (Criterion | undefined)[]>;
  /** All defined names; the document gets them when it is saved. */
  names: NameInfo[];
  /** The engine remembers spills by this object; a new one makes it forget. */
  engineIdentity: object;
  /** The file that the workbook came in; undefined for one that began here. */
  readonly origin?: Origin;
  /** Whether anything was changed since the workbook was opened. */
  touched: boolean;
  /** What was put into sheets or taken out of them since then, in order; lists are replaced, never changed. */
  readonly moved: Map<Worksheet, readonly Move[]>;
  /** Functions that came after the last calculation: formulas that name them have another result now. */
  readonly arrived: Set<string>;
  /** The formulas as they stand while they are calculated. */
  formulas?: readonly FormulaPlace[];
  /** What was calculated last: the formulas as they stood, and the engine's object of then. */
  calculated?: { readonly identity: object; readonly formulas: readonly FormulaPlace[] };
}

/** The file that a workbook was opened from: what nobody changes goes back into it as it came. */
export interface Origin {
  readonly bytes: Uint8Array;
  readonly file: Package;
  /** The part of each sheet that came with it. */
  readonly parts: ReadonlyMap<Worksheet, string>;
}

/** A formula of the document, without its "=". */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A chart, and the library's own one while it is still as the file had it. */
export interface ChartRecord {
  readonly info: ChartInfo;
  readonly native?: ReturnType<Worksheet["getCharts"]>[number];
}

export const messageKey = (sheetId: number, row: number, column: number): string =>
  `${sheetId}:${cellKey(row, column)}`;

/** The full address of a cell by its key: `Ark1!B2`, the sheet's name in quotes where it needs them. */
export function addressOfKey(state: State, key: string): string {
  const [id, cell] = key.split(":").map(Number);
  const sheet = state.workbook.worksheets.find((one) => one.id === id);
  const [row, column] = cellOfKey(cell ?? 0);
  return `${quoteSheet(sheet?.name ?? "")}!${columnLetters(column)}${row + 1}`;
}

/** The sheet of that name in any case; refuses with ItemNotFound. */
export function sheetNamed(state: State, name: string): Worksheet {
  const found = state.workbook.worksheets.find((sheet) => sameSheet(sheet.name, name));
  if (!found) throw new Failure("ItemNotFound", `There is no sheet named "${name}".`);
  return found;
}

/** The cell filled by another cell's formula, if it is one. */
export const spilledAt = (
  state: State,
  sheetId: number,
  row: number,
  column: number,
): SpilledCell | undefined => state.spills.get(sheetId)?.cells.get(cellKey(row, column));
