import type { Cell, Grid } from "../../../src/core/cell";
import { columnsByHeader, measures } from "../../../src/criteria/read/head/columns";
import { bestHeader } from "../../../src/criteria/read/head/headrow";
import { hasHeader, layoutOf, tablesBeside } from "../../../src/criteria/read/head/layout";
import { CRITERIA_VERSIONS, type VersionId } from "../../../src/criteria/rules";

// Which row heads a table and which column is which, one rule a line. What the criteria of each time are stands in § 61 a:
// 2010 work, ethnicity and convictions; from 2014 also schooling and income.

const versionOf = (id: VersionId) => {
  const version = CRITERIA_VERSIONS.find((one) => one.id === id);
  if (!version) throw new Error(id);
  return version;
};
const blank = (count: number): Cell[][] => Array.from({ length: count }, () => [null, null]);
const HEAD = ["Boligområde", "Beboere", "Uden arbejde"];
const AREA = ["Bakken", 1500, 45];

test.each<[VersionId, string[]]>([
  ["2010", ["jobless", "nonwestern", "convicted"]],
  ["2014", ["jobless", "nonwestern", "convicted", "basicSchool", "income"]],
  ["2021", ["jobless", "nonwestern", "convicted", "basicSchool", "income"]],
])("the rules of %s measure %j", (id, criteria) => {
  expect(
    (["jobless", "nonwestern", "convicted", "basicSchool", "income"] as const).filter((one) =>
      measures(versionOf(id), one),
    ),
  ).toEqual(criteria);
});

