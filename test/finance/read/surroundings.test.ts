import type { Cell, Grid } from "../../../src/core/cell";
import { checkPlan } from "../../../src/finance/judge/check";
import type { FindingKind } from "../../../src/finance/judge/finding";
import { found, HEAD, IN_ORDER, kinds, reported } from "./tables";

/** The plan's money in whole kroner. */
function money(grid: Grid): { readonly local: number; readonly total: number } {
  const { share } = reported(grid);
  if (!share)
    throw new Error("the plan names no financing " + JSON.stringify(reported(grid).doubts));
  return { local: share.local / 100, total: share.total / 100 };
}

/** The findings that are more than information. */
const alarms = (grid: Grid): FindingKind[] => kinds(grid).filter((kind) => kind !== "themesAbsent");

describe("the local parties' sum", () => {
  /** 750,000 from the fund, 200,000 + 50,000 = 250,000 local: 250,000 of 1,000,000 in each of two years. */
  const columns = (sum: Cell, stated = 250_000): Grid => [
    ["Aktivitet", "Tema", "År", "LBF", "Kommune", "Boligorg.", sum, "Total"],
    ["Job", "Beskæftigelse", 2021, 750_000, 200_000, 50_000, 250_000, 1_000_000],
    ["Skole", "Uddannelse og livschancer", 2021, 750_000, 200_000, 50_000, 250_000, 1_000_000],
    ["Job", "Beskæftigelse", 2022, 750_000, 200_000, 50_000, stated, 1_000_000],
  ];

  test.each(["Lokal medfinansiering", "Lokal medfinansiering i alt", "Medfinansiering"])(
    "%s beside the local parties is their sum",
    (sum) => {
      expect(money(columns(sum))).toEqual({ local: 750_000, total: 3_000_000 });
      expect(kinds(columns(sum))).toEqual([]);
    },
  );

  test("one that is no sum is a doubt, since it may be money of its own", () => {
    expect(reported(columns("Lokal medfinansiering", 260_000)).share).toBeUndefined();
  });

  test("under each of two years", () => {
    const grid: Grid = [
      ["", "", 2019, "", "", "", 2020, "", "", ""],
      [
        "Aktivitet",
        "Tema",
        "LBF",
        "Kommune",
        "Boligorg.",
        "Lokal medfinansiering",
        "LBF",
        "Kommune",
        "Boligorg.",
        "Lokal medfinansiering",
      ],
      ["Job", "Beskæftigelse", 300_000, 80_000, 20_000, 100_000, 300_000, 80_000, 20_000, 100_000],
    ];
    expect(money(grid)).toEqual({ local: 200_000, total: 800_000 });
    expect(kinds(grid)).toEqual([]);
  });

  test("a payer of its own is money: 50,000 are not 200,000 + 50,000", () => {
    const grid: Grid = [
      ["Aktivitet", "Tema", "År", "LBF", "Kommune", "Boligorg.", "Medfinansiering", "Total"],
      ["Job", "Beskæftigelse", 2021, 700_000, 200_000, 50_000, 50_000, 1_000_000],
    ];
    expect(money(grid)).toEqual({ local: 300_000, total: 1_000_000 });
  });

  const local: Grid = [
    ["Kommune", 200_000, 200_000, 400_000],
    ["Boligorganisation", 50_000, 50_000, 100_000],
  ];
  const sum: Grid = [["Lokal medfinansiering", 250_000, 250_000, 500_000]];
  test.each([
    ["above its parts", [...sum, ...local]],
    ["below its parts", [...local, ...sum]],
    [
      "above parts with a dash",
      [...sum, ...local.map(([name, ...rest]) => [`- ${String(name)}`, ...rest])],
    ],
  ])("as a row %s", (_, rows) => {
    const grid: Grid = [
      ["Finansiering", 2020, 2021, "I alt"],
      ["Landsbyggefonden", 750_000, 750_000, 1_500_000],
      ...rows,
      ["I alt", 1_000_000, 1_000_000, 2_000_000],
    ];
    expect(money(grid)).toEqual({ local: 500_000, total: 2_000_000 });
    expect(alarms(grid)).toEqual([]);
  });
});

test("two sides beside each other, each headed by its own name", () => {
  const grid: Grid = [
    ["Udgifter", 2012, 2013, "", "Finansiering", 2012, 2013],
    ["Løn", 500_000, 500_000, "", "Landsbyggefonden", 450_000, 450_000],
    ["Aktiviteter", 100_000, 100_000, "", "Kommune", 150_000, 150_000],
    ["I alt", 600_000, 600_000, "", "I alt", 600_000, 600_000],
  ];
  expect(money(grid)).toEqual({ local: 300_000, total: 1_200_000 });
  expect(alarms(grid)).toEqual([]);
});

