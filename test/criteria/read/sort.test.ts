import type { Cell, Grid } from "../../../src/core/cell";
import type { Layout } from "../../../src/criteria/read/head/layout";
import { sortRows } from "../../../src/criteria/read/rows/sort";

// A table's rows told apart by their figures, whatever they are called: what is no area, and what cannot be told.

const column = (index: number) => ({ index, header: "", unit: null }) as const;
const COLUMNS = {
  area: column(0),
  municipality: column(1),
  residents: column(2),
  jobless: column(3),
  nonwestern: column(4),
  convicted: column(5),
  basicSchool: column(6),
  income: column(7),
};
const without = (...kinds: (keyof typeof COLUMNS)[]): Layout["columns"] =>
  Object.fromEntries(
    Object.entries(COLUMNS).filter(([kind]) => !kinds.includes(kind as keyof typeof COLUMNS)),
  );
const AREAS: Grid = [
  ["Bakken", "Nordby", 1500, 44, 60, 2.4, 62, 54],
  ["Ågården", "Nordby", 1700, 41, 51, 1.8, 61, 57],
  ["Engen", "Sønderby", 2000, 38, 45, 2.1, 57, 51],
];
const sort = (grid: Grid, columns: Layout["columns"] = COLUMNS, title: string | null = null) =>
  sortRows(grid, { firstRow: 0, head: 0, hasHeader: true, columns }, title);
/** What a row is after three areas. */
const kindOf = (row: readonly Cell[], columns: Layout["columns"]) => {
  const { rows, others } = sort([...AREAS, row], columns);
  return rows.length === 4 ? "area" : others.map(({ kind }) => kind).join();
};

describe("a row", () => {
  // The limits of 2018, with three times the average as it was published for 2020; of 2010 on convicted per 10,000.
  const LIMITS = [40, 50, 2.27, 60, 55];
  const COUNTRY = [24, 9, 0.757, 22, 100];
  test.each<[string, readonly Cell[], string, Layout["columns"]?]>([
    ["of an area", ["X", "", 1600, 45, 60, 1.9, 62, 54], "area"],
    ["of limits", ["X", "", null, ...LIMITS], "limit"],
    ["of limits, with nobody counted", ["X", "", 0, ...LIMITS], "limit"],
    ["of limits, the residents' own among them", ["X", "", 1000, ...LIMITS], "unclear"],
    ["of limits, the residents' own written", ["X", "", "1.000", ...LIMITS], "unclear"],
    ["of an area on all limits", ["X", "", 1001, ...LIMITS], "area"],
    [
      "of limits in a table without residents",
      ["X", "", 7, ...LIMITS],
      "unclear",
      without("residents"),
    ],
    ["of two limits alone", ["X", "", null, 40, null, null, 60, null], "limit"],
    ["of one limit alone", ["X", "", null, 40, null, null, null, null], "unclear"],
    ["of two limits and a share", ["X", "", null, 40, 51, null, 60, null], "unclear"],
    ["of limits as fractions", ["X", "", null, 0.4, 0.5, 0.0227, 0.6, 0.55], "limit"],
    ["of limits as text", ["X", "", null, "40 %", "50 %", "2,27 %", "60 %", "55 %"], "limit"],
    ["of the country", ["X", "", null, ...COUNTRY], "national"],
    ["of the country, written", ["X", "", null, 24, 9, 0.757, 22, "100 %"], "national"],
    ["of the country, as fractions", ["X", "", null, 0.24, 0.09, 0.00757, 0.22, 1], "national"],
    [
      "of the country in a table without residents",
      ["X", "", 7, ...COUNTRY],
      "national",
      without("residents"),
    ],
    ["of an area whose income is the region's", ["X", "", 1600, ...COUNTRY], "unclear"],
    ["of the country without incomes", ["X", "", 1600, ...COUNTRY], "area", without("income")],
    ["of a total", ["X", "", 5200, 40.7, 51.3, 2.1, 59.7, 53.8], "total"],
    ["of what is too large for an area", ["X", "", 40_001, 40.7, 51.3, 2.1, 59.7, 53.8], "unclear"],
    ["of a total without a name", [null, "", 5200, 40.7, 51.3, 2.1, 59.7, 53.8], "total"],
    ["of an average as text", ["X", "", null, "41", "52.0", "2.1", "60,0", "54"], "average"],
    ["of an average", ["X", "", null, 41, 52, 2.1, 60, 54], "average"],
    ["of no average in one share", ["X", "", null, 42, 52, 2.1, 60, 54], "unclear"],
    ["of no average in another", ["X", "", null, 41, 53, 2.1, 60, 54], "unclear"],
    ["of no average of the convicted", ["X", "", null, 41, 52, 2.3, 60, 54], "unclear"],
    ["of no average of the schooling", ["X", "", null, 41, 52, 2.1, 61, 54], "unclear"],
    ["of no average of the incomes", ["X", "", null, 41, 52, 2.1, 60, 55], "unclear"],
    [
      "whose residents are empty cells that came as 0",
      ["X", "", 0, 45, 60, 1.9, 62, 54],
      "unclear",
    ],
    ["whose residents are left out by a sign", ["X", "", "..", 45, 60, 1.9, 62, 54], "area"],
    ["without a name", [null, "", 1600, 45, 60, 1.9, 62, 54], "unclear"],
  ])("%s", (_, row, kind, columns = COLUMNS) => {
    expect(kindOf(row, columns)).toBe(kind);
  });
});

