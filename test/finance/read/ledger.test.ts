import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../../src/core/cell";
import { cellsOf, type CellUse } from "../../../src/finance/read/cells";
import { AMOUNT } from "../../../src/finance/read/grid/matrix";
import { readSheet, type Reading } from "../../../src/finance/read/read";
import { make as makeInOneHand } from "./generator";
import { make as makeInAnotherHand } from "./wide/make";

/** A cell with what a person says it is; undefined for one without money. */
interface Told {
  readonly cell: Cell;
  readonly use: CellUse | undefined;
}
interface Budget {
  readonly name: string;
  readonly rows: readonly (readonly Told[])[];
}

const USES: Readonly<Record<string, CellUse>> = {
  F: "fund",
  L: "local",
  A: "other",
  U: "cost",
  S: "sum",
  N: "note",
  T: "doubt",
};

function toldIn(text: string): Told {
  const [, written = "", mark] = /^(.*?)(?: \{([FLAUSNT])\})?$/.exec(text.trim()) ?? [];
  return {
    cell: /^-?\d+(?:\.\d+)?$/.test(written) ? Number(written) : written,
    use: mark === undefined ? undefined : USES[mark],
  };
}

const FOLDER = join(__dirname, "ledger");

const BUDGETS: readonly Budget[] = readdirSync(FOLDER)
  .flatMap((file) => readFileSync(join(FOLDER, file), "utf8").split(/^## /m).slice(1))
  .map((part) => ({
    name: part.split("\n")[0] ?? "",
    rows: part
      .split("\n")
      .filter((line) => line.startsWith("|") && !/^\|(?:[ -]*\|)+$/.test(line))
      .map((line) => line.slice(1, line.lastIndexOf("|")).split("|").map(toldIn)),
  }));

function readingOf(rows: readonly (readonly Cell[])[]): Reading {
  const reading = readSheet(rows);
  if ("kind" in reading) throw new Error(`refused: ${reading.kind}`);
  return reading;
}

/** What each cell was read as, in the form of the documents. */
function readAs(rows: Budget["rows"]): Told[][] {
  const uses = new Map(
    cellsOf(readingOf(rows.map((row) => row.map(({ cell }) => cell)))).map((one) => [
      `${one.row} ${one.column}`,
      // The documents have one word for what is within another and what is left out.
      one.use === "unused" ? "note" : one.use,
    ]),
  );
  return rows.map((row, r) =>
    row.map(({ cell }, c): Told => ({ cell, use: uses.get(`${r} ${c}`) })),
  );
}

const danish = (cell: Cell): Cell =>
  typeof cell === "number" && Number.isInteger(cell) && Math.abs(cell) > 2100
    ? String(cell).replace(/\B(?=(\d{3})+$)/g, ".")
    : cell;
const isLine = (row: readonly Told[]): boolean =>
  row.some(({ use }) => use === "fund" || use === "local" || use === "other") &&
  row.some(({ cell, use }) => typeof cell === "string" && cell !== "" && use === undefined) &&
  typeof row[0]?.cell === "string" &&
  row[0].cell !== "" &&
  !/heraf/.test(row[0].cell);
/** A line and the one below it change places, where no part of the first stands between. */
function swapped(rows: Budget["rows"]): Budget["rows"] {
  const at = rows.findIndex((row, index) => {
    const next = rows[index + 1];
    return (
      next !== undefined &&
      isLine(row) &&
      isLine(next) &&
      !/heraf/.test(String(rows[index + 2]?.[0]?.cell))
    );
  });
  const [a, b] = [rows[at], rows[at + 1]];
  if (!a || !b) return rows;
  return rows.map((row, index) => (index === at ? b : index === at + 1 ? a : row));
}

/** Ways to write the same budget in which each amount stays what it is. */
const WRITTEN: readonly (readonly [string, (rows: Budget["rows"]) => Budget["rows"]])[] = [
  ["as it stands", (rows) => rows],
  [
    "numbers as text",
    (rows) => rows.map((row) => row.map((one) => ({ ...one, cell: danish(one.cell) }))),
  ],
  ["two lines the other way round", swapped],
  [
    "moved down and to the right",
    (rows) => {
      const blank = { cell: "", use: undefined };
      return [[], [], ...rows.map((row) => [blank, blank, ...row])];
    },
  ],
];

describe.each(WRITTEN)("each amount is what a person says it is: %s", (_, written) => {
  test.each(BUDGETS.map((one) => [one.name, one] as const))("%s", (__, { rows }) => {
    const same = written(rows);
    expect(readAs(same)).toEqual(same);
  });
});

/** Years across, written a line an amount. */
test.each(
  BUDGETS.filter(
    ({ rows: [head = [], ...rows] }) =>
      head.slice(1).filter(({ cell }) => /^(?:Budget )?20\d\d$/.test(String(cell))).length > 1 &&
      rows.every((row) => typeof row[0]?.cell === "string" && row[0].cell !== ""),
  ).map((one) => [one.name, one] as const),
)("a line an amount, the same lines: %s", (_, { rows: [head = [], ...rows] }) => {
  const lines = rows.flatMap((row) =>
    row.flatMap((one, column): Told[][] =>
      ["fund", "local", "other"].includes(one.use ?? "")
        ? [
            [
              { cell: row[0]?.cell ?? "", use: undefined },
              { cell: Number(/\d{4}/.exec(String(head[column]?.cell))?.[0]), use: undefined },
              one,
            ],
          ]
        : [],
    ),
  );
  const long = [["Kilde", "År", "Beløb"].map((cell): Told => ({ cell, use: undefined })), ...lines];
  expect(readAs(long)).toEqual(long);
});

/** Each cell with money is one cell of one table, and each line is one such cell. */
function onceEach(rows: readonly (readonly Cell[])[]): void {
  const reading = readSheet(rows);
  if ("kind" in reading) return;
  const places = cellsOf(reading).map(({ row, column }) => `${row} ${column}`);
  expect(new Set(places).size).toBe(places.length);
  const lines = reading.lines.map(({ row, column }) => `${row} ${column}`);
  expect(new Set(lines).size).toBe(lines.length);
  expect(lines.filter((place) => !places.includes(place))).toEqual([]);
  const money = reading.tables.flatMap(({ table }) =>
    table.rows.flatMap(({ at: row }, r) =>
      table.columns.flatMap(({ at: column }, c) =>
        table.matrix.state(r, c) === AMOUNT ? [`${row} ${column}`] : [],
      ),
    ),
  );
  expect([...places].sort()).toEqual(money.sort());
  // All figures that stand anywhere below the headings are looked at.
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (typeof cell === "number" && Math.abs(cell) > 100_000 && Number.isInteger(cell))
        expect([r, c, places.includes(`${r} ${c}`)]).toEqual([r, c, true]);
    }),
  );
}

