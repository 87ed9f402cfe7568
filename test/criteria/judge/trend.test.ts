import type { Cell, Grid } from "../../../src/core/cell";
import {
  decidingOf,
  historyOf,
  historyOfLists,
  outlookOf,
  trendOf,
  turnsBetween,
  undatedLists,
  type AreaHistory,
} from "../../../src/criteria/judge";
import { HEAD } from "./history/lists";

/** One area, a row of residents and the five figures a year. */
function areaOf(rows: readonly (readonly [number, ...Cell[]])[]): AreaHistory {
  const grid: Grid = [
    HEAD,
    ...rows.map(([year, ...cells]) => [year, "Prøveparken", "Odense", ...cells]),
  ];
  const history = historyOf(grid);
  const [area] = history.ok ? history.value.areas : [];
  if (!area) throw new Error("no area");
  return area;
}

const jobless = (values: readonly number[], from = 2014): AreaHistory =>
  areaOf(values.map((value, i) => [from + i, 1500, value, 60, 1, 45, 50]));

describe("the way of a figure", () => {
  test("a straight way goes on, and misses by no less than the rounding of what was published", () => {
    // 46, 44, 42, 40: the line is exact. Rounded to whole per cents the scatter is 1/√12; four years leave two degrees of
    // freedom (2.92), and 2018 lies 2.5 years from the middle of years that spread 5: √(1 + 1/4 + 6.25/5) = √2.5.
    const trend = trendOf(jobless([46, 44, 42, 40]), "jobless");
    expect(trend).toMatchObject({ perYear: -2, direction: "down", used: [2014, 2015, 2016, 2017] });
    expect(trend.forecast).toMatchObject({ year: 2018, answer: "no" });
    const half = 2.92 * Math.sqrt(2.5 / 12);
    expect(trend.forecast?.value).toBeCloseTo(38, 10);
    expect(trend.forecast?.low).toBeCloseTo(38 - half, 10);
    expect(trend.forecast?.high).toBeCloseTo(38 + half, 10);
  });
  test("where the limit lies within what the line may miss by, nothing is said", () => {
    const trend = trendOf(jobless([42, 38, 42, 38]), "jobless");
    expect(trend.direction).toBe("unclear");
    expect(trend.forecast?.answer).toBe("unsure");
    // The line falls 0.8 a year and misses by 0.8, 2.4, 2.4 and 0.8: squared 12.8, over two degrees of freedom.
    const half = 2.92 * Math.sqrt(12.8 / 2) * Math.sqrt(2.5);
    expect(trend.forecast?.value).toBeCloseTo(38, 10);
    expect(trend.forecast?.low).toBeCloseTo(38 - half, 10);
    expect(trend.forecast?.high).toBeCloseTo(38 + half, 10);
  });
  test("an income under its limit is the one that counts", () => {
    const area = areaOf([50, 51, 52].map((income, i) => [2014 + i, 1500, 45, 60, 1, 45, income]));
    expect(trendOf(area, "income").forecast).toMatchObject({ answer: "unsure" });
    const low = areaOf(
      [40, 40.1, 40.2].map((income, i) => [2014 + i, 1500, 45, 60, 1, 45, income]),
    );
    expect(trendOf(low, "income").forecast).toMatchObject({ answer: "yes" });
  });
  test("convicted per 10,000 and per cent stand on one scale", () => {
    const area = areaOf([
      [2013, 1500, 45, 60, 300, 45, 50],
      [2014, 1500, 45, 60, 2.9, 45, 50],
    ]);
    expect(trendOf(area, "convicted").points.map(({ value, limit }) => [value, limit])).toEqual([
      [3, 2.7],
      [2.9, 2.7],
    ]);
  });
  test("two years are no way, nor are years that are measured otherwise", () => {
    expect(trendOf(jobless([46, 44]), "jobless")).toMatchObject({ perYear: null, forecast: null });
    // Until 2013 the jobless were the mean of four years, from 2014 of two.
    expect(trendOf(jobless([46, 44, 42, 40], 2012), "jobless")).toMatchObject({
      used: [2014, 2015],
      forecast: null,
    });
  });
  test("an area that is not in the last list has no outlook", () => {
    const grid: Grid = [
      HEAD,
      ...[2014, 2015, 2016].map((year) => [year, "A", "Odense", 1500, 45, 60, 1, 55, 50]),
      [2017, "B", "Vejle", 1500, 45, 60, 1, 55, 50],
    ];
    const history = historyOf(grid);
    const areas = history.ok ? history.value.areas : [];
    expect(areas.map(outlookOf)).toEqual([null, null]);
    expect(areas[0] && trendOf(areas[0], "jobless")).toMatchObject({ perYear: 0, forecast: null });
  });
  test("the outlook counts what is certain: three of five over, or not enough whatever happens", () => {
    const steady = areaOf(
      [2014, 2015, 2016].map((year) => [year, 1500, 55.5, 70.5, 1.01, 65.5, 70.5]),
    );
    expect(outlookOf(steady)).toMatchObject({ year: 2017, decision: "met" });
    const low = areaOf(
      [2014, 2015, 2016].map((year) => [year, 1500, 20.5, 20.5, 1.01, 20.5, 90.5]),
    );
    expect(outlookOf(low)).toMatchObject({ decision: "notMet" });
    const near = areaOf(
      [2014, 2015, 2016].map((year) => [year, 1500, 55.5, 70.5, 1.01, 50.1, 70.5]),
    );
    expect(outlookOf(near)).toMatchObject({ decision: "undecided" });
    const small = areaOf(
      [2014, 2015, 2016].map((year) => [year, 900, 55.5, 70.5, 1.01, 65.5, 70.5]),
    );
    expect(outlookOf(small)).toMatchObject({ decision: "undecided" });
  });
});