describe("a year over a table of its own", () => {
  const blocks = (first: Cell, second: Cell, theme: string): Grid => [
    ["Aktivitet", "Tema", "LBF", "Kommune", "I alt"],
    [first, "", "", "", ""],
    ["Jobbutik", "Sundhed", 150_000, 50_000, 200_000],
    ["I alt", "", 150_000, 50_000, 200_000],
    [second, "", "", "", ""],
    ["Jobbutik", theme, 150_000, 50_000, 200_000],
    ["I alt", "", 150_000, 50_000, 200_000],
  ];

  test.each([
    [2013, 2014],
    ["År 2013", "År 2014"],
    ["Budget 2013", "Budget 2014:"],
  ])("%s and %s: the same line in two years is none twice", (first, second) => {
    expect(money(blocks(first, second, "Sundhed"))).toEqual({ local: 100_000, total: 400_000 });
    expect(kinds(blocks(first, second, "Sundhed"))).toEqual([]);
  });

  test("the themes are those of the plan's first year, also in the second", () => {
    expect(found(blocks(2014, 2015, "Sundhed"), "themeOtherPeriod")).toEqual([]);
    expect(found(blocks(2015, 2016, "Sundhed"), "themeOtherPeriod").length).toBeGreaterThan(0);
  });
});

describe("cells merged over the lines of an activity", () => {
  test("its year and its kind", () => {
    const grid: Grid = [
      HEAD,
      ["Blok 4", "", "Nedrivning", 2012, "Landsbyggefonden", 300_000],
      ["", "", "", "", "Kommunen", 100_000],
      ["Motion", "Sundhed", "Boligsocial", 2013, "Landsbyggefonden", 300_000],
      ["", "", "", "", "Kommunen", 100_000],
    ];
    expect(money(grid)).toEqual({ local: 200_000, total: 800_000 });
    expect(kinds(grid)).toEqual([]);
  });

  test("a year to the left of the activities", () => {
    const grid: Grid = [
      ["År", "Aktivitet", "Tema", "Kilde", "Beløb"],
      [2013, "Motion", "Sundhed", "LBF", 300_000],
      ["", "Motion", "Sundhed", "Kommune", 100_000],
      ["", "Værested", "Udsatte grupper", "LBF", 150_000],
      ["", "Værested", "Udsatte grupper", "Kommune", 50_000],
      [2014, "Motion", "Sundhed", "LBF", 300_000],
      ["", "Motion", "Sundhed", "Kommune", 100_000],
    ];
    expect(money(grid)).toEqual({ local: 250_000, total: 1_000_000 });
    expect(kinds(grid)).toEqual([]);
  });

  test("a year missing beside a written name is told", () => {
    const grid: Grid = [
      HEAD,
      ["Motion", "Sundhed", "Boligsocial", 2013, "Landsbyggefonden", 300_000],
      ["Motion", "Sundhed", "Boligsocial", "", "Kommunen", 100_000],
    ];
    expect(kinds(grid)).toEqual(["yearMissing"]);
    expect(found(grid, "yearMissing")).toMatchObject([{ row: 2 }]);
  });
});

