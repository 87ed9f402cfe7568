import type { Language } from "../../../core/words/language";
import type { Outcome } from "../../../excel/run";
import type { WorkbookRefusal } from "../../../excel/words";
import type { Metadata } from "../../site/metadata";

/** Why an example was not put into its cell: the cell is taken, or in a table. */
export type NoPlace =
  | { readonly kind: "taken"; readonly cell: string }
  | { readonly kind: "inTable"; readonly table: string };

export interface FunctionsActions {
  /** What Excel itself is told of the functions, in a language; null where it could not be fetched. */
  readonly describe: (language: Language) => Promise<Metadata | null>;
  /** Writes a formula into the selected cell, where it is empty. */
  readonly insert: (
    formula: string,
  ) => Promise<
    Outcome<{ readonly sheet: string; readonly cell: string }, NoPlace | WorkbookRefusal>
  >;
}

export const functionsActions: FunctionsActions = {
  describe: async (language) => {
    try {
      const answer = await fetch(language === "da" ? "functions-da.json" : "functions.json");
      return answer.ok ? ((await answer.json()) as Metadata) : null;
    } catch {
      return null;
    }
  },
  insert: async (formula) => {
    const { toolboxActions } = await import("../../../toolbox/page");
    return toolboxActions.insert({ formula, rows: 1, columns: 1 });
  },
};
