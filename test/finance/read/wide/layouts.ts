import type { Cell } from "../../../../src/core/cell";
import { NAMES, VERSIONS } from "./names";
import { sumBy, type Truth } from "./plan";
import type { Dice, Manner } from "./write";

export interface Made {
  readonly rows: Cell[][];
  /** The version that is the truth, where there are two: no number may be given before somebody says which. */
  readonly valid?: string;
}
export interface Hand {
  readonly dice: Dice;
  readonly manner: Manner;
  readonly truth: Truth;
}
type Layout = (hand: Hand) => Made;

const fill = (count: number): Cell[] => Array.from({ length: count }, () => "");
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The unit beside or instead of a heading. */
const amountHead = ({ dice, manner }: Hand): string => manner.unitText || dice.pick(NAMES.amount);
const withUnit = ({ manner }: Hand, rows: Cell[][]): Cell[][] =>
  manner.unitText === "" ? rows : [[manner.unitText, ...fill((rows[0]?.length ?? 1) - 1)], ...rows];

const ofParty = (truth: Truth, party: number): number => sumBy(truth, (one) => one === party);
const ofYear = (truth: Truth, party: number, year: number): number =>
  sumBy(truth, (one, y) => one === party && y === year);
const ofLine = (truth: Truth, party: number, line: number): number =>
  sumBy(truth, (one, _, l) => one === party && l === line);
const all = (truth: Truth): number => sumBy(truth, () => true);

/** Payers, their total, and what stands between: sums of the local parties, what of it is work. */
function payersDown(hand: Hand, lanes: readonly ((party: number) => number)[]): Cell[][] {
  const { dice, manner, truth } = hand;
  const row = (name: string, values: readonly number[]): Cell[] => [
    name,
    ...values.map(manner.written),
  ];
  const rows: Cell[][] = [];
  truth.parties.forEach(({ name, class: own }, party) => {
    const values = lanes.map((lane) => lane(party));
    rows.push(row(name, values));
    if (own === "local" && total(values) > 0 && dice.chance(0.1)) {
      const part = values.map((value) => Math.floor(value / 2 / manner.step) * manner.step);
      if (total(part) > 0)
        rows.push(
          row(
            dice.pick([
              "heraf lønressourcer",
              "- heraf i timer",
              "herunder lokaler",
              "deraf kontant",
            ]),
            part,
          ),
        );
    }
  });
  return rows;
}

const sumRow = (
  { dice, manner, truth }: Hand,
  lanes: readonly ((party: number) => number)[],
  name?: string,
): Cell[] => [
  name ?? dice.pick(NAMES.total),
  ...lanes.map((lane) => manner.written(total(truth.parties.map((_, party) => lane(party))))),
];

