import type { Grid } from "../../../src/core/cell";
import { found, IN_ORDER, kinds, reported } from "./tables";

/** A municipality's own budget: title, unit, years as columns, a side at a time, totals and a balance. */
const BUDGET: Grid = [
  ["Nørreby Kommune", "", "", "", "", ""],
  ["Boligsocial helhedsplan Nørrevang 2013-2014", "", "", "", "", ""],
  ["", "", "", "Alle beløb i 1.000 kr.", "", ""],
  ["", "Budget 2013", "Budget 2014", "I alt", "", ""],
  ["UDGIFTER", "", "", "", "", ""],
  ["Børn, unge og familie", "", "", "", "", ""],
  ["Lektiecafé", 200, 200, 400, "", ""],
  ["Sommerklub", 100, 100, 200, "", ""],
  ["Børn, unge og familie i alt", 300, 300, 600, "", ""],
  ["Sundhed", "", "", "", "", ""],
  ["Kostvejledning", 100, 300, 400, "", ""],
  ["Udgifter i alt", 400, 600, 1000, "", ""],
  ["", "", "", "", "", ""],
  ["FINANSIERING", "", "", "", "", ""],
  ["Landsbyggefonden", 300, 450, 750, "", ""],
  ["Nørreby Kommune", 75, 100, 175, "", ""],
  ["Boligforeningen Vang", 25, 50, 75, "", ""],
  ["Finansiering i alt", 400, 600, 1000, "", ""],
  ["Heraf lokal andel, pct.", 0.25, 0.25, 0.25, "", ""],
  ["Balance", 0, 0, 0, "", ""],
  ["Note: løn er fremskrevet.", "", "", "", "", ""],
];

test("an ordinary municipal budget is read side by side and is in order", () => {
  expect(reported(BUDGET).share).toMatchObject({
    local: 25_000_000,
    grant: 75_000_000,
    total: 100_000_000,
  });
  expect(kinds(BUDGET)).toEqual([]);
});

const altered = (row: number, column: number, value: number): Grid =>
  BUDGET.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));

test.each([
  ["a subtotal by its name", 8, 1, 310],
  ["the total of a side", 11, 2, 601],
  ["a total column", 10, 3, 410],
])("%s that is not its parts is told, and is never money", (_, row, column, value) => {
  const plan = altered(row, column, value);
  expect(found(plan, "sumWrong").length).toBeGreaterThan(0);
  expect(reported(plan).share?.total).toBe(100_000_000);
});

test("a year whose costs are not paid is told", () => {
  expect(found(altered(10, 1, 120), "financingDiffers")).toMatchObject([
    { year: 2013, cost: 42_000_000, paid: 40_000_000 },
  ]);
});

test("sources as columns, with subtotals, a total row and a total column", () => {
  const plan: Grid = [
    ["Tema", "Aktivitet", "LBF", "Kommune", "Boligorganisation", "I alt"],
    ["Sundhed", "Kost", 150_000, 25_000, 25_000, 200_000],
    ["Sundhed", "Motion", 150_000, 50_000, "", 200_000],
    ["Sundhed i alt", "", 300_000, 75_000, 25_000, 400_000],
    ["", "", "", "", "", ""],
    ["Kultur og fritid", "Klub", 150_000, 50_000, "", 200_000],
    ["I alt", "", 450_000, 125_000, 25_000, 600_000],
  ];
  expect(reported(plan).share).toMatchObject({
    local: 15_000_000,
    grant: 45_000_000,
    total: 60_000_000,
  });
  expect(kinds(plan)).toEqual([]);
});

test("years over sources, in two heading rows", () => {
  const plan: Grid = [
    ["", "", "2013", "", "2014", "", "I alt"],
    ["Aktivitet", "Tema", "LBF", "Kommune", "LBF", "Kommune", ""],
    ["Kost", "Sundhed", 75, 25, 150, 50, 300],
    ["Sum", "", 75, 25, 150, 50, 300],
  ];
  expect(reported(plan).share).toMatchObject({ local: 7_500, total: 30_000 });
  expect(kinds(plan)).toEqual([]);
});

test("English headings in another order, with a column nobody asked for", () => {
  const plan: Grid = [
    ["Source", "Remarks", "Amount (DKK)", "Year", "Theme", "Activity", "Kind"],
    ["Municipality", "x", "DKK 250,000.00", 2013, "Sundhed", "Homework café", "Social support"],
    [
      "National Building Fund",
      "",
      "750,000.00",
      2013,
      "Sundhed",
      "Homework café",
      "Social support",
    ],
  ];
  expect(reported(plan).share).toMatchObject({ local: 25_000_000, total: 100_000_000 });
});

test("without headings the columns stand in their own order", () => {
  expect(reported(IN_ORDER.slice(1)).share).toEqual(reported(IN_ORDER).share);
});

test("subtotal rows in a long plan are checked and not counted", () => {
  const plan = [...IN_ORDER, ["I alt", "", "", "", "", 1_000_000]];
  expect(kinds(plan)).toEqual([]);
  expect(found([...IN_ORDER, ["I alt", "", "", "", "", 900_000]], "sumWrong")).toMatchObject([
    { row: 5, column: 5, stated: 90_000_000, parts: 100_000_000 },
  ]);
  expect(reported(plan).share?.total).toBe(100_000_000);
});

test("a grand total after subtotals is held against everything, not only the last part", () => {
  const [head, a, b, c, d] = IN_ORDER as (string | number)[][];
  const total = (label: string, amount: number) => [label, "", "", "", "", amount];
  const plan = (grand: number) =>
    [
      head,
      a,
      b,
      total("Subtotal", 600_000),
      c,
      d,
      total("Subtotal", 400_000),
      total("Total", grand),
    ] as Grid;
  expect(kinds(plan(1_000_000))).toEqual([]);
});

test("an activity whose name begins like a total is an activity", () => {
  const plan = IN_ORDER.map((row) =>
    row[0] === "Lektiecafé" ? ["Samlet indsats mod skolefravær", ...row.slice(1)] : row,
  );
  expect(reported(plan).share?.total).toBe(100_000_000);
});
