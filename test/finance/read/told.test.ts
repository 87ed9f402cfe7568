import type { Cell, Grid } from "../../../src/core/cell";
import { found, HEAD, IN_ORDER, kinds, reported } from "./tables";

const line = (
  activity: string,
  theme: string,
  kind: string,
  year: Cell,
  source: string,
  amount: Cell,
): Cell[] => [activity, theme, kind, year, source, amount];
const both = (activity: string, theme: string, kind: string, year: Cell = 2014): Cell[][] => [
  line(activity, theme, kind, year, "LBF", 300_000),
  line(activity, theme, kind, year, "Kommunen", 100_000),
];
const paid = (amounts: readonly (readonly [string, number, Cell, number?])[]): Grid => [
  HEAD,
  ...amounts.map(([activity, year, amount, local]) =>
    line(activity, "Sundhed", "Boligsocial", year, local === 1 ? "Kommunen" : "LBF", amount),
  ),
];

describe("rent support", () => {
  test.each([
    ["Huslejestøtte afd. 12", "Huslejestøtte"],
    ["Huslejestøtte", "Boligsocial"],
    ["Huslejestøtte til afdeling 3", ""],
    ["Afdeling 12", "Huslejestøtte"],
    ["Afdeling 12", "Lejetilskud"],
    ["Block 5", "Rent support"],
  ])("%s of the kind %s is known, needs no theme and is told once a plan", (activity, kind) => {
    const plan = [...IN_ORDER, ...both(activity, "", kind, 2013), ...both(activity, "", kind)];
    expect(kinds(plan)).toEqual(["rentSupport"]);
    expect(found(plan, "rentSupport")).toMatchObject([{ row: 5 }]);
  });

  test("a theme beside it is not judged, and other lines keep theirs", () => {
    expect(kinds([...IN_ORDER, ...both("Huslejestøtte", "Xyz", "Huslejestøtte")])).toEqual([
      "rentSupport",
    ]);
    expect(
      kinds([
        ...IN_ORDER,
        ...both("Huslejestøtte", "", "Huslejestøtte"),
        ...both("Motion", "", "Boligsocial"),
      ]),
    ).toEqual(["themeMissing", "themeMissing", "rentSupport"]);
  });

  test("talk of rents is no rent support", () =>
    expect(kinds([...IN_ORDER, ...both("Huslejerådgivning", "Sundhed", "Boligsocial")])).toEqual(
      [],
    ));
});

describe("kroner and thousands", () => {
  test("half of the amounts in thousands is told once", () => {
    const plan = paid([
      ["A", 2013, 300_000],
      ["A", 2013, 100, 1],
      ["B", 2014, 450],
      ["B", 2014, 150_000, 1],
    ]);
    // Of 100, 450 | 150,000, 300,000 the upper of each two in the middle: 450 and 300,000 kroner.
    expect(found(plan, "amountScale")).toMatchObject([
      { of: { by: "plan" }, ore: 45_000, typical: 30_000_000, count: 2, all: 4 },
    ]);
  });

  test("a source in thousands beside one in kroner is told once, by its name, as rows and as columns", () => {
    const told = [
      {
        of: { by: "source", name: expect.stringMatching(/^lbf$/i) as string },
        ore: 45_000,
        count: 2,
        all: 4,
      },
    ];
    expect(
      found(
        paid([
          ["A", 2013, 300],
          ["A", 2013, 100_000, 1],
          ["B", 2014, 450],
          ["B", 2014, 150_000, 1],
        ]),
        "amountScale",
      ),
    ).toMatchObject(told);
    expect(
      found(
        [
          ["Aktivitet", "Tema", "År", "LBF", "Kommune"],
          ["A", "Sundhed", 2013, 300, 100_000],
          ["B", "Sundhed", 2014, 450, 150_000],
        ],
        "amountScale",
      ),
    ).toMatchObject(told);
  });

  test("a year in thousands is told by the year, as rows and as columns", () => {
    const told = [
      { of: { by: "year", year: 2014 }, ore: 30_000, typical: 30_000_000, count: 2, all: 4 },
    ];
    expect(
      found(
        paid([
          ["A", 2013, 300_000],
          ["A", 2013, 100_000, 1],
          ["A", 2014, 300],
          ["A", 2014, 100, 1],
        ]),
        "amountScale",
      ),
    ).toMatchObject(told);
    expect(
      found(
        [
          ["Aktivitet", "Tema", "Kilde", 2013, 2014],
          ["A", "Sundhed", "LBF", 300_000, 300],
          ["A", "Sundhed", "Kommunen", 100_000, 100],
        ],
        "amountScale",
      ),
    ).toMatchObject(told);
  });

  test("costs in kroner beside financing in thousands are told by the costs", () => {
    const plan: Grid = [
      ["Aktivitet", "Tema", "År", "Udgift", "LBF", "Kommune"],
      ["A", "Sundhed", 2013, 400_000, 300, 100],
      ["B", "Sundhed", 2014, 600_000, 450, 150],
    ];
    expect(found(plan, "amountScale")).toMatchObject([
      { of: { by: "source", name: "" }, ore: 60_000_000, count: 2, all: 6 },
    ]);
  });

  test("most amounts in thousands: the few in kroner are told", () => {
    const plan = paid([
      ["A", 2013, 300],
      ["B", 2013, 450],
      ["C", 2013, 200],
      ["D", 2013, 275],
      ["E", 2013, 400_000],
      ["F", 2013, 350, 1],
    ]);
    expect(found(plan, "amountScale")).toMatchObject([
      { row: 5, of: { by: "line" }, ore: 40_000_000, count: 1 },
    ]);
  });

  test("one amount in thousands among many is told in its row", () => {
    const plan = paid([
      ["A", 2013, 300_000],
      ["B", 2013, 450_000],
      ["C", 2013, 200_000],
      ["D", 2013, 275],
      ["E", 2013, 400_000],
      ["F", 2013, 35_000, 1],
    ]);
    expect(found(plan, "amountScale")).toMatchObject([{ row: 4, of: { by: "line" }, ore: 27_500 }]);
  });

  test.each<[string, readonly number[]]>([
    [
      "from 2,000 to 5 million",
      [2_000, 5_000, 12_000, 40_000, 90_000, 250_000, 700_000, 1_500_000, 5_000_000],
    ],
    ["with one small among large", [2_000, 400_000, 5_000_000]],
    ["with two small among large", [2_000, 2_500, 900_000, 1_200_000, 5_000_000]],
    ["of 500 to 400,000 by even steps", [500, 1_500, 6_000, 20_000, 100_000, 400_000]],
    ["small ones alone", [100, 300, 450, 900]],
    ["large ones alone", [5_000_000, 300_000, 12_000_000]],
  ])("amounts %s are no mixture", (_, amounts) => {
    expect(kinds(paid(amounts.map((amount, index) => [`A${index}`, 2013, amount])))).not.toContain(
      "amountScale",
    );
  });

  test("works for millions beside small social lines are of another sort", () => {
    const plan = [
      HEAD,
      ...both("Motion", "Sundhed", "Boligsocial", 2013).map((row) => [...row.slice(0, 5), 1_500]),
      line("Blok 5", "", "Renovering", 2013, "LBF, renoveringsrammen", 40_000_000),
    ];
    expect(kinds(plan)).not.toContain("amountScale");
  });
});

