import type { Cell, Grid } from "../../../../src/core/cell";
import { historyOf, historyOfLists, undatedLists } from "../../../../src/criteria/judge";
import { areaIn, areaOf, HEAD, lastOf, MET, NOT, valueOf } from "./lists";

const SHEET_HEAD = HEAD.slice(1);
const row = (name: string, cells: readonly Cell[] = MET): Cell[] => [name, "Odense", ...cells];

describe("the most severe category of a year", () => {
  // 2014-17 takes three of five; 2018-20 two of four, the share of convicted of 2019 from 1.98, and for a ghettoområde also
  // that over half are non-western.
  test.each<readonly [string, number, readonly Cell[], string, string | null, boolean]>([
    ["three of five", 2015, [1500, 45, 60, 1, 55, 60], "met", "ghetto", false],
    ["one of five", 2015, NOT, "notMet", null, false],
    ["two of five and one missing", 2015, [1500, 45, 60, "..", 45, 60], "undecided", null, true],
    ["one of four", 2019, [1500, 45, 60, 1, 40, 70], "notMet", null, false],
    ["two of four, few non-western", 2019, [1500, 45, 30, 1, 65, 60], "met", "udsat", false],
    ["two of four, non-western missing", 2019, [1500, 45, "..", 1, 65, 60], "met", "udsat", true],
    ["one of four and one missing", 2019, [1500, 45, 30, 1, "..", 60], "undecided", null, true],
    // From 2021 an area that is over 30 pct. non-western and beyond two milder limits is a forebyggelsesområde: 39 over 30, 60 under 65.
    ["two milder limits of four", 2022, [1500, 39, 51, 1, 55, 60], "notMet", "forebyggelse", false],
    ["one milder limit of four", 2022, [1500, 39, 51, 1, 55, 70], "notMet", null, false],
    ["the years before are not known", 2019, MET, "met", "ghetto", true],
  ])("%s in %d", (_, year, cells, decision, category, isOpen) => {
    expect(lastOf(areaOf([[year, cells]]))).toMatchObject({
      decision,
      category,
      categoryIsOpen: isOpen,
      by: "figures",
    });
  });

  test("a year off the list before it leaves nothing open", () => {
    const before = [2018, NOT] as const;
    expect(lastOf(areaOf([before, [2019, MET]]))).toMatchObject({
      inRow: 1,
      inRowIsKnown: true,
      category: "ghetto",
      categoryIsOpen: false,
    });
  });

  test("a year whose list does not have the area is of no category", () => {
    const found = valueOf(
      historyOf([HEAD, [2015, ...row("Vollsmose")], [2016, ...row("Solbakken")]]),
    );
    const year = lastOf(areaIn(found, "Vollsmose"));
    expect(year).toMatchObject({
      decision: null,
      by: null,
      met: [],
      inRow: 0,
      inRowIsKnown: true,
      category: null,
      categoryIsOpen: false,
    });
    expect(year.judged()).toBeNull();
  });

  test("before the first list of all there were no years, before another there may have been", () => {
    const cells = [1500, 45, 60, 300, 65, 50];
    for (const [year, isKnown] of [
      [2010, true],
      [2011, false],
    ] as const)
      expect(lastOf(areaOf([[year, cells]]))).toMatchObject({ inRow: 1, inRowIsKnown: isKnown });
  });
});

describe("an area that stands twice on a list", () => {
  const head = [...HEAD, "Liste"];
  const met = [...MET, ""];
  const not = [...NOT, ""];
  const open = [1500, 45, 60, 1, "..", 60, ""];
  const named = ["", "", "", "", "", "", "ghettoområde"];
  const udsat = ["", "", "", "", "", "", "udsat boligområde"];
  // It is on the list where one row says so, and not where no row may.
  test.each<readonly [string, readonly Cell[], readonly Cell[], string, string, number]>([
    ["met and not", met, not, "met", "figures", 1],
    ["met and open", met, open, "met", "figures", 1],
    ["not and open", not, open, "undecided", "figures", 0],
    ["not and not", not, not, "notMet", "figures", 0],
    ["open and open", open, open, "undecided", "figures", 0],
    ["named and not", named, not, "met", "figures", 1],
    ["named and open", named, open, "met", "figures", 1],
    ["named twice", named, udsat, "met", "name", 1],
  ])("%s, in whatever order", (_, one, other, decision, by, inRow) => {
    const years = (rows: readonly (readonly Cell[])[]) =>
      areaOf(
        rows.map((cells) => [2020, cells] as const),
        head,
      ).years.map((year) => [year.decision, year.by, year.inRow]);
    expect(years([one, other])).toEqual([[decision, by, inRow]]);
    expect(years([other, one])).toEqual([[decision, by, inRow]]);
  });
});

