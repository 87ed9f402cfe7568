import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell, Grid } from "../../../src/core/cell";
import { summed } from "../../../src/finance/judge/check";

/** A budget of the documents beside this file, with what a person reads out of it. Kroner. */
interface Written {
  readonly name: string;
  readonly rows: Grid;
  readonly says: string;
}

const folder = join(__dirname, "budgets");

/** A cell of a Markdown table: a plain number is a number, all else text. */
function cellOf(text: string): Cell {
  return /^-?\d+(?:\.\d{1,2})?$/.test(text) ? Number(text) : text;
}

function tableOf(part: string): Cell[][] {
  const lines = part
    .split("\n")
    .filter((line) => line.startsWith("|") && !/^\|(?: ?-+ ?\|)+$/.test(line));
  const rows = lines.map((line) =>
    line
      .slice(1, line.lastIndexOf("|"))
      .split("|")
      .map((cell) => cellOf(cell.trim())),
  );
  return rows[0]?.every((cell) => cell === "") ? rows.slice(1) : rows;
}

const WRITTEN: readonly Written[] = readdirSync(folder).flatMap((file) =>
  readFileSync(join(folder, file), "utf8")
    .split(/^## /m)
    .slice(1)
    .map((part) => ({
      name: part.split("\n")[0] ?? "",
      rows: tableOf(part),
      says:
        part
          .split("\n")
          .find((line) => line.startsWith("> "))
          ?.slice(2) ?? "",
    })),
);

/** What the reader says of a budget, in the words of the documents. */
function readOf(rows: Grid): string {
  const sum = summed(rows);
  if ("kind" in sum) return "ingen plan";
  if (!sum.share)
    return `tvivl: ${[...new Set(sum.doubts.map(({ kind }) => kind))].sort().join(", ")}`;
  const kroner = (ore: number): string => String(ore / 100).replace(/\B(?=(\d{3})+$)/g, ".");
  const { grant, local, other } = sum.share;
  return `fonden ${kroner(grant)}, lokalt ${kroner(local)}${other === 0 ? "" : `, andre ${kroner(other)}`}`;
}

/** The doubts in the order of their names, so that a document may write them in any. */
const inOrder = (says: string): string =>
  says.startsWith("tvivl: ") ? `tvivl: ${says.slice(7).split(", ").sort().join(", ")}` : says;

const width = (rows: Grid): number => Math.max(...rows.map((row) => row.length));
const danish = (cell: Cell): Cell =>
  typeof cell === "number" && Number.isInteger(cell) && Math.abs(cell) > 2100
    ? `${cell < 0 ? "-" : ""}${String(Math.abs(cell)).replace(/\B(?=(\d{3})+$)/g, ".")}`
    : cell;
const each = (rows: Grid, change: (cell: Cell) => Cell): Grid => rows.map((row) => row.map(change));

/** Ways to write the same budget that say nothing else. */
const SAME: readonly (readonly [string, (rows: Grid) => Grid])[] = [
  ["as it stands", (rows) => rows],
  ["with its numbers as text", (rows) => each(rows, danish)],
  [
    "two rows down and two columns to the right",
    (rows) => [[], [], ...rows.map((row) => ["", "", ...row])],
  ],
  ["with null for empty cells", (rows) => each(rows, (cell) => (cell === "" ? null : cell))],
  [
    "in capitals",
    (rows) => each(rows, (cell) => (typeof cell === "string" ? cell.toUpperCase() : cell)),
  ],
  [
    "with hard spaces",
    (rows) =>
      each(rows, (cell) => (typeof cell === "string" ? cell.replace(/ /g, "\u00a0") : cell)),
  ],
  ["with empty columns to the right", (rows) => rows.map((row) => [...row, "", ""])],
];

test("the documents hold at least 80 budgets, each with its answer", () => {
  expect(WRITTEN.length).toBeGreaterThanOrEqual(80);
  for (const { says, name } of WRITTEN)
    expect([name, /^(?:fonden|tvivl|ingen plan)/.test(says)]).toEqual([name, true]);
});

describe.each(SAME)("%s", (_, written) => {
  test.each(WRITTEN.map((one) => [one.name, one] as const))("%s", (__, { rows, says }) => {
    expect(readOf(written(rows))).toBe(inOrder(says));
  });
});

/** Rows turned into columns: what is read must be the same, or a doubt. */
const turned = (rows: Grid): Grid =>
  Array.from({ length: width(rows) }, (_, column) => rows.map((row) => row[column] ?? ""));

test.each(WRITTEN.map((one) => [one.name, one] as const))(
  "turned on its side, no wrong number: %s",
  (_, { rows, says }) => {
    const read = readOf(turned(rows));
    if (read.startsWith("fonden")) expect(read).toBe(says);
  },
);

describe("a three-line plan under any pair of headings", () => {
  const LEFT = [
    "Finansiering",
    "Kilde",
    "Finansieringskilde",
    "Part",
    "",
    "Bidragyder",
    "Hvem betaler",
    "Indtægter",
    "Navn",
    "Post",
    "Budgetpost",
    "Tekst",
    "Organisation",
    "Aktør",
    "Indsatsområde",
    "Aktivitet",
    "Tilskudsyder",
    "Medfinansiering",
  ];
  const RIGHT = [
    "Beløb",
    "Kr.",
    "I alt",
    "Budget",
    2024,
    "Beløb i kr.",
    "DKK",
    "",
    "Sum",
    "Budget 2022-2025",
    "Tilskud",
    "Bidrag",
    "Total",
    "Samlet",
    "Planperioden",
    "Bevilling",
    "Beløb inkl. moms",
    "Hele perioden",
  ];
  test.each(LEFT)("%j beside each", (left) => {
    for (const right of RIGHT) {
      const rows = [
        [left, right],
        ["Landsbyggefonden", 6_000_000],
        ["Kommunen", 1_400_000],
        ["Boligorganisationen", 600_000],
      ];
      expect([right, readOf(rows)]).toEqual([right, "fonden 6.000.000, lokalt 2.000.000"]);
    }
  });
});
