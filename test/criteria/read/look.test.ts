import type { Cell, Grid } from "../../../src/core/cell";
import type { Layout } from "../../../src/criteria/read/head/layout";
import { columnsOf, lookThrough } from "../../../src/criteria/read/rows/look";

const column = (index: number) => ({ index, header: "", unit: null }) as const;
const columns: Layout["columns"] = {
  area: column(0),
  municipality: column(1),
  residents: column(2),
  jobless: column(3),
  convicted: column(4),
  basicSchool: column(5),
};
const layout = (over: Partial<Layout> = {}): Layout => ({
  firstRow: 0,
  head: 0,
  hasHeader: true,
  columns,
  ...over,
});
const look = (grid: Grid, over: Partial<Layout> = {}, title: string | null = null) => {
  const own = layout(over);
  return lookThrough(grid, own, columnsOf(grid, own), title);
};
const AREA: readonly Cell[] = ["Solsikkemarken", "Nordby", 2134, 43.2, 1.8, 63.5];

describe("a row", () => {
  test.each<[string, readonly Cell[], string | null]>([
    ["an area", AREA, null],
    ["an area without a name", [null, "Nordby", 2134, 43.2, 1.8, 63.5], null],
    ["a small area", ["Bakken", "Nordby", 99, 43.2, 1.8, 63.5], null],
    [
      "an area with one figure left out by a word",
      ["Bakken", "Nordby", null, "ukendt", 1.8, 63.5],
      null,
    ],
    ["the numbers of the columns", ["", "", 2, 3, 4, 5], "note"],
    ["the numbers of the columns in brackets", ["", "", "(2)", "(3)", "(4)", "(5)"], "note"],
    [
      "figures that happen to follow each other, three of them",
      ["Bakken", "", null, 3, 4, 5],
      null,
    ],
    [
      "figures that begin like numbers of columns",
      ["Bakken", "", "2 a", "3 a", "4 a", "5 a"],
      null,
    ],
    ["units", ["", "", "Antal", "Pct.", "Pct.", "Pct."], "heading"],
    ["limits as text", ["", "", "≥ 1.000", "> 40", "≥ 2,1", "> 60"], "limit"],
    ["words under every figure", ["", "", "se note", "se note", "ikke målt", "se note"], "note"],
    ["a total by its name", ["I alt", "", 9000, 43.2, 1.8, 63.5], "total"],
    [
      "a total by the label where the area's cell is blank",
      [null, "Nordby Kommune", 9000, 43.2, 1.8, 63.5],
      "total",
    ],
    ["an area beside its municipality", ["Bakken", "Nordby Kommune", 2134, 43.2, 1.8, 63.5], null],
    ["a section", ["Nordby", "", null, null, null, null], "section"],
    ["a source", ["Kilde: ministeriet", "", null, null, null, null], "note"],
  ])("is %s", (_, row, kind) => {
    // Two areas first, so that the columns of texts are known from them.
    const found = look([AREA, AREA, row]);
    expect(found.rows).toEqual(kind ? [0, 1] : [0, 1, 2]);
    expect(found.others.map((one) => [one.row, one.kind])).toEqual(kind ? [[2, kind]] : []);
  });

  test.each<[Cell, string | number, number]>([
    ["Bakken", "Bakken", 0],
    ["Åvænget", "Åvænget", 0],
    ["\u00a0Ågården", "\u00a0Ågården", 0],
    [12, 12, 0],
    [0, "", 1],
    ["\u00a0", "", 1],
    [null, "", 1],
    [true, "", 1],
  ])("called %j has the name %j, and %p without", (cell, name, unnamed) => {
    const found = look([[cell, ...AREA.slice(1)]]);
    expect([found.names, found.unnamed.length]).toEqual([[name], unnamed]);
  });

  test("is a total by a label in a column that is empty beside the areas", () => {
    const grid = [
      [...AREA, null],
      ["Engen", "Nordby", 1500, 41, 1.5, 60, null],
      ["Begge", "Nordby", 3634, 42.3, 1.7, 62, "I alt"],
    ];
    expect(look(grid)).toMatchObject({ rows: [0, 1], others: [{ row: 2, kind: "total" }] });
  });

  test("of a list that names no areas is not a total for the municipality it names", () => {
    const row = ["Bakken", "Nordby Kommune", 2134, 43.2, 1.8, 63.5];
    expect(
      look([row], { columns: { ...columns, area: undefined } as Layout["columns"] }),
    ).toMatchObject({ rows: [0], unnamed: [0] });
  });

  test("without anything is passed over; a bare 0 in it tells that this list writes empty cells so", () => {
    expect(look([AREA, [null, "", " "], AREA])).toMatchObject({
      rows: [0, 2],
      others: [],
      zeroIsEmpty: false,
    });
    expect(look([AREA, [0, 0, 0], AREA])).toMatchObject({
      rows: [0, 2],
      others: [],
      zeroIsEmpty: true,
    });
  });
});

