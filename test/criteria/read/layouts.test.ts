import type { Cell, Grid } from "../../../src/core/cell";
import { CRITERIA } from "../../../src/criteria/functions";
import { assess } from "../../../src/criteria/judge";

type Run = (data: Grid, rules?: Cell, national?: Cell) => (string | number)[][];
const criteria = CRITERIA.run as unknown as Run;

// Five areas as lists of 2022 have them. By § 61 a with an average of 0.757 pct. (three times: 2.271) the first four meet two of
// four: convicted and school; school and income; jobless and school; jobless, convicted and school. Agervang meets none.
const AREAS: readonly (readonly [string, string, ...number[]])[] = [
  ["København", "Mjølnerparken", 1588, 38.2, 2.31, 64.3, 53.1, 80.9],
  ["København", "Tingbjerg/Utterslevhuse", 6215, 26.1, 1.9, 61.2, 54.2, 72.1],
  ["Odense", "Vollsmose", 8712, 44.9, 1.7, 73.5, 56.8, 76.8],
  ["Aarhus", "Gellerupparken/Toveshøj", 5002, 41.8, 2.4, 75.2, 57.9, 79.6],
  ["Holbæk", "Agervang", 1401, 39.4, 1.2, 58.1, 60.3, 51.9],
];
const TRUTH = ["opfyldt", "opfyldt", "opfyldt", "opfyldt", "ikke opfyldt"];
const HEAD = [
  "Kommune",
  "Boligområde",
  "Antal beboere",
  "Andel udenfor arbejdsmarkedet",
  "Andel dømte",
  "Andel med grundskole",
  "Indkomst",
  "Andel indvandrere og efterkommere",
];
const rows = (change: (row: readonly Cell[], index: number) => readonly Cell[]): Grid =>
  AREAS.map((row, index) => change(row, index));
const turned = (grid: Grid): Grid =>
  (grid[0] ?? []).map((_, place) => grid.map((row) => row[place]));
const label = (text: string): Cell[] => [text, ...Array<null>(7).fill(null)];
const short = [
  "Kommune",
  "Boligområde",
  "Beboere",
  "Arbejdsmarked",
  "Kriminalitet",
  "Uddannelse",
  "Indkomst",
  "Etnicitet",
];

