import type { Cell } from "../../core/cell";
import type { Text } from "../../core/words/language";

/** The type of a parameter as Excel's function metadata knows it. */
export type ParameterType = "any" | "number" | "string" | "boolean";

/** One value of a closed argument, as Excel offers it while the formula is typed. */
export interface ChoiceValue {
  readonly value: string | number;
  readonly tip: Text;
}

/** The values of a closed argument. Newer Excel shows them as a list; others are told of them in the description. */
export interface Choices {
  /** Excel's id of the list: letters only, never changed after release. */
  readonly id: string;
  readonly values: readonly ChoiceValue[];
}

/** Yes and no, in the word that the functions take and give. */
export const YES_NO: Choices = {
  id: "JaNej",
  values: [
    { value: "ja", tip: { da: "ja", en: "yes" } },
    { value: "nej", tip: { da: "nej", en: "no" } },
  ],
};

/** One parameter: its name in both languages, what it takes, and its shape. */
export interface Parameter {
  readonly name: Text;
  readonly description: Text;
  readonly type: ParameterType;
  /** `matrix` for a range, `scalar` for one value. */
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly choices?: Choices;
}

/** What a function gives back to its cell: one value, or rows that spill. Never `null` (Excel shows 0). */
export type Result = Exclude<Cell, null | undefined> | Exclude<Cell, null | undefined>[][];

/** What a number is: a share of one, or an amount of money. */
export type Shown = "share" | "kroner";

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
  /** How a number is shown in a cell without a format of its own, where Excel can take it so. */
  readonly shown?: Shown;
  /** Gives the result, or throws what `refuse` made. An omitted optional argument is null. */
  readonly run: (...args: never[]) => Result;
}
