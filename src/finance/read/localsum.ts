import type { Cell, Grid } from "../../core/cell";
import type { MoneyColumn } from "./columns";
import { payerRule, sourceOf, type Source } from "./source";
import { amountIn } from "./stranger";
import { sampleOf } from "./sample";

/**
 * `Lokal medfinansiering` beside `Kommune` and `Boligorganisation` is the local parties' sum where its figures say so, and then no money of
 * its own. With one other local column it may as well be a second payer of as much.
 */
export function localSums(
  grid: Grid,
  body: number,
  columns: readonly MoneyColumn[],
): MoneyColumn[] {
  const rows = sampleOf(grid, body);
  return columns.map((column) => {
    if (payerOf(column) !== "local") return column;
    const parts = columns.filter(
      (other) => other !== column && other.year === column.year && isLocalPayer(other),
    );
    return parts.length > 1 && mostlySums(rows, column, parts)
      ? { ...column, use: "total", total: "lokal medfinansiering" }
      : column;
  });
}

function payerOf({ use, source }: MoneyColumn): Source["payer"] | undefined {
  return use === "amount" && source !== "" ? sourceOf(source)?.payer : undefined;
}

function isLocalPayer(column: MoneyColumn): boolean {
  const payer = payerOf(column);
  return payer !== undefined && payer !== "local" && payerRule(payer).local;
}

function mostlySums(
  rows: readonly (readonly Cell[])[],
  sum: MoneyColumn,
  parts: readonly MoneyColumn[],
): boolean {
  let [fits, told] = [0, 0];
  for (const row of rows) {
    const stated = amountIn(row[sum.column]);
    if (stated === 0) continue;
    told++;
    if (
      Math.abs(parts.reduce((all, { column }) => all + amountIn(row[column]), 0) - stated) < 0.005
    )
      fits++;
  }
  return fits * 2 > told;
}