describe("a list as it comes, by the rules of 2022", () => {
  test.each<[string, Grid, string[]?]>([
    ["the ministry's short headings", [short, ...AREAS]],
    [
      "a mark of new areas before the municipality",
      [HEAD, ...rows((row, i) => (i ? row : [`Ny ${String(row[0])}`, ...row.slice(1)]))],
    ],
    [
      "footnotes on figures",
      [
        HEAD,
        ...rows((row, i) =>
          i === 4 ? [row[0], row[1], "1.401 1)", "39,4¹", ...row.slice(4)] : row,
        ),
      ],
    ],
    [
      "a masked figure",
      [HEAD, ...rows((row, i) => (i === 4 ? [...row.slice(0, 4), "<5", ...row.slice(5)] : row))],
    ],
    [
      "head counts for headings over per cents",
      [HEAD.map((text) => text.replace("Andel", "Antal")), ...AREAS],
    ],
    [
      "municipalities only where they change",
      [HEAD, ...rows((row, i) => (i === 1 ? [null, ...row.slice(1)] : row))],
    ],
    [
      "the organisation's numbers before",
      [["Lbf. nr.", "Afd.", ...HEAD], ...rows((row, i) => [100 + i, i + 1, ...row])],
    ],
    [
      "a column of limits beside each",
      [
        [
          "Boligområde",
          "Beboere",
          "Uden job",
          "Grænse",
          "Dømte",
          "Grænse",
          "Grundskole",
          "Grænse",
          "Indkomst",
          "Grænse",
          "Ikke-vestlige",
          "Grænse",
        ],
        ...rows((row) => [
          row[1],
          row[2],
          row[3],
          40,
          row[4],
          2.27,
          row[5],
          60,
          row[6],
          55,
          row[7],
          50,
        ]),
      ],
    ],
    [
      "the limits in a row under the headings",
      [
        [
          "Kommune",
          "Boligområde",
          "Beboere",
          "1. Uden for arbejdsmarkedet",
          "2. Dømte",
          "3. Grundskole",
          "4. Indkomst",
          "5. Ikke-vestlige",
        ],
        ["", "", "", "> 40 pct.", "≥ 2,27 pct.", "> 60 pct.", "< 55 pct.", "> 50 pct."],
        ...AREAS,
      ],
    ],
    [
      "one heading over several columns",
      [
        ["Kommune", "Boligområde", "Beboere", "Kriterier", "", "", "", ""],
        ["", "", "", "Arbejdsmarked", "Dømte", "Grundskole", "Indkomst", "Ikke-vestlige"],
        ...AREAS,
      ],
    ],
    [
      "two single years under one heading",
      [
        [
          "Boligområde",
          "Beboere",
          "Uden for arbejdsmarkedet",
          "",
          "Dømte",
          "",
          "Grundskole",
          "Indkomst",
          "Ikke-vestlige",
        ],
        ["", "", 2020, 2021, 2020, 2021, 2021, 2021, 2021],
        ...rows((row) => [
          row[1],
          row[2],
          Number(row[3]) - 1,
          Number(row[3]) + 1,
          row[4],
          row[4],
          row[5],
          row[6],
          row[7],
        ]),
      ],
    ],
    [
      "totals of regions and of all",
      [
        HEAD,
        label("Region Hovedstaden"),
        ...AREAS.slice(0, 2),
        ["I alt", null, 7803, 28.6, 1.98, 61.8, 54, 73.9],
        label("Resten af landet"),
        ...AREAS.slice(2),
        ["Tilsammen", null, 15115, 42, 1.8, 72, 57, 75],
        ["De fem", null, 22918, 38.3, 1.9, 69, 56, 75],
      ],
    ],
    [
      "a municipality's total without a name",
      [
        HEAD,
        ...AREAS.slice(0, 2),
        ["København", null, 7803, 28.6, 1.98, 61.8, 54, 73.9],
        ...AREAS.slice(2),
      ],
    ],
    [
      "notes between and below",
      [
        HEAD,
        ...AREAS.slice(0, 2),
        label("* Foreløbige tal"),
        ...AREAS.slice(2),
        label("Kilde: ministeriet"),
      ],
    ],
    [
      "areas across",
      turned([
        ["Kriterium", ...HEAD.filter((_, i) => i !== 1)],
        ...rows((row) => [row[1], ...row.filter((_, i) => i !== 1)]),
      ]),
    ],
    [
      "areas across, with limits and the country",
      turned([
        ["", ...HEAD.slice(2)],
        ["Grænse", "1.000", 40, 2.27, 60, 55, 50],
        ...rows((row) => row.slice(1)),
        ["Hele landet", null, 24, 0.757, 22, 100, 9],
      ]),
    ],
    ["text divided by tabs", [HEAD, ...AREAS].map((row) => [row.join("\t")])],
    [
      "text divided by semicolons",
      [HEAD, ...AREAS].map((row) => [row.map((cell) => String(cell).replace(".", ",")).join(";")]),
    ],
    [
      "one area in pairs with units and limits",
      [
        ["Mjølnerparken", "", "", ""],
        ["Antal beboere", 1588, "personer", 1000],
        ["Andel uden for arbejdsmarkedet", "38,2", "pct.", 40],
        ["Andel dømte", "2,31", "pct.", 2.27],
        ["Andel grundskole", "64,3", "pct.", 60],
        ["Indkomst", "53,1", "pct.", 55],
        ["Andel ikke-vestlige", "80,9", "pct.", 50],
      ].map((row) => row.slice(0, 3)),
      ["opfyldt"],
    ],
    [
      "two areas, one block of pairs each",
      AREAS.filter((_, i) => i === 0 || i === 4).flatMap((row) => [
        [row[1], null],
        ...HEAD.slice(2).map((text, place): Cell[] => [text, row[place + 2]]),
      ]),
      ["opfyldt", "ikke opfyldt"],
    ],
    [
      "a row a figure",
      [
        ["Område", "Kriterium", "Værdi"],
        ...AREAS.flatMap((row) =>
          HEAD.slice(2).map((text, place): Cell[] => [row[1], text, row[place + 2]]),
        ),
      ],
    ],
  ])("%s", (_, grid, truth = TRUTH) => {
    const width = Math.max(...grid.map((row) => row.length));
    const wide = grid.map((row) =>
      Array.from({ length: width }, (__, place) => row[place] ?? null),
    );
    expect(
      criteria(wide, 2022, 0.757)
        .slice(1)
        .map((row) => row[row.length - 1]),
    ).toEqual(truth);
  });

  test("one area over the years, criteria down and years across: a row a year", () => {
    const grid: Grid = [
      ["Vollsmose", 2020, 2021, 2022],
      ["Antal beboere", 8900, 8800, 8712],
      ["Uden for arbejdsmarkedet (pct.)", 48, 46, 39.9],
      ["Dømte (pct.)", 2.4, 2, 1.7],
      ["Grundskole (pct.)", 75, 74, 59],
      ["Indkomst i pct. af regionen", 55, 56, 56.8],
      ["Ikke-vestlige (pct.)", 77, 77, 76.8],
    ];
    const [head = [], ...body] = criteria(grid);
    expect(head[0]).toBe("Boligområde (hvert års regler)");
    expect(body.map((row) => [row[0], row[1], row[row.length - 1]])).toEqual([
      ["Vollsmose", 2020, "opfyldt"],
      ["Vollsmose", 2021, "opfyldt"],
      ["Vollsmose", 2022, "ikke opfyldt"],
    ]);
  });

  test("head counts with their groups are exact on the line: 40 pct. of 1,200 is 480, which is not over", () => {
    const head = [
      "Boligområde",
      "Beboere",
      "18-64-årige",
      "heraf uden for arbejdsmarkedet",
      "18+ årige",
      "heraf dømte",
      "30-59-årige",
      "heraf kun grundskole",
      "Indkomst",
      "Ikke-vestlige (antal)",
    ];
    const area = (jobless: number): Grid => [
      head,
      ["X", 2000, 1200, jobless, 1400, 10, 800, 500, 60, 1200],
    ];
    const answers = (jobless: number): (string | number)[] =>
      criteria(area(jobless), 2021)[1] ?? [];
    expect(answers(480)[1]).toBe("nej");
    expect(answers(481)[1]).toBe("ja");
  });
});

