import type { Cell } from "../../../src/core/cell";

/** A made-up budget whose answer is known before it is written down. Kroner. */
export interface Made {
  readonly name: string;
  readonly rows: Cell[][];
  readonly truth: Truth;
}

/** `plain`: anybody reads it. `doubtful`: no number may be given. */
export interface Truth {
  readonly sort: "plain" | "doubtful";
  readonly fund: number;
  readonly local: number;
  readonly other: number;
}

/** Numbers that look random and are the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Class = "fund" | "local" | "other" | "unknown";
interface Party {
  readonly name: string;
  readonly class: Class;
}

const FUNDS = [
  "Landsbyggefonden",
  "LBF",
  "LBF's tilskud",
  "Landsbyggefonden (LBF)",
  "Tilskud fra Landsbyggefonden",
  "landsbyggefonden",
  "LBF-midler",
];
const TOWNS = [
  "Aarhus Kommune",
  "Kommunen",
  "Kommune",
  "Høje-Taastrup Kommune",
  "Vejle kommune",
  "Kommunalt bidrag",
  "Odense Kommune, Jobcentret",
  "Socialforvaltningen",
  "Næstved Komm.",
];
const HOMES = [
  "Boligorganisationen",
  "Boligorg.",
  "Lejerbo",
  "fsb",
  "Boligforeningen Sct. Jørgen",
  "Himmerland Boligforening",
  "Boligselskabet Fruehøjgaard",
  "AAB",
  "Domea.dk",
  "Vestbo",
  "Afdelingens egne midler",
  "Dispositionsfonden",
  "Skræppegårdens Boligselskab",
];
const OTHERS = [
  "Realdania",
  "Satspuljen",
  "Region Midtjylland",
  "EU-midler",
  "TrygFonden",
  "Frivillige",
];
const STRANGERS = [
  "Kvarterhuset",
  "Nabohjælp",
  "Teaterskibet",
  "Havnens Venner",
  "Partnerskabet Nord",
  "Madhuset",
];
const ACTIVITIES = [
  "Lektiehjælp",
  "Fritidsjob",
  "Bydelsmødre",
  "Gadeplan",
  "Familievejledning",
  "Sommerlejr",
  "Naboskab",
  "Mentorer",
  "Sekretariat",
  "Væresteder",
  "Jobcafé",
  "Cykelværksted",
];
const THEMES = [
  "Uddannelse og livschancer",
  "Beskæftigelse",
  "Kriminalitetsforebyggelse",
  "Sammenhængskraft og medborgerskab",
];
const COSTS = [
  "Løn",
  "Aktiviteter",
  "Administration",
  "Materialer",
  "Evaluering",
  "Husleje",
  "Kørsel",
];
const TOTALS = [
  "I alt",
  "Total",
  "Sum",
  "Samlet",
  "Finansiering i alt",
  "Ialt",
  "Samlet budget",
  "TOTAL",
];
const HEADS = [
  "Kilde",
  "Finansieringskilde",
  "",
  "Finansiering",
  "Part",
  "Bidragyder",
  "Hvem",
  "Budget",
];
const AMOUNTS = ["Beløb", "Kr.", "I alt", "Budget", "", "DKK", "Beløb i kr.", "2024"];

export function make(seed: number): Made {
  const random = seeded(seed);
  const whole = (below: number): number => Math.floor(random() * below);
  const pick = <One>(list: readonly One[]): One => list[whole(list.length)] as One;
  const chance = (part: number): boolean => random() < part;
  const some = <One>(list: readonly One[], count: number): One[] =>
    [...list].sort(() => random() - 0.5).slice(0, count);

  const parties: Party[] = [
    { name: pick(FUNDS), class: "fund" },
    { name: pick(TOWNS), class: "local" },
    ...some(HOMES, 1 + whole(2)).map((name): Party => ({ name, class: "local" })),
    ...(chance(0.15) ? [{ name: pick(OTHERS), class: "other" as const }] : []),
    ...(chance(0.08) ? [{ name: pick(STRANGERS), class: "unknown" as const }] : []),
  ];
  if (chance(0.2)) parties.sort(() => random() - 0.5);
  const step = pick([1, 100, 1000, 5000, 10_000, 50_000]);
  const amount = (party: Party): number => {
    const size = party.class === "fund" ? 2_000_000 : 500_000;
    return Math.max(step, Math.round((size * (0.1 + random())) / step) * step);
  };
  const [unit, unitText] =
    step >= 1000 && chance(0.25)
      ? ([1000, pick(["1.000 kr.", "t.kr.", "Beløb i 1.000 kr.", "tkr."])] as const)
      : ([1, ""] as const);
  const style = pick(["number", "number", "number", "danish", "kr", "spaces", "decimals"]);
  const danish = (value: number): string =>
    String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, ".");
  const written = (kroner: number): Cell => {
    const value = kroner / unit;
    const sign = value < 0 ? "-" : "";
    if (style === "number" || !Number.isInteger(value)) return value;
    if (style === "danish") return sign + danish(value);
    if (style === "kr") return unit === 1 ? `${sign}${danish(value)} kr.` : sign + danish(value);
    if (style === "spaces") return sign + danish(value).replace(/\./g, " ");
    return `${sign}${danish(value)},00`;
  };
  let sort: Truth["sort"] = "plain";
  const sums = { fund: 0, local: 0, other: 0, unknown: 0 };
  const paid = (party: Party): number => {
    const value = amount(party);
    sums[party.class] += value;
    if (party.class === "unknown") sort = "doubtful";
    return value;
  };
  const total = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0);
  const totalWord = pick(TOTALS);
  const withTotals = chance(0.6);
  const first = 2012 + whole(14);
  const years = Array.from({ length: 1 + whole(4) }, (_, index) => first + index);
  const yearText = pick<(year: number) => Cell>([
    (year) => year,
    (year) => String(year),
    (year) => `Budget ${year}`,
    (year) => `År ${year}`,
  ]);
  const corner = unitText !== "" && chance(0.5) ? unitText : pick(HEADS);
  let rows: Cell[][] = [];
  let name = "";

  const payersBy = (
    lanes: readonly Cell[],
  ): { readonly party: Party; readonly values: number[] }[] =>
    parties.map((party) => ({ party, values: lanes.map(() => paid(party)) }));

  const body = (
    table: readonly { readonly party: Party; readonly values: number[] }[],
    sumColumn: boolean,
  ): Cell[][] => {
    const out: Cell[][] = [];
    for (const { party, values } of table) {
      out.push([
        party.name,
        ...values.map(written),
        ...(sumColumn ? [written(total(values))] : []),
      ]);
      const first = values[0] ?? 0;
      if (party.class === "local" && values.length === 1 && chance(0.08))
        out.push([
          pick(["heraf medarbejdertimer", "heraf i timer", "- heraf kontant"]),
          written(Math.round(first / 2 / unit) * unit),
          ...(sumColumn ? [written(Math.round(first / 2 / unit) * unit)] : []),
        ]);
    }
    const locals = table.filter(({ party }) => party.class === "local");
    const inOrder = table.slice(-locals.length).every(({ party }) => party.class === "local");
    if (chance(0.12) && inOrder && locals.length > 1) {
      const sum =
        table[0]?.values.map((_, lane) => total(locals.map(({ values }) => values[lane] ?? 0))) ??
        [];
      out.push([
        pick(["Lokal medfinansiering", "Lokal medfinansiering i alt", "Medfinansiering i alt"]),
        ...sum.map(written),
        ...(sumColumn ? [written(total(sum))] : []),
      ]);
    }
    if (withTotals) {
      const sum =
        table[0]?.values.map((_, lane) => total(table.map(({ values }) => values[lane] ?? 0))) ??
        [];
      out.push([totalWord, ...sum.map(written), ...(sumColumn ? [written(total(sum))] : [])]);
    }
    return out;
  };

  const costsFor = (table: readonly { readonly values: number[] }[]): Cell[][] => {
    const lanes = table[0]?.values.length ?? 1;
    const names = some(COSTS, 2 + whole(3));
    const sums = Array.from({ length: lanes }, (_, lane) =>
      total(table.map(({ values }) => values[lane] ?? 0)),
    );
    const left = [...sums];
    const out = names.map((cost, index): Cell[] => [
      cost,
      ...left.map((rest, lane) => {
        const part = index === names.length - 1 ? rest : Math.floor(rest / 2 / step) * step;
        left[lane] = rest - part;
        return written(part);
      }),
    ]);
    return [
      ...out,
      [pick(["Udgifter i alt", "I alt", "Omkostninger i alt"]), ...sums.map(written)],
    ];
  };

  const layouts: readonly (() => void)[] = [
    () => {
      name = "payers and an amount";
      const table = payersBy([0]);
      rows = [
        [corner, unitText !== "" && corner !== unitText ? unitText : pick(AMOUNTS)],
        ...body(table, false),
      ];
      if (chance(0.2)) {
        const all = total(table.map(({ values }) => values[0] ?? 0));
        const at = new Map(table.map(({ party, values }) => [party.name, values[0] ?? 0]));
        const text = chance(0.5);
        rows = rows.map((row, index): Cell[] => {
          if (index === 0) return [...row, pick(["Andel", "Pct.", "%"])];
          const own = at.get(String(row[0])) ?? (row[0] === totalWord ? all : undefined);
          if (own === undefined) return [...row, ""];
          const share = Math.round((own / all) * 1000) / 10;
          return [...row, text ? `${String(share).replace(".", ",")} %` : share];
        });
      }
      if (chance(0.15))
        rows = rows.map((row, index): Cell[] => [
          ...row,
          index === 0 ? "Bemærkning" : pick(["", "se bilag", "tilsagn"]),
        ]);
    },
    () => {
      name = "payers over years";
      const lanes = years.map(yearText);
      const sumColumn = years.length > 1 && chance(0.5);
      rows = [
        [corner, ...lanes, ...(sumColumn ? [pick(["I alt", "Total", "Hele perioden"])] : [])],
        ...body(payersBy(lanes), sumColumn),
      ];
      if (unitText !== "" && corner !== unitText) rows.unshift([unitText, ...lanes.map(() => "")]);
    },
    () => {
      name = "years down, payers across";
      const table = payersBy(years);
      rows = [
        [
          pick(["År", "", "Budgetår"]),
          ...parties.map((party) => party.name),
          ...(withTotals ? [totalWord] : []),
        ],
      ];
      years.forEach((year, lane) => {
        const values = table.map(({ values: own }) => own[lane] ?? 0);
        rows.push([
          yearText(year),
          ...values.map(written),
          ...(withTotals ? [written(total(values))] : []),
        ]);
      });
      if (chance(0.5) && years.length > 1) {
        const values = table.map(({ values: own }) => total(own));
        rows.push([
          "I alt",
          ...values.map(written),
          ...(withTotals ? [written(total(values))] : []),
        ]);
      }
      if (unitText !== "") rows.unshift([unitText, ...parties.map(() => "")]);
    },
    () => {
      name = "activities down, payers across";
      const lines = some(ACTIVITIES, 2 + whole(5));
      const table = payersBy(lines);
      const cost = chance(0.2);
      rows = [
        [
          pick(["Aktivitet", "Indsats", "Indsatsområde", "", "Delprojekt"]),
          ...(cost ? ["Udgift"] : []),
          ...parties.map((party) => party.name),
          ...(withTotals ? [totalWord] : []),
        ],
      ];
      const line = (label: string, values: readonly number[]): Cell[] => [
        label,
        ...(cost ? [written(total(values))] : []),
        ...values.map(written),
        ...(withTotals ? [written(total(values))] : []),
      ];
      lines.forEach((label, lane) =>
        rows.push(
          line(
            label,
            table.map(({ values }) => values[lane] ?? 0),
          ),
        ),
      );
      if (chance(0.5))
        rows.push(
          line(
            "I alt",
            table.map(({ values }) => total(values)),
          ),
        );
      if (unitText !== "") rows.unshift([unitText, ...parties.map(() => "")]);
    },
    () => {
      name = "a line an amount";
      rows = [["Aktivitet", "Tema", "År", "Kilde", unitText || "Beløb"]];
      const values: number[] = [];
      for (const activity of some(ACTIVITIES, 2 + whole(4)))
        for (const year of years)
          for (const party of some(parties, 1 + whole(parties.length))) {
            const value = paid(party);
            values.push(value);
            rows.push([activity, pick(THEMES), year, party.name, written(value)]);
          }
      if (withTotals) rows.push([totalWord, "", "", "", written(total(values))]);
    },
    () => {
      name = "each payer heads its lines";
      rows = chance(0.5) ? [["", unitText || "Beløb"]] : unitText === "" ? [] : [[unitText, ""]];
      const all: number[] = [];
      for (const party of parties.filter(
        (one) => one.class !== "unknown" && one.class !== "other",
      )) {
        rows.push([party.name, ""]);
        const values = some(ACTIVITIES, 1 + whole(3)).map((label) => {
          const value = paid(party);
          rows.push([label, written(value)]);
          return value;
        });
        all.push(...values);
        rows.push([`${party.name} i alt`, written(total(values))]);
      }
      rows.push([totalWord, written(total(all))]);
    },
    () => {
      name = "costs above the financing";
      const lanes = years.map(yearText);
      const table = payersBy(lanes);
      const costs = costsFor(table);
      const words = chance(0.5);
      const blank = lanes.map(() => "");
      rows = [
        [corner, ...lanes],
        ...(words ? [["Udgifter", ...blank]] : []),
        ...costs,
        ...(words ? [[pick(["Finansiering", "Indtægter"]), ...blank]] : []),
        ...table.map(({ party, values }): Cell[] => [party.name, ...values.map(written)]),
      ];
      rows.push([
        pick(["I alt", "Finansiering i alt"]),
        ...lanes.map((_, lane) => written(total(table.map(({ values }) => values[lane] ?? 0)))),
      ]);
      if (unitText !== "" && corner !== unitText) rows.unshift([unitText, ...blank]);
    },
    () => {
      name = "two sides";
      const table = payersBy([0]);
      const left = [...costsFor(table)];
      const right = [
        ...table.map(({ party, values }): Cell[] => [party.name, ...values.map(written)]),
        ["I alt", written(total(table.map(({ values }) => values[0] ?? 0)))],
      ];
      const head: Cell[] =
        unitText === ""
          ? ["Udgifter", "Kr.", "", "Finansiering", "Kr."]
          : ["Udgifter", unitText, "", "Finansiering", unitText];
      rows = [head];
      for (let index = 0; index < Math.max(left.length, right.length); index++)
        rows.push([...(left[index] ?? ["", ""]), "", ...(right[index] ?? ["", ""])]);
    },
    () => {
      name = "years over payers";
      const lines = some(ACTIVITIES, 2 + whole(3));
      const stacked = chance(0.5);
      const columns = years.flatMap((year) => parties.map((party) => ({ year, party })));
      rows = stacked
        ? [
            ["", ...columns.map(({ year }, index) => (index % parties.length === 0 ? year : ""))],
            ["Aktivitet", ...columns.map(({ party }) => party.name)],
          ]
        : [["Aktivitet", ...columns.map(({ year, party }) => `${party.name} ${year}`)]];
      const sum = chance(0.5) && !stacked;
      if (sum) rows[0]?.push("I alt");
      for (const line of lines) {
        const values = columns.map(({ party }) => paid(party));
        rows.push([line, ...values.map(written), ...(sum ? [written(total(values))] : [])]);
      }
      if (unitText !== "") rows.unshift([unitText, ...columns.map(() => "")]);
    },
    () => {
      name = "themes head their payers";
      rows = [["", unitText || "Kr."]];
      const all: number[] = [];
      for (const theme of some(THEMES, 2 + whole(2))) {
        rows.push([theme, ""]);
        const values = parties.map((party) => {
          const value = paid(party);
          rows.push([party.name, written(value)]);
          return value;
        });
        all.push(...values);
        if (withTotals) rows.push(["I alt", written(total(values))]);
      }
      if (chance(0.5)) rows.push(["Samlet budget", written(total(all))]);
    },
    () => {
      name = "a table a year";
      for (const year of years) {
        const table = payersBy([0]);
        rows.push(
          [`Budget ${year}`, unitText || "Beløb"],
          ...body(table, false).filter(([label]) => !/heraf/.test(String(label))),
          ["", ""],
        );
      }
    },
    () => {
      name = "versions";
      const lanes = pick([
        ["Ansøgt", "Bevilget"],
        ["Oprindeligt budget 2024", "Revideret budget 2024"],
        ["Scenarie A", "Scenarie B"],
        ["Forslag 1", "Forslag 2"],
        ["Budget 2024 (maj)", "Budget 2024 (oktober)"],
        ["2018-2021", "2022-2025"],
        ["Administrationens forslag", "Bestyrelsens forslag"],
      ]);
      sort = "doubtful";
      rows = [
        [corner, ...lanes],
        ...body(payersBy(lanes), false).filter(([label]) => !/heraf/.test(String(label))),
      ];
    },
  ];
  pick(layouts)();

  if (chance(0.15))
    rows.unshift(
      [
        pick([
          "Helhedsplan for Vestparken",
          "Budget for den boligsociale indsats",
          "Bilag 3: Økonomi",
          "Finansieringsplan 2022-2025",
        ]),
        ...Array.from({ length: (rows[0]?.length ?? 1) - 1 }, () => ""),
      ],
      ...(chance(0.5) ? [(rows[0] ?? []).map(() => "")] : []),
    );
  if (chance(0.06) && sort === "plain") {
    const figures = rows.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        c > 0 &&
        r > 0 &&
        parties.some(({ name: own }) => own === row[0]) &&
        cell !== "" &&
        row.length === 2
          ? [[r, c] as const]
          : [],
      ),
    );
    const spot = figures[whole(figures.length)];
    if (spot) {
      (rows[spot[0]] as Cell[])[spot[1]] = pick<Cell>(["", "afventer", "?", "..", "*"]);
      // The truth is no longer in the sheet: only a doubt, or what the totals show, will do.
      sort = "doubtful";
    }
  }
  const width = Math.max(...rows.map((row) => row.length));
  rows = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
  return {
    name: `${name}, ${seed}`,
    rows,
    truth: { sort, fund: sums.fund, local: sums.local, other: sums.other + sums.unknown },
  };
}