describe("the row of headings", () => {
  const found = (grid: Grid) => {
    const header = bestHeader(grid);
    return header && [header.firstRow, header.lastRow, ...header.texts];
  };
  test.each<[string, Grid, ReturnType<typeof found>]>([
    ["the first row", [HEAD, AREA], [0, 0, ...HEAD]],
    ["the fifteenth row", [...blank(14), HEAD, AREA], [14, 14, ...HEAD]],
    ["not the sixteenth", [...blank(15), HEAD, AREA], null],
    ["two that count are enough", [["Beboere", "Dømte"]], [0, 0, "Beboere", "Dømte"]],
    ["one is not", [["Beboere", "Bemærkning"]], null],
    ["labels alone are not", [["Boligområde", "Kommune", "År"]], null],
    ["figures are not", [["Beboere", "Dømte", 12]], null],
    ["a year among them is", [["Beboere", "Dømte", 2014]], [0, 0, "Beboere", "Dømte", "2014"]],
    ["a title stands over them", [["Dømte"], HEAD, AREA], [1, 1, ...HEAD]],
    ["the best of several", [["Beboere", "Dømte"], blank(1)[0] ?? [], HEAD, AREA], [2, 2, ...HEAD]],
    [
      "but not those under the first figures",
      [
        ["Beboere", "Dømte"],
        [1500, 2],
        ["Boligområde", ...HEAD, "Dømte"],
      ],
      [0, 0, "Beboere", "Dømte"],
    ],
    [
      "a merged heading over two",
      [
        ["Boligområde", "Andel", null, "Indkomst"],
        [null, "uden arbejde", "dømte", null],
        ["Bakken", 45, 2, 54],
      ],
      [0, 1, "Boligområde", "Andel uden arbejde", "Andel dømte", "Indkomst"],
    ],
    [
      "two merged headings over three",
      [
        [null, "Andel", null, "Antal"],
        ["Boligområde", "uden arbejde", "dømte", "beboere"],
        ["Bakken", 45, 2, 1500],
      ],
      [0, 1, "Boligområde", "Andel uden arbejde", "Andel dømte", "Antal beboere"],
    ],
    [
      "nothing merged over an empty heading",
      [
        ["Boligområde", "Andel", null, null],
        [null, "uden arbejde", "dømte", null],
        ["Bakken", 45, 2, "note"],
      ],
      [0, 1, "Boligområde", "Andel uden arbejde", "Andel dømte", ""],
    ],
    ["a year with its word stands over them", [["År", 2020], HEAD, AREA], [1, 1, ...HEAD]],
    [
      "a date with its word stands over them",
      [["Dato", "1. december 2020"], HEAD, AREA],
      [1, 1, ...HEAD],
    ],
    [
      "a word for the year over one of the headings is one of them",
      [["År", "Beboere"], ["Boligområde", "i alt", "Uden arbejde"], AREA],
      [0, 1, "År Boligområde", "Beboere i alt", "Beboere Uden arbejde"],
    ],
    [
      "nothing merged before the first",
      [
        [null, "Andel", null, "Indkomst"],
        ["Boligområde", "uden arbejde", "dømte", null],
        ["Bakken", 45, 2, 54],
      ],
      [0, 1, "Boligområde", "Andel uden arbejde", "Andel dømte", "Indkomst"],
    ],
    [
      "units under them",
      [HEAD, [null, "antal", "pct."], AREA],
      [0, 1, "Boligområde", "Beboere antal", "Uden arbejde pct."],
    ],
    [
      "units under them, the areas not first",
      [
        ["Beboere", "Boligområde", "Uden arbejde"],
        ["antal", null, "pct."],
        [1500, "Bakken", 45],
      ],
      [0, 1, "Beboere antal", "Boligområde", "Uden arbejde pct."],
    ],
    [
      "units under them, where no heading names the areas",
      [
        ["Beboere", "Uden arbejde"],
        ["antal", "pct."],
        [1500, 45],
      ],
      [0, 1, "Beboere antal", "Uden arbejde pct."],
    ],
    [
      "a year among words under no heading is not under the one before",
      [
        ["Boligområde", "Beboere", "Dømte", null, null],
        [null, null, "pct.", "rettet 2014", "2014, rettet"],
        ["Bakken", 1500, 2, null, null],
      ],
      [0, 1, "Boligområde", "Beboere", "Dømte pct.", "rettet 2014", "2014, rettet"],
    ],
    [
      "two rows of units",
      [HEAD, [null, "antal", "pct."], ["", null, "18-64 år"], AREA],
      [0, 2, "Boligområde", "Beboere antal", "Uden arbejde pct. 18-64 år"],
    ],
    [
      "years under a merged heading",
      [
        ["Boligområde", "Beboere", "Dømte", null],
        [null, null, 2013, 2014],
        ["Bakken", 1500, 2, 3],
      ],
      [0, 1, "Boligområde", "Beboere", "Dømte 2013", "Dømte 2014"],
    ],
    [
      "a word under no heading is not under the one before",
      [
        ["Boligområde", "Beboere", "Dømte", null],
        [null, null, "pct.", "note"],
        ["Bakken", 1500, 2, null],
      ],
      [0, 1, "Boligområde", "Beboere", "Dømte pct.", "note"],
    ],
    [
      "an area without figures is not units",
      [HEAD, ["Bakken", null, "ukendt"], AREA],
      [0, 0, ...HEAD],
    ],
    ["marks are not units", [HEAD, [null, "-", "-"], AREA], [0, 0, ...HEAD]],
    ["an empty row is not units", [HEAD, [null, "", null], AREA], [0, 0, ...HEAD]],
  ])("%s", (_, grid, expected) => {
    expect(found(grid)).toEqual(expected);
    expect(hasHeader(grid)).toBe(expected !== null);
  });
});

/** The columns by their headings, or why not. */
function columns(...texts: Cell[]) {
  const header = bestHeader([texts]);
  if (!header) throw new Error("no headings");
  const read = columnsByHeader(header);
  return read.ok
    ? Object.fromEntries(
        Object.entries(read.value).map(([kind, { index, single }]) => [
          kind,
          single ? [index, ...single.map(({ year }) => year)] : index,
        ]),
      )
    : Object.values(read.refusal).join(" | ");
}