describe("names", () => {
  const unnamed = [null, "Vestby", 1600, 45, 60, 1.9, 62, 54];
  test("where most rows have one, a row without is known by its first text", () => {
    const { rows, names, others } = sort([...AREAS, unnamed]);
    expect([[...rows], names]).toEqual([
      [0, 1, 2],
      ["Bakken", "Ågården", "Engen"],
    ]);
    expect(others).toEqual([{ row: 3, name: "Vestby", kind: "unclear", day: null }]);
  });
  test("where half of the rows have none, a row is named by its place", () => {
    const { names, others } = sort([...AREAS.slice(0, 1), unnamed]);
    expect([names, others]).toEqual([["Bakken", "række 2"], []]);
  });
  test("where no column names them, every row is", () => {
    expect(sort(AREAS, without("area")).names).toEqual(["række 1", "række 2", "række 3"]);
  });
  test("a number is a name", () => {
    const numbered = AREAS.map(([, ...cells], index) => [100 + index, ...cells]);
    const { names, others } = sort([...numbered, [103, "", null, 24, 9, 0.757, 22, 100]]);
    expect([names, others[0]?.name]).toEqual([[100, 101, 102], "103"]);
  });
});

test("what is left out is told in the order of the rows, each with its day", () => {
  const dated = (row: readonly Cell[], year: Cell) => [...row.slice(0, 8), year];
  const grid = [
    dated(AREAS[0] ?? [], 2019),
    dated(AREAS[1] ?? [], 2019),
    dated(["De to", "", 3200, 42.4, 55.2, 2.1, 61.5, 55.6], 2019),
    dated(AREAS[2] ?? [], 2020),
    ["Kilde: ministeriet"],
    dated(["X", "", null, 24, 9, 0.757, 22, 100], 2020),
  ];
  const sorted = sort(grid, { ...COLUMNS, year: column(8) });
  expect([[...sorted.rows], sorted.days]).toEqual([
    [0, 1, 3],
    ["2019-12-01", "2019-12-01", "2020-12-01"],
  ]);
  expect(sorted.others).toEqual([
    { row: 2, name: "De to", kind: "total", day: "2019-12-01" },
    { row: 4, name: "Kilde: ministeriet", kind: "note", day: "2020-12-01" },
    { row: 5, name: "X", kind: "national", day: "2020-12-01" },
  ]);
});

test("days are none where neither the rows nor the title say one, and the title's otherwise", () => {
  expect(sort(AREAS)).toMatchObject({ days: null, lastDay: null, end: 3, zeroIsEmpty: false });
  expect(sort([...AREAS, [0, 0, 0]], COLUMNS, "2020-12-01")).toMatchObject({
    days: ["2020-12-01", "2020-12-01", "2020-12-01"],
    lastDay: "2020-12-01",
    zeroIsEmpty: true,
  });
});

test("headings in another order end the table", () => {
  const head = [
    "Boligområde",
    "Kommune",
    "Beboere",
    "Uden arbejde",
    "Ikke-vestlige",
    "Dømte",
    "Indkomst",
    "Grundskole",
  ];
  expect(sort([...AREAS, head, ...AREAS])).toMatchObject({ rows: Int32Array.of(0, 1, 2), end: 3 });
});
