import type { Cell, Grid } from "../../../src/core/cell";
import { CATEGORY } from "../../../src/criteria/functions/category";

type Run = (
  data: Grid,
  rules?: Cell,
  national?: Cell,
  yearsBefore?: Cell | Grid,
) => (string | number)[][];
const category = CATEGORY.run as unknown as Run;

const HEADER = [
  "area",
  "residents",
  "jobless_pct",
  "nonwestern_pct",
  "convicted_pct",
  "basic_school_pct",
  "income_ratio_pct",
];
const of = (
  cells: readonly Cell[],
  rules: Cell,
  years: Cell | Grid = null,
  national: Cell = 0.7,
): string | number => category([HEADER, ["A", ...cells]], rules, national, years)[1]?.[1] ?? "";

const UDSAT = [1500, 45, 20, 1, 65, 70];
const GHETTO = [1500, 45, 60, 1, 65, 70];
const PREVENTION = [1500, 35, 45, 1, 50, 60];

describe("the most severe category that is met", () => {
  it.each<[string, readonly Cell[], number, string]>([
    ["two of four", UDSAT, 2019, "udsat boligområde"],
    ["two of four and over half non-western", GHETTO, 2019, "ghettoområde"],
    ["two of four", UDSAT, 2022, "udsat boligområde"],
    ["two of four and over half non-western", GHETTO, 2022, "parallelsamfund"],
    [
      "two of the milder four and over 30 pct. non-western",
      PREVENTION,
      2022,
      "forebyggelsesområde",
    ],
    ["the same before 2021", PREVENTION, 2019, "ingen kategori"],
    ["exactly half non-western", [1500, 45, 50, 1, 65, 70], 2019, "udsat boligområde"],
    ["999 residents", [999, 45, 60, 1, 65, 70], 2022, "ingen kategori"],
    ["three of five", [1500, 45, 60, 1, 65, 70], 2014, "ghettoområde"],
  ])("%s: %j in %i is %s", (_, cells, rules, expected) => {
    expect(of(cells, rules)).toBe(expected);
  });

  it.each([
    [2019, "hårdt ghettoområde", "ghettoområde"],
    [2023, "omdannelsesområde", "parallelsamfund"],
  ])("in %i five years in a row, this one counted, make a %s", (rules, severe, mild) => {
    expect(of(GHETTO, rules, 4)).toBe(severe);
    expect(of(GHETTO, rules, 3)).toBe(mild);
    expect(of(GHETTO, rules, [[5]])).toBe(severe);
    expect(of(UDSAT, rules, 9)).toBe("udsat boligområde");
  });

  it("takes one history a row, and says in the header row where none is given", () => {
    const data = [HEADER, ["A", ...GHETTO], ["B", ...GHETTO], ["C", ...GHETTO]];
    expect(category(data, 2022, 0.7, [["år"], [4], [1], [".."]]).map((row) => row[1])).toEqual([
      "Kategori",
      "omdannelsesområde",
      "parallelsamfund",
      "kan ikke afgøres (mindst parallelsamfund)",
    ]);
    expect(category(data, 2022, 0.7)[0]?.[1]).toContain("omdannelsesområde er ikke prøvet");
  });

  it("is left open where a missing figure could make it more severe", () => {
    expect(of([1500, 45, "..", 1, 65, 70], 2019)).toBe(
      "kan ikke afgøres (mindst udsat boligområde)",
    );
    expect(of([1500, 45, 20, "..", 65, 70], 2019)).toBe("udsat boligområde");
  });
});
