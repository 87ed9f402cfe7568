import type { Cell, Grid } from "../../../src/core/cell";
import { tablesOf } from "../../../src/criteria/read/tables";
import { TOOLBOX_VERSION } from "../../../src/criteria/rules";

// The tables of a pasted range: what stands above their headings, beside each other and one under the other.

const HEAD = ["Boligområde", "Beboere", "Uden for arbejdsmarkedet", "Dømte", "Grundskole"];
const area = (name: string): Cell[] => [name, 1500, 45, 2, 62];
const tables = (grid: Grid, day: string | null = null) => {
  const found = tablesOf(grid, TOOLBOX_VERSION, day);
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value.map(({ grid: own, sorted, at }) => ({
    names: sorted.names,
    days: sorted.days && [...new Set(sorted.days)],
    first: Object.values(at(sorted.rows[0] ?? 0, 0)),
    height: own.length,
  }));
};

describe("the day of a list is what stands above its headings", () => {
  const dayUnder = (...above: (readonly Cell[])[]) =>
    tables([...above, HEAD, area("Bakken"), area("Engen")])[0]?.days?.[0] ?? null;
  // Excel's day 44,166 is 1 December 2020, and 43,831 is 1 January 2020, the day that residents are counted.
  test.each<[string, readonly (readonly Cell[])[], string | null]>([
    ["a title", [["Liste pr. 1. december 2020"]], "2020-12-01"],
    ["a title with the year alone", [["Udsatte boligområder 2020"]], "2020-12-01"],
    ["a year alone", [[2020]], "2020-12-01"],
    ["a year beside its word", [["År", 2020]], "2020-12-01"],
    ["a year as text beside its word", [["År:", "2020"]], "2020-12-01"],
    ["a year beside another word", [["Liste", 2020]], "2020-12-01"],
    ["a date beside its word", [["Dato", 44_166]], "2020-12-01"],
    ["a date beside another of its words", [["Opgørelsesdato:", null, 44_166]], "2020-12-01"],
    ["a date as text beside its word", [["Dato", "1. oktober 2012"]], "2012-10-01"],
    ["1 January", [["Dato", 43_831]], "2020-12-01"],
    ["a number that no word calls a date", [["Indbyggere i kommunen", 44_166]], null],
    ["a number alone", [[44_166]], null],
    ["a figure", [["År", 17]], null],
    ["one year in two rows", [["Udsatte boligområder 2020"], ["År", 2020]], "2020-12-01"],
    [
      "a day in one row and its year in another",
      [["Liste 2012"], ["Pr. 1. oktober 2012"]],
      "2012-10-01",
    ],
    [
      "a day in one row and its year in another, the day first",
      [["Pr. 1. oktober 2012"], ["Liste 2012"]],
      "2012-10-01",
    ],
    ["two years", [["Boligområder 2010-2017"]], null],
    ["two years in two rows", [["Liste 2020"], ["Rettet 2021"]], null],
    ["a day that says when it was printed", [["Udskrevet 3. marts 2021"]], null],
    [
      "a day that says when it was printed, beside a title",
      [["Liste 2020"], ["Hentet 3. marts 2021"]],
      "2020-12-01",
    ],
    ["nothing", [], null],
    ["no year", [["Udsatte boligområder"]], null],
    ["cells of other kinds", [["Liste 2020", null, true, 0, ""]], "2020-12-01"],
  ])("%s", (_, above, day) => {
    expect(dayUnder(...above)).toBe(day);
  });

  test("goes before the day of the sheet, which counts where nothing is said", () => {
    expect(tables([["Liste 2020"], HEAD, area("Bakken")], "2014-12-01")[0]?.days).toEqual([
      "2020-12-01",
    ]);
    expect(tables([["Liste"], HEAD, area("Bakken")], "2014-12-01")[0]?.days).toEqual([
      "2014-12-01",
    ]);
  });

  test("a table turned keeps its title", () => {
    const grid: Grid = [
      ["Liste 2020", null, null],
      [null, "Bakken", "Engen"],
      ["Beboere", 1500, 1600],
      ["Uden for arbejdsmarkedet", 45, 41],
      ["Dømte", 2, 1],
    ];
    expect(tables(grid)[0]).toMatchObject({ names: ["Bakken", "Engen"], days: ["2020-12-01"] });
  });
});

describe("several tables", () => {
  const OTHER = ["Boligområde", "Beboere", "Uden for arbejdsmarkedet", "Grundskole", "Dømte"];
  const other = (name: string): Cell[] => [name, 1500, 45, 62, 2];
  const none = HEAD.map(() => null);

  test("one under the other, each with its place, its day and its own headings", () => {
    const grid = [
      ["Liste 2019"],
      HEAD,
      area("Bakken"),
      none,
      ["Liste 2020"],
      OTHER,
      other("Engen"),
    ];
    expect(tables(grid)).toMatchObject([
      { names: ["Bakken"], days: ["2019-12-01"], first: [2, 0] },
      { names: ["Engen"], days: ["2020-12-01"], first: [6, 0] },
    ]);
  });
  test("one under the other, the next without a day is of the last one's", () => {
    const grid = [
      ["Liste 2019"],
      HEAD,
      area("Bakken"),
      none,
      OTHER,
      other("Engen"),
      HEAD,
      area("Åsen"),
    ];
    expect(tables(grid)).toMatchObject([
      { names: ["Bakken"], days: ["2019-12-01"] },
      { names: ["Engen"], days: ["2019-12-01"], first: [5, 0] },
      { names: ["Åsen"], days: ["2019-12-01"], first: [7, 0] },
    ]);
  });
  test("one under the other, the next with headings of which it cannot be told, are refused", () => {
    const twice = [...HEAD, "Dømte"];
    const grid = [HEAD, area("Bakken"), none, twice, [...area("Engen"), 3]];
    expect(tablesOf(grid, TOOLBOX_VERSION, null)).toMatchObject({
      refusal: { code: "columnTwice", kind: "convicted", first: "Dømte", second: "Dømte" },
    });
  });
  test("side by side under one row of headings", () => {
    const grid = [
      [...HEAD, ...HEAD],
      [...area("Bakken"), ...area("Engen")],
      [...area("Åsen"), ...none],
    ];
    expect(tables(grid)).toMatchObject([
      { names: ["Bakken", "Åsen"], days: null, first: [1, 0] },
      { names: ["Engen"], days: null, first: [1, 5] },
    ]);
  });
  test("side by side, with something before the first", () => {
    const grid = [
      ["Nr.", ...HEAD, ...HEAD],
      [7, ...area("Bakken"), ...area("Engen")],
      [8, ...area("Åsen"), ...none],
    ];
    expect(tables(grid)).toMatchObject([
      { names: ["Bakken", "Åsen"], first: [1, 0] },
      { names: ["Engen"], first: [1, 6] },
    ]);
  });
});

test.each<[string, Grid, string]>([
  ["no cells", [], "noRows"],
  ["empty cells", [[null, ""]], "noData"],
  ["headings alone", [HEAD], "noRows"],
  ["two tables of headings alone", [[...HEAD, ...HEAD]], "noRows"],
])("%s is refused", (_, grid, code) => {
  const found = tablesOf(grid, TOOLBOX_VERSION, null);
  expect(found.ok ? null : found.refusal.code).toBe(code);
});

test("one table with areas beside one without is read", () => {
  const grid = [
    [...HEAD, ...HEAD],
    [...area("Bakken"), ...HEAD.map(() => null)],
  ];
  expect(tables(grid).map(({ names }) => names)).toEqual([["Bakken"], []]);
});