describe("which column is which", () => {
  test.each<[string, Cell[], ReturnType<typeof columns>]>([
    ["any order", ["Dømte", "Boligområde", "Beboere"], { convicted: 0, area: 1, residents: 2 }],
    [
      "labels twice: the first",
      ["Boligområde", "Navn", "Kommune", "Municipality", "År", "Year", "Dømte"],
      { area: 0, municipality: 2, year: 4, convicted: 6 },
    ],
    [
      "a measure twice",
      ["Beboere", "Dømte", "Andel domfældte", "Andel dømt"],
      "columnTwice | convicted | Dømte | Andel domfældte",
    ],
    ["the share of the two", ["Beboere", "Dømte", "Andel dømte"], { residents: 0, convicted: 2 }],
    [
      "the mean of the two",
      ["Beboere", "Andel dømte", "Andel dømte, gns."],
      { residents: 0, convicted: 2 },
    ],
    [
      "two means",
      ["Beboere", "Dømte i snit", "Dømte, gns."],
      "columnTwice | convicted | Dømte i snit | Dømte, gns.",
    ],
    [
      "single years, newest last",
      ["Beboere", "Dømte 2014", "Dømte 2012", "Dømte 2013"],
      { residents: 0, convicted: [1, 2012, 2013, 2014] },
    ],
    [
      "a year twice",
      ["Beboere", "Dømte 2014", "Domfældte 2014"],
      "columnTwice | convicted | Dømte 2014 | Domfældte 2014",
    ],
    [
      "one without a year",
      ["Beboere", "Dømte 2014", "Dømte"],
      "columnTwice | convicted | Dømte 2014 | Dømte",
    ],
    [
      "one with two years",
      ["Beboere", "Dømte 2014", "Dømte 2012-2013"],
      "columnTwice | convicted | Dømte 2014 | Dømte 2012-2013",
    ],
    [
      "years in two units",
      ["Beboere", "Dømte 2013, pct.", "Dømte 2014 pr. 10.000", "Dømte 2012, pct."],
      "columnTwice | convicted | Dømte 2013, pct. | Dømte 2014 pr. 10.000",
    ],
    [
      "the share at work",
      ["Beboere", "Dømte", "I arbejde"],
      "columnInverted | jobless | I arbejde",
    ],
    [
      "the share at work beside the criterion",
      ["Dømte", "I arbejde", "Uden arbejde"],
      { convicted: 0, jobless: 2 },
    ],
    [
      "the toolbox's word among three of them",
      ["Boligområde", "Beskæftigelse", "Integration", "Uddannelse"],
      { area: 0, jobless: 1, nonwestern: 2, basicSchool: 3 },
    ],
    [
      "the toolbox's word among two",
      ["Boligområde", "Beskæftigelse", "Integration", "Andel med grundskole"],
      "columnInverted | jobless | Beskæftigelse",
    ],
    [
      "three of its words, two of them the same",
      ["Boligområde", "Beskæftigelse", "Etnicitet", "Arbejde"],
      "columnInverted | jobless | Beskæftigelse",
    ],
    [
      "»Arbejdsmarked« among three criteria",
      ["Arbejdsmarked", "Andel dømte", "Andel med grundskole", "Andel ikke-vestlige"],
      { jobless: 0, convicted: 1, basicSchool: 2, nonwestern: 3 },
    ],
    [
      "»(Arbejdsmarkedet)« too",
      ["(Arbejdsmarkedet)", "Andel dømte", "Andel med grundskole", "Andel ikke-vestlige"],
      { jobless: 0, convicted: 1, basicSchool: 2, nonwestern: 3 },
    ],
    [
      "»Arbejdsmarked« among two criteria and the residents",
      ["Arbejdsmarked", "Andel dømte", "Andel med grundskole", "Beboere"],
      "columnInverted | jobless | Arbejdsmarked",
    ],
    [
      "»Arbejdsmarked« not alone",
      ["Andel arbejdsmarked", "Andel dømte", "Andel med grundskole", "Andel ikke-vestlige"],
      "columnInverted | jobless | Andel arbejdsmarked",
    ],
    [
      "»Arbejdsmarked« followed by more",
      ["Arbejdsmarked, andel", "Andel dømte", "Andel med grundskole", "Andel ikke-vestlige"],
      "columnInverted | jobless | Arbejdsmarked, andel",
    ],
    [
      "»Beskæftigelse« among three criteria",
      ["Beskæftigelse", "Andel dømte", "Andel med grundskole", "Andel ikke-vestlige"],
      "columnInverted | jobless | Beskæftigelse",
    ],
  ])("%s", (_, texts, expected) => {
    expect(columns(...texts)).toEqual(expected);
  });

  test("with what its heading says", () => {
    const header = bestHeader([["Boligområde", "Dømte pr. 10.000"]]);
    expect(header && columnsByHeader(header)).toEqual({
      ok: true,
      value: {
        area: { index: 0, header: "Boligområde", unit: null },
        convicted: { index: 1, header: "Dømte pr. 10.000", unit: "per10000" },
      },
    });
  });
});

