import type { Cell } from "../cell";
import { type FigureUnit, tokenOf } from "./token";

/** What a text that stands for a number says about its own unit. */
export type WrittenUnit = Extract<FigureUnit, "none" | "percent" | "perThousand" | "per10000">;

/** A pasted number. `text` is exact decimal text with a point (`-1234.5`); `value` is the double nearest to it. */
export type NumberReading =
  | {
      readonly kind: "number";
      readonly text: string;
      readonly value: number;
      readonly unit: WrittenUnit;
    }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable" };

/**
 * What is measured tells how a lone point or comma is read: in a `share` it is always the decimal mark; in a `count` three
 * digits after it make it a thousands mark; in an `amount` of kroner a point before three digits is a thousands mark and a
 * comma the decimal mark.
 */
export type Measured = "share" | "count" | "amount";

const KRONER: Readonly<Partial<Record<FigureUnit, string>>> = {
  kr: "e0",
  tkr: "e3",
  mio: "e6",
  mia: "e9",
};

/** The number in one cell, as text and as a double; never guesses a missing figure to be zero. An amount is in whole kroner. */
export function readNumber(cell: Cell, measured: Measured): NumberReading {
  const token = tokenOf(cell);
  if (token.kind === "blank" || token.kind === "mark") return { kind: "missing" };
  if (token.kind === "name" || token.approximate) return { kind: "unreadable" };
  const { value, decimals = value, mark, unit } = token;
  const power = KRONER[unit];
  if (power !== undefined && measured !== "amount") return { kind: "unreadable" };
  const isCounted = measured === "count" || (measured === "amount" && mark === ".");
  const number = isCounted && (unit === "none" || power !== undefined) ? value : decimals;
  const text = power === undefined ? String(number) : String(Number(`${number}${power}`));
  return {
    kind: "number",
    text,
    value: Number(text),
    unit: power === undefined ? (unit as WrittenUnit) : "none",
  };
}
