/** A sequence of numbers that is the same for the same seed. */
export class Dice {
  private state: number;
  constructor(seed: number) {
    this.state = (seed * 2_654_435_761) % 4_294_967_296 || 1;
  }
  next(): number {
    this.state ^= (this.state << 13) >>> 0;
    this.state >>>= 0;
    this.state ^= this.state >>> 17;
    this.state ^= (this.state << 5) >>> 0;
    this.state >>>= 0;
    return this.state / 4_294_967_296;
  }
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }
  pick<T>(list: readonly T[]): T {
    return list[this.whole(0, list.length - 1)] as T;
  }
  chance(of: number): boolean {
    return this.next() < of;
  }
  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((item) => [this.next(), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
  }
}

/** What is true of one area: shares in tenths of a per cent, convicted in hundredths. */
export interface Truth {
  readonly name: string;
  readonly municipality: string;
  readonly region: string;
  readonly residents: number;
  readonly jobless: number;
  readonly nonwestern: number;
  readonly convicted: number;
  readonly school: number;
  readonly income: number;
}

const PARTS = [
  "Birke",
  "Elle",
  "Korn",
  "Sol",
  "Ravn",
  "Mose",
  "Eng",
  "Kløver",
  "Rose",
  "Lind",
  "Ager",
  "Skov",
  "Bakke",
  "Tårn",
  "Vest",
  "Sønder",
  "Højstrup",
  "Grøn",
  "Stjerne",
  "Hede",
];
const ENDS = [
  "parken",
  "vænget",
  "gården",
  "lunden",
  "vej",
  "toften",
  "bo",
  "højen",
  "krogen",
  "marken",
  "hus",
  "kvarteret",
  "vejen mv.",
  "parken/Nørrevang",
  "dalen m.fl.",
  " By",
];
const TOWNS: readonly (readonly [string, string])[] = [
  ["København", "Region Hovedstaden"],
  ["Høje-Taastrup", "Region Hovedstaden"],
  ["Slagelse", "Region Sjælland"],
  ["Odense", "Region Syddanmark"],
  ["Esbjerg", "Region Syddanmark"],
  ["Aarhus", "Region Midtjylland"],
  ["Randers", "Region Midtjylland"],
  ["Aalborg", "Region Nordjylland"],
];
const LIMITS = {
  jobless: [400, 300],
  nonwestern: [500, 300],
  convicted: [270, 198, 227],
  school: [500, 600],
  income: [550, 650],
} as const;

/** A share, now and then right at a limit of the law or a tenth beside it. */
function share(dice: Dice, from: number, to: number, limits: readonly number[]): number {
  return dice.chance(0.15) ? dice.pick(limits) + dice.whole(-1, 1) : dice.whole(from, to);
}

export function areas(dice: Dice, count: number): Truth[] {
  const names = new Set<string>();
  while (names.size < count) {
    const name = `${dice.pick(PARTS)}${dice.pick(ENDS)}`;
    names.add(
      names.has(name)
        ? `${name} ${dice.pick(["Øst", "Vest", "II", "Nord"])} ${dice.whole(1, 99)}`
        : name,
    );
  }
  return [...names].map((name) => {
    const [municipality, region] = dice.pick(TOWNS);
    return {
      name,
      municipality,
      region,
      residents: dice.chance(0.1) ? dice.whole(998, 1002) : dice.whole(900, 9500),
      jobless: share(dice, 180, 620, LIMITS.jobless),
      nonwestern: share(dice, 150, 880, LIMITS.nonwestern),
      convicted: share(dice, 60, 480, LIMITS.convicted),
      school: share(dice, 350, 800, LIMITS.school),
      income: share(dice, 450, 780, LIMITS.income),
    };
  });
}

/** The decision by whole numbers alone; `limit` is that for convicted from 2018 on, in hundredths. */
export function decided(area: Truth, year: number, limit = 0): string {
  const jobless = area.jobless > 400;
  const poor = area.income < 550;
  const met =
    year < 2014
      ? [jobless, area.nonwestern > 500, area.convicted > 270]
      : year < 2018
        ? [jobless, area.nonwestern > 500, area.convicted > 270, area.school > 500, poor]
        : [jobless, area.convicted >= limit, area.school > 600, poor];
  const required = year >= 2014 && year < 2018 ? 3 : 2;
  return area.residents >= 1000 && met.filter(Boolean).length >= required
    ? "opfyldt"
    : "ikke opfyldt";
}
