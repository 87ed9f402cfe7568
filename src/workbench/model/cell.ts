import type { Area, Place } from "./area";

/** What a cell holds when it is read: dates are serial numbers as in Excel, an empty cell is null. */
export type Scalar = string | number | boolean | null;

/** Excel's error values. */
export type ErrorCode =
  | "#NULL!"
  | "#DIV/0!"
  | "#VALUE!"
  | "#REF!"
  | "#NAME?"
  | "#NUM!"
  | "#N/A"
  | "#SPILL!"
  | "#CALC!"
  | "#GETTING_DATA"
  | "#BUSY!"
  | "#FIELD!"
  | "#BLOCKED!"
  | "#CONNECT!"
  | "#UNKNOWN!";

/** An error value, and the sentence a function gave with it, if any. */
export interface CellError {
  readonly code: ErrorCode;
  readonly message?: string;
}

/** Display languages of the workbench: they decide separators, dates and the names of functions. */
export type Locale = "da" | "en";

/** One cell as it is shown: `value` holds the error's code when `error` is set, `formula` is in English and starts with "=". */
export interface CellContent {
  readonly value: Scalar;
  readonly error?: CellError;
  readonly formula?: string;
  /** The cell whose formula filled this one; such a cell has no content of its own. */
  readonly spilledFrom?: Place;
  /** The whole area that this cell's formula fills, itself included. */
  readonly spill?: Area;
  readonly numberFormat: string;
  /** The cell as it is shown, in the model's locale. */
  readonly text: string;
}

/** One cell to write, as Range.formulas takes it: "=…" is a formula, "'…" is text, "" empties, null leaves as it is. */
export type CellInput = string | number | boolean | null;
