import type { Cell } from "../../../../src/core/cell";
import { historyOf, outlookOf, trendOf, type AreaHistory } from "../../../../src/criteria/judge";
import { areaIn, areaOf, HEAD, MET, valueOf } from "./lists";

const jobless = (values: readonly Cell[], from = 2014): AreaHistory =>
  areaOf(values.map((value, i) => [from + i, [1500, value, 60, 1, 45, 50]]));
const income = (values: readonly number[], from = 2014): AreaHistory =>
  areaOf(values.map((value, i) => [from + i, [1500, 45, 60, 1, 45, value]]));

describe("how much a line may miss by", () => {
  // On an exact line of three years only the rounding of the figures scatters: one of their last digit over √12. One degree
  // of freedom is 6.314 of it, and the year after lies two years from the middle of years that spread 2: √(1 + 1/3 + 4/2).
  const half = (digit: number): number => 6.314 * (digit / Math.sqrt(12)) * Math.sqrt(10 / 3);
  test.each<readonly [string, readonly number[], number, number]>([
    ["whole per cents", [46, 44, 42], 1, 40],
    ["one decimal", [46.1, 44.1, 42.1], 0.1, 40.1],
    ["one decimal that is now and then a 0", [46, 44.5, 43], 0.1, 41.5],
    ["two decimals", [46.25, 44.25, 42.25], 0.01, 40.25],
    ["more decimals than are published", [46.125, 44.125, 42.125], 0.01, 40.125],
  ])("%s", (_, values, digit, next) => {
    const { forecast } = trendOf(jobless(values), "jobless");
    expect(forecast?.value).toBeCloseTo(next, 8);
    expect(forecast?.low).toBeCloseTo(next - half(digit), 8);
    expect(forecast?.high).toBeCloseTo(next + half(digit), 8);
  });

  test("no share is under nothing or over all, but an income may be over the region's", () => {
    expect(trendOf(jobless([96, 98, 100]), "jobless").forecast).toMatchObject({
      value: 100,
      high: 100,
    });
    expect(trendOf(jobless([5, 3, 1]), "jobless").forecast).toMatchObject({ value: 0, low: 0 });
    const rich = trendOf(income([98.5, 99.5, 100.5]), "income").forecast;
    expect(rich?.value).toBeCloseTo(101.5, 8);
    expect(rich?.high).toBeCloseTo(101.5 + half(0.1), 8);
  });
});

describe("which way it goes", () => {
  test.each<readonly [string, readonly number[], string]>([
    ["a little every year for eight years", [41, 42, 43, 44, 45, 46, 47, 48], "up"],
    ["a little less every year", [48, 47, 46, 45, 44, 43, 42, 41], "down"],
    ["to and fro", [41, 43, 41, 43, 41, 43, 41, 43], "unclear"],
    ["nowhere", [41, 41, 41, 41], "unclear"],
  ])("%s", (_, values, direction) => {
    expect(trendOf(jobless(values), "jobless").direction).toBe(direction);
  });
});

describe("the years that the line goes through", () => {
  test("the last eight", () => {
    const values = [60, 60, 41, 42, 43, 44, 45, 46, 47, 48];
    const trend = trendOf(jobless(values), "jobless");
    expect(trend.points.map(({ year }) => year)).toHaveLength(10);
    expect(trend.used).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]);
    expect(trend.perYear).toBeCloseTo(1, 10);
  });
  test("a year whose figure is missing is none of them", () => {
    const trend = trendOf(jobless([46, "..", 42, 40]), "jobless");
    expect(trend.points.map(({ year, value }) => [year, value])).toEqual([
      [2014, 46],
      [2016, 42],
      [2017, 40],
    ]);
    expect(trend).toMatchObject({ used: [2014, 2016, 2017], direction: "down" });
    expect(trend.perYear).toBeCloseTo(-2, 10);
  });
  test("none where the lists only name the area", () => {
    const named = historyOf([
      ["År", "Boligområde"],
      ...[2017, 2018, 2019].map((year): Cell[] => [year, "Vollsmose"]),
    ]);
    const area = areaIn(valueOf(named), "Vollsmose");
    expect(trendOf(area, "jobless")).toStrictEqual({
      id: "jobless",
      points: [],
      used: [],
      perYear: null,
      direction: null,
      forecast: null,
    });
    expect(outlookOf(area)).toBeNull();
  });
});

describe("what the next list would say", () => {
  const steady = (cells: readonly Cell[], from = 2014) =>
    outlookOf(areaOf([0, 1, 2].map((more) => [from + more, cells] as const)));
  test.each<readonly [string, readonly Cell[], string]>([
    ["three of five, whatever the fourth", [1500, 55.5, 70.5, "..", 65.5, 70.5], "met"],
    ["two of five and one that is not known", [1500, 55.5, 70.5, "..", 35.5, 70.5], "undecided"],
    ["one of five and one that is not known", [1500, 55.5, 40.5, "..", 35.5, 70.5], "notMet"],
    ["enough, but too few residents now", [900, 55.5, 70.5, 1.01, 65.5, 70.5], "undecided"],
    ["not enough, and too few residents now", [900, 55.5, 40.5, 1.01, 35.5, 70.5], "notMet"],
  ])("%s", (_, cells, decision) => {
    expect(steady(cells)).toMatchObject({ year: 2017, decision });
  });
  test("against a limit that is not known nothing is said", () => {
    const outlook = steady([1500, 55.5, 60, 2.25, 35.5, 70.5], 2021);
    expect(outlook?.trends.find(({ id }) => id === "convicted")?.forecast?.answer).toBe("unsure");
    // One of four is certain, and one cannot be told: it takes two.
    expect(outlook).toMatchObject({ year: 2024, decision: "undecided" });
  });
  test("a criterion that can be carried on is enough, and none is none", () => {
    const lists = (years: readonly number[]): AreaHistory =>
      areaIn(
        valueOf(
          historyOf([HEAD, ...years.map((year): Cell[] => [year, "Vollsmose", "Odense", ...MET])]),
        ),
        "Vollsmose",
      );
    expect(outlookOf(lists([2014, 2015]))).toBeNull();
    expect(outlookOf(lists([2014, 2015, 2016]))).toMatchObject({ year: 2017 });
  });
});