describe("what is no area is left out, and told", () => {
  const left = (grid: Grid): readonly string[] => {
    const list = assess(grid, { rules: 2022, national: 0.757 });
    if (!list.ok) throw new Error(list.refusal.code);
    return [...list.value.left, ...list.value.open].map(
      ({ row, name, kind }) => `${row} ${name} ${kind}`,
    );
  };
  test.each<[string, readonly Cell[], string]>([
    [
      "a total by name in the column of municipalities",
      ["I alt", null, 22918, 39.8, 2, 70, 56, 75],
      "7 I alt total",
    ],
    [
      "a total under a name never met",
      [null, "Femkanten", 22918, 38.3, 1.9, 69, 56, 75],
      "7 Femkanten total",
    ],
    [
      "a sum whose shares are no mean",
      [null, "Femkanten", 22918, 12, 1.9, 69, 56, 75],
      "7 Femkanten unclear",
    ],
    [
      "the country",
      [null, "Landsgennemsnit", null, 24, 0.757, 22, 100, 9],
      "7 Landsgennemsnit national",
    ],
    [
      "the country under a name never met",
      [null, "Sammenligning", null, 24, 0.757, 22, 100, 9],
      "7 Sammenligning national",
    ],
    [
      "limits under a name never met",
      [null, "Skæringen", null, 40, 2.27, 60, 55, 50],
      "7 Skæringen limit",
    ],
    [
      "a mean under a name never met",
      [null, "Midten", null, 38.08, 1.902, 66.46, 56.46, 72.26],
      "7 Midten average",
    ],
    [
      "a row without residents that is nothing known",
      [null, "Byens niveau", null, 31, 1.1, 44, 71, 30],
      "7 Byens niveau unclear",
    ],
    ["a region's people", [null, "Egnen", 1_230_000, 31, 1.1, 44, 71, 30], "7 Egnen unclear"],
  ])("%s", (_, row, expected) => {
    expect(left([HEAD, ...AREAS, row])).toEqual([expected]);
  });

  test("an undecided row is named in its place and not judged", () => {
    const out = criteria(
      [
        HEAD,
        ...AREAS.slice(0, 2),
        [null, "Byens niveau", null, 50, 3, 70, 40, 60],
        ...AREAS.slice(2),
      ],
      2022,
      0.757,
    );
    expect(out[0]?.[0]).toBe("Boligområde (regler fra 2021; 1 række kan ikke afgøres)");
    expect(out[3]).toEqual([
      "Byens niveau",
      "uvist",
      "uvist",
      "uvist",
      "uvist",
      "uvist",
      "kan ikke afgøres",
    ]);
    expect(
      out
        .filter((row) => row[0] !== "Byens niveau")
        .slice(1)
        .map((row) => row[row.length - 1]),
    ).toEqual(TRUTH);
  });
});