describe("what decided a year", () => {
  const decided = (...cells: Cell[]) => {
    const year = areaOf([[2014, ...cells]]).years[0];
    return year ? decidingOf(year) : null;
  };
  test.each([
    [[1500, 41, 60, 1, 51, 60], { kind: "enough" }, "basicSchool"],
    [[1500, 45, 60, 3, 55, 50], { kind: "more", spare: 2 }, "income"],
    [[1500, 45, 60, 2.69, 40, 60], { kind: "short", short: 1 }, "convicted"],
    [[1500, 30, 40, 2.69, 40, 60], { kind: "short", short: 3 }, "convicted"],
  ] as const)("%j", (cells, expected, nearest) => {
    expect(decided(...cells)).toMatchObject({
      ...expected,
      nearest: { criterion: { id: nearest } },
    });
  });
  test("too few residents, figures that are missing, and a list of names", () => {
    expect(decided(999, 45, 60, 3, 55, 50)).toEqual({ kind: "residents", residents: 999 });
    expect(decided(1500, 45, 60, "..", 45, 60)).toMatchObject({
      kind: "open",
      missing: ["convicted"],
    });
    const named = historyOf([
      ["År", "Boligområde"],
      [2019, "A"],
    ]);
    const year = named.ok ? named.value.areas[0]?.years[0] : undefined;
    expect(year && decidingOf(year)).toEqual({ kind: "named" });
  });
  test("what turned between two years, and whether the rules did", () => {
    const [a, b, c] = areaOf([
      [2016, 1500, 45, 60, 1, 55, 60],
      [2017, 1500, 39, 60, 3, 55, 60],
      [2018, 1500, 39, 60, 3, 55, 60],
    ]).years;
    if (!a || !b || !c) throw new Error("three years");
    expect(turnsBetween(a, b)).toEqual({
      criteria: [
        { id: "jobless", to: "notMet" },
        { id: "convicted", to: "met" },
      ].sort((x, y) => (x.id === "jobless" ? -1 : y.id === "jobless" ? 1 : 0)),
      rulesChanged: false,
    });
    expect(turnsBetween(b, c)).toMatchObject({ rulesChanged: true });
  });
});

test("after a year that cannot be decided, the years in a row are at least so many", () => {
  const { years } = areaOf([
    [2014, 1500, 45, 60, 1, 55, 60],
    [2015, 1500, 45, 60, 1, "..", 60],
    [2016, 1500, 45, 60, 1, 55, 60],
  ]);
  expect(years.map(({ inRow, inRowIsKnown }) => [inRow, inRowIsKnown])).toEqual([
    [1, false],
    [0, false],
    [1, false],
  ]);
});