describe("years", () => {
  test.each([
    "2013/14",
    "2013-2016",
    "2013–16",
    "2013, 2014",
    "2013 og 2014",
    "2013+2014",
    "13/14",
  ])("several years in a cell, %s, are told once a row, and no year is missing beside", (year) => {
    expect(kinds([...IN_ORDER, ...both("Motion", "Sundhed", "Boligsocial", year)])).toEqual([
      "yearUnreadable",
      "yearUnreadable",
    ]);
  });

  test.each([[2105], ["2105"], [1013], [" 2213 "]])("the year %s is no plan's year", (year) => {
    const plan = [...IN_ORDER, ...both("Motion", "Sundhed", "Boligsocial", year)];
    expect(kinds(plan)).toEqual(["yearUnreadable", "yearUnreadable"]);
  });

  test("an empty cell is still a missing year", () => {
    expect(kinds([...IN_ORDER, ...both("Motion", "Sundhed", "Boligsocial", "")])).toEqual([
      "yearMissing",
      "yearMissing",
    ]);
  });
});

describe("the same line twice", () => {
  const again = (source: string, amount = 450_000): Grid => [
    ...IN_ORDER,
    line("Lektiecafé", "Børn, unge og familie", "Boligsocial", 2013, source, amount),
  ];
  test.each(["LBF", "Landsbyggefonden", "National Building Fund", "Landsbyggefonden (LBF)"])(
    "the fund as %s is the fund",
    (source) => {
      expect(found(again(source), "duplicate")).toMatchObject([{ row: 5, of: 1 }]);
    },
  );

  test("as columns too", () => {
    const plan: Grid = [
      ["Aktivitet", "Tema", "Kilde", 2013, 2014],
      ["A", "Sundhed", "LBF", 300, 400],
      ["A", "Sundhed", "Landsbyggefonden", 300, 400],
    ];
    expect(found(plan, "duplicate")).toMatchObject([{ row: 2, of: 1 }]);
  });

  test("another amount, another frame and another payer are another line", () => {
    expect(found(again("LBF", 450_000.01), "duplicate")).toEqual([]);
    expect(found(again("LBF, renoveringsrammen"), "duplicate")).toEqual([]);
    expect(
      found(
        [...again("Boligforeningen Vang"), ...again("Boligforeningen Eng").slice(-1)],
        "duplicate",
      ),
    ).toEqual([]);
  });
});

test("a year's costs are told together by the plan", () => {
  const budget: Grid = [
    ["Post", 2013, 2014],
    ["Udgifter", "", ""],
    ["Sundhed", 400, 400],
    ["Finansiering", "", ""],
    ["LBF", 300, ""],
    ["Kommunen", 100, ""],
  ];
  expect(found(budget, "costUnfinanced")).toMatchObject([{ whole: true, year: 2014, ore: 40_000 }]);
  // Who pays in 2014 is not told, so no share is either.
  expect(reported(budget).share).toBeUndefined();
});

test("what nobody pays is told by itself and is no difference between cost and financing too", () => {
  const plan = (paid: number): Grid => [
    ["Type", "Aktivitet", "Tema", "År", "Kilde", "Beløb"],
    ["Udgift", "Klub", "Sundhed", 2013, "", 400_000],
    ["Finansiering", "Klub", "Sundhed", 2013, "LBF", paid],
    ["Finansiering", "Klub", "Sundhed", 2013, "Kommunen", 100_000],
  ];
  expect(kinds(plan(300_000))).toEqual([]);
  // 400,000 against 275,000 + 100,000.
  expect(found(plan(275_000), "financingDiffers")).toMatchObject([
    { activity: "Klub", whole: false, cost: 40_000_000, paid: 37_500_000 },
  ]);
});
