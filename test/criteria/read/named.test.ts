import type { Cell, Grid } from "../../../src/core/cell";
import { historyOf } from "../../../src/criteria/judge";
import { categoryNamed, namedAreas } from "../../../src/criteria/read/named";

// The areas that a list names, with the day of the list: 1 December for a year alone (§ 61 a, stk. 2).

const names = (grid: Grid, sheet?: string) => namedAreas(grid, sheet).map(({ name }) => name);
const dated = (grid: Grid, sheet?: string) =>
  namedAreas(grid, sheet).map(({ name, day }) => [name, day]);
const blank = (count: number): Cell[][] => Array.from({ length: count }, () => [null, null]);

describe("which rows name an area", () => {
  test.each<[string, Grid, readonly string[]]>([
    ["a column of names", [["Boligområde"], ["Bakken"], ["Ågården"]], ["Bakken", "Ågården"]],
    [
      "a heading of two columns needs two texts; over it stands a title",
      [
        ["Boligområder på listen", null],
        ["Boligområde", "Kommune"],
        ["Bakken", "Nordby"],
      ],
      ["Bakken"],
    ],
    [
      "one text in a row of two is no heading",
      [
        ["Boligområde", null],
        ["Bakken", null],
      ],
      [],
    ],
    [
      "an empty text beside it is none",
      [
        ["Boligområde", ""],
        ["Bakken", null],
      ],
      [],
    ],
    [
      "headings once more, over another year's figures",
      [
        ["Boligområde", "Kommune", "2019"],
        ["Bakken", "Nordby", 45],
        ["Boligområde", "Kommune", "2020"],
        ["Engen", "Nordby", 47],
      ],
      ["Bakken", "Engen"],
    ],
    [
      "no column of areas",
      [
        ["Kommune", "Andel"],
        ["Nordby", 45],
      ],
      [],
    ],
    [
      "headings in the fifteenth row",
      [...blank(14), ["Boligområde", "Kommune"], ["Bakken", "Nordby"]],
      ["Bakken"],
    ],
    [
      "headings in the sixteenth row",
      [...blank(15), ["Boligområde", "Kommune"], ["Bakken", "Nordby"]],
      [],
    ],
    [
      "no name, a number for a name, a total, a whole country",
      [
        ["Boligområde", "Kommune"],
        ["", "Nordby"],
        [null, "Nordby"],
        ["\u00a0", "Nordby"],
        [12, "Nordby"],
        ["I alt", "Nordby"],
        ["Hele landet", "Nordby"],
        ["Nordby Kommune", "Nordby"],
        ["Bakken", "Nordby"],
      ],
      ["Bakken"],
    ],
    [
      "the headings once more",
      [
        ["Boligområde", "Kommune"],
        ["Bakken", "Nordby"],
        ["Boligområde", "Kommune"],
        ["Ågården", "Sønderby"],
      ],
      ["Bakken", "Ågården"],
    ],
    ["spaces round a name", [["Boligområde"], [" Bakken \u00a0 Syd "]], ["Bakken Syd"]],
  ])("%s", (_, grid, found) => {
    expect(names(grid)).toEqual(found);
  });

  test("with its row as pasted, also in lines of text", () => {
    expect(namedAreas([["Liste"], ["Boligområde;Kommune;År"], ["Bakken;Nordby;2014"]])).toEqual([
      { row: 3, name: "Bakken", municipality: "Nordby", day: "2014-12-01", list: null, on: true },
    ]);
    expect(namedAreas([["Boligområde"], [null], ["Bakken"]])[0]?.row).toBe(3);
  });

  test.each<[Cell, string | null]>([
    ["Nordby", "Nordby"],
    [" Nordby\u00a0", "Nordby"],
    ["  ", null],
    ["", null],
    [null, null],
    [101, null],
  ])("of the municipality %j: %j", (cell, municipality) => {
    expect(
      namedAreas([
        ["Boligområde", "Kommune", "Type"],
        ["Bakken", cell, "Ghetto"],
      ]).map((one) => one.municipality),
    ).toEqual([municipality]);
  });
  test("of no municipality where no column is of them", () => {
    expect(
      namedAreas([
        ["Bem.", "Boligområde"],
        ["Nordby", "Bakken"],
      ])[0]?.municipality,
    ).toBeNull();
  });
});

