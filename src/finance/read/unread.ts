import type { Grid } from "../../core/cell";
import type { Reading } from "./reader";
import { payerRule, sourceOf } from "./source";

/** Amounts that stand in the plan and are not in the sums. */
const UNREAD: ReadonlySet<string> = new Set([
  "amountMissing",
  "amountText",
  "amountAmbiguous",
  "amountTooLarge",
]);

/** Whether an amount that could not be read is a local party's: the share may then be higher, and nothing is said of its being too low. */
export function lacksLocalMoney(
  { layout: { fields, money }, notes }: Reading,
  grid: Grid,
): boolean {
  return notes.some(({ kind, row, column }) => {
    if (!UNREAD.has(kind)) return false;
    const named = money.find((one) => one.column === column)?.source;
    const payer =
      named || String(grid[row]?.[fields.source >= 0 ? fields.source : fields.activity] ?? "");
    const source = sourceOf(payer);
    return source !== undefined && payerRule(source.payer).local;
  });
}
