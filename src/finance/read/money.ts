import type { Cell, Grid } from "../../core/cell";
import {
  LARGEST_ORE,
  oreOfDigits,
  oreOfNumber,
  plainOre,
  textAmount,
  type Ore,
  type TextAmount,
} from "./amount";
import type { MoneyColumn } from "./columns";
import type { ReadingNote } from "./note";

/** Which decimal marks the plan's own figures show, and which marks stand in figures that could be either. */
interface Marks {
  readonly decimal: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  /** Marks of figures that could be either and end in a nought, and whether whole figures without a mark stand beside them. */
  readonly nought: ReadonlySet<string>;
  readonly whole: boolean;
}

/** Reads a cell of money to øre; undefined for an empty cell or one that is no amount, which is noted. */
export type MoneyReader = (cell: Cell, column: MoneyColumn, row: number) => number | undefined;

/** A reader of one plan's amounts. The marks of the whole plan are only gathered when a figure is open. */
export function moneyReader(
  grid: Grid,
  body: number,
  columns: readonly MoneyColumn[],
  notes: ReadingNote[] | undefined,
): MoneyReader {
  let marks: Marks | undefined;
  const settle = (amount: TextAmount & { kind: "ambiguous" }, unit: number): Ore | undefined => {
    marks ??= marksOf(grid, body, columns);
    const decimals = decimalsOf(amount, unit, marks);
    return decimals === undefined ? undefined : oreOfDigits(amount.digits, decimals, unit);
  };
  const text = (cell: string, column: MoneyColumn): Ore | undefined | ReadingNote["kind"] => {
    const amount = textAmount(cell);
    switch (amount.kind) {
      case "amount":
        return oreOfDigits(amount.digits, amount.decimals, amount.unit ?? column.unit);
      case "ambiguous":
        return settle(amount, amount.unit ?? column.unit) ?? "amountAmbiguous";
      case "nil":
        return { ore: 0, exact: true };
      case "missing":
        return cell.trim() === "" ? undefined : "amountMissing";
      case "share":
      case "text":
        return "amountText";
    }
  };
  return (cell, column, row) => {
    if (typeof cell === "number" && column.unit === 1) {
      const plain = plainOre(cell);
      if (plain !== undefined) return plain;
    }
    if (cell === null || cell === undefined || cell === "") return undefined;
    const place = { row, column: column.column };
    const found =
      typeof cell === "number"
        ? oreOfNumber(cell, column.unit)
        : typeof cell === "string"
          ? text(cell, column)
          : "amountText";
    if (found === undefined) return undefined;
    if (typeof found === "string") {
      notes?.push({ ...place, kind: found, text: String(cell).trim() } as ReadingNote);
      return undefined;
    }
    if (!(Math.abs(found.ore) <= LARGEST_ORE)) {
      notes?.push({ ...place, kind: "amountTooLarge" });
      return undefined;
    }
    if (!found.exact) notes?.push({ ...place, kind: "amountDecimals", ore: found.ore });
    return found.ore;
  };
}

function marksOf(grid: Grid, body: number, columns: readonly MoneyColumn[]): Marks {
  const decimal = new Set<string>();
  const open = new Set<string>();
  const nought = new Set<string>();
  let whole = false;
  for (let row = body; row < grid.length; row++) {
    for (const { column } of columns) {
      const cell = grid[row]?.[column];
      if (typeof cell === "number" && cell !== 0 && Number.isInteger(cell)) whole = true;
      if (typeof cell !== "string") continue;
      const amount = textAmount(cell);
      if (amount.kind === "amount" && amount.decimals === 0 && Number(amount.digits) !== 0)
        whole = true;
      if (amount.kind === "ambiguous") open.add(amount.mark);
      if (amount.kind === "ambiguous" && amount.digits.endsWith("0")) nought.add(amount.mark);
      if (amount.kind === "amount" && amount.mark) decimal.add(amount.mark);
    }
  }
  return { decimal, open, nought, whole };
}

/**
 * How many decimals a figure such as `1.250` has in this plan: 0 (thousands), 3, or undefined where nothing settles it.
 * Kroner have at most two decimals, so in kroner three digits are thousands unless the plan's other figures say otherwise.
 */
function decimalsOf(
  { mark, unit: own }: TextAmount & { kind: "ambiguous" },
  unit: number,
  { decimal, open, nought, whole }: Marks,
): 0 | 3 | undefined {
  if (unit === 1) return decimal.has(mark) || (decimal.size === 0 && open.size > 1) ? undefined : 0;
  if (decimal.size > 1) return undefined;
  if (decimal.size === 1) return decimal.has(mark) ? 3 : 0;
  if (own !== undefined && own > 1) return mark === "," ? 3 : 0;
  // No Danish point stands before decimals, and among whole figures a decimal would not be written out to its noughts.
  return mark === "." && open.size === 1 && whole && nought.has(mark) ? 0 : undefined;
}
