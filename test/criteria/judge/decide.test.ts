import type { Cell } from "../../../src/core/cell";
import { CRITERIA, THRESHOLD } from "../../../src/criteria/functions";
import { judgeArea, scoreAreas } from "../../../src/criteria/judge";
import {
  countDecision,
  MISSING,
  NO,
  residentsDecision,
  YES,
  yearsDecision,
} from "../../../src/criteria/judge/decide";
import { widthOf } from "../../../src/excel/readable";
import { only, refusalOf } from "../only";

const HEAD = [
  "Boligområde",
  "Beboere",
  "Uden arbejde",
  "Ikke-vestlige",
  "Dømte",
  "Grundskole",
  "Indkomst",
];
const threshold = THRESHOLD.run as unknown as (
  criterion: Cell,
  rules: Cell,
  national?: Cell,
) => number;
const criteria = CRITERIA.run as unknown as (
  data: Cell[][],
  rules: Cell,
  national: Cell,
) => (string | number)[][];

describe("one decision, by one step on either side", () => {
  test.each([
    [3, 0, 3, YES],
    [2, 0, 3, NO],
    [2, 1, 3, MISSING],
    [1, 2, 3, MISSING],
    [1, 1, 3, NO], // too few even if the missing one were a yes, by one
    [0, 3, 3, MISSING],
    [0, 2, 3, NO],
  ])("%i met and %i missing of at least %i", (met, open, required, code) => {
    expect(countDecision(met, open, required)).toBe(code);
  });
  test.each([
    [999, NO],
    [1000, YES],
    [1001, YES],
    [NaN, MISSING],
  ])("%d residents where 1,000 are taken", (people, code) => {
    expect(residentsDecision(people, 1000)).toBe(code);
  });
  test.each([
    [3, NO],
    [4, YES],
    [5, YES],
    [null, MISSING],
  ])("%p years before this one where five in a row are taken", (before, code) => {
    expect(yearsDecision(before, 5)).toBe(code);
  });

  test.each([
    [999, "notMet", "ikke opfyldt"],
    [1000, "met", "opfyldt"],
  ])("%i residents are %s in the pane and »%s« in the cell", (people, decision, word) => {
    const row = ["A", people, 45, 60, 3, 40, 70];
    const part = only([HEAD, row]);
    expect(judgeArea(part, 0).listed.decision).toBe(decision);
    expect(scoreAreas(part).decisions[0]).toBe(decision === "met" ? YES : NO);
    expect(criteria([HEAD, row], null, null)[1]?.[7]).toBe(word);
  });
});

describe("the national average in its unit: the limit shown, not only the word", () => {
  const limit = (national: Cell, convicted: Cell): number | null | undefined =>
    judgeArea(
      only([HEAD, ["A", 1500, 45, 60, convicted, 40, 70]], { rules: 2018, national }),
      0,
    ).listed.criteria.find(({ criterion }) => criterion.id === "convicted")?.limit;
  test.each<[Cell, Cell, number]>([
    [0.66, 2, 1.98],
    [0.0066, 2, 1.98],
    ["0,66 %", 2, 1.98],
    ["grænse 1,98", 2, 1.98],
    [0.66, "2 %", 1.98],
  ])("%p beside convicted of %p: a limit of %d pct.", (national, convicted, expected) => {
    expect(limit(national, convicted)).toBe(expected);
  });
});

describe("units, each decided once for its column", () => {
  const value = (
    cells: Cell[],
    id: string,
    rules: Cell = 2014,
    head = HEAD,
  ): number | null | undefined =>
    judgeArea(
      only([head, ["A", 1500, ...cells], ["B", 1600, ...cells]], { rules }),
      0,
    ).listed.criteria.find(({ criterion }) => criterion.id === id)?.value;
  test.each<[string, Cell[], string, number]>([
    ["per cent", [45, 60, 3, 40, 70], "convicted", 3],
    ["fractions", [0.45, 0.6, 0.03, 0.4, 0.7], "convicted", 3],
    ["a convicted share of one per cent among per cents", [45, 60, 1, 40, 70], "convicted", 1],
    ["a convicted share of 0.4 among per cents", [45, 60, 0.4, 40, 70], "convicted", 0.4],
    ["an income as a fraction beside per cents", [45, 60, 3, 40, 0.7], "income", 70],
    ["an income of three times the region's", [45, 60, 3, 40, 3], "income", 300],
    ["more than 100 convicted per 10,000", [45, 60, 271, 40, 70], "convicted", 2.71],
  ])("%s", (_, cells, id, expected) => {
    expect(value(cells, id)).toBeCloseTo(expected, 10);
  });
  test("per 10,000 by the heading, and by the rules that count so", () => {
    expect(
      value(
        [45, 60, 271, 40, 70],
        "convicted",
        2014,
        HEAD.map((text) => (text === "Dømte" ? "Dømte pr. 10.000" : text)),
      ),
    ).toBeCloseTo(2.71, 10);
    expect(value([45, 60, 90, null, null], "convicted", 2010)).toBe(90);
  });
  test.each<[string, Cell[], string]>([
    ["an income of 301", [45, 60, 3, 40, 301], "incomeWithoutRegion"],
    ["a share of 100.1", [100.1, 60, 3, 40, 70], "shareOutOfRange"],
    ["convicted of 30 where no limit is per 10,000", [45, 60, 30, 40, 70], "unitUnclear"],
  ])("%s is refused", (_, cells, code) => {
    expect(refusalOf([HEAD, ["A", 1500, ...cells]], { rules: 2014 }).code).toBe(code);
  });
});

test.each([
  ["ikke-vestlige", 2018, 50],
  ["ikke-vestlige", 2021, 50], // the condition of the more severe category, and not the 30 of § 61 b
  ["indkomst", 2021, 55],
  ["uden arbejde", 2021, 40],
  ["grundskole", 2014, 50],
  ["dømte", 2012, 270],
] as const)(
  "the threshold of %s by the rules of %i is %d: the list's own category goes before others",
  (name, rules, expected) => {
    expect(threshold(name, rules)).toBe(expected);
  },
);

test.each<[string, readonly Cell[], number]>([
  ["Uden job: over 40 pct.", ["ja", "nej"], 10],
  ["Indkomst: under 55 pct. af regionen", ["ja"], 14],
  ["Boligområde (regler 2014-17)", ["Gellerupparken/Toveshøj"], 24],
])("the column of »%s« holds its heading in three lines", (heading, below, width) => {
  expect(widthOf(heading, below)).toBe(width);
});
