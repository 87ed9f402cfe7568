import type { Cell } from "../../../../src/core/cell";
import { areas, decided, type Dice, type Truth } from "./areas";

/** A pasted table with the answer known beforehand. */
export interface Puzzle {
  readonly grid: Cell[][];
  readonly rules: Cell;
  readonly national: Cell;
  /** Name and decision of every area, in order; a table that names no area has an empty name. */
  readonly truth: readonly (readonly [string, string])[];
}

type Key =
  | "municipality"
  | "name"
  | "residents"
  | "jobless"
  | "nonwestern"
  | "convicted"
  | "school"
  | "income";

const HEADINGS: Readonly<Record<Key, readonly string[]>> = {
  municipality: ["Kommune", "Kommunenavn"],
  name: ["Boligområde", "Område", "Navn", "Boligområdets navn"],
  residents: ["Antal beboere", "Beboere", "Indbyggere", "Beboere i alt", "Beboertal 1. januar"],
  jobless: [
    "Andel uden for arbejdsmarkedet",
    "Uden tilknytning til arbejdsmarked eller uddannelse (pct.)",
    "18-64-årige uden for arbejdsmarkedet, pct.",
    "Uden arbejde eller uddannelse",
  ],
  nonwestern: [
    "Andel indvandrere og efterkommere fra ikke-vestlige lande",
    "Ikke-vestlige (pct.)",
    "Indvandrere/efterkommere, ikkevestlige lande",
    "Ikke-vestlig baggrund",
  ],
  convicted: [
    "Andel dømte",
    "Dømte (pct.)",
    "Dømte for overtrædelse af straffeloven mv.",
    "Dømte 18 år og derover, pct.",
  ],
  school: [
    "Andel med grundskole",
    "Alene grundskole (pct.)",
    "30-59-årige med alene grundskoleuddannelse",
    "Kun grundskole",
  ],
  income: [
    "Indkomst i pct. af regionen",
    "Gennemsnitlig bruttoindkomst i pct. af regionens",
    "Indkomst",
    "Indkomst ift. region",
  ],
};
const SHARES = ["jobless", "nonwestern", "convicted", "school", "income"] as const;
const LIMIT = {
  2014: { jobless: 40, nonwestern: 50, convicted: 2.7, school: 50, income: 55 },
} as const;

export const figure = (area: Truth, key: Key): Cell =>
  key === "convicted"
    ? area.convicted / 100
    : key === "jobless" || key === "nonwestern" || key === "school" || key === "income"
      ? area[key] / 10
      : area[key];

const danish = (cell: Cell): Cell =>
  typeof cell === "number" ? String(cell).replace(".", ",") : cell;
const grouped = (count: number): string => String(count).replace(/(\d)(\d{3})$/, "$1.$2");

function order(dice: Dice): Key[] {
  const labels: Key[] = dice.pick([["municipality", "name"], ["name", "municipality"], ["name"]]);
  const figures: Key[] = dice.chance(0.5) ? [...SHARES] : (dice.shuffled(SHARES) as Key[]);
  return dice.chance(0.7)
    ? [...labels, "residents", ...figures]
    : [...labels, ...figures, "residents"];
}

interface Base {
  readonly keys: Key[];
  readonly list: Truth[];
  readonly head: Cell[];
  readonly body: Cell[][];
  readonly truth: [string, string][];
}

function base(dice: Dice, count = dice.whole(6, 60), fixed?: Key[]): Base {
  const keys = fixed ?? order(dice);
  const list = areas(dice, count);
  return {
    keys,
    list,
    head: keys.map((key) => dice.pick(HEADINGS[key])),
    body: list.map((area) => keys.map((key) => figure(area, key))),
    truth: list.map((area): [string, string] => [area.name, decided(area, 2014)]),
  };
}

const puzzle = (
  grid: Cell[][],
  truth: Puzzle["truth"],
  rules: Cell = null,
  national: Cell = null,
): Puzzle => ({ grid, truth, rules, national });