const yearHeads = ({ dice, truth }: Hand): Cell[] => {
  const kind = dice.whole(7);
  return truth.years.map((year, index) =>
    kind === 0
      ? year
      : kind === 1
        ? `${year}`
        : kind === 2
          ? `Budget ${year}`
          : kind === 3
            ? `B${year}`
            : kind === 4
              ? `År ${index + 1}`
              : kind === 5
                ? `${index + 1}. år (${year})`
                : `01-01-${year} - 31-12-${year}`,
  );
};

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  "total first": (hand) => {
    const { truth, dice } = hand;
    const lanes = [(party: number) => ofParty(truth, party)];
    return {
      rows: [
        [dice.pick(NAMES.corner), amountHead(hand)],
        sumRow(hand, lanes, dice.pick(["Budget i alt", "Samlet budget", "I alt", "Total"])),
        ...payersDown(hand, lanes),
      ],
    };
  },
  "years across": (hand) => {
    const { truth, dice } = hand;
    const yearly = truth.years.map((_, year) => (party: number) => ofYear(truth, party, year));
    const sumAt = truth.years.length > 1 ? dice.pick(["none", "last", "first"] as const) : "none";
    const whole = (party: number): number => ofParty(truth, party);
    const lanes =
      sumAt === "last" ? [...yearly, whole] : sumAt === "first" ? [whole, ...yearly] : yearly;
    const heads = yearHeads(hand);
    const sum = dice.pick(["I alt", "Hele perioden", "Samlet", "Total"]);
    const head = sumAt === "last" ? [...heads, sum] : sumAt === "first" ? [sum, ...heads] : heads;
    return {
      rows: withUnit(hand, [
        [dice.pick(NAMES.corner), ...head],
        ...payersDown(hand, lanes),
        ...(dice.chance(0.6) ? [sumRow(hand, lanes)] : []),
      ]),
    };
  },
  "grouped by class": (hand) => {
    const { truth, dice, manner } = hand;
    const lanes = truth.years.map((_, year) => (party: number) => ofYear(truth, party, year));
    const rows: Cell[][] = [[dice.pick(["", "Kilde", "Finansiering"]), ...truth.years]];
    const groups = [
      ["Landsbyggefonden", "fund"],
      ["Lokal medfinansiering", "local"],
      ["Andre kilder", "other"],
    ] as const;
    const blank = fill(lanes.length);
    for (const [heading, own] of groups) {
      const members = truth.parties.flatMap((one, party) =>
        one.class === own || (own === "other" && one.class === "unknown") ? [party] : [],
      );
      if (members.length === 0) continue;
      rows.push([heading, ...blank]);
      for (const party of members)
        rows.push([
          truth.parties[party]?.name ?? "",
          ...lanes.map((lane) => manner.written(lane(party))),
        ]);
      rows.push([
        `${heading} i alt`,
        ...lanes.map((lane) => manner.written(total(members.map((party) => lane(party))))),
      ]);
    }
    rows.push(sumRow(hand, lanes, "Finansiering i alt"));
    return { rows: withUnit(hand, rows) };
  },
  "activities, payers across": (hand) => {
    const { truth, dice, manner } = hand;
    const cost = dice.pick(["", "Budget", "Udgift", "Samlet budget", "Pris"]);
    const sum = cost === "" ? dice.pick(["", "I alt", "Sum"]) : "";
    const share = dice.chance(0.15);
    const row = (name: string, of: (party: number) => number): Cell[] => {
      const values = truth.parties.map((_, party) => of(party));
      const local = total(values.filter((_, party) => truth.parties[party]?.class === "local"));
      return [
        name,
        ...(cost === "" ? [] : [manner.written(total(values))]),
        ...values.map(manner.written),
        ...(sum === "" ? [] : [manner.written(total(values))]),
        ...(share
          ? [total(values) === 0 ? "" : `${Math.round((local / total(values)) * 100)} %`]
          : []),
      ];
    };
    return {
      rows: withUnit(hand, [
        [
          dice.pick([
            "Aktivitet",
            "Indsats",
            "Delaktivitet",
            "Hvad",
            "Indsatsområde / aktivitet",
            "",
          ]),
          ...(cost === "" ? [] : [cost]),
          ...truth.parties.map(({ name }) => name),
          ...(sum === "" ? [] : [sum]),
          ...(share ? ["Lokal andel"] : []),
        ],
        ...truth.lines.map((name, line) => row(name, (party) => ofLine(truth, party, line))),
        ...(dice.chance(0.6) ? [row("I alt", (party) => ofParty(truth, party))] : []),
      ]),
    };
  },
  "themes with subtotals, payers across": (hand) => {
    const { truth, dice, manner } = hand;
    const row = (name: string, of: (party: number) => number): Cell[] => [
      name,
      ...truth.parties.map((_, party) => manner.written(of(party))),
    ];
    const blank = fill(truth.parties.length);
    const rows: Cell[][] = [["Aktivitet", ...truth.parties.map(({ name }) => name)]];
    const half = Math.ceil(truth.lines.length / 2);
    dice.some(NAMES.theme, 2).forEach((theme, index) => {
      const own = truth.lines.flatMap((_, line) => (line < half === (index === 0) ? [line] : []));
      rows.push([theme, ...blank]);
      for (const line of own)
        rows.push(row(truth.lines[line] ?? "", (party) => ofLine(truth, party, line)));
      rows.push(
        row(dice.pick(["I alt", "Delsum", "Subtotal", `${theme} i alt`]), (party) =>
          total(own.map((line) => ofLine(truth, party, line))),
        ),
      );
    });
    rows.push(
      row(dice.pick(["Samlet budget", "Total", "Hele planen i alt"]), (party) =>
        ofParty(truth, party),
      ),
    );
    return { rows: withUnit(hand, rows) };
  },
  "names filled once": (hand) => {
    const { truth, dice, manner } = hand;
    const rows: Cell[][] = [
      [
        dice.pick(["Kilde", "Part", "Finansiering"]),
        dice.pick(["Aktivitet", "Indsats"]),
        amountHead(hand),
      ],
    ];
    truth.parties.forEach(({ name }, party) =>
      truth.lines.forEach((line, index) =>
        rows.push([index === 0 ? name : "", line, manner.written(ofLine(truth, party, index))]),
      ),
    );
    if (dice.chance(0.6)) rows.push(["I alt", "", manner.written(all(truth))]);
    return { rows };
  },
  "years filled once": (hand) => {
    const { truth, dice, manner } = hand;
    const rows: Cell[][] = [
      ["År", dice.pick(["Kilde", "Finansieret af", "Part"]), amountHead(hand)],
    ];
    truth.years.forEach((year, y) =>
      truth.parties.forEach(({ name }, party) =>
        rows.push([party === 0 ? year : "", name, manner.written(ofYear(truth, party, y))]),
      ),
    );
    if (dice.chance(0.6)) rows.push(["I alt", "", manner.written(all(truth))]);
    return { rows };
  },
  "long, other orders": (hand) => {
    const { truth, dice, manner } = hand;
    const order = dice.some(["amount", "payer", "year", "activity"] as const, 4);
    const heads = {
      amount: amountHead(hand),
      payer: dice.pick(["Kilde", "Finansieringskilde", "Betales af", "Finansieres af"]),
      year: "År",
      activity: dice.pick(["Aktivitet", "Formål", "Indsats", "Tekst"]),
    };
    const rows: Cell[][] = [order.map((one) => heads[one])];
    truth.lines.forEach((activity, line) =>
      truth.years.forEach((year, y) =>
        truth.parties.forEach(({ name }, party) => {
          const cells = {
            amount: manner.written(truth.amount(party, y, line)),
            payer: name,
            year,
            activity,
          };
          rows.push(order.map((one) => cells[one]));
        }),
      ),
    );
    return { rows };
  },
  "a section a year": (hand) => {
    const { truth, dice, manner } = hand;
    const rows: Cell[][] = [[dice.pick(NAMES.corner), amountHead(hand)]];
    truth.years.forEach((year, y) => {
      rows.push([dice.pick([year, `${year}`, `Budget ${year}`]), ""]);
      truth.parties.forEach(({ name }, party) =>
        rows.push([name, manner.written(ofYear(truth, party, y))]),
      );
      rows.push([
        `I alt ${year}`,
        manner.written(total(truth.parties.map((_, party) => ofYear(truth, party, y)))),
      ]);
    });
    if (truth.years.length > 1) rows.push(["I alt hele perioden", manner.written(all(truth))]);
    return { rows };
  },
  "years side by side": (hand) => {
    const { truth, manner } = hand;
    const years = truth.years.slice(0, 3);
    const rest = truth.years.length > 3;
    if (rest) return (LAYOUTS["years across"] as Layout)(hand);
    const rows: Cell[][] = [
      years.flatMap((year, index) => [...(index === 0 ? [] : [""]), `Budget ${year}`, ""]),
      years.flatMap((_, index) => [...(index === 0 ? [] : [""]), "Kilde", amountHead(hand)]),
    ];
    truth.parties.forEach(({ name }, party) =>
      rows.push(
        years.flatMap((_, y) => [
          ...(y === 0 ? [] : [""]),
          name,
          manner.written(ofYear(truth, party, y)),
        ]),
      ),
    );
    return { rows };
  },
  "costs below, a balance": (hand) => {
    const { truth, dice, manner } = hand;
    const lanes = truth.years.map((_, year) => (party: number) => ofYear(truth, party, year));
    const sums = lanes.map((lane) => total(truth.parties.map((_, party) => lane(party))));
    const blank = fill(lanes.length);
    const names = dice.some(NAMES.cost, 2 + dice.whole(4));
    const left = [...sums];
    const costs = names.map((cost, index): Cell[] => [
      cost,
      ...left.map((rest, lane) => {
        const part =
          index === names.length - 1 ? rest : Math.floor(rest / 3 / manner.step) * manner.step;
        left[lane] = rest - part;
        return manner.written(part);
      }),
    ]);
    return {
      rows: withUnit(hand, [
        [dice.pick(["", "Budget", "Post"]), ...truth.years],
        [dice.pick(["Finansiering", "Indtægter", "INDTÆGTER"]), ...blank],
        ...truth.parties.map(({ name }, party): Cell[] => [
          name,
          ...lanes.map((lane) => manner.written(lane(party))),
        ]),
        sumRow(hand, lanes, dice.pick(["Indtægter i alt", "Finansiering i alt", "I alt"])),
        ...(dice.chance(0.5) ? [["", ...blank]] : []),
        [dice.pick(["Udgifter", "Omkostninger", "UDGIFTER"]), ...blank],
        ...costs,
        [dice.pick(["Udgifter i alt", "I alt"]), ...sums.map(manner.written)],
        ...(dice.chance(0.4)
          ? [
              [
                dice.pick(["Balance", "Difference", "Over-/underskud", "Resultat"]),
                ...sums.map(() => manner.zero()),
              ],
            ]
          : []),
      ]),
    };
  },
  "a table a delaftale": (hand) => {
    const { truth, dice, manner } = hand;
    const rows: Cell[][] = [];
    dice.some(NAMES.theme, 2).forEach((theme, index) => {
      const own = truth.lines.flatMap((_, line) => (line % 2 === index ? [line] : []));
      rows.push(
        [`Delaftale ${index + 1}: ${theme}`, ""],
        [dice.pick(["Kilde", "Part"]), amountHead(hand)],
      );
      truth.parties.forEach(({ name }, party) =>
        rows.push([name, manner.written(total(own.map((line) => ofLine(truth, party, line))))]),
      );
      rows.push(["", ""]);
    });
    return { rows };
  },
  "budget, spent and rest": (hand) => {
    const { truth, dice, manner } = hand;
    const spent = truth.parties.map(
      (_, party) =>
        Math.floor((ofParty(truth, party) * (0.2 + dice.whole(60) / 100)) / manner.step) *
        manner.step,
    );
    const row = (name: string, budget: number, used: number): Cell[] => [
      name,
      ...[budget, used, budget - used].map(manner.written),
    ];
    return {
      rows: withUnit(hand, [
        [
          dice.pick(NAMES.corner),
          "Budget",
          dice.pick(["Forbrug", "Regnskab", "Realiseret"]),
          dice.pick(["Rest", "Afvigelse", "Restbudget"]),
        ],
        ...truth.parties.map(({ name }, party) =>
          row(name, ofParty(truth, party), spent[party] ?? 0),
        ),
        row("I alt", all(truth), total(spent)),
      ]),
    };
  },
  "years down": (hand) => {
    const { truth, dice, manner } = hand;
    const sums = dice.chance(0.5);
    const row = (label: Cell, of: (party: number) => number): Cell[] => {
      const values = truth.parties.map((_, party) => of(party));
      return [
        label,
        ...values.map(manner.written),
        ...(sums ? [manner.written(total(values))] : []),
      ];
    };
    return {
      rows: withUnit(hand, [
        [
          dice.pick(["År", "Periode", "", "Budgetår"]),
          ...truth.parties.map(({ name }) => name),
          ...(sums ? ["I alt"] : []),
        ],
        ...truth.years.map((year, y) =>
          row(dice.pick<Cell>([year, year, `${year}`]), (party) => ofYear(truth, party, y)),
        ),
        ...(truth.years.length > 1 && dice.chance(0.5)
          ? [row("I alt", (party) => ofParty(truth, party))]
          : []),
      ]),
    };
  },
  "years over payers, costs too": (hand) => {
    const { truth, dice, manner } = hand;
    const cost = dice.chance(0.5);
    const width = truth.parties.length + (cost ? 1 : 0);
    const head = truth.years.flatMap((year): Cell[] => [year, ...fill(width - 1)]);
    const under = truth.years.flatMap(() => [
      ...(cost ? ["Udgift"] : []),
      ...truth.parties.map(({ name }) => name),
    ]);
    const row = (name: string, of: (party: number, year: number) => number): Cell[] => [
      name,
      ...truth.years.flatMap((_, y) => {
        const values = truth.parties.map((_, party) => of(party, y));
        return [...(cost ? [total(values)] : []), ...values].map(manner.written);
      }),
    ];
    return {
      rows: withUnit(hand, [
        ["", ...head],
        ["Aktivitet", ...under],
        ...truth.lines.map((name, line) =>
          row(name, (party, year) => truth.amount(party, year, line)),
        ),
        ...(dice.chance(0.5) ? [row("I alt", (party, year) => ofYear(truth, party, year))] : []),
      ]),
    };
  },
  "months or quarters": (hand) => {
    const { truth, dice, manner } = hand;
    const heads = dice.pick([
      ["1. kvartal", "2. kvartal", "3. kvartal", "4. kvartal"],
      ["1. halvår 2024", "2. halvår 2024"],
      ["Q1", "Q2", "Q3", "Q4"],
      ["Skoleår 2022/23", "Skoleår 2023/24"],
      ["Etape 1", "Etape 2"],
    ]);
    const parts = truth.parties.map((_, party) => {
      let rest = ofParty(truth, party);
      return heads.map((_, index) => {
        const part =
          index === heads.length - 1 ? rest : Math.floor(rest / 2 / manner.step) * manner.step;
        rest -= part;
        return part;
      });
    });
    const lanes = heads.map((_, index) => (party: number) => parts[party]?.[index] ?? 0);
    const whole = (party: number): number => ofParty(truth, party);
    return {
      rows: withUnit(hand, [
        [dice.pick(NAMES.corner), ...heads, "I alt"],
        ...truth.parties.map(({ name }, party): Cell[] => [
          name,
          ...[...lanes, whole].map((lane) => manner.written(lane(party))),
        ]),
        sumRow(hand, [...lanes, whole]),
      ]),
    };
  },
  versions: (hand) => {
    const { truth, dice, manner } = hand;
    const heads = dice.pick(VERSIONS);
    const other = truth.parties.map(
      (_, party) => ofParty(truth, party) + (1 + dice.whole(9)) * manner.step * 10,
    );
    const lanes = [(party: number) => ofParty(truth, party), (party: number) => other[party] ?? 0];
    return {
      valid: heads[0] ?? "",
      rows: withUnit(hand, [
        [dice.pick(NAMES.corner), ...heads],
        ...truth.parties.map(({ name }, party): Cell[] => [
          name,
          ...lanes.map((lane) => manner.written(lane(party))),
        ]),
        ...(dice.chance(0.5) ? [sumRow(hand, lanes)] : []),
      ]),
    };
  },
  "versions one above another": (hand) => {
    const { truth, dice, manner } = hand;
    const heads = dice.pick(VERSIONS);
    const rows: Cell[][] = [];
    heads.forEach((version, index) => {
      rows.push([version, ""], ["Kilde", amountHead(hand)]);
      truth.parties.forEach(({ name }, party) =>
        rows.push([
          name,
          manner.written(ofParty(truth, party) + index * (1 + party) * manner.step * 10),
        ]),
      );
      rows.push(["", ""]);
    });
    return { valid: heads[0] ?? "", rows };
  },
  "a recap below": (hand) => {
    const { truth, dice, manner } = hand;
    const lanes = [(party: number) => ofParty(truth, party)];
    const of = (own: string): number =>
      total(truth.parties.map((one, party) => (one.class === own ? ofParty(truth, party) : 0)));
    return {
      rows: [
        [dice.pick(NAMES.corner), amountHead(hand)],
        ...payersDown(hand, lanes),
        sumRow(hand, lanes),
        ["", ""],
        [dice.pick(["Opsummering", "Sammenfatning", "Fordeling"]), ""],
        ["Landsbyggefonden i alt", manner.written(of("fund"))],
        ["Lokal medfinansiering i alt", manner.written(of("local"))],
      ],
    };
  },
};
