import type { Cell, Grid } from "../../../src/core/cell";
import { labelColumn, measureOf } from "../../../src/criteria/read/shape/labels";
import { divided, upright } from "../../../src/criteria/read/shape/shape";
import { dividedText } from "../../../src/criteria/read/shape/text";

// Tables that do not come as a row an area: text in one column, measures down the side, a row a figure. What is turned keeps
// the place of each cell.

describe("text in one column", () => {
  const lines = (...texts: Cell[]): Grid => texts.map((text) => [text]);
  const parts = (...texts: Cell[]) => dividedText(lines(...texts))?.grid ?? null;
  test.each<[string, Grid | null, Grid | null]>([
    [
      "semicolons",
      parts("a;b;c", "d; e ;f"),
      [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
    ],
    [
      "tabs",
      parts("a\tb\tc", "d\te\tf"),
      [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
    ],
    [
      "bars",
      parts("a|b|c", "d|e|f"),
      [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
    ],
    [
      "commas",
      parts("a,b,c", "d,e,f"),
      [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
    ],
    [
      "semicolons before decimal commas",
      parts("a;1,5;2,5", "b;3,5;4,5"),
      [
        ["a", "1,5", "2,5"],
        ["b", "3,5", "4,5"],
      ],
    ],
    ["two fields are not enough", parts("a;b", "c;d"), null],
    ["one line of fields is not", parts("a;b;c", "d"), null],
    ["one line is not", parts("a;b;c"), null],
    ["no fields", parts("a", "b"), null],
    ["nothing", parts(null, ""), null],
    [
      "a title over them, an empty line and a number between them",
      parts("Liste", "a;b;c", null, 7, "d;e;f"),
      [
        ["Liste", null, null],
        ["a", "b", "c"],
        [null, null, null],
        [null, null, null],
        ["d", "e", "f"],
      ],
    ],
    [
      "four of five lines alike",
      parts("a;b;c", "a;b;c", "a;b;c", "a;b;c;d", "a;b;c"),
      [
        ["a", "b", "c", null],
        ["a", "b", "c", null],
        ["a", "b", "c", null],
        ["a", "b", "c", "d"],
        ["a", "b", "c", null],
      ],
    ],
    ["three of five", parts("a;b;c", "a;b;c", "a;b;c;d", "a;b;c;d", "a;b;c"), null],
    ["commas in all lines but one", parts("a,b,c", "a,b,c", "a,b,c", "a,b,c,d", "a,b,c"), null],
    [
      "quotes",
      parts('"a;1";b;c', ' "d ""e""";f;g', 'h "i";j;k'),
      [
        ["a;1", "b", "c"],
        ['d "e"', "f", "g"],
        ['h "i"', "j", "k"],
      ],
    ],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test("beside blank cells and zeros for them, in its place", () => {
    const grid = [
      [null, "a;b;c", 0],
      ["", "d;e;f", undefined],
    ];
    expect(dividedText(grid)?.column).toBe(1);
    const shaped = divided(grid);
    expect([shaped.grid[1]?.[2], shaped.at(1, 2), shaped.title]).toEqual([
      "f",
      { row: 1, column: 1 },
      "",
    ]);
  });
  test("not beside other cells", () => {
    const grid = [["a;b;c", "x"], ["d;e;f"]];
    expect(dividedText(grid)).toBeNull();
    const shaped = divided(grid);
    expect([shaped.grid, shaped.at(1, 2), shaped.title]).toEqual([grid, { row: 1, column: 2 }, ""]);
  });
});

describe("the column of measures", () => {
  const NAMES = ["Beboere", "Uden arbejde", "Dømte"];
  const down = (names: readonly string[], column = 0, above = 0): Grid => [
    ...Array.from({ length: above }, () => ["x"]),
    ...names.map((name) => [...Array<null>(column).fill(null), name, 1]),
  ];
  test.each<[Cell, string | null]>([
    ["Beboere", "residents"],
    ["Beskæftigelse", "jobless"],
    ["Boligområde", null],
    ["Kommune", null],
    ["År", null],
    ["År på listen", null],
    ["Bakken", null],
    [12, null],
    [null, null],
  ])("%j names the measure %j", (cell, kind) => {
    expect(measureOf(cell)).toBe(kind);
  });
  test.each<[string, Grid, ReturnType<typeof labelColumn>]>([
    ["three measures", down(NAMES), { column: 0, rows: [0, 1, 2], distinct: 3 }],
    ["two", down(NAMES.slice(1)), null],
    ["one of them twice", down([...NAMES.slice(1), "Dømte"]), null],
    ["in the sixth column", down(NAMES, 5), { column: 5, rows: [0, 1, 2], distinct: 3 }],
    ["in the seventh", down(NAMES, 6), null],
    [
      "the column with the most",
      [
        ["Beboere", "Beboere"],
        ["Dømte", "Dømte"],
        ["Indkomst", "Indkomst"],
        ["x", "Uden arbejde"],
      ],
      { column: 1, rows: [0, 1, 2, 3], distinct: 4 },
    ],
    [
      "the first of two with as many",
      NAMES.map((name) => [name, name]),
      { column: 0, rows: [0, 1, 2], distinct: 3 },
    ],
    [
      "two in the first forty rows",
      down(NAMES, 0, 38),
      { column: 0, rows: [38, 39, 40], distinct: 3 },
    ],
    ["one in the first forty rows", down(NAMES, 0, 39), null],
    ["nothing", [], null],
  ])("%s", (_, grid, found) => {
    expect(labelColumn(grid)).toEqual(found);
  });
});

const turned = (grid: Grid) => upright(divided(grid));
const MEASURES: Grid = [
  ["Beboere", 1500, 1600],
  ["Uden arbejde", 45, 41],
  ["Dømte", 2, 1],
];
const one = (grid: Grid): Grid => grid.map((row) => row.slice(0, 2));
const LABELS = ["Beboere", "Uden arbejde", "Dømte"];

describe("measures down the side", () => {
  const areas = (first: Cell, second: Cell, year: readonly Cell[] = [null, null]): Grid => [
    ["Boligområde", year[0] === null ? "" : "År", ...LABELS],
    [first, year[0], 1500, 45, 2],
    [second, year[1], 1600, 41, 1],
  ];
  const alone = (name: Cell, labels: readonly string[] = LABELS): Grid => [
    ["Boligområde", "", ...labels],
    [name, null, 1500, 45, 2],
  ];
  test.each<[string, Grid, Grid | undefined]>([
    ["areas across", [[null, "Bakken", "Ågården"], ...MEASURES], areas("Bakken", "Ågården")],
    [
      "years across, of the area in the corner",
      [["Bakken", 2013, 2014], ...MEASURES],
      areas("Bakken", "Bakken", [2013, 2014]),
    ],
    [
      "years across, of the area above",
      [["Bakken"], [null, 2013, 2014], ...MEASURES],
      areas("Bakken", "Bakken", [2013, 2014]),
    ],
    [
      "years across, of an area that has no name",
      [["Kriterium", 2013, 2014], ...MEASURES],
      areas("Området", "Området", [2013, 2014]),
    ],
    ["one area's pairs", [["Bakken"], ...one(MEASURES)], alone("Bakken")],
    ["pairs without a name", one(MEASURES), alone("Området")],
    [
      "under a word that is no name",
      [["Bakken"], [null, "Værdi"], ...one(MEASURES)],
      alone("Bakken"),
    ],
    [
      "under a short word that is no name",
      [["Bakken"], [null, "Pct"], ...one(MEASURES)],
      alone("Bakken"),
    ],
    ["under a name", [["Liste"], [null, "Bakken"], ...one(MEASURES)], alone("Bakken")],
    [
      "under a name that begins like a word",
      [[null, "Talmarken"], ...one(MEASURES)],
      alone("Talmarken"),
    ],
    [
      "under a name that ends like a word",
      [[null, "Nord-området"], ...one(MEASURES)],
      alone("Nord-området"),
    ],
    [
      "areas across, one without a name",
      [[null, "Bakken", "Ågården"], ...MEASURES.map((row) => [...row, 7])],
      [...areas("Bakken", "Ågården"), ["Området", null, 7, 7, 7]],
    ],
    [
      "areas across, one with an empty name",
      [[null, "Bakken", "Ågården", " "], ...MEASURES.map((row) => [...row, 7])],
      [...areas("Bakken", "Ågården"), ["Området", null, 7, 7, 7]],
    ],
    [
      "areas across, one without a figure",
      [[null, "Bakken", "Ågården"], ...MEASURES.slice(0, 2), ["Dømte", 2, null]],
      [...areas("Bakken", "Ågården").slice(0, 2), ["Ågården", null, 1600, 41, null]],
    ],
    [
      "a row of years under the area's name",
      [["Bakken"], ["År", 2013, 2014], ...MEASURES],
      [
        ["Boligområde", "", "År", ...LABELS],
        ["Bakken", null, 2013, 1500, 45, 2],
        ["Bakken", null, 2014, 1600, 41, 1],
      ],
    ],
    [
      "a row of the municipality that names one of two",
      [[null, "Bakken", "Ågården"], ["Kommune", null, "Sønderby"], ...MEASURES],
      [
        ["Boligområde", "", "Kommune", ...LABELS],
        ["Bakken", null, null, 1500, 45, 2],
        ["Ågården", null, "Sønderby", 1600, 41, 1],
      ],
    ],
    [
      "with a column of units",
      [
        [null, "Enhed", "Bakken"],
        ["Beboere", "antal", 1500],
        ["Uden arbejde", "pct.", 45],
        ["Dømte", null, 2],
      ],
      alone("Bakken", ["Beboere antal", "Uden arbejde pct.", "Dømte"]),
    ],
    [
      "an empty line and a column of remarks between",
      [
        [null, "Bem.", "Bakken", "Ågården"],
        ["Beboere", "x", 1500, 1600],
        [null, null, null, null],
        ["Uden arbejde", null, 45, 41],
        ["Dømte", "y", 2, 1],
      ],
      areas("Bakken", "Ågården"),
    ],
    [
      "rows of the area and the municipality",
      [["Boligområde", "Bakken", "Ågården"], ["Kommune", "Nordby", "Sønderby"], ...MEASURES],
      [
        ["", "", "Boligområde", "Kommune", ...LABELS],
        [null, null, "Bakken", "Nordby", 1500, 45, 2],
        [null, null, "Ågården", "Sønderby", 1600, 41, 1],
      ],
    ],
    ["no figures", [["Beboere"], ["Uden arbejde"], ["Dømte"]], undefined],
    [
      "no measures",
      [
        ["Bakken", 1500],
        ["Ågården", 1600],
      ],
      undefined,
    ],
  ])("%s", (_, grid, expected) => {
    expect(turned(grid)?.grid).toEqual(expected);
  });

  test("each cell in its place", () => {
    const shaped = turned([["Liste 2014"], [null, "Bakken", "Ågården"], ...MEASURES]);
    const at = (row: number, column: number) => Object.values(shaped?.at(row, column) ?? {});
    expect(shaped?.title).toBe("Liste 2014");
    // Ågården's share without work, its residents, its name; the heading of the convicted.
    expect([at(2, 3), at(2, 2), at(2, 0), at(0, 4)]).toEqual([
      [3, 2],
      [2, 2],
      [1, 2],
      [4, 0],
    ]);
  });
});

describe("a row a figure", () => {
  const long = (...names: string[]): Grid =>
    names.flatMap((name, place) => MEASURES.map((row) => [name, row[0], row[place + 1]]));
  const GATHERED = [
    ["Boligområde", ...LABELS],
    ["Bakken", 1500, 45, 2],
    ["Ågården", 1600, 41, 1],
  ];
  const HEAD = ["Boligområde", "Mål", "Værdi"];
  const under = (...names: string[]): Grid =>
    names.flatMap((name, place) => [[name], ...MEASURES.map((row) => [row[0], row[place + 1]])]);
  const isGathered: [string, Grid, Grid][] = [
    ["beside the area's name", [HEAD, ...long("Bakken", "Ågården")], GATHERED],
    ["with a title", [["Liste"], HEAD, ...long("Bakken", "Ågården")], GATHERED],
    ["under the area's name", under("Bakken", "Ågården"), GATHERED],
    [
      "in another order",
      [HEAD, ...[0, 3, 4, 1, 2, 5].flatMap((at) => [long("Bakken", "Ågården")[at] ?? []])],
      GATHERED,
    ],
    [
      "a figure left out",
      [HEAD, ...long("Bakken", "Ågården").slice(0, -1), ["Nord", "Beboere", 9]],
      [GATHERED[0] ?? [], GATHERED[1] ?? [], ["Ågården", 1600, 41, null], ["Nord", 9, null, null]],
    ],
    [
      "with a column of units",
      [
        [...HEAD.slice(0, 2), "Enhed", "Værdi"],
        ...long("Bakken", "Ågården").map(([name, label, value]) => [name, label, "pct.", value]),
      ],
      GATHERED,
    ],
    [
      "with municipality and year",
      [
        ["Kommune", "År", ...HEAD],
        ...long("Bakken", "Ågården").map((row) => ["Nordby", 2014, ...row]),
      ],
      [
        ["Kommune", "År", "Boligområde", ...LABELS],
        ["Nordby", 2014, "Bakken", 1500, 45, 2],
        ["Nordby", 2014, "Ågården", 1600, 41, 1],
      ],
    ],
    [
      "with two years of an area",
      [
        ["År", ...HEAD],
        ...long("Bakken", "Bakken").map((row, at) => [at < 3 ? 2013 : 2014, ...row]),
      ],
      [
        ["År", "Boligområde", ...LABELS],
        [2013, "Bakken", 1500, 45, 2],
        [2014, "Bakken", 1600, 41, 1],
      ],
    ],
    [
      "with a column of units that is left empty here and there",
      [
        [...HEAD.slice(0, 2), "Enhed", "Værdi"],
        ...long("Bakken", "Ågården").map(([name, label, value]) => [
          name,
          label,
          label === "Beboere" ? "antal" : label === "Dømte" ? null : "pct.",
          value,
        ]),
      ],
      GATHERED,
    ],
    [
      "with a column of remarks after the figures",
      [
        [...HEAD, "Bem."],
        ...long("Bakken", "Ågården").map((row, at) => [...row, at === 1 ? "skøn" : null]),
      ],
      GATHERED,
    ],
    [
      "with remarks before the figures, on half of them",
      [
        [...HEAD.slice(0, 2), "Bem.", "Værdi"],
        ...long("Bakken", "Ågården").map(([name, label, value], at) => [
          name,
          label,
          at % 2 ? "skøn" : null,
          value,
        ]),
      ],
      GATHERED,
    ],
    [
      "under a title that is shorter than the rows",
      [
        ["Liste"],
        ["Kommune", "År", ...HEAD],
        ...long("Bakken", "Ågården").map((row) => ["Nordby", 2014, ...row]),
      ],
      [
        ["Kommune", "År", "Boligområde", ...LABELS],
        ["Nordby", 2014, "Bakken", 1500, 45, 2],
        ["Nordby", 2014, "Ågården", 1600, 41, 1],
      ],
    ],
    [
      "under the area's name, with empty lines between",
      under("Bakken", "Ågården").flatMap((row) => [row, ["", null], [null, ""]]),
      GATHERED,
    ],
    [
      "under the area's name, with a figure that is no measure",
      under("Bakken", "Ågården").flatMap((row) =>
        row[0] === "Dømte" ? [["Antal boliger", 700], row] : [row],
      ),
      GATHERED,
    ],
    [
      "names only where they change",
      [
        HEAD,
        ...long("Bakken", "Ågården").map(([name, ...row], at) => [at % 3 ? null : name, ...row]),
      ],
      GATHERED,
    ],
    [
      "names spelled with other letters are one",
      [HEAD, ...long("Bakken"), ...long("x", "Ågården").slice(3, 5), ["ÅGÅRDEN ", "Dømte", 1]],
      GATHERED,
    ],
  ];
  test.each(isGathered)("%s", (_, grid, expected) => {
    expect(turned(grid)?.grid).toEqual(expected);
  });
  test("a measure twice for an area is not gathered", () => {
    const grid = [HEAD, ...long("Bakken"), ...long("Bakken")];
    expect(turned(grid)?.grid).not.toContainEqual(GATHERED[1]);
  });

  test("each cell in its place", () => {
    const places = (grid: Grid, ...cells: [number, number][]) => {
      const shaped = turned(grid);
      return cells.map(([row, column]) => Object.values(shaped?.at(row, column) ?? {}));
    };
    expect(places([["Liste"], HEAD, ...long("Bakken", "Ågården")], [1, 2], [2, 3], [2, 0])).toEqual(
      [
        [3, 2],
        [7, 2],
        [5, 0],
      ],
    );
    expect(places(under("Bakken", "Ågården"), [1, 1], [2, 3], [2, 0])).toEqual([
      [1, 1],
      [7, 1],
      [5, 0],
    ]);
  });
});
