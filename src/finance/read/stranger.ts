import type { Cell, Grid } from "../../core/cell";
import { textAmount } from "./amount";
import type { MoneyColumn } from "./columns";
import { sampleOf } from "./sample";

type Open = { readonly column: number; readonly heading: string };

/** An amount this small beside the largest is a count or a share. */
const FAR = 2000;

/**
 * Columns beside payers' columns that are a payer nobody knows: their money is part of the plan. A total of the row settles it;
 * without one, figures of the size of the others are money.
 */
export function strangers(
  grid: Grid,
  body: number,
  columns: readonly MoneyColumn[],
  open: readonly Open[],
): MoneyColumn[] {
  const payers = columns.filter(({ use, source }) => use === "amount" && source !== "");
  if (payers.length === 0 || open.length === 0) return [];
  const rows = sampleOf(grid, body);
  const total =
    columns.find(
      ({ use, total: name, year, source }) =>
        use === "total" && year === 0 && source === "" && name !== "lokal",
    ) ?? columns.find(({ use }) => use === "cost");
  const parts = total ? settled(rows, payers, total, open) : undefined;
  const largest = Math.max(...payers.flatMap(({ column }) => rows.map((row) => size(row[column]))));
  return (
    parts ??
    open.filter(({ column }) => Math.max(...rows.map((row) => size(row[column]))) * FAR >= largest)
  ).map(({ column, heading }) => ({
    column,
    heading,
    use: "amount",
    year: 0,
    source: heading,
    total: "",
    unit: payers[0]?.unit ?? 1,
  }));
}

/** The open columns that a row's total holds, all or none; undefined where the totals fit neither. */
function settled(
  rows: readonly (readonly Cell[])[],
  payers: readonly MoneyColumn[],
  total: MoneyColumn,
  open: readonly Open[],
): readonly Open[] | undefined {
  let [among, apart] = [0, 0];
  for (const row of rows) {
    const stated = amountIn(row[total.column]);
    if (stated === 0) continue;
    const paid = payers.reduce((sum, { column }) => sum + amountIn(row[column]), 0);
    const more = open.reduce((sum, { column }) => sum + amountIn(row[column]), 0);
    if (more === 0) continue;
    if (Math.abs(paid + more - stated) < 0.005) among++;
    else if (Math.abs(paid - stated) < 0.005) apart++;
  }
  if (among === apart) return undefined;
  return among > apart ? open : [];
}

/** About how much stands in a cell, whatever its unit; 0 where it is no amount. */
export function amountIn(cell: Cell): number {
  if (typeof cell !== "string") return typeof cell === "number" ? cell : 0;
  const text = textAmount(cell);
  return text.kind === "amount"
    ? Number(text.digits) / 10 ** text.decimals
    : text.kind === "ambiguous"
      ? Number(text.digits)
      : 0;
}

const size = (cell: Cell): number => Math.abs(amountIn(cell));
