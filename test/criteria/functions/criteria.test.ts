import fc from "fast-check";
import { CRITERIA } from "../../../src/criteria/functions/criteria";
import type { Cell, Grid } from "../../../src/core/cell";
import { DECIDED, LIST, LIST_TEXT } from "../../data/list";

type Run = (data: Grid, rules?: Cell, national?: Cell, headings?: Cell) => (string | number)[][];
const criteria = CRITERIA.run as unknown as Run;

const decisions = (
  data: Grid,
  rules: Cell = null,
  national: Cell = null,
): (readonly [string, string])[] =>
  criteria(data, rules, national)
    .slice(1)
    .map((row) => [String(row[0]), String(row[row.length - 1])]);
const message = (data: Grid, rules: Cell = null, national: Cell = null): string => {
  try {
    criteria(data, rules, national);
  } catch (thrown) {
    return `${(thrown as { code?: string }).code} ${(thrown as Error).message}`;
  }
  return "no error";
};
const changed = (row: number, column: number, cell: Cell, list: Grid = LIST): Grid =>
  list.map((cells, index) =>
    index === row ? cells.map((old, place) => (place === column ? cell : old)) : cells,
  );
const figures = (change: (text: string, column: number) => Cell): Grid =>
  LIST_TEXT.map((row, index) =>
    index === 0
      ? row
      : row.map((text, column) => (column >= 2 && column <= 7 ? change(text, column) : text)),
  );
const columns = (places: readonly number[], headings: readonly string[], list: Grid = LIST): Grid =>
  list.map((row, index) => (index === 0 ? headings : places.map((place) => row[place])));

describe("the published list of 2014, every area as the ministry decided it", () => {
  const hundredth = (text: string): string => (Number(text) / 100).toFixed(4).replace(/0+$/, "");
  const grouped = (text: string): string => text.replace(/(\d)(\d{3})$/, "$1.$2");
  it.each<[string, Grid]>([
    ["as numbers", LIST],
    ["as text with points", LIST_TEXT],
    ["with decimal commas", figures((text) => text.replace(".", ","))],
    [
      "with thousands points and per cent signs",
      figures((text, column) => (column === 2 ? grouped(text) : `${text.replace(".", ",")} %`)),
    ],
    [
      "with `pct.` and non-breaking spaces",
      figures((text, column) =>
        column === 2
          ? grouped(text).replace(".", "\u00a0")
          : `\u00a0${text.replace(".", ",")}\u00a0pct.`,
      ),
    ],
    [
      "as fractions, the way per cent format stores them",
      figures((text, column) => (column === 2 ? Number(text) : Number(hundredth(text)))),
    ],
    ["without a header row", LIST.slice(1).map((row) => [row[0], ...row.slice(2, 8)])],
    [
      "under titles, over notes and a total",
      [
        ["Liste pr. 1. december 2014", ...Array<string>(8).fill("")],
        Array<null>(9).fill(null),
        ...LIST,
        Array<string>(9).fill(""),
        ["I alt", "", 80000, 45, 55, 2.8, 56, 58, ""],
        ["Kilde: ministeriet", ...Array<string>(8).fill("")],
      ],
    ],
    [
      "with convicted per 10,000",
      columns(
        [0, 2, 3, 4, 5, 6, 7],
        [
          "Område",
          "Beboere",
          "Uden arbejde",
          "Ikke-vestlige",
          "Dømte pr. 10.000 beboere",
          "Grundskole",
          "Indkomst",
        ],
        LIST,
      ).map((row, index) =>
        index === 0
          ? row
          : row.map((cell, place) => (place === 4 ? Math.round(Number(cell) * 100) : cell)),
      ),
    ],
    [
      "with the income as two amounts",
      LIST.map((row, index) => [
        ...row.slice(0, 7),
        index === 0 ? "Områdets gennemsnitlige bruttoindkomst (kr.)" : Number(row[7]) * 3303,
        index === 0 ? "Regionens gennemsnitlige bruttoindkomst (kr.)" : 330_300,
      ]),
    ],
    [
      "under a second header row with units",
      [
        [
          "Boligområde",
          "Kommune",
          "Beboere",
          "Uden for arbejdsmarkedet",
          "Ikke-vestlige",
          "Dømte",
          "Grundskole",
          "Indkomst",
          "",
        ],
        ["", "", "antal", "pct.", "pct.", "pct.", "pct.", "pct. af regionens", ""],
        ...LIST.slice(1),
      ],
    ],
  ])("%s", (_, list) => {
    expect(decisions(list)).toEqual(DECIDED);
  });

  it.each<[string, readonly number[], readonly string[]]>([
    [
      "Danish",
      [7, 3, 0, 6, 2, 5, 1, 4],
      [
        "Gennemsnitlig bruttoindkomst i pct. af regionen",
        "Andel 18-64-årige uden tilknytning til arbejdsmarkedet eller uddannelse (pct.)",
        "Boligområde",
        "Andel 30-59-årige med grundskole som højeste uddannelse (pct.)",
        "Antal beboere pr. 1. januar 2014",
        "Andel dømte (pct.)",
        "Kommune",
        "Andel indvandrere og efterkommere fra ikke-vestlige lande (pct.)",
      ],
    ],
    [
      "the toolbox's",
      [1, 0, 2, 3, 4, 5, 6, 7],
      [
        "Kommune",
        "Boligområde",
        "Indbyggere",
        "Beskæftigelse",
        "Integration",
        "Tryghed",
        "Uddannelse",
        "Indkomst",
      ],
    ],
    [
      "English",
      [4, 0, 2, 3, 5, 6, 7],
      [
        "Non-western immigrants (%)",
        "Housing area",
        "Number of residents",
        "Share outside the labour market (%)",
        "Convicted (%)",
        "Only primary school (%)",
        "Income relative to region (%)",
      ],
    ],
  ])("under %s headings in another order", (_, places, headings) => {
    expect(decisions(columns(places, headings))).toEqual(DECIDED);
  });

  it("names the version and the limits in the header row", () => {
    expect(criteria(LIST)[0]).toEqual([
      "Boligområde (regler 2014-17)",
      "Uden job: over 40 pct.",
      "Ikke-vestlige: over 50 pct.",
      "Dømte: over 2,7 pct.",
      "Grundskole: over 50 pct.",
      "Indkomst: under 55 pct. af regionen",
      "Antal opfyldt (mindst 3 af 5)",
      "Afgørelse: ghettoområde",
    ]);
    expect(criteria(LIST, null, null, "lange")[0]).toEqual([
      "Boligområde (reglerne fra 2014 (listerne 2014-2017))",
      "Uden for arbejdsmarkedet: overstiger 40 pct.",
      "Ikke-vestlige: overstiger 50 pct.",
      "Dømte: overstiger 2,7 pct.",
      "Grundskole: overstiger 50 pct.",
      "Indkomst: udgør mindre end 55 pct. af regionens",
      "Antal opfyldt (mindst 3 af 5)",
      "Afgørelse: ghettoområde",
    ]);
    expect(criteria(LIST)[1]).toEqual([
      "Lundtoftegade",
      "ja",
      "ja",
      "ja",
      "nej",
      "ja",
      4,
      "opfyldt",
    ]);
  });
});