describe("what is no plan", () => {
  test.each<[string, Grid]>([
    [
      "residents by area, with columns of names",
      [
        ["Kommune", "Boligorganisation", "Boligområde", 2012, 2013],
        ["Greve", "DAB", "Askerød", 1466, 1470],
        ["Odense", "Civica", "Vollsmose", 9054, 9000],
      ],
    ],
    [
      "residents by municipality",
      [
        ["Område", 2012, 2013],
        ["Greve Kommune", 47_000, 47_300],
        ["Odense Kommune", 190_000, 191_000],
      ],
    ],
    [
      "schools",
      [
        ["Skole", "Kommune", "Elever", "Budget"],
        ["Selsmoseskolen", "Høje-Taastrup", 450, 32_000_000],
        ["Borgerskolen", "Høje-Taastrup", 300, 22_000_000],
      ],
    ],
    [
      "owners of flats",
      [
        ["Ejer", 2012, 2013],
        ["Boligorganisation", 1200, 1180],
        ["Kommune", 40, 40],
        ["Privat", 500, 520],
      ],
    ],
    [
      "answers to a survey",
      [
        ["Spørgsmål", "Kommune", "Boligorganisation", "Beboere"],
        ["Er du tryg?", 4, 3, 5],
      ],
    ],
    [
      "hours",
      [
        ["Opgave", "Kommune", "Boligorganisation", "I alt"],
        ["Lektiehjælp (timer)", 120, 80, 200],
      ],
    ],
    [
      "measurements",
      [
        ["Indikator", "År", "Værdi", "Kilde"],
        ["I1", 2020, 25, "Kommunen"],
        ["I2", 2020, 110, "Politiet"],
      ],
    ],
    [
      "indicators by theme",
      [
        ["Mål", "Indsatsområde", "Indikator", "År", "Værdi"],
        ["Flere i job", "Beskæftigelse", "Andel i job", 2020, 45],
      ],
    ],
    [
      "a list with sources and no money",
      [
        ["Afdeling", "Kategori", "Kilde", "Antal"],
        ["A1", "Udsat", "Danmarks Statistik", 120],
      ],
    ],
  ])("%s", (_, grid) => {
    expect(checkPlan(grid)).toMatchObject({ kind: "noPlan" });
  });

  test("local parties alone with a word of money are asked who the fund is", () => {
    const { share, doubts } = reported([
      ["Helhedsplan", "", ""],
      ["Opgave", "Kommune", "Boligorganisation"],
      ["Lektiehjælp", 120_000, 80_000],
    ]);
    expect(share).toBeUndefined();
    expect(doubts).toMatchObject([{ kind: "fundMissing" }]);
  });
});

describe("what stands below a plan", () => {
  /** 250,000 of 1,000,000 are local. */
  const plan: Grid = [
    ["Aktivitet", "Tema", "År", "LBF", "Kommune", "I alt"],
    ["Job", "Beskæftigelse", 2021, 750_000, 250_000, 1_000_000],
    ["I alt", "", "", 750_000, 250_000, 1_000_000],
    ["", "", "", "", "", ""],
  ];

  test.each<[string, Grid]>([
    [
      "counts",
      [
        ["Antal beboere", "", "", 1466, "", ""],
        ["Antal boliger", "", "", 620, "", ""],
      ],
    ],
    [
      "a table with headings of its own",
      [
        ["Medarbejdere", "Stilling", "Timer", "Årsløn", "", ""],
        ["Hanne", "Projektleder", 37, 520_000, "", ""],
      ],
    ],
  ])("%s", (_, below) => {
    expect(money([...plan, ...below])).toEqual({ local: 250_000, total: 1_000_000 });
    expect(kinds([...plan, ...below])).toEqual([]);
  });

  test("an activity that begins with a count's word is money where its theme stands", () => {
    const [head = [], ...rows] = plan;
    expect(
      money([
        head,
        ["Antal ture for børn", "Beskæftigelse", 2021, 750_000, 250_000, 1_000_000],
        ...rows,
      ]),
    ).toEqual({ local: 500_000, total: 2_000_000 });
  });
});

describe("years", () => {
  test("without years the title's period chooses the themes", () => {
    const grid: Grid = [
      ["Budget for helhedsplan 2021-2024", "", ""],
      ["Indsatsområde", "Landsbyggefonden", "Kommune"],
      ["Uddannelse og livschancer", 3_000_000, 1_000_000],
      ["Beskæftigelse", 1_500_000, 500_000],
    ];
    expect(kinds(grid)).toEqual([]);
  });

  test("a line without a year is told that alone", () => {
    const grid: Grid = [
      HEAD,
      ["Job", "Beskæftigelse", "Boligsocial", 2021, "LBF", 750_000],
      ["Job", "Beskæftigelse", "Boligsocial", "", "Kommunen", 250_000],
    ];
    expect(kinds(grid)).toEqual(["yearMissing"]);
  });

  test("a frame's year close to years no title states is told once", () => {
    expect(
      kinds([
        ...IN_ORDER,
        ["Blok 4", "", "Nedrivning", 2016, "Landsbyggefonden", 3],
        ["Blok 4", "", "Nedrivning", 2016, "Kommunen", 1],
      ]),
    ).toContain("frameUnknown");
    expect(
      found(
        [...IN_ORDER, ["Blok 4", "", "Nedrivning", 2016, "Landsbyggefonden", 300_000]],
        "yearOutsidePlan",
      ),
    ).toEqual([]);
    expect(
      found(
        [...IN_ORDER, ["Blok 4", "", "Nedrivning", 2031, "Landsbyggefonden", 300_000]],
        "yearOutsidePlan",
      ),
    ).toMatchObject([{ year: 2031 }]);
  });

  test.each([2015, 2031])("a theme is not judged by %s, which is outside the plan", (year) => {
    expect(
      kinds([
        ["Helhedsplan 2012-2014"],
        ...IN_ORDER,
        ["Kostvejledning", "Sundhed", "Boligsocial", year, "Boligforeningen Vang", 100_000],
      ]),
    ).toEqual(["yearOutsidePlan"]);
  });
});

