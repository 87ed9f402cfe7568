import { COST, FINANCING, type LedgerWriter } from "./ledger";
import type { TotalRow } from "./totals";

/**
 * Municipal accounts write income with a minus, and some budgets their costs. A side whose money is less than nothing, and mostly written with a
 * minus, is written that way: its signs are turned in the ledger and in the totals below it.
 */
export function turnSigns(ledger: LedgerWriter, totals: readonly TotalRow[]): readonly TotalRow[] {
  const turned = [FINANCING, COST].filter((side) => isTurned(ledger, side));
  if (turned.length === 0) return totals;
  for (let line = 0; line < ledger.size; line++)
    if (turned.includes(ledger.side[line] ?? -1)) ledger.ore[line] = -(ledger.ore[line] ?? 0);
  return totals.map((total) =>
    !total.balance && total.side !== undefined && turned.includes(total.side)
      ? withSigns(total)
      : total,
  );
}

/** How many of a side's lines must be written with a minus: two of three. */
function isTurned({ size, side, ore }: LedgerWriter, its: number): boolean {
  let [sum, minus, lines] = [0, 0, 0];
  for (let line = 0; line < size; line++) {
    if (side[line] !== its) continue;
    lines++;
    sum += ore[line] ?? 0;
    if ((ore[line] ?? 0) < 0) minus++;
  }
  return sum < 0 && minus * 3 >= lines * 2;
}

function withSigns(total: TotalRow): TotalRow {
  const cells = total.cells.map((cell) => ({
    ...cell,
    stated: -cell.stated,
    near: -cell.near,
    side: -cell.side,
    all: -cell.all,
  }));
  return { ...total, cells };
}