describe("the national share of convicted", () => {
  const limit = (rules: Cell, national: Cell, more: Grid = []): string | number | undefined =>
    criteria([HEAD, ...AREAS, ...more], rules, national)[0]?.[2];
  const message = (national: Cell): string => {
    try {
      criteria([HEAD, ...AREAS], 2020, national);
    } catch (thrown) {
      return (thrown as Error).message;
    }
    return "no error";
  };
  test.each<[string, Cell, Cell, Grid, string]>([
    [
      "as published for the list of 2020",
      2020,
      null,
      [],
      "Dømte: mindst 2,27 pct. (offentliggjort)",
    ],
    [
      "as published for the list of 2019",
      2019,
      null,
      [],
      "Dømte: mindst 1,98 pct. (offentliggjort)",
    ],
    ["unknown for the list of 2021", 2021, null, [], "Dømte: mindst 3 × landsgennemsnit"],
    ["a limit that is called one", 2021, "grænse 2,3", [], "Dømte: mindst 2,3 pct."],
    ["an average", 2021, 0.7, [], "Dømte: mindst 2,1 pct."],
    [
      "an average as a cell in per cent format, by a factor of 100",
      2021,
      0.007,
      [],
      "Dømte: mindst 2,1 pct.",
    ],
    [
      "a row of the list",
      2021,
      null,
      [[null, "Hele landet", null, 24, 0.7, 22, 100, 9]],
      "Dømte: mindst 2,1 pct. (listens tal)",
    ],
    [
      "a row of limits in the list",
      2021,
      null,
      [[null, "Grænseværdi", null, 40, 2.4, 60, 55, 50]],
      "Dømte: mindst 2,4 pct. (listens tal)",
    ],
    ["what is given goes before what is published", 2020, 0.7, [], "Dømte: mindst 2,1 pct."],
  ])("%s", (_, rules, national, more, heading) => {
    expect(limit(rules, national, more)).toBe(heading);
  });

  test.each([1.21, 2.27, "2,27", "1,98 %"])(
    "%p as an average looks like a limit, and is refused",
    (national) => {
      expect(message(national)).toMatch(/det ligner en grænse/);
    },
  );
  test("1.2 is still an average", () => {
    expect(limit(2021, 1.2)).toBe("Dømte: mindst 3,6 pct.");
  });

  test("the other multiple of a published limit is only known so closely: between, it cannot be told", () => {
    // 1.45 pct. is two times, rounded: the average lies between 0.7225 and 0.7275, so three times it between 2.1675 and 2.1825.
    const area = (convicted: number): Grid => [HEAD, ["A", "B", 1500, 45, convicted, 40, 70, 60]];
    const answer = (convicted: number): string | number | undefined =>
      criteria(area(convicted), 2022)[1]?.[2];
    expect([2.16, 2.167, 2.1675, 2.17, 2.175, 2.18, 2.1825, 2.183, 2.19].map(answer)).toEqual([
      "nej",
      "nej",
      "mangler",
      "mangler",
      "mangler",
      "mangler",
      "mangler",
      "ja",
      "ja",
    ]);
  });
});

