import type { Payer } from "../../rules/sources";
import { foldedName } from "./match";
import { bareName, payerNamed, payerOf, type PayerName } from "./payer";

/** What a correction says that something is. */
export type CorrectedRole = "leaf" | "out" | "sum" | "part" | "cost";

/** What a person has said of a plan's reading; names are folded. See `corrections`. */
export interface Corrections {
  readonly payers: ReadonlyMap<string, Payer>;
  readonly rows: ReadonlyMap<string, CorrectedRole>;
  readonly columns: ReadonlyMap<string, CorrectedRole>;
  readonly tables: ReadonlyMap<string, CorrectedRole>;
  /** Amounts that are missing or only about so much: nothing, or as they stand. */
  readonly amounts: ReadonlyMap<string, "zero" | "holds">;
  /** The mark before decimals, and kroner per one, where the table leaves them open. */
  readonly decimal: "," | "." | undefined;
  readonly unit: number | undefined;
}

export const NO_CORRECTIONS: Corrections = {
  payers: new Map(),
  rows: new Map(),
  columns: new Map(),
  tables: new Map(),
  amounts: new Map(),
  decimal: undefined,
  unit: undefined,
};

/** The names as they count: a person's word first, then the vocabulary. */
export interface Known {
  readonly corrections: Corrections;
  payer(text: string): PayerName | undefined;
  named(text: string): PayerName | undefined;
  role(kind: "rows" | "columns", names: readonly string[]): CorrectedRole | undefined;
}

export function knownBy(corrections: Corrections): Known {
  // What is said of `2024 Kulturhus Syd` is said of Kulturhus Syd in each year.
  const bare = new Map([...corrections.payers].map(([name, payer]) => [bareName(name), payer]));
  const said = (text: string): PayerName | undefined => {
    if (corrections.payers.size === 0) return undefined;
    const payer = corrections.payers.get(foldedName(text)) ?? bare.get(bareName(text));
    return payer && { payer, inKind: false, frame: undefined, slip: false };
  };
  return {
    corrections,
    payer: (text) => said(text) ?? payerOf(text),
    named: (text) => said(text) ?? payerNamed(text),
    role: (kind, names) => {
      const roles = corrections[kind];
      if (roles.size === 0) return undefined;
      const whole = roles.get(foldedName(names.join(" ")));
      return (
        whole ?? names.map((name) => roles.get(foldedName(name))).find((role) => role !== undefined)
      );
    },
  };
}