test("headings of the same table are passed over, and those of another one end it", () => {
  const heads = [
    "Boligområde",
    "Kommune",
    "Antal beboere",
    "Uden for arbejdsmarkedet, pct.",
    "Dømte, pct.",
    "Grundskole, pct.",
  ];
  const same = look([AREA, heads, AREA]);
  expect([same.rows, same.others.map(({ kind }) => kind), same.end]).toEqual([
    [0, 2],
    ["heading"],
    3,
  ]);
  const turned = [heads[0], heads[1], heads[5], heads[4], heads[3], heads[2]] as Cell[];
  const other = look([AREA, turned, AREA]);
  expect([other.rows, other.others, other.end]).toEqual([[0], [], 1]);
});

describe("the day of a row", () => {
  const year = { ...columns, year: column(6) };
  test("is that of its year, of the rows above where it says none, and of the title above all", () => {
    const grid = [
      [...AREA, 2019],
      [...AREA, ""],
      [...AREA, 2020],
      ["I alt", "", 9, 1, 1, 1, 2021],
    ];
    const found = look(grid, { columns: year });
    expect(found.days).toEqual(["2019-12-01", "2019-12-01", "2020-12-01"]);
    expect(found.others).toEqual([{ row: 3, name: "I alt", kind: "total", day: "2021-12-01" }]);
    expect(look([AREA, AREA], {}, "2018-12-01").days).toEqual(["2018-12-01", "2018-12-01"]);
    expect(look([AREA, AREA]).days).toEqual([]);
  });

  test("is none where its year cannot be read, nor for the rows below that say none", () => {
    const grid = [
      [...AREA, 2019],
      [...AREA, "ukendt"],
      [...AREA, ""],
    ];
    expect(look(grid, { columns: year }).days).toEqual(["2019-12-01", null, null]);
  });

  test("is that of the section above; rows before it have none", () => {
    const section = ["Pr. 1. december 2020", "", null, null, null, null];
    expect(look([AREA, section, AREA]).days).toEqual([null, "2020-12-01"]);
    // With a column of years a text above the rows says nothing of them.
    expect(look([[...AREA, 2019], section, [...AREA, ""]], { columns: year }).days).toEqual([
      "2019-12-01",
      "2019-12-01",
    ]);
  });
});

test("the columns are told apart: figures with their single years, labels where a word stands, the year, nothing twice", () => {
  const single = [
    { index: 7, year: 2019 },
    { index: 8, year: 2020 },
  ];
  const own = { ...columns, jobless: { ...column(3), single }, year: column(6) };
  const grid: Grid = [[...AREA, "Liste 2020", 40, 41, "bemærkning", "AB", 12]];
  expect(columnsOf(grid, layout({ columns: own }))).toMatchObject({
    name: 0,
    year: 6,
    residents: 2,
    figures: [2, 3, 7, 8, 4, 5],
    labels: [1, 9],
  });
  expect(columnsOf([], layout({ columns: {} }))).toMatchObject({
    name: null,
    year: null,
    residents: null,
    figures: [],
    labels: [],
  });
  // Words in the rows above the first one, as headings are, make no label.
  expect(
    columnsOf(
      [
        ["", "Kommune"],
        ["Bakken", 3],
      ],
      layout({ firstRow: 1 }),
    ).labels,
  ).toEqual([]);
});
