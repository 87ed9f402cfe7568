import { COFINANCING } from "../rules/cofinancing";
import type { Classes } from "../read/plan/classes";
import { COST, type Ledger } from "../read/plan/ledger";

/** Who pays for the whole plan. Whole øre. */
export interface Share {
  /** What counts as local, and how much of it no text settles. */
  readonly local: number;
  readonly localUncertain: number;
  /** Landsbyggefonden's grant. */
  readonly grant: number;
  /** Neither local nor the fund's, and how much of it may count as local. */
  readonly other: number;
  readonly otherUncertain: number;
  /** The whole plan: all that is paid, and what nobody pays for yet. */
  readonly total: number;
}

/** Adds up who pays; undefined where the plan has no money or less than none. */
export function shareOf(ledger: Ledger, classes: Classes): Share | undefined {
  const sum = { local: 0, localUncertain: 0, grant: 0, other: 0, otherUncertain: 0 };
  const sources = bySource(ledger);
  for (let id = 0; id < sources.length; id++) {
    const ore = sources[id] ?? 0;
    if (ore === 0) continue;
    const source = classes.source(id);
    if (source?.rule.payer === "fund") sum.grant += ore;
    else if (source?.rule.local) {
      sum.local += ore;
      if (source.rule.uncertain || source.inKind) sum.localUncertain += ore;
    } else {
      sum.other += ore;
      if (source?.rule.uncertain) sum.otherUncertain += ore;
    }
  }
  const total = sum.local + sum.grant + sum.other;
  return total > 0 && Number.isSafeInteger(total) ? { ...sum, total } : undefined;
}

/** All that is paid or open, by the number of its source. */
function bySource({ names, size, side, source, ore }: Ledger): Float64Array {
  const sums = new Float64Array(names.texts.length);
  for (let line = 0; line < size; line++)
    if (side[line] !== COST)
      sums[source[line] ?? 0] = (sums[source[line] ?? 0] ?? 0) + (ore[line] ?? 0);
  return sums;
}

const { numerator, denominator } = COFINANCING.least;

/** The least local money, in whole øre, that a plan of this total needs (exactly so much is enough). */
export function leastLocal(total: number): number {
  return Number(
    (BigInt(total) * BigInt(numerator) + BigInt(denominator - 1)) / BigInt(denominator),
  );
}

/** Whether the local share is at least the minimum; exactly the minimum is enough. */
export function isEnough(local: number, total: number): boolean {
  return BigInt(local) * BigInt(denominator) >= BigInt(total) * BigInt(numerator);
}

/** Øre missing to the minimum when the plan's total stands fixed and local money takes the place of other money; 0 where it is met. */
export function missing({ local, total }: Pick<Share, "local" | "total">): number {
  return Math.max(0, leastLocal(total) - local);
}

/** Øre missing when local money is added and the plan grows by as much; 0 where the minimum is met. */
export function missingOnTop({ local, total }: Pick<Share, "local" | "total">): number {
  const short = BigInt(total) * BigInt(numerator) - BigInt(local) * BigInt(denominator);
  const growth = BigInt(denominator - numerator);
  return short <= 0n ? 0 : Number((short + growth - 1n) / growth);
}

/** How near the local money must be to a quarter of the grant to look like the common mistake: half a per cent. */
const NEAR = 200;

/** Whether the local money is a quarter of the grant, as when 25 pct. has been reckoned of the wrong sum. */
export function isShareOfGrant({ local, grant }: Share): boolean {
  return grant > 0 && Math.abs(local * denominator - grant * numerator) * NEAR <= grant * numerator;
}
