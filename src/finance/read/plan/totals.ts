import { PAYERS } from "../../rules/sources";
import type { Line } from "./lines";

/** Whole øre: local money, the fund's, other money, and all. */
export interface Totals {
  readonly local: number;
  readonly grant: number;
  readonly other: number;
  readonly total: number;
}

const LOCAL = new Set(PAYERS.filter(({ local }) => local).map(({ payer }) => payer));

export function totalsOf(lines: readonly Line[]): Totals {
  let [local, grant, other] = [0, 0, 0];
  for (const { side, payer, ore } of lines) {
    if (side === "cost") continue;
    if (payer?.payer === "fund") grant += ore;
    else if (payer && LOCAL.has(payer.payer)) local += ore;
    else other += ore;
  }
  return { local, grant, other, total: local + grant + other };
}
