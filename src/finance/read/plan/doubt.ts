/** Where something stands, counted from 0 in the grid; a column of -1 means the whole row, a row of -1 the whole column. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What cannot be known from the table itself. Each has a sentence, and in the pane a question with its choices. */
export type Doubt = Spot &
  (
    | {
        readonly kind: "payerUnknown";
        readonly name: string;
        readonly spots: readonly Spot[];
        readonly ore: number;
      }
    /** No payer is Landsbyggefonden. */
    | { readonly kind: "fundMissing"; readonly names: readonly string[] }
    | { readonly kind: "payersCross"; readonly name: string; readonly other: string }
    /** Columns or rows that may be two versions of one plan. */
    | {
        readonly kind: "versions";
        readonly of: "rows" | "columns" | "blocks";
        readonly names: readonly string[];
        readonly spots: readonly Spot[];
      }
    /** Money that fits nowhere: a column, rows, or a table beside. */
    | {
        readonly kind: "unplaced";
        readonly of: "rows" | "column" | "table";
        readonly name: string;
        readonly spots: readonly Spot[];
      }
    | {
        readonly kind: "sumMisfit";
        readonly across: boolean;
        readonly name: string;
        readonly ore: number;
        readonly sum: number;
      }
    | { readonly kind: "amountText"; readonly name: string; readonly text: string }
    | { readonly kind: "amountMissing"; readonly name: string }
    | { readonly kind: "amountAmbiguous"; readonly text: string; readonly mark: "." | "," }
    | { readonly kind: "amountAbout"; readonly text: string }
    | { readonly kind: "amountTooLarge"; readonly text: string }
    /** Two ways to read the sums give two shares. */
    | {
        readonly kind: "readings";
        readonly names: readonly string[];
        readonly spots: readonly Spot[];
        readonly low: number;
        readonly high: number;
      }
    | { readonly kind: "unitConflict"; readonly names: readonly string[] }
    | { readonly kind: "tooComplex" }
  );

export type DoubtKind = Doubt["kind"];

/** Doubts that touch only how much money it is, not its shares. */
export const ONLY_GAP: ReadonlySet<DoubtKind> = new Set<DoubtKind>(["unitConflict"]);