describe("a figure that is missing", () => {
  const area = (...cells: Cell[]): Grid => [
    ["Område", "Beboere", "Uden arbejde", "Ikke-vestlige", "Dømte", "Grundskole", "Indkomst"],
    ["A", ...cells],
  ];
  const only = (data: Grid, rules: Cell = null, national: Cell = null): (string | number)[] =>
    criteria(data, rules, national)[1] ?? [];

  it("does not matter where enough is met", () =>
    expect(only(area(1500, 45, 60, "..", 55, "-"))).toEqual([
      "A",
      "ja",
      "ja",
      "mangler",
      "ja",
      "mangler",
      3,
      "opfyldt",
    ]));
  it("does not matter where too little can be met", () =>
    expect(only(area(1500, 30, 20, "..", 40, "-"))).toEqual([
      "A",
      "nej",
      "nej",
      "mangler",
      "nej",
      "mangler",
      0,
      "ikke opfyldt",
    ]));
  it("leaves it open where it could tip it", () =>
    expect(only(area(1500, 45, 60, "..", 40, 70))).toEqual([
      "A",
      "ja",
      "ja",
      "mangler",
      "nej",
      "nej",
      2,
      "kan ikke afgøres",
    ]));
  it("is no zero income", () =>
    expect(only(area(1500, 45, 60, 1, 40, 0)).slice(5)).toEqual([
      "mangler",
      2,
      "kan ikke afgøres",
    ]));
  it.each([0, null, "", ".."])(
    "residents %j leave a met count open, and an unmet one unmet",
    (residents) => {
      expect(only(area(residents, 45, 60, 3, 40, 70))).toContain("kan ikke afgøres");
      expect(only(area(residents, 45, 20, 1, 40, 70))).toContain("ikke opfyldt");
    },
  );
  it.each([
    [999, "ikke opfyldt"],
    [1000, "opfyldt"],
    [1001, "opfyldt"],
  ])("with %d residents it is %s: the law says at least 1,000", (residents, decision) => {
    expect(only(area(residents, 45, 60, 3, 40, 70))).toContain(decision);
  });
  it("is the national average, which only matters where it could tip it", () => {
    expect(only(area(1500, 45, 60, 3, 65, 70), 2018)).toEqual([
      "A",
      "ja",
      "mangler",
      "ja",
      "nej",
      2,
      "opfyldt",
    ]);
    expect(only(area(1500, 45, 60, 3, 40, 70), 2018)).toEqual([
      "A",
      "ja",
      "mangler",
      "nej",
      "nej",
      1,
      "kan ikke afgøres",
    ]);
    expect(only(area(1500, 45, 60, 1.98, 40, 70), 2019, 0.66)).toEqual([
      "A",
      "ja",
      "ja",
      "nej",
      "nej",
      2,
      "opfyldt",
    ]);
    expect(only(area(1500, 45, 60, 1.98, 40, 70), 2019, 0.0066)).toEqual([
      "A",
      "ja",
      "ja",
      "nej",
      "nej",
      2,
      "opfyldt",
    ]);
    expect(only(area(1500, 45, 60, 1.98, 40, 70), 2019, "0,66 %")).toEqual([
      "A",
      "ja",
      "ja",
      "nej",
      "nej",
      2,
      "opfyldt",
    ]);
  });
  it("a lone zero in a full column is an empty cell that Excel handed over as 0", () => {
    expect(decisions(changed(3, 4, 0))[2]).toEqual(["Sjælør Boulevard", "kan ikke afgøres"]);
    expect(decisions(changed(3, 4, "0 %"))[2]).toEqual(["Sjælør Boulevard", "ikke opfyldt"]);
  });
});