describe("years in the list", () => {
  const area = [1500, 45, 51, 2.75, 55, 54];
  const head = [
    "År",
    "Boligområde",
    "Beboere",
    "Uden arbejde",
    "Ikke-vestlige",
    "Dømte",
    "Grundskole",
    "Indkomst",
  ];
  const decisions = (grid: Grid, rules: Cell = null): (string | number | undefined)[] =>
    criteria(grid, rules)
      .slice(1)
      .map((row) => row[row.length - 1]);

  test("each row by the rules of its own year, in the order of the list", () => {
    // 2013: two of three, by persons per 10,000. 2014: three of five. 2020: school takes more than 60, so only jobless and convicted.
    const grid: Grid = [
      head,
      [2020, "A", 1500, 45, 51, 2.26, 59, 56],
      [2013, "B", 1500, 45, 49, 271, null, null],
      [2014, "C", 1500, 45, 49, 2.71, 49, 54],
      [2013, "D", 1500, 45, 49, 270, null, null],
      [2020, "E", 1500, 45, 51, 2.27, 59, 56],
    ];
    expect(decisions(grid)).toEqual([
      "ikke opfyldt",
      "opfyldt",
      "opfyldt",
      "ikke opfyldt",
      "opfyldt",
    ]);
  });
  test("a rule that is given goes before them", () => {
    expect(decisions([head, [2013, "A", ...area], [2020, "B", ...area]], 2014)).toEqual([
      "opfyldt",
      "opfyldt",
    ]);
  });
  test("a row without a year, and one before the first rules, are named and not judged", () => {
    const list = assess([head, [2013, "A", ...area], ["?", "B", ...area], [2009, "C", ...area]]);
    expect(list.ok && list.value.open.map(({ row, kind }) => [row, kind])).toEqual([
      [3, "noYear"],
      [4, "uncovered"],
    ]);
  });
  test.each([
    ["Liste over ghettoområder pr. 1. december 2012", "regler 2010-13"],
    ["Udsatte boligområder 2020", "regler 2018-20"],
    ["Boligområder 2010-2017", "regler 2014-17"],
    ["Udskrevet 3. marts 2022", "regler 2014-17"],
    ["Boligområder", "regler 2014-17"],
  ])("a title »%s«: %s", (title, rules) => {
    const body = [head.slice(1), ["A", ...area], ["B", ...area]];
    expect(criteria([[title, ...Array<null>(6).fill(null)], ...body])[0]?.[0]).toBe(
      `Boligområde (${rules})`,
    );
  });
  test("a year in the sheet's name", () => {
    const list = assess([head.slice(1), ["A", ...area]], { sheet: "Liste 2020" });
    expect(list.ok && [list.value.rulesFrom, list.value.parts[0]?.version.id]).toEqual([
      "list",
      "2018",
    ]);
  });
});

describe("empty is not zero", () => {
  const row = (convicted: Cell, school: Cell = 55): (string | number)[] =>
    criteria([HEAD, ["A", "B", 1500, 45, convicted, school, 60, 49]])[1] ?? [];
  test("a bare zero that could tip it leaves it open", () => {
    // Jobless and school are met; convicted would be the third of five.
    expect(row(0)).toEqual(["B", "ja", "nej", "mangler", "ja", "nej", 2, "kan ikke afgøres"]);
  });
  test("a zero that is written with its sign is zero", () => {
    expect(row("0 %")[7]).toBe("ikke opfyldt");
  });
  test("nor is it in one of the years that the law's mean is taken of", () => {
    const head = [...HEAD.slice(0, 3), "Uden arbejde 2012", "Uden arbejde 2013", ...HEAD.slice(4)];
    const mean = (year: Cell): (string | number)[] =>
      criteria([head, ["B", "A", 1500, year, 70, 1, 55, 54, 40]], 2014)[1] ?? [];
    // The mean with 0 is 35; with 12 it is 41, over 40, and jobless the third of five.
    expect(mean(0)).toEqual(["A", "mangler", "nej", "nej", "ja", "ja", 2, "kan ikke afgøres"]);
    expect([mean("0")[1], mean("0")[7]]).toEqual(["nej", "ikke opfyldt"]);
    expect([mean(12)[1], mean(12)[7]]).toEqual(["ja", "opfyldt"]);
  });
  test("a bare zero that cannot tip it does not matter", () => {
    expect(row(0, 40)[7]).toBe("ikke opfyldt");
  });
});