test("every cell with money ends once, as a line, a sum, a note or a doubt", () => {
  for (const { rows } of BUDGETS) onceEach(rows.map((row) => row.map(({ cell }) => cell)));
  for (let seed = 0; seed < 150; seed++) {
    onceEach(makeInOneHand(seed).rows);
    onceEach(makeInAnotherHand(seed).rows);
  }
});

/** The plan's own money by class, in øre. */
const sums = (rows: readonly (readonly Cell[])[]): unknown => readingOf(rows).totals;

test("a line divided into two of the same party changes nothing", () => {
  let divisions = 0;
  for (const { name, rows } of BUDGETS) {
    const at = rows.findIndex((row) => isLine(row) && row.some(({ use }) => use === "local"));
    const line = rows[at];
    if (!line || rows.some((row) => row.some(({ use }) => use === "doubt"))) continue;
    if (typeof line.find(({ use }) => use === "local")?.cell !== "number") continue;
    const half = (first: boolean): Cell[] =>
      line.map(({ cell, use }, column) =>
        column === 0
          ? `${String(cell)}, ${first ? "løn" : "drift"}`
          : typeof cell !== "number" || use === undefined || (use === "note" && cell < 100)
            ? cell
            : first
              ? Math.floor(cell / 3)
              : cell - Math.floor(cell / 3),
      );
    const divided = rows.flatMap((row, index) =>
      index === at ? [half(true), half(false)] : [row.map(({ cell }) => cell)],
    );
    // Two lines that add up to a third in every column may be its parts: that is asked, and no number.
    if (readingOf(divided).doubts.length > 0) continue;
    divisions++;
    expect([name, sums(divided)]).toEqual([
      name,
      sums(rows.map((row) => row.map(({ cell }) => cell))),
    ]);
  }
  expect(divisions).toBeGreaterThan(25);
});
