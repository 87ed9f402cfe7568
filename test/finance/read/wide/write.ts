import type { Cell } from "../../../../src/core/cell";

/** What makes a budget: chance that is the same each time. */
export interface Dice {
  whole(below: number): number;
  chance(part: number): boolean;
  pick<One>(list: readonly One[]): One;
  some<One>(list: readonly One[], count: number): One[];
}

export function diceOf(random: () => number): Dice {
  const whole = (below: number): number => Math.floor(random() * below);
  return {
    whole,
    chance: (part) => random() < part,
    pick: (list) => list[whole(list.length)] as never,
    some: (list, count) =>
      list
        .map((one) => [random(), one] as const)
        .sort((a, b) => a[0] - b[0])
        .slice(0, count)
        .map(([, one]) => one),
  };
}

/** How the amounts of one budget are written. */
export interface Manner {
  /** Kroner of one. */
  readonly unit: number;
  /** The words that tell the unit; "" for kroner that need none. */
  readonly unitText: string;
  /** All amounts are whole multiples of this. */
  readonly step: number;
  written(kroner: number): Cell;
  zero(): Cell;
}

const grouped = (value: number, mark: string): string =>
  String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, mark);

export function mannerOf(dice: Dice): Manner {
  const unit = dice.pick([1, 1, 1, 1, 1, 1000, 1000, 1_000_000]);
  const unitText =
    unit === 1
      ? ""
      : unit === 1000
        ? dice.pick([
            "1.000 kr.",
            "i hele tusinde kr.",
            "(t.kr.)",
            "Beløb i 1000 kr.",
            "tusind kr.",
            "Tkr.",
            "Alle beløb i t.kr.",
          ])
        : dice.pick(["mio. kr.", "Mio.kr.", "Beløb i mio. kr.", "(mill. kr.)"]);
  const step =
    unit === 1_000_000 ? 10_000 : unit === 1000 ? 1000 : dice.pick([1, 50, 500, 2500, 10_000]);
  const style = dice.pick([
    "number",
    "number",
    "number",
    "danish",
    "kr before",
    "dash",
    "suffix",
    "spaces",
  ]);
  const zero = dice.pick<Cell>([0, 0, "-", "0"]);
  const written = (kroner: number): Cell => {
    const value = kroner / unit;
    if (style === "number") return value;
    const sign = value < 0 ? "-" : "";
    if (unit === 1_000_000) return sign + Math.abs(value).toFixed(2).replace(".", ",");
    const text = grouped(value, style === "spaces" ? "\u00a0" : ".");
    if (unit !== 1 || style === "danish" || style === "spaces") return sign + text;
    if (style === "kr before") return `kr. ${sign}${text}`;
    if (style === "dash") return `${sign}${text},-`;
    return `${sign}${text} kr`;
  };
  return {
    unit,
    unitText,
    step,
    written: (kroner) => (kroner === 0 ? zero : written(kroner)),
    zero: () => zero,
  };
}
