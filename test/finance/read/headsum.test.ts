import type { Grid } from "../../../src/core/cell";
import { found, kinds, reported } from "./tables";

/** Themes carry their own sums above their activities, and no word says that they are sums. */
const THEMES: Grid = [
  ["Post", "LBF", "Kommunen"],
  ["Sundhed", 300, 100],
  ["Kostvejledning", 200, 50],
  ["Motion", 100, 50],
  ["Kultur og fritid", 150, 50],
  ["Festival", 150, 50],
  ["I alt", 450, 150],
];

const altered = (plan: Grid, row: number, column: number, value: number): Grid =>
  plan.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));

test("a theme row that is the sum of the rows below it in every column is not counted, and names their theme", () => {
  const { share, plan } = reported(THEMES);
  // 300 + 150 from the fund, 100 + 50 local.
  expect(share).toMatchObject({ local: 15_000, grant: 45_000, total: 60_000 });
  expect(kinds(THEMES)).toEqual([]);
  const themes = [...plan.ledger.theme.slice(0, plan.ledger.size)].map(
    (id) => plan.ledger.names.texts[id],
  );
  expect(themes).toEqual([
    "Sundhed",
    "Sundhed",
    "Sundhed",
    "Sundhed",
    "Kultur og fritid",
    "Kultur og fritid",
  ]);
});

test("one column that is not the sum of the rows below is told as a wrong sum, and the parts are counted", () => {
  const plan = altered(THEMES, 1, 1, 310);
  expect(found(plan, "sumWrong")).toMatchObject([
    { row: 1, column: 1, label: "Sundhed", stated: 31_000, parts: 30_000 },
  ]);
  expect(reported(plan).share?.total).toBe(60_000);
});

test("a theme row that agrees with the rows below in no column is counted, and the finding says so", () => {
  const plan = altered(altered(THEMES, 1, 1, 310), 1, 2, 90).slice(0, 6);
  expect(found(plan, "headingMoney")).toMatchObject([
    { row: 1, column: 1, label: "Sundhed", stated: 31_000, parts: 30_000 },
  ]);
  // 600 and the 400 of the row itself.
  expect(reported(plan).share?.total).toBe(100_000);
});

test("an øre from the sum is not the sum", () => {
  const plan: Grid = [
    ["Aktivitet", "Tema", "Kilde", "Beløb"],
    ["", "Sundhed", "", 400.01],
    ["Kost", "Sundhed", "LBF", 300],
    ["Kost", "Sundhed", "Kommunen", 100],
  ];
  expect(found(plan, "headingMoney")).toMatchObject([{ row: 1, stated: 40_001, parts: 40_000 }]);
  expect(found(altered(plan, 1, 3, 400), "headingMoney")).toEqual([]);
  expect(reported(altered(plan, 1, 3, 400)).share).toMatchObject({ local: 10_000, total: 40_000 });
});

test("a plan with themes alone counts every theme", () => {
  const plan: Grid = [
    ["Tema", "LBF", "Kommunen"],
    ["Sundhed", 300, 100],
    ["Kultur og fritid", 300, 100],
    ["I alt", 600, 200],
  ];
  expect(reported(plan).share).toMatchObject({ local: 20_000, total: 80_000 });
  expect(kinds(plan)).toEqual([]);
});

test("the rows of one theme, with and without an activity, are lines where another theme follows", () => {
  const plan: Grid = [
    ["Tema", "Aktivitet", "LBF", "Kommunen"],
    ["Sundhed", "", 300, 100],
    ["Kultur og fritid", "Klub", 300, 100],
  ];
  expect(reported(plan).share?.total).toBe(80_000);
  expect(kinds(plan)).toEqual([]);
});

test("a side's own row with the sum of the rows below it is not counted", () => {
  const plan: Grid = [
    ["Post", 2013, 2014],
    ["Udgifter", 400, 600],
    ["Sundhed", 400, 300],
    ["Kost", 300, 300],
    ["Motion", 100, ""],
    ["Kultur og fritid", "", 300],
    ["Indtægter", 400, 600],
    ["Landsbyggefonden", 300, 450],
    ["Kommunen", 100, 150],
  ];
  expect(reported(plan).share).toMatchObject({ local: 25_000, total: 100_000 });
  expect(kinds(plan)).toEqual([]);
  expect(found(altered(plan, 6, 1, 390), "sumWrong")).toMatchObject([
    { row: 6, column: 1, stated: 39_000, parts: 40_000 },
  ]);
});