describe("several lists", () => {
  const head = HEAD.slice(1);
  const row = (name: string): Cell[] => [name, "Odense", 1500, 45, 60, 1, 55, 60];
  test("the year is the list's own, else its sheet's; a list without one is named", () => {
    const lists = [
      { cells: [["Liste pr. 1. december 2015"], head, row("A")], sheet: "Ark 2099" },
      { cells: [head, row("A")], sheet: "2016" },
      { cells: [head, row("A")], sheet: "Ark3" },
    ];
    expect(undatedLists(lists)).toEqual([2]);
    const history = historyOfLists(lists);
    expect(history.ok && history.value.years).toEqual([2015, 2016]);
    expect(history.ok && history.value.areas[0]?.years.map(({ inRow }) => inRow)).toEqual([1, 2]);
  });
  test("the national average of each year is that year's own", () => {
    const cells = (convicted: number) => [head, ["A", "Odense", 1500, 45, 60, convicted, 55, 60]];
    const lists = [
      { cells: cells(2.2), sheet: "2021" },
      { cells: cells(2.2), sheet: "2023" },
    ];
    // Two of four: the jobless are over; three times 0.73 is 2.19, three times 0.74 is 2.22.
    const history = historyOfLists(lists, {
      nationals: new Map([
        [2021, "0,73 %"],
        [2023, "0,74 %"],
      ]),
    });
    expect(history.ok && history.value.areas[0]?.years.map(({ decision }) => decision)).toEqual([
      "met",
      "notMet",
    ]);
    const open = historyOfLists(lists);
    expect(open.ok && open.value.areas[0]?.years.map(({ decision }) => decision)).toEqual([
      "undecided",
      "undecided",
    ]);
  });
  test("a list that cannot be judged is refused with its place, and a table of unknown figures is no list of names", () => {
    const wrong = [...row("B").slice(0, 3), "omkring 40", 60, 1, 55, 60];
    expect(
      historyOfLists([
        { cells: [head, row("A")], sheet: "2015" },
        { cells: [head, row("A"), wrong], sheet: "2016" },
      ]),
    ).toMatchObject({ ok: false, list: 1, refusal: { code: "cellUnreadable" } });
    expect(
      historyOf([
        ["År", "Boligområde", "Gnus"],
        [2015, "A", 41.2],
        [2016, "A", 40.2],
      ]),
    ).toMatchObject({ ok: false, refusal: { code: "headerUnknown" } });
  });
  test("a row that may be no area stays in sight, undecided", () => {
    const unclear = [...row("B").slice(0, 3), "omkring 40", 1, 1, 1, 1];
    const history = historyOfLists([{ cells: [head, unclear], sheet: "2016" }]);
    const year = history.ok ? history.value.areas[0]?.years[0] : undefined;
    expect(year?.decision).toBe("undecided");
    expect(year && decidingOf(year)).toEqual({ kind: "unclear" });
  });
  test("a sheet that holds no list is named, not passed over", () => {
    expect(
      historyOfLists([
        { cells: [head, row("A")], sheet: "2015" },
        { cells: [["Noter"], ["Husk mødet"]], sheet: "2016" },
      ]),
    ).toMatchObject({ ok: false, list: 1, refusal: { code: "noRows" } });
  });
  test("a row that says its list counts by that where it has no figures", () => {
    const history = historyOf([
      [
        "År",
        "Boligområde",
        "Liste",
        "Beboere",
        "Uden arbejde",
        "Dømte",
        "Grundskole",
        "Indkomst",
        "Ikke-vestlige",
      ],
      [2020, "A", "ghettoområde", "", "", "", "", "", ""],
      [2020, "B", "udsat boligområde", 1500, 41, 3, 61, 70, 60],
      [2021, "A", "", "", "", "", "", "", ""],
      [2021, "B", "", 1500, 41, 1, 61, 70, 60],
    ]);
    const of = (name: string) =>
      history.ok
        ? history.value.areas
            .find(({ area }) => area.name === name)
            ?.years.map(({ decision, by }) => [decision, by])
        : [];
    expect(of("A")).toEqual([
      ["met", "name"],
      [null, null],
    ]);
    expect(of("B")).toEqual([
      ["met", "figures"],
      ["met", "figures"],
    ]);
  });
});
