import type { Cell } from "../../../src/core/cell";
import { judgeArea } from "../../../src/criteria/judge";
import type { CriterionId } from "../../../src/criteria/rules";
import { only, refusalOf } from "../only";

// The columns that a version of the rules takes, and no others; single years as the mean that it takes; head counts with their
// groups. 2010-13: three criteria, jobless of four years, convicted of four. 2014: five, jobless and convicted of two, the rest of one.

type Columns = Readonly<Record<string, Cell>>;
const AREA: Columns = {
  Boligområde: "Bakken",
  Beboere: 1500,
  "Uden for arbejdsmarkedet": 45,
  "Ikke-vestlige": 60,
  "Dømte, pct.": 2,
  Grundskole: 55,
  Indkomst: 50,
};
const without = (...heads: string[]): Columns =>
  Object.fromEntries(Object.entries(AREA).filter(([head]) => !heads.includes(head)));
const gridOf = (columns: Columns) => [Object.keys(columns), Object.values(columns)];
const valueOf = (id: CriterionId, columns: Columns, rules: number) => {
  const { categories } = judgeArea(only(gridOf(columns), { rules, national: "0,7 %" }), 0);
  const all = categories.flatMap(({ criteria, gate }) => (gate ? [...criteria, gate] : criteria));
  return all.find(({ criterion }) => criterion.id === id)?.value;
};
const refused = (columns: Columns, rules: number) =>
  refusalOf(gridOf(columns), { rules, national: "0,7 %" });

describe("what the rules do not take is not read, whatever it holds", () => {
  test.each<[string, Columns]>([
    ["a word for the schooling", { ...AREA, Grundskole: "se note" }],
    [
      "a word for a number of unschooled",
      { ...without("Grundskole"), "Antal med grundskole": "se note" },
    ],
    [
      "a number of unschooled without their group",
      { ...without("Grundskole"), "Antal med grundskole": 300 },
    ],
    ["a word for the income", { ...AREA, Indkomst: "se note" }],
    ["an income in kroner without the region's", { ...AREA, Indkomst: 330_000 }],
    ["a word for the region's income", { ...AREA, "Regionens indkomst, kr.": "se note" }],
    ["a word for the area's income in kroner", { ...AREA, "Indkomst, kr.": "se note" }],
  ])("%s, by the rules of 2012", (_, columns) => {
    expect(valueOf("jobless", columns, 2012)).toBe(45);
    // From 2014 the same is refused.
    expect(refused(columns, 2014).code).toMatch(/cellUnreadable|incomeWithoutRegion|countAlone/);
  });

  test("nor what says a limit, an average or a year", () => {
    const beside = {
      ...AREA,
      "Grænse, dømte": "se note",
      "Dømte, landsgennemsnit": "se note",
      År: "Liste 2020",
    };
    expect(valueOf("jobless", beside, 2020)).toBe(45);
  });
});

describe("single years", () => {
  const years = (head: string, from: number, ...values: Cell[]): Columns =>
    Object.fromEntries(values.map((value, at) => [`${head} ${from + at}`, value]));
  const jobless = without("Uden for arbejdsmarkedet");
  const school = without("Grundskole");
  test.each<[string, CriterionId, Columns, number, number]>([
    [
      "jobless of two years in 2014",
      "jobless",
      { ...jobless, ...years("Uden arbejde", 2012, 39, 43) },
      2014,
      41,
    ],
    [
      "schooling of one year in 2014",
      "basicSchool",
      { ...school, ...years("Grundskole", 2012, 40, 60) },
      2014,
      60,
    ],
    [
      "the condition of one year in 2021",
      "nonwestern",
      { ...without("Ikke-vestlige"), ...years("Ikke-vestlige", 2019, 40, 60) },
      2021,
      60,
    ],
    [
      "jobless of four years in 2012",
      "jobless",
      { ...jobless, ...years("Uden arbejde", 2008, 38, 40, 42, 46) },
      2012,
      41.5,
    ],
  ])("%s", (_, id, columns, rules, value) => {
    expect(valueOf(id, columns, rules)).toBe(value);
  });
  test.each<[readonly Cell[], number | null, boolean]>([
    [[0, 70], null, true],
    [[70, 0], null, true],
    [[0, 0], null, true],
    [["0", 70], 35, false],
    [[12, 70], 41, false],
    [["..", 70], null, false],
  ])("%j: the mean is %p, and may be missing an empty cell: %p", (cells, value, couldBeEmpty) => {
    const grid = gridOf({ ...jobless, ...years("Uden arbejde", 2012, ...cells) });
    const { criteria } = judgeArea(only(grid, { rules: 2014 }), 0).listed;
    expect(criteria.find(({ criterion }) => criterion.id === "jobless")).toMatchObject({
      value,
      couldBeEmpty,
    });
  });
  test("fewer than the rules take are refused by their headings", () => {
    expect(refused({ ...jobless, ...years("Uden arbejde", 2011, 39, 43) }, 2012)).toEqual({
      code: "meanTooFew",
      kind: "jobless",
      needed: 4,
      headers: ["Uden arbejde 2012 (2011)", "Uden arbejde 2012 (2012)"],
    });
  });
  test("a cell that cannot be read is named by its own year", () => {
    const columns = { ...jobless, ...years("Uden arbejde", 2012, "x?", 43) };
    expect(refused(columns, 2014)).toEqual({
      code: "cellUnreadable",
      place: { row: 2, columnNumber: 7, column: "Uden arbejde 2013 (2012)" },
      given: "x?",
    });
  });
});

describe("head counts", () => {
  const counted = without("Dømte, pct.");
  test("with their group are the share", () => {
    const columns = { ...counted, "Antal dømte": 24, "18 år og derover": 1200 };
    expect(valueOf("convicted", columns, 2014)).toBe(2);
  });
  test("written with a point are thousands; a share written with one is broken, and an amount is kroner", () => {
    const counts = { ...counted, "Antal dømte": "1.240", "18 år og derover": "62.000" };
    expect(valueOf("convicted", counts, 2014)).toBe(2);
    expect(valueOf("convicted", { ...AREA, "Dømte, pct.": "2.125" }, 2014)).toBe(2.125);
    const amounts = { "Indkomst, kr.": "165.000", "Regionens indkomst, kr.": "330.000" };
    expect(valueOf("income", { ...without("Indkomst"), ...amounts }, 2014)).toBe(50);
    const { residents } = judgeArea(only(gridOf({ ...AREA, Beboere: "1.250" })), 0);
    expect(residents).toBe(1250);
  });
  test("beside the share are not it", () => {
    const columns = { ...AREA, "Antal dømte": 24, "18 år og derover": 1000 };
    expect(valueOf("convicted", columns, 2014)).toBe(2);
  });
  test("that are broken numbers are the share itself, whatever the heading says", () => {
    expect(valueOf("convicted", { ...counted, "Antal dømte": 2.4 }, 2014)).toBe(2.4);
  });
  test("without their group are refused", () => {
    expect(refused({ ...counted, "Antal dømte": 24 }, 2014)).toEqual({
      code: "countAlone",
      kind: "convicted",
      column: "Antal dømte",
    });
  });
  test("that cannot be are refused by their place", () => {
    expect(refused({ ...AREA, "18 år og derover": -1 }, 2014)).toEqual({
      code: "countOutOfRange",
      place: { row: 2, columnNumber: 8, column: "18 år og derover" },
      value: -1,
    });
  });
});
