import { NAMES } from "./names";
import type { Dice, Manner } from "./write";

export type Class = "fund" | "local" | "other" | "unknown";

/** Who pays how much for what, when: the truth that a budget is written from. Kroner. */
export interface Truth {
  readonly parties: readonly { readonly name: string; readonly class: Class }[];
  readonly years: readonly number[];
  readonly lines: readonly string[];
  amount(party: number, year: number, line: number): number;
}

export const sumBy = (
  truth: Truth,
  kept: (party: number, year: number, line: number) => boolean,
): number => {
  let sum = 0;
  truth.parties.forEach((_, party) =>
    truth.years.forEach((__, year) =>
      truth.lines.forEach((___, line) => {
        if (kept(party, year, line)) sum += truth.amount(party, year, line);
      }),
    ),
  );
  return sum;
};

export function truthOf(dice: Dice, { step }: Manner): Truth {
  const parties = [
    { name: dice.pick(NAMES.fund), class: "fund" as const },
    ...dice.some(NAMES.local, 1 + dice.whole(4)).map((name) => ({ name, class: "local" as const })),
    ...(dice.chance(0.2) ? [{ name: dice.pick(NAMES.other), class: "other" as const }] : []),
    ...(dice.chance(0.08) ? [{ name: dice.pick(NAMES.unknown), class: "unknown" as const }] : []),
  ];
  const shuffled = dice.chance(0.3) ? dice.some(parties, parties.length) : parties;
  const first = 2011 + dice.whole(17);
  const years = Array.from({ length: 1 + dice.whole(5) }, (_, index) => first + index);
  const lines: readonly string[] = dice.some(NAMES.activity, 2 + dice.whole(6));
  const amounts = shuffled.map(({ class: own }) =>
    years.map(() =>
      lines.map(() => {
        if (own !== "fund" && dice.chance(0.12)) return 0;
        const size = (own === "fund" ? 900_000 : 160_000) * (0.15 + dice.whole(1000) / 600);
        return Math.max(step, Math.round(size / step) * step);
      }),
    ),
  );
  return {
    parties: shuffled,
    years,
    lines,
    amount: (party, year, line) => amounts[party]?.[year]?.[line] ?? 0,
  };
}