function layout(grid: Grid, version: VersionId = "2021") {
  const found = layoutOf(grid, versionOf(version));
  return found.ok ? found.value : found.refusal;
}
const area = (grid: Grid) => {
  const found = layout(grid);
  return "firstRow" in found ? (found.columns.area ?? null) : found;
};

describe("the column of areas that no heading names", () => {
  const head = (text: string) => [text, "Beboere", "Uden arbejde"];
  const first = (header: string) => ({ index: 0, header, unit: null });
  const many = (texts: number, numbers: number): Grid => [
    ...Array.from({ length: numbers }, (_, at) => [at, 1500, 45]),
    ...Array.from({ length: texts }, () => AREA),
  ];
  test.each<[string, Grid, ReturnType<typeof area>]>([
    ["the first column of texts", [head(""), AREA], first("")],
    ["with its heading", [head("Sted"), AREA], first("Sted")],
    ["three letters make a name", [head(""), ["Ådal", 1500, 45]], first("")],
    ["two do not", [head(""), ["Å 2b", 1500, 45]], null],
    ["half the rows are not enough", [head(""), ...many(2, 2)], null],
    ["more than half are", [head(""), ...many(3, 2)], first("")],
    ["sections do not count", [head(""), ["Nordby"], ["Sønderby"], [12, 1500, 45]], null],
    ["sixteen of the first thirty", [head(""), ...many(16, 14)], first("")],
    ["the thirty-first does not count", [head(""), ...many(16, 15)], null],
    [
      "not a column that is another kind",
      [
        ["Kommune", "", "Beboere", "Dømte"],
        ["Nordby", "Bakken", 1500, 2],
      ],
      { index: 1, header: "", unit: null },
    ],
    [
      "nor one of the share at work",
      [
        ["I arbejde", "", "Uden arbejde", "Dømte"],
        ["ukendt", "Bakken", 45, 2],
      ],
      { index: 1, header: "", unit: null },
    ],
    [
      "the named one, where one is named",
      [
        ["Sted", "Boligområde", "Beboere", "Dømte"],
        ["Nordby", "Bakken", 1500, 2],
      ],
      { index: 1, header: "Boligområde", unit: null },
    ],
  ])("%s", (_, grid, expected) => {
    expect(area(grid)).toEqual(expected);
  });
});

