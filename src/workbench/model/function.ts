import type { Scalar } from "./cell";

/** An error value among a function's arguments or results; Office's own CustomFunctions.Error has the same shape. */
export interface FunctionError {
  readonly code: string;
  readonly message?: string;
}

/** A plain argument: a scalar, a rectangle of them, or null when an optional one was left out. */
export type FunctionArgument =
  | Scalar
  | FunctionError
  | readonly (readonly (Scalar | FunctionError)[])[];

/** A custom function as `CustomFunctions.associate` takes it: it may throw its error. */
export type CustomFunction = (...args: never[]) => unknown;

/** What an empty cell is for a function: 0 as on some builds of Excel for Windows, where it cannot be told from a zero, null or "" elsewhere. */
export type EmptyArgument = 0 | null | "";