describe("the day of the list", () => {
  const HEAD = ["Boligområde", "Kommune"];
  const ROW = ["Bakken", "Nordby"];
  test.each<[string, Grid, string | undefined, string | null]>([
    ["said nowhere", [HEAD, ROW], undefined, null],
    ["in the sheet's name", [HEAD, ROW], "Liste 2014", "2014-12-01"],
    ["in a title, before the sheet's name", [["Liste 2015"], HEAD, ROW], "2014", "2015-12-01"],
    ["a year as a number above", [[2015, null], HEAD, ROW], undefined, "2015-12-01"],
    ["two years above: neither, nor the sheet's", [["2014"], ["2015"], HEAD, ROW], "2016", null],
    ["a day above", [["Pr. 1. oktober 2012"], HEAD, ROW], undefined, "2012-10-01"],
    ["a figure above is no year", [[1234, null, true], HEAD, ROW], "2016", "2016-12-01"],
  ])("%s", (_, grid, sheet, day) => {
    expect(dated(grid, sheet)).toEqual([["Bakken", day]]);
  });

  test.each<[string, readonly Cell[]]>([
    ["alone", [2014]],
    ["beside blank cells", [2014, null, ""]],
    ["beside zeros for blank cells", [2014, 0, 0]],
    ["in another column", [null, undefined, 2014] as Cell[]],
    ["as a text", ["Liste 2014", ""]],
  ])("a year in a row of its own, %s, is of the rows under it", (_, section) => {
    expect(dated([HEAD, section, ROW, ["2015"], ["Ågården", "Sønderby"]], "2013")).toEqual([
      ["Bakken", "2014-12-01"],
      ["Ågården", "2015-12-01"],
    ]);
  });
  test("a year beside a name is no section", () => {
    expect(dated([HEAD, ["Bakken 2014", "Nordby"], ["Ågården", "Sønderby"]], "2013")).toEqual([
      ["Bakken 2014", "2013-12-01"],
      ["Ågården", "2013-12-01"],
    ]);
  });

  const YEARS = ["År", "Boligområde"];
  test("the row's own in a column of years", () => {
    expect(dated([YEARS, [2014, "Bakken"], ["1. oktober 2012", "Ågården"]], "2013")).toEqual([
      ["Bakken", "2014-12-01"],
      ["Ågården", "2012-10-01"],
    ]);
  });
  test("a cell that is no year leaves its row without a day; a name alone that holds a year is a name", () => {
    expect(dated([YEARS, [2014, "Bakken"], ["uvist", "Ågården"], ["uvist", "Plan 2015"]])).toEqual([
      ["Bakken", "2014-12-01"],
      ["Ågården", null],
      ["Plan 2015", null],
    ]);
  });
  test.each([[null], [""], [0]])(
    "of merged cells of years reaches over the rows under it (%j), as in the figures",
    (cell) => {
      const grid = [YEARS, [2014, "Bakken"], [cell, "Ågården"], [2015, "Bakken"], [cell, "2 Nord"]];
      expect(dated(grid)).toEqual([
        ["Bakken", "2014-12-01"],
        ["Ågården", "2014-12-01"],
        ["Bakken", "2015-12-01"],
        ["2 Nord", "2015-12-01"],
      ]);
    },
  );
});

test("an area under a merged cell of a year is followed in the history", () => {
  const history = historyOf([
    ["År", "Boligområde"],
    [2014, "Bakken"],
    [null, "Ågården"],
  ]);
  expect(history.ok && history.value.areas.map(({ area }) => area.name)).toEqual([
    "Bakken",
    "Ågården",
  ]);
});

describe("what the row says of its list", () => {
  const one = (heads: readonly string[], row: readonly Cell[]) => namedAreas([heads, row])[0];
  test.each(["Liste", "Listetype", "List", "Kategori", "Category", "Områdetype", "Type"])(
    "the column »%s« tells which",
    (head) => {
      expect(one(["Boligområde", head], ["Bakken", "Omdannelsesområde"])?.list).toBe("omdannelse");
    },
  );
  test.each(["Boligtype", "Type af bolig", "Huslejetype"])("the column »%s« does not", (head) => {
    expect(one(["Boligområde", head], ["Bakken", "Omdannelsesområde"])?.list).toBeNull();
  });
  test.each<[Cell, string | null]>([
    ["Hårdt ghettoområde", "haardGhetto"],
    ["hård ghetto", "haardGhetto"],
    ["Omdannelsesområde", "omdannelse"],
    ["Forebyggelsesområder", "forebyggelse"],
    ["Parallelsamfund", "parallelsamfund"],
    ["Ghettoområde", "ghetto"],
    ["Særligt udsat boligområde", "ghetto"],
    ["Udsat boligområde", "udsat"],
    ["Andet", null],
    ["", null],
    [null, null],
    [4, null],
  ])("%j is %j", (cell, category) => {
    expect(categoryNamed(cell)).toBe(category);
  });

  test.each(["Status", "På listen", "On list", "On the list"])(
    "the column »%s« tells whether it is on it",
    (head) => {
      expect(one(["Boligområde", head], ["Bakken", "nej"])?.on).toBe(false);
    },
  );
  test.each(["Forrige status", "På listen i 2013"])("the column »%s« does not", (head) => {
    expect(one(["Boligområde", head], ["Bakken", "nej"])?.on).toBe(true);
  });
  test.each<[Cell, boolean]>([
    [true, true],
    [false, false],
    ["ja", true],
    ["Nej", false],
    [" nej", false],
    ["\u00a0Udgået", false],
    ["off", false],
    ["ikke på listen", false],
    ["left", false],
    ["genudgivet", true],
    [0, true],
    [null, true],
  ])("%j: %p", (cell, on) => {
    expect(one(["Boligområde", "På listen"], ["Bakken", cell])?.on).toBe(on);
  });
});