describe("figures without headings", () => {
  const SEVEN = ["Bakken", 1500, 45, 60, 2, 55, 54];
  const FIVE = SEVEN.slice(0, 5);
  const ORDER = [
    "area",
    "residents",
    "jobless",
    "nonwestern",
    "convicted",
    "basicSchool",
    "income",
  ];
  const places = (grid: Grid, version?: VersionId) => {
    const found = layout(grid, version);
    return "firstRow" in found
      ? Object.entries(found.columns).map(([kind, { index, header }]) => [kind, index, header])
      : found;
  };
  const inOrder = (at: readonly number[]) =>
    at.map((index, place) => [ORDER[place], index, String(index + 1)]);
  const more = (count: number): Cell[][] =>
    Array.from({ length: count }, () => [...SEVEN.slice(0, 6), null]);
  const many = { code: "noHeaderAndNotCanonical", columns: 6 };

  test.each<[string, Grid, VersionId, unknown]>([
    ["seven columns in order", [SEVEN], "2021", inOrder([0, 1, 2, 3, 4, 5, 6])],
    ["a shorter row first", [SEVEN.slice(0, 6), SEVEN], "2021", inOrder([0, 1, 2, 3, 4, 5, 6])],
    ["five are those of 2010", [FIVE], "2010", inOrder([0, 1, 2, 3, 4])],
    ["seven by the rules of 2010", [SEVEN], "2010", inOrder([0, 1, 2, 3, 4, 5, 6])],
    ["five by the rules of 2021", [FIVE], "2021", { ...many, columns: 5 }],
    [
      "a column of texts and an empty one are passed over",
      [["Bakken", "Nordby", null, ...SEVEN.slice(1)]],
      "2021",
      inOrder([0, 3, 4, 5, 6, 7, 8]),
    ],
    [
      "a column of marks is not",
      [
        ["Bakken", 1500, "-", ...SEVEN.slice(3)],
        ["Ågården", 1500, "..", ...SEVEN.slice(3)],
      ],
      "2021",
      inOrder([0, 1, 2, 3, 4, 5, 6]),
    ],
    [
      "a column of marks and a text is",
      [
        ["Bakken", "-", ...SEVEN.slice(1)],
        ["Ågården", "Nordby", ...SEVEN.slice(1)],
      ],
      "2021",
      inOrder([0, 2, 3, 4, 5, 6, 7]),
    ],
    ["the fiftieth row counts", [...more(49), SEVEN], "2021", inOrder([0, 1, 2, 3, 4, 5, 6])],
    ["the fifty-first does not", [...more(50), SEVEN], "2021", many],
    ["two figures are a row of figures", [["Bakken", 1500, 45]], "2021", { ...many, columns: 3 }],
    [
      "one is not",
      [["Bakken", 1500, "", "Nordby"]],
      "2021",
      { code: "headerUnknown", headers: ["Bakken", "Nordby"] },
    ],
    ["nothing at all", [], "2021", { code: "noData" }],
    ["blank cells", [[null, ""], ["\u00a0"]], "2021", { code: "noData" }],
  ])("%s", (_, grid, version, expected) => {
    expect(places(grid, version)).toEqual(expected);
  });

  test("begin where they begin", () => {
    expect(layout([[null, ""], SEVEN])).toMatchObject({ firstRow: 1, head: 1, hasHeader: false });
    expect(layout([["Dømte"], HEAD, [null, "antal", "pct."], AREA])).toMatchObject({
      firstRow: 3,
      head: 1,
      hasHeader: true,
    });
  });
});

test.each<[string, Grid, number[]]>([
  ["two tables", [[...HEAD, ...HEAD]], [0, 3]],
  ["three tables", [[...HEAD, ...HEAD, ...HEAD]], [0, 3, 6]],
  ["one table", [HEAD], []],
  ["no headings", [["Boligområde", "Boligområde"]], []],
  [
    "their measures in another order",
    [[...HEAD, "Boligområde", "Uden arbejde", "Beboere"]],
    [0, 3],
  ],
  ["a measure missing in the second", [[...HEAD, "Boligområde", "Beboere"]], []],
  ["a measure missing in the first", [["Boligområde", "Beboere", ...HEAD]], []],
  ["other measures in the third", [[...HEAD, ...HEAD, "Boligområde", "Dømte", "Beboere"]], []],
  ["one measure each", [["Boligområde", "Beboere", "Boligområde", "Beboere"]], []],
  [
    "one measure and a municipality each",
    [["Boligområde", "Kommune", "Beboere", "Boligområde", "Kommune", "Beboere"]],
    [],
  ],
  [
    "a remark between them",
    [[...HEAD, "Bemærkning", "Boligområde", "Kommune", "Beboere", "Uden arbejde"]],
    [0, 4],
  ],
])("side by side: %s", (_, grid, starts) => {
  expect(tablesBeside(grid)).toEqual(starts);
});