/** A total as it is worked out: residents added, shares weighed by them with one decimal. */
function totalRow(
  keys: readonly Key[],
  list: readonly Truth[],
  label: Partial<Record<Key, Cell>>,
): Cell[] {
  const residents = list.reduce((sum, area) => sum + area.residents, 0);
  return keys.map((key) => {
    if (key in label) return label[key];
    if (key === "residents") return residents;
    if (key === "name" || key === "municipality") return null;
    const sum = list.reduce((all, area) => all + Number(figure(area, key)) * area.residents, 0);
    const places = key === "convicted" ? 100 : 10;
    return Math.round((sum / residents) * places) / places;
  });
}

const meanRow = (
  keys: readonly Key[],
  list: readonly Truth[],
  label: Partial<Record<Key, Cell>>,
  residents: boolean,
): Cell[] =>
  keys.map((key) => {
    if (key in label) return label[key];
    if (key === "name" || key === "municipality") return null;
    const mean = list.reduce((all, area) => all + Number(figure(area, key)), 0) / list.length;
    if (key === "residents") return residents ? Math.round(mean * 10) / 10 : null;
    return Math.round(mean * 100) / 100;
  });

const NEVER_MET = [
  "Byen under et",
  "Summa",
  "Hovedlinje",
  "De nævnte",
  "Hele porteføljen",
  "Sammenlagt",
  "A-D",
  "Boligselskabet",
];
const first = (keys: readonly Key[], text: Cell): Partial<Record<Key, Cell>> => ({
  [keys[0] === "residents" ? "name" : (keys[0] ?? "name")]: text,
});
const label = (dice: Dice, keys: readonly Key[], text: Cell): Partial<Record<Key, Cell>> =>
  keys.includes("municipality") && dice.chance(0.4)
    ? { municipality: text, name: null }
    : keys.includes("name")
      ? { name: text }
      : first(keys, text);

function byTown(list: readonly Truth[]): Map<string, Truth[]> {
  const towns = new Map<string, Truth[]>();
  for (const area of list)
    towns.set(area.municipality, [...(towns.get(area.municipality) ?? []), area]);
  return towns;
}
const rowsOf = (keys: readonly Key[], list: readonly Truth[]): Cell[][] =>
  list.map((area) => keys.map((key) => figure(area, key)));
const truthOf = (list: readonly Truth[], year = 2014, limit = 0): [string, string][] =>
  list.map((area) => [area.name, decided(area, year, limit)]);
const national = (keys: readonly Key[], text: Cell, dice: Dice): Cell[] =>
  keys.map(
    (key) =>
      ({
        ...{
          municipality: null,
          name: null,
          residents: null,
          jobless: 24,
          nonwestern: 9.1,
          convicted: 0.7,
          school: 22.4,
          income: 100,
        },
        ...label(dice, keys, text),
      })[key],
  );
const limits = (keys: readonly Key[], names: Partial<Record<Key, Cell>>): Cell[] =>
  keys.map((key) =>
    key in names
      ? names[key]
      : key === "name" || key === "municipality" || key === "residents"
        ? null
        : LIMIT[2014][key],
  );

type Make = (dice: Dice) => Puzzle;

const changedBody =
  (change: (cell: Cell, key: Key, dice: Dice) => Cell): Make =>
  (dice) => {
    const { keys, head, body, truth } = base(dice);
    return puzzle(
      [
        head,
        ...body.map((row) => row.map((cell, place) => change(cell, keys[place] ?? "name", dice))),
      ],
      truth,
    );
  };
const withRow =
  (make: (dice: Dice, one: Base) => Cell[], where: "end" | "top" = "end"): Make =>
  (dice) => {
    const one = base(dice);
    const row = make(dice, one);
    return puzzle(
      where === "end" ? [one.head, ...one.body, row] : [one.head, row, ...one.body],
      one.truth,
    );
  };