describe("exactly three times the national average is met, for every average from 0.01 to 1.20 per cent", () => {
  it("and a millionth less is not", () => {
    for (let n = 1; n <= 120; n++) {
      const at = (n * 3 * 10_000) / 1_000_000;
      const below = (n * 3 * 10_000 - 1) / 1_000_000;
      const row = (name: string, convicted: number): Cell[] => [
        name,
        1500,
        45,
        60,
        convicted,
        40,
        70,
      ];
      const header = [
        "area",
        "residents",
        "jobless_pct",
        "nonwestern_pct",
        "convicted_pct",
        "basic_school_pct",
        "income_ratio_pct",
      ];
      expect(
        criteria([header, row("on", at), row("below", below)], 2018, n / 100)
          .slice(1)
          .map((cells) => cells[2]),
      ).toEqual(["ja", "nej"]);
    }
  });
});

describe("input that cannot be right is refused with its place", () => {
  it.each<[string, Grid, RegExp]>([
    [
      "a lost thousands point",
      changed(3, 2, 2.44),
      /^#VALUE! Række 4, kolonnen »residents«: 2,44 .*Skriv 2440/,
    ],
    [
      "a lost thousands point as text",
      changed(3, 2, "2,44"),
      /Række 4, kolonnen »residents«.*Skriv 2440/,
    ],
    ["a handful of residents", changed(3, 2, 57), /Række 4, kolonnen »residents«: 57/],
    [
      "a fraction among per cents",
      changed(3, 4, 0.577),
      /Række 4, kolonnen »nonwestern_pct«: 0,577/,
    ],
    [
      "a convicted fraction among per cents",
      changed(3, 5, 0.0302),
      /Række 4, kolonnen »convicted_pct«: 0,0302/,
    ],
    [
      "a column of fractions among per cents",
      LIST.map((row, index) =>
        row.map((cell, place) => (index > 0 && place === 3 ? Number(cell) / 100 : cell)),
      ),
      /Række 2, kolonnen »jobless_pct«/,
    ],
    ["a share over 100", changed(3, 4, 140), /Række 4, kolonnen »nonwestern_pct«: 140/],
    ["a negative share", changed(3, 4, -3), /Række 4, kolonnen »nonwestern_pct«: -3/],
    [
      "words",
      changed(3, 4, "ca. halvdelen"),
      /Række 4, kolonnen »nonwestern_pct«: »ca. halvdelen«/,
    ],
    ["an income far out", changed(3, 7, 584), /Række 4|kolonnen »income_ratio_pct«/],
    [
      "the opposite measure",
      columns(
        [0, 2, 3, 4, 5, 6, 7],
        [
          "Område",
          "Beboere",
          "Beskæftigelsesfrekvens",
          "Ikke-vestlige",
          "Dømte",
          "Grundskole",
          "Indkomst",
        ],
      ),
      /»Beskæftigelsesfrekvens«.*modsatte/,
    ],
    [
      "the same measure twice",
      columns(
        [0, 2, 3, 4, 5, 5, 6, 7],
        [
          "Område",
          "Beboere",
          "Uden arbejde",
          "Ikke-vestlige",
          "Dømte",
          "Dømte 2013",
          "Grundskole",
          "Indkomst",
        ],
      ),
      /»Dømte« og »Dømte 2013«/,
    ],
    [
      "unknown headings",
      columns([0, 2, 3, 4, 5, 6, 7], ["a", "b", "c", "d", "e", "f", "g"]),
      /Ingen af overskrifterne/,
    ],
    [
      "income amounts without the region's",
      columns(
        [0, 2, 3, 4, 5, 6, 7],
        ["Område", "Beboere", "Uden arbejde", "Ikke-vestlige", "Dømte", "Grundskole", "Indkomst"],
      ).map((row, index) => (index === 0 ? row : [...row.slice(0, 6), 190_000 + index])),
      /kolonnen »Indkomst« kan ikke sammenlignes/,
    ],
    [
      "too few columns without a header",
      LIST.slice(1).map((row) => [row[0], row[2], row[3]]),
      /3 kolonner/,
    ],
    ["nothing", [[""], [null]], /Området er tomt/],
  ])("%s", (_, data, expected) => {
    expect(message(data)).toMatch(expected);
    expect(message(data)).toMatch(/^#VALUE! /);
  });

  it("a year before the first criteria is #N/A, and nonsense is #VALUE!", () => {
    expect(message(LIST, 2009)).toMatch(/^#N\/A .*2010/);
    expect(message(LIST, "hest")).toMatch(/^#VALUE! »hest«/);
  });

  it("speaks English where Excel does", () => {
    const host = globalThis as { Office?: unknown };
    host.Office = { context: { displayLanguage: "en-GB" } };
    expect(message(changed(3, 4, 140))).toMatch(/^#VALUE! Row 4, the column “nonwestern_pct”: 140/);
    delete host.Office;
  });
});

describe("whatever the figures", () => {
  const tenths = (from: number, to: number): fc.Arbitrary<number> =>
    fc.integer({ min: from * 10, max: to * 10 }).map((n) => n / 10);
  const area = fc.tuple(
    fc.integer({ min: 900, max: 9000 }),
    tenths(20, 80),
    tenths(20, 80),
    fc.integer({ min: 50, max: 600 }).map((n) => n / 100),
    tenths(20, 80),
    tenths(40, 90),
  );
  // No row may be a total or a mean of others by its figures: then its place would matter, and it should.
  const areas = fc
    .uniqueArray(area, {
      minLength: 2,
      maxLength: 12,
      selector: ([, ...shares]) => shares.join(" "),
    })
    .map((rows) => rows.map(([, ...shares], at) => [1_010 + 70 * at, ...shares]));
  const header = [
    "area",
    "residents",
    "jobless_pct",
    "nonwestern_pct",
    "convicted_pct",
    "basic_school_pct",
    "income_ratio_pct",
  ];
  const grid = (rows: readonly (readonly number[])[]): Grid => [
    header,
    ...rows.map((row, index) => [`Vej ${index}`, ...row]),
  ];

  it("raising a share never turns a ja into a nej, nor a met area unmet", () => {
    fc.assert(
      fc.property(
        areas,
        fc.nat(),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 190 }),
        fc.constantFrom(2012, 2016, 2019, 2022),
        (rows, at, place, rise, rules) => {
          const row = at % rows.length;
          const raised = rows.map((cells, index) =>
            index === row
              ? cells.map((cell, column) =>
                  column === place
                    ? Math.round((cell + (column === 3 ? rise / 100 : rise / 10)) * 100) / 100
                    : cell,
                )
              : [...cells],
          );
          const before = criteria(grid(rows), rules, 0.7)[row + 1] ?? [];
          const after = criteria(grid(raised), rules, 0.7)[row + 1] ?? [];
          before.forEach((cell, column) => {
            if (cell === "ja") expect(after[column]).toBe("ja");
            if (cell === "opfyldt") expect(after[column]).toBe("opfyldt");
          });
        },
      ),
    );
  });

  it("the order of rows and columns changes nothing", () => {
    fc.assert(
      fc.property(areas, fc.infiniteStream(fc.nat()), (rows, numbers) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => [numbers.next().value as number, item] as const)
            .sort(([a], [b]) => a - b)
            .map(([, item]) => item);
        const [head = [], ...body] = grid(rows);
        const order = shuffled(head.map((_, place) => place));
        const mixed = [head, ...shuffled(body)].map((row) => order.map((place) => row[place]));
        const byName = (table: (string | number)[][]): (string | number)[][] =>
          table.slice(1).sort((a, b) => String(a[0]).localeCompare(String(b[0])));
        expect(byName(criteria(mixed))).toEqual(byName(criteria(grid(rows))));
      }),
    );
  });

  it("a figure as Danish text with its sign is the same figure", () => {
    fc.assert(
      fc.property(areas, (rows) => {
        const written = grid(rows).map((row, index) =>
          index === 0
            ? row
            : row.map((cell, place) => (place >= 2 ? `${String(cell).replace(".", ",")} %` : cell)),
        );
        expect(criteria(written)).toEqual(criteria(grid(rows)));
      }),
    );
  });
});