test.each(["Medfinansieringspct.", "Heraf løn"])(
  "a column %s is no money and no question",
  (heading) => {
    const grid: Grid = [
      ["Aktivitet", "Tema", "År", "LBF", "Kommune", "I alt", heading],
      ["Job", "Beskæftigelse", 2021, 750_000, 250_000, 1_000_000, 25],
    ];
    expect(kinds(grid)).toEqual([]);
  },
);

describe("columns of places and accounts beside a plan", () => {
  test.each<[string, Cell]>([
    ["Afdeling", 12],
    ["Afdeling", "Askerød"],
    ["Kommune", "Greve"],
    ["Boligorganisation", "KAB"],
  ])("%s (%s) beside sources and amounts is no payer", (heading, place) => {
    const grid: Grid = [
      [heading, "Aktivitet", "Tema", "År", "Kilde", "Beløb"],
      [place, "Job", "Beskæftigelse", 2021, "LBF", 750_000],
      [place, "Job", "Beskæftigelse", 2021, "Kommune", 250_000],
    ];
    expect(money(grid)).toEqual({ local: 250_000, total: 1_000_000 });
    expect(kinds(grid)).toEqual([]);
  });

  test("names to the left of the years", () => {
    const grid: Grid = [
      ["Boligorganisation", "Aktivitet", "Tema", 2021, 2022, "Kilde"],
      ["KAB", "Job", "Beskæftigelse", 375_000, 375_000, "LBF"],
      ["KAB", "Job", "Beskæftigelse", 125_000, 125_000, "Kommune"],
    ];
    expect(money(grid)).toEqual({ local: 250_000, total: 1_000_000 });
    expect(kinds(grid)).toEqual([]);
  });

  test("a payer's amount that is words is still told", () => {
    const grid: Grid = [
      ["Aktivitet", "Tema", "År", "LBF", "Kommune"],
      ["Job", "Beskæftigelse", 2021, 750_000, "afventer"],
      ["Skole", "Uddannelse og livschancer", 2021, 750_000, "afventer"],
    ];
    expect(reported(grid).doubts.map(({ kind }) => kind)).toEqual(["amountText", "amountText"]);
  });

  test("account numbers with points, income with a minus", () => {
    const grid: Grid = [
      ["Funktion", "Tekst", "B2013", "BO2014"],
      ["5.25.18", "Projektleder", 600_000, 600_000],
      ["5.25.18", "Medarbejdere", 1_100_000, 1_100_000],
      ["5.25.18", "Aktiviteter", 300_000, 300_000],
      ["", "Udgifter i alt", 2_000_000, 2_000_000],
      ["5.25.18", "Tilskud fra Landsbyggefonden", -1_500_000, -1_500_000],
      ["5.25.18", "Greve Kommunes andel", -400_000, -400_000],
      ["5.25.18", "Boligorganisationernes andel", -100_000, -100_000],
      ["", "Indtægter i alt", -2_000_000, -2_000_000],
    ];
    // 400,000 + 100,000 a year, of 2,000,000 a year.
    expect(money(grid)).toEqual({ local: 1_000_000, total: 4_000_000 });
    expect(alarms(grid)).toEqual([]);
  });
});

test("a theme with as much as the line below it is no heading where the total counts both: 400 + 200 + 200 = 800", () => {
  const grid: Grid = [
    ["Indsatsområde", 2020, 2021],
    ["Beskæftigelse", 400_000, 400_000],
    ["Sammenhængskraft og medborgerskab", 200_000, 200_000],
    ["Ledelse og administration", 200_000, 200_000],
    ["Samlet budget", 800_000, 800_000],
    ["Finansiering", "", ""],
    ["Landsbyggefonden", 600_000, 600_000],
    ["Odense Kommune", 200_000, 200_000],
    ["Samlet finansiering", 800_000, 800_000],
  ];
  expect(money(grid)).toEqual({ local: 400_000, total: 1_600_000 });
  expect(kinds(grid)).toEqual([]);
});
