/** What was met while the cells were read. Places count from 0 in the grid. */
export type ReadingNote = { readonly row: number; readonly column: number } & (
  | { readonly kind: "amountMissing"; readonly text: string }
  | { readonly kind: "amountText"; readonly text: string }
  /** `1.250` may be 1250 or 1.25, and nothing in the plan settles it. */
  | { readonly kind: "amountAmbiguous"; readonly text: string }
  /** A fraction of an øre; `ore` is the nearest whole one, which is used. */
  | { readonly kind: "amountDecimals"; readonly ore: number }
  | { readonly kind: "amountTooLarge" }
  | { readonly kind: "yearUnreadable"; readonly text: string }
  /** A theme with money above rows that do not add up to it: counted as a line of its own. Øre. */
  | {
      readonly kind: "headingMoney";
      readonly label: string;
      readonly stated: number;
      readonly parts: number;
    }
  | { readonly kind: "columnUnread"; readonly heading: string }
  /** A stated sum that is not its parts; `rounding` where the difference can come from rounded parts. Øre. */
  | {
      readonly kind: "sumWrong";
      readonly label: string;
      readonly stated: number;
      readonly parts: number;
      readonly rounding: boolean;
    }
);