const YEARS = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017];

/** Every kind of table, by what is unusual in it. */
export const KINDS: Readonly<Record<string, Make>> = {
  plain: (dice) => {
    const { head, body, truth } = base(dice);
    return puzzle([head, ...body], truth);
  },
  "total by name": withRow((dice, { keys, list }) =>
    totalRow(
      keys,
      list,
      label(
        dice,
        keys,
        dice.pick([
          "I alt",
          "Total",
          "Alle områder",
          "Hele kommunen",
          "Samlet",
          "Sum",
          "Alle udsatte boligområder",
        ]),
      ),
    ),
  ),
  "total under a name never met": withRow((dice, { keys, list }) =>
    totalRow(keys, list, label(dice, keys, dice.pick(NEVER_MET))),
  ),
  "total on top": withRow(
    (dice, { keys, list }) => totalRow(keys, list, label(dice, keys, dice.pick(NEVER_MET))),
    "top",
  ),
  "total without a name": withRow((_, { keys, list }) => totalRow(keys, list, {})),
  "total of residents only": withRow((dice, { keys, list }) =>
    totalRow(keys, list, label(dice, keys, dice.pick(NEVER_MET))).map((cell, place) =>
      SHARES.some((key) => key === keys[place]) ? null : cell,
    ),
  ),
  "subtotals by municipality": (dice) => {
    const { keys, list, head } = base(dice, dice.whole(12, 60));
    const towns = byTown(list);
    const grid = [head];
    const known = dice.chance(0.5);
    for (const [town, own] of towns)
      grid.push(
        ...rowsOf(keys, own),
        ...(own.length > 1 || known
          ? [totalRow(keys, own, label(dice, keys, known ? `${town} i alt` : `${town} tilsammen`))]
          : []),
      );
    grid.push(totalRow(keys, list, label(dice, keys, dice.pick(NEVER_MET))));
    return puzzle(grid, truthOf([...towns.values()].flat()));
  },
  "subtotals under names never met": (dice) => {
    const { keys, list, head } = base(dice, dice.whole(12, 60));
    const towns = byTown(list);
    const grid = [head];
    for (const [, own] of towns)
      grid.push(
        ...rowsOf(keys, own),
        ...(own.length > 1 ? [totalRow(keys, own, label(dice, keys, dice.pick(NEVER_MET)))] : []),
      );
    return puzzle(grid, truthOf([...towns.values()].flat()));
  },
  "sections by region": (dice) => {
    const { keys, list, head } = base(dice, dice.whole(12, 60));
    const grid = [head];
    const sorted = [...list].sort((a, b) => a.region.localeCompare(b.region));
    const empty = dice.pick<Cell>([null, "", 0]);
    sorted.forEach((area, index) => {
      if (area.region !== sorted[index - 1]?.region)
        grid.push(keys.map((key) => (key === "name" ? area.region : empty)));
      grid.push(keys.map((key) => figure(area, key)));
    });
    return puzzle(grid, truthOf(sorted));
  },
  "national row": withRow((dice, { keys }) =>
    national(
      keys,
      dice.pick(["Landsgennemsnit", "Hele landet", "Danmark", "Landsplan", "Landet som helhed"]),
      dice,
    ),
  ),
  "national row under a name never met": withRow((dice, { keys }) =>
    national(keys, dice.pick(["Til sammenligning", "Reference", "DK-niveau"]), dice),
  ),
  "row of limits": withRow((dice, { keys }) =>
    limits(
      keys,
      label(dice, keys, dice.pick(["Grænseværdi", "Grænse", "Kriterium", "Krav", "Lovens grænse"])),
    ),
  ),
  "row of limits under a name never met": withRow(
    (dice, { keys }) =>
      limits(keys, label(dice, keys, dice.pick(["Sammenlign med", "Skæring", "Loftet"]))),
    "top",
  ),
  "row of limits as text": withRow(
    (dice, { keys }) =>
      limits(keys, label(dice, keys, "Skæring")).map((cell) =>
        typeof cell === "number" ? `> ${String(cell).replace(".", ",")}` : cell,
      ),
    "top",
  ),
  "average by name": withRow((dice, { keys, list }) =>
    meanRow(
      keys,
      list,
      label(
        dice,
        keys,
        dice.pick(["Gennemsnit", "Gns.", "Gennemsnit for områderne", "Middelværdi"]),
      ),
      dice.chance(0.5),
    ),
  ),
  "average under a name never met": withRow((dice, { keys, list }) =>
    meanRow(keys, list, label(dice, keys, dice.pick(["Midten", "Typisk område", "Niveau"])), false),
  ),
  "notes and sources": (dice) => {
    const { keys, head, body, truth } = base(dice);
    const text = (line: string): Cell[] => keys.map((_, place) => (place === 0 ? line : null));
    return puzzle(
      [
        text(dice.pick(["Boligområder", "Udtræk fra registrene", "Bilag 3"])),
        keys.map(() => null),
        head,
        ...body,
        keys.map(() => ""),
        text("1) Opgjort 1. januar"),
        text("Kilde: Danmarks Statistik og ministeriet"),
        text("Anm.: Afrundede tal."),
      ],
      truth,
    );
  },
  "footnotes on figures": changedBody((cell, key, dice) =>
    typeof cell === "number" && dice.chance(0.2)
      ? `${key === "residents" ? grouped(cell) : danish(cell)}${dice.pick(["¹", " 1)", "*", " 2)", "²"])}`
      : cell,
  ),
  "repeated headings": (dice) => {
    const { head, body, truth } = base(dice, dice.whole(20, 60));
    return puzzle(
      [head, ...body.flatMap((row, index) => (index % 15 === 14 ? [row, [...head]] : [row]))],
      truth,
    );
  },
  "unit row": (dice) => {
    const { keys, head, body, truth } = base(dice);
    return puzzle(
      [
        head,
        keys.map((key) =>
          key === "name" || key === "municipality" ? null : key === "residents" ? "antal" : "pct.",
        ),
        ...body,
      ],
      truth,
    );
  },
  "short headings": (dice) => {
    const short = {
      municipality: "Kommune",
      name: "Boligområde",
      residents: "Beboere",
      jobless: "Arbejdsmarked",
      nonwestern: "Etnicitet",
      convicted: "Kriminalitet",
      school: "Uddannelse",
      income: "Indkomst",
    };
    const { keys, body, truth } = base(dice);
    return puzzle([keys.map((key) => short[key]), ...body], truth);
  },
  "two single years": (dice) => {
    const { list } = base(dice, undefined, [
      "name",
      "residents",
      "jobless",
      "nonwestern",
      "convicted",
      "school",
      "income",
    ]);
    const head = [
      "Boligområde",
      "Beboere",
      "Uden for arbejdsmarkedet 2015",
      "Uden for arbejdsmarkedet 2016",
      "Ikke-vestlige",
      "Dømte 2015",
      "Dømte 2016",
      "Grundskole",
      "Indkomst",
    ];
    const body = list.map((area) => {
      const [j, c] = [dice.whole(0, 30), dice.whole(0, 20)];
      return [
        area.name,
        area.residents,
        (area.jobless - j) / 10,
        (area.jobless + j) / 10,
        area.nonwestern / 10,
        (area.convicted - c) / 100,
        (area.convicted + c) / 100,
        area.school / 10,
        area.income / 10,
      ];
    });
    return puzzle([head, ...body], truthOf(list));
  },
  "head counts with their groups": (dice) => {
    const list = areas(dice, dice.whole(6, 40));
    const head = [
      "Boligområde",
      "Antal beboere",
      "Antal 18-64-årige",
      "Antal uden for arbejdsmarkedet",
      "Antal ikke-vestlige",
      "Antal beboere 18 år og derover",
      "Antal dømte",
      "Antal 30-59-årige",
      "Antal med alene grundskole",
      "Indkomst i pct. af regionen",
    ];
    const made = list.map((area) => {
      const people = area.residents;
      const [adults, grown, middle] = [
        Math.floor(people * 0.6),
        Math.floor(people * 0.7),
        Math.floor(people * 0.4),
      ];
      const of = (share: number, group: number, per: number): number =>
        Math.round((share * group) / per);
      const counts = [
        of(area.jobless, adults, 1000),
        of(area.nonwestern, people, 1000),
        of(area.convicted, grown, 10_000),
        of(area.school, middle, 1000),
      ] as const;
      const met = [
        counts[0] * 100 > 40 * adults,
        counts[1] * 100 > 50 * people,
        counts[2] * 1000 > 27 * grown,
        counts[3] * 100 > 50 * middle,
        area.income < 550,
      ].filter(Boolean).length;
      const row: Cell[] = [
        area.name,
        people,
        adults,
        counts[0],
        counts[1],
        grown,
        counts[2],
        middle,
        counts[3],
        area.income / 10,
      ];
      return {
        row,
        truth: [area.name, people >= 1000 && met >= 3 ? "opfyldt" : "ikke opfyldt"] as const,
      };
    });
    return puzzle(
      [head, ...made.map(({ row }) => row)],
      made.map(({ truth }) => truth),
    );
  },
  transposed: (dice) => {
    const { head, body, truth } = base(dice, dice.whole(2, 20), [
      "name",
      "residents",
      "jobless",
      "nonwestern",
      "convicted",
      "school",
      "income",
    ]);
    const whole = [head, ...body];
    const corner = dice.pick(["Kriterium", "", "Nøgletal"]);
    return puzzle(
      head.map((_, place) =>
        whole.map((row, index) => (place === 0 && index === 0 ? corner : row[place])),
      ),
      truth,
    );
  },
  pairs: (dice) => {
    const { keys, head, body, list } = base(dice, 1, [
      "residents",
      "jobless",
      "nonwestern",
      "convicted",
      "school",
      "income",
    ]);
    const pairs = keys.map((_, place): Cell[] => [head[place], body[0]?.[place]]);
    const [, decision = ""] = truthOf(list)[0] ?? [];
    return dice.chance(0.5)
      ? puzzle([["Kriterium", "Værdi"], ...pairs], [["", decision]])
      : puzzle([[list[0]?.name, null], ...pairs], truthOf(list));
  },
  "text divided by semicolons": (dice) => {
    const { head, body, truth } = base(dice);
    return puzzle(
      [head, ...body].map((row) => [
        row.map((cell) => (cell === null ? "" : String(danish(cell)))).join(";"),
      ]),
      truth,
    );
  },
  "text divided by commas": (dice) => {
    const { head, body, truth } = base(dice);
    return puzzle(
      [head, ...body].map((row) => [
        row.map((cell) => (/,/.test(String(cell)) ? `"${String(cell)}"` : String(cell))).join(","),
      ]),
      truth,
    );
  },
  "a column År": (dice) => {
    const keys: Key[] = [
      "name",
      "residents",
      "jobless",
      "nonwestern",
      "convicted",
      "school",
      "income",
    ];
    const years = dice.shuffled(YEARS).slice(0, dice.whole(2, 6)).sort();
    const per = years.map((year) => ({ year, list: areas(dice, dice.whole(4, 12)) }));
    const before = (key: Key, year: number): boolean =>
      year < 2014 && (key === "school" || key === "income");
    const body = per.flatMap(({ year, list }) =>
      list.map((area): Cell[] => [
        year,
        ...keys.map((key) => (before(key, year) ? null : figure(area, key))),
      ]),
    );
    const made = per.flatMap(({ year, list }) => truthOf(list, year));
    const mixed = dice.chance(0.5)
      ? dice.shuffled(body.map((row, index) => ({ row, index })))
      : body.map((row, index) => ({ row, index }));
    return puzzle(
      [
        [dice.pick(["År", "Årstal", "Listeår"]), ...keys.map((key) => dice.pick(HEADINGS[key]))],
        ...mixed.map(({ row }) => row),
      ],
      mixed.map(({ index }) => made[index] ?? ["", ""]),
    );
  },
  "tables under each other, a year over each": (dice) => {
    const keys = order(dice);
    const head = keys.map((key) => dice.pick(HEADINGS[key]));
    const per = dice
      .shuffled(YEARS.slice(4))
      .slice(0, 3)
      .map((year) => ({ year, list: areas(dice, dice.whole(4, 12)) }));
    const grid = per.flatMap(({ year, list }) => [
      keys.map((_, place): Cell =>
        place === 0 ? dice.pick([`Liste ${year}`, `Boligområder pr. 1. december ${year}`]) : null,
      ),
      [...head],
      ...rowsOf(keys, list),
      keys.map(() => null),
    ]);
    return puzzle(
      grid,
      per.flatMap(({ year, list }) => truthOf(list, year)),
    );
  },
  "tables under each other, columns in another order": (dice) => {
    const parts = [order(dice), order(dice)].map((keys) => ({
      keys,
      list: areas(dice, dice.whole(4, 12)),
    }));
    const width = Math.max(...parts.map(({ keys }) => keys.length));
    const wide = (row: Cell[]): Cell[] =>
      Array.from({ length: width }, (_, place) => row[place] ?? null);
    return puzzle(
      parts.flatMap(({ keys, list }) =>
        [keys.map((key): Cell => dice.pick(HEADINGS[key])), ...rowsOf(keys, list)].map(wide),
      ),
      parts.flatMap(({ list }) => truthOf(list)),
    );
  },
  "tables beside each other": (dice) => {
    const keys: Key[] = ["name", "residents", ...SHARES];
    const lists = [areas(dice, 8), areas(dice, 8)];
    const head = keys.map((key) => dice.pick(HEADINGS[key]));
    const body = Array.from({ length: 8 }, (_, index): Cell[] =>
      lists.flatMap((list, place) => [
        ...(place > 0 ? [null] : []),
        ...keys.map((key) => figure(list[index] as Truth, key)),
      ]),
    );
    return {
      ...puzzle([[...head, null, ...head], ...body], []),
      truth: Array.from({ length: 8 }, (_, index) =>
        lists.flatMap((list) => truthOf([list[index] as Truth])),
      ).flat(),
    };
  },
  "Danish text with signs": changedBody((cell, key) =>
    typeof cell !== "number"
      ? cell
      : key === "residents"
        ? grouped(cell)
        : `${String(cell).replace(".", ",")} %`,
  ),
  "decimal commas": changedBody((cell, key) =>
    typeof cell !== "number" ? cell : key === "residents" ? grouped(cell) : danish(cell),
  ),
  fractions: changedBody((cell, key) =>
    typeof cell !== "number" || key === "residents" ? cell : Number((cell / 100).toFixed(6)),
  ),
  "numbers of convicted over per cents": (dice) => {
    const { keys, head, body, truth } = base(dice);
    return puzzle(
      [head.map((text, place) => (keys[place] === "convicted" ? "Antal dømte" : text)), ...body],
      truth,
    );
  },
  "tick columns": (dice) => {
    const { head, body, truth } = base(dice);
    return puzzle(
      [
        [...head, "Opfylder arb.", "Opfylder dømte", "Antal kriterier opfyldt"],
        ...body.map((row) => [
          ...row,
          dice.pick<Cell>(["x", "", null]),
          dice.pick<Cell>(["x", "", true]),
          dice.whole(0, 5),
        ]),
      ],
      truth,
    );
  },
  "a row a figure": (dice) => {
    const { keys, head, list } = base(dice, dice.whole(3, 12), [
      "residents",
      "jobless",
      "nonwestern",
      "convicted",
      "school",
      "income",
    ]);
    return puzzle(
      [
        ["Område", "Kriterium", "Værdi"],
        ...list.flatMap((area) =>
          keys.map((key, place): Cell[] => [area.name, head[place], figure(area, key)]),
        ),
      ],
      truthOf(list),
    );
  },
  "a year in the title": (dice) => {
    const year = dice.pick([2012, 2015, 2019, 2020]);
    const { keys, list, head } = base(dice);
    const limit = { 2019: 198, 2020: 227 }[year] ?? 0;
    return puzzle(
      [
        keys.map((_, place): Cell =>
          place === 0 ? `Liste over boligområder pr. 1. december ${year}` : null,
        ),
        head,
        ...rowsOf(keys, list),
      ],
      truthOf(list, year, limit),
    );
  },
  "rules of 2020 with the published limit": (dice) => {
    const { head, body, list } = base(dice);
    return puzzle([head, ...body], truthOf(list, 2020, 227), 2020);
  },
  "rules of 2019 with an average": (dice) => {
    const { head, body, list } = base(dice);
    return puzzle([head, ...body], truthOf(list, 2019, 210), 2019, "0,7");
  },
  "rules of 2023, the average in a row": (dice) => {
    const { keys, head, body, list } = base(dice);
    return puzzle(
      [head, ...body, national(keys, "Landsgennemsnit", dice)],
      truthOf(list, 2023, 210),
      2023,
    );
  },
  "empty cells as zeros": (dice) => {
    const { keys, head, body, truth } = base(dice);
    const gap = keys.map((): Cell => 0);
    return puzzle(
      [head, ...body.flatMap((row, index) => (index % 7 === 6 ? [row, gap] : [row])), gap, gap],
      truth,
    );
  },
  "numbered rows and columns": (dice) => {
    const { keys, head, body, truth } = base(dice);
    return puzzle(
      [
        ["Nr.", ...head],
        ["", ...keys.map((_, place): Cell => `(${place + 1})`)],
        ...body.map((row, index) => [index + 1, ...row]),
      ],
      truth,
    );
  },
  "rows of change": withRow((dice, { keys }) =>
    keys.map((key): Cell =>
      key === "name"
        ? dice.pick(["Ændring siden sidst", "Udvikling fra 2013"])
        : key === "municipality"
          ? null
          : key === "residents"
            ? dice.whole(100, 900)
            : dice.whole(1, 9) / 10,
    ),
  ),
  "income as amounts": (dice) => {
    const { keys, head, body, truth } = base(dice);
    const at = keys.indexOf("income");
    const amounts = [
      "Områdets gennemsnitlige indkomst (kr.)",
      "Regionens gennemsnitlige indkomst (kr.)",
    ];
    const split = (row: readonly Cell[], pair: readonly Cell[]): Cell[] => [
      ...row.slice(0, at),
      ...pair,
      ...row.slice(at + 1),
    ];
    return puzzle(
      [split(head, amounts), ...body.map((row) => split(row, [Number(row[at]) * 3300, 330_000]))],
      truth,
    );
  },
  "masked figures in one area": (dice) => {
    const { keys, head, body, list, truth } = base(dice);
    const at = dice.whole(0, body.length - 1);
    const masked = body.map((row, index) =>
      index !== at
        ? row
        : row.map((cell, place) =>
            keys[place] === "income" ? dice.pick<Cell>(["..", "-", "<5", "*"]) : cell,
          ),
    );
    const area = list[at] as Truth;
    const others =
      decided({ ...area, income: 1000 }, 2014) === "opfyldt"
        ? "opfyldt"
        : decided({ ...area, income: 100 }, 2014) === "ikke opfyldt"
          ? "ikke opfyldt"
          : "kan ikke afgøres";
    return puzzle(
      [head, ...masked],
      truth.map((one, index) => (index === at ? [one[0], others] : one)),
    );
  },
};