describe("several lists", () => {
  const list = (title: string, ...rows: Cell[][]): { readonly cells: Grid } => ({
    cells: [[title], SHEET_HEAD, ...rows],
  });
  test("the last list of a year decides it, in whatever order they are given", () => {
    const february = list("Liste pr. 1. februar 2014", row("Vollsmose", MET));
    const december = list("Liste pr. 1. december 2014", row("Vollsmose", NOT));
    for (const lists of [
      [february, december],
      [december, february],
    ]) {
      const found = valueOf(historyOfLists(lists));
      expect(found.years).toEqual([2014]);
      expect(areaIn(found, "Vollsmose").years.map(({ decision }) => decision)).toEqual(["notMet"]);
    }
  });
  test("each area keeps the figures of its own list, however many stand on the next", () => {
    const found = valueOf(
      historyOfLists([
        { cells: [SHEET_HEAD, row("Vollsmose", MET)], sheet: "2015" },
        {
          cells: [
            SHEET_HEAD,
            row("Vollsmose", NOT),
            row("Solbakken", NOT),
            row("Rising", NOT),
            row("Ejerslykke", NOT),
          ],
          sheet: "2016",
        },
      ]),
    );
    expect(areaIn(found, "Vollsmose").years.map(({ decision }) => decision)).toEqual([
      "met",
      "notMet",
    ]);
  });
  test("the years stand in their order and the areas in that of the Danish alphabet", () => {
    const names = ["Østparken", "Bispehaven", "Ågerupparken", "Æblehaven", "Zeniaparken"];
    const found = valueOf(
      historyOf([
        HEAD,
        ...[2017, 2015, 2016].flatMap((year) => names.map((name): Cell[] => [year, ...row(name)])),
      ]),
    );
    expect(found.years).toEqual([2015, 2016, 2017]);
    expect(found.areas.map(({ area }) => area.name)).toEqual([
      "Bispehaven",
      "Zeniaparken",
      "Æblehaven",
      "Østparken",
      "Ågerupparken",
    ]);
    expect(found.areas[0]?.years.map(({ inRow }) => inRow)).toEqual([1, 2, 3]);
  });
});

describe("lists that the rules do not cover, or that say no year", () => {
  test.each<readonly [string, Grid]>([
    ["by figures", [HEAD, [2005, ...row("Vollsmose")], [2015, ...row("Vollsmose")]]],
    [
      "by name",
      [
        ["År", "Boligområde"],
        [2005, "Vollsmose"],
        [2015, "Vollsmose"],
      ],
    ],
  ])("a year before the first rules is left out: %s", (_, grid) => {
    expect(valueOf(historyOf(grid)).years).toEqual([2015]);
  });
  test("with nothing but such years there is no history", () => {
    expect(
      historyOf([
        ["År", "Boligområde"],
        [2005, "Vollsmose"],
      ]),
    ).toMatchObject({ ok: false, refusal: { code: "noRows" } });
  });
  test("a range that names no area is not called a list without rows", () => {
    expect(historyOf([["Noter"], ["Husk mødet"]])).toMatchObject({
      ok: false,
      refusal: { code: "noYears" },
    });
  });
  test("only a list of areas can lack its year", () => {
    const some: Grid = [HEAD, [2015, ...row("Vollsmose")], ["", ...row("Solbakken")]];
    expect(
      undatedLists([
        { cells: [["Noter"], ["Husk mødet"]] },
        { cells: [SHEET_HEAD, row("Vollsmose")] },
        { cells: some },
        { cells: [SHEET_HEAD, row("Vollsmose")], sheet: "2016" },
      ]),
    ).toEqual([1]);
  });
  test("a list without a year is left aside, also where its figures cannot be read", () => {
    const wrong = row("Vollsmose", [1500, "omkring 40", 60, 1, 65, 50]);
    const found = valueOf(
      historyOfLists([
        { cells: [SHEET_HEAD, row("Vollsmose")], sheet: "2015" },
        { cells: [SHEET_HEAD, row("Solbakken"), wrong], sheet: "Kladde" },
      ]),
    );
    expect(found.areas.map(({ area }) => area.name)).toEqual(["Vollsmose"]);
  });
});

describe("a name that reads like a heading", () => {
  test.each(["Afdeling 12", "Område A", "Boligområde Nord"])("»%s« is an area", (name) => {
    const found = valueOf(historyOf([HEAD, [2015, ...row(name)], [2016, ...row("Vollsmose")]]));
    expect(lastOf(areaIn(found, name)).year).toBe(2016);
    expect(areaIn(found, name).years[0]).toMatchObject({ decision: "met" });
  });

  test("the headings once more are none", () => {
    const found = valueOf(historyOf([HEAD, [2015, ...row("Vollsmose")], HEAD]));
    expect(found.areas.map(({ area }) => area.name)).toEqual(["Vollsmose"]);
  });
});
