import type { Cell } from "../../core/cell";
import type { Text } from "../../core/words/language";

/** The type of a parameter as Excel's function metadata knows it. */
export type ParameterType = "any" | "number" | "string" | "boolean";

/** One parameter: its name in both languages, what it takes, and its shape. */
export interface Parameter {
  readonly name: Text;
  readonly description: Text;
  readonly type: ParameterType;
  /** `matrix` for a range, `scalar` for one value. */
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: boolean;
}

/** What a function gives back to its cell: one value, or rows that spill. Never `null` (Excel shows 0). */
export type Result = Exclude<Cell, null | undefined> | Exclude<Cell, null | undefined>[][];

/**
 * One `=UDSAT.*` function: the registration and the metadata in both languages come from this one value.
 * `id` never changes after release; new optional parameters go last.
 */
export interface FunctionDefinition {
  /** Without the namespace, A-Z 0-9 _ . only, e.g. `TARGET.PATH`. */
  readonly id: string;
  readonly description: Text;
  readonly parameters: readonly Parameter[];
  readonly result: "scalar" | "matrix";
  /** Gives the result, or throws what `refuse` made. An omitted optional argument is null. */
  readonly run: (...args: never[]) => Result;
}
