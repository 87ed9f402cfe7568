import { buildSheet, type SheetData, type SheetLayout } from "../../../src/excel/sheet";
import type { StartedHost } from "../../../src/workbench/host/node";
import { started } from "../../host/started";
import { between } from "../between";
import { parseAddress } from "../../../src/workbench/model/area";
import { dump } from "../dump";
import { written } from "../raw";

/** A block of the law's words that others put rows and columns in, or take them out of, while it is being written anew. */
const BLOCK = "Udsat_Proeve_lov";
const layout: SheetLayout = {
  id: "proeve",
  name: "Prøve",
  blocks: [{ name: BLOCK, rows: 6, columns: 4, place: "right" }],
  tables: [
    {
      name: "UdsatProeve",
      id: "area",
      rows: "given",
      columns: [{ key: "area", header: "Område", width: 12, owner: "udsat" }],
    },
  ],
};
const OLD: readonly (readonly (string | number)[])[] = [
  ["Reglerne fra 2010", "", "", ""],
  ["Kriterium", "Grænse", "Ord", "Kilde"],
  ["Dømte", 270, "overstiger 270 pr. 10.000", "§ 61 a"],
  ["Ledige", "40 pct.", "er højere end 40 pct.", "§ 61 a"],
];
const NEW: readonly (readonly (string | number)[])[] = [
  ["Reglerne fra 2014", "", "", ""],
  ["Kriterium", "Grænse", "Ord", "Kilde"],
  ["Dømte", "2,70 pct.", "overstiger 2,70 pct.", "§ 61 a, nr. 3"],
  ["Ledige", "40 pct.", "er højere end 40 pct.", "§ 61 a, nr. 2"],
  ["Indkomst", "55 pct.", "er mindre end 55 pct.", "§ 61 a, nr. 5"],
];
type Grid = readonly (readonly (string | number)[])[];
const data = (law: Grid): SheetData => ({
  tables: { UdsatProeve: [{ area: "A" }] },
  blocks: { [BLOCK]: law },
});

let host: StartedHost;
beforeEach(async () => {
  host = await started();
});
afterEach(() => host.close());

const model = () => host.host.model;

/** The block where its name now says it stands. */
function place() {
  const formula = model()
    .names()
    .find(({ name }) => name === BLOCK)?.formula;
  const area = parseAddress("Prøve", formula?.replace(/^.*!/, "").replaceAll("$", "") ?? "");
  if (!area) throw new Error("the block is gone");
  return area;
}

/** Its lines that hold anything, each without empty cells at its end. */
const block = (): unknown[][] =>
  written(model(), place())
    .map((row) => row.map((cell) => cell ?? ""))
    .filter((row) => row.some((cell) => cell !== ""));

const without = (law: Grid, column: number): Grid =>
  law
    .map((row) => row.filter((_, c) => c !== column))
    .filter((row) => row.some((cell) => cell !== ""));

const whole = { top: 0, bottom: 1_048_575, left: 0, right: 16_383 };
const removeColumn = (column: number) => (): void => {
  const left = place().left + column;
  model().remove({ sheet: "Prøve", ...whole, left, right: left }, "left");
};
const removeRow = (row: number) => (): void => {
  const { top, left, right } = place();
  model().remove({ sheet: "Prøve", top: top + row, bottom: top + row, left, right }, "up");
};
const insertRow = (row: number) => (): void => {
  const { top, left, right } = place();
  model().insert({ sheet: "Prøve", top: top + row, bottom: top + row, left, right }, "down");
};

const DEEDS: readonly (readonly [string, () => () => void, (law: Grid) => Grid])[] = [
  ["the column of the limits deleted", () => removeColumn(1), (law) => without(law, 1)],
  ["the last column deleted", () => removeColumn(3), (law) => without(law, 3)],
  ["a line deleted", () => removeRow(3), (law) => law.filter((_, r) => r !== 3)],
  ["a row put in", () => insertRow(2), (law) => law],
];

describe.each(DEEDS)("%s", (_, deed, expected) => {
  beforeEach(async () => {
    expect(await buildSheet(layout, data(OLD))).toMatchObject({ ok: true });
  });

  test("before the write lands: each cell has the new words where it had the old ones", async () => {
    between(host, { 2: { before: deed() } });
    expect(await buildSheet(layout, data(NEW))).toMatchObject({ ok: true });
    expect(block()).toEqual(expected(NEW));
  });

  test("before the write is taken back: the old words stand again, and that is what is said", async () => {
    between(host, { 2: { cut: "after" }, 4: { before: deed() } });
    const outcome = await buildSheet(layout, data(NEW));
    expect(outcome).toMatchObject({ ok: false, aftermath: { kind: "restored" } });
    expect(block()).toEqual(expected(OLD));
    const now = dump(host);
    // The same deed on the block as it was gives the same workbook.
    host.close();
    host = await started();
    await buildSheet(layout, data(OLD));
    deed()();
    expect(now).toEqual(dump(host));
  });

  test("and what a person wrote in a cell of it stays", async () => {
    const { top, left } = place();
    const at = { top: top + 2, left: left + 2 };
    model().write({ sheet: "Prøve", ...at, bottom: at.top, right: at.left }, [["min note"]]);
    between(host, { 2: { before: deed() } });
    expect(await buildSheet(layout, data(NEW))).toMatchObject({ ok: true });
    expect(block().flat()).toContain("min note");
  });
});

test("lines that nobody can tell any more are left as they are, and it is said that they are left", async () => {
  await buildSheet(layout, data(OLD));
  const mine = (): void => {
    removeColumn(1)();
    const { top, left } = place();
    const line = { sheet: "Prøve", top: top + 2, bottom: top + 2, left, right: left + 1 };
    model().write(line, [["helt", "andet"]]);
  };
  between(host, { 2: { cut: "after" }, 4: { before: mine } });
  const outcome = await buildSheet(layout, data(NEW));
  if (outcome.ok) throw new Error("the answer was lost");
  const [ours, kind] = [block().flat(), outcome.aftermath.kind];
  expect(ours).toEqual(expect.arrayContaining(["helt", "andet"]));
  // Said to be restored only where no word of the new law is left.
  expect(kind).toBe(
    ours.includes("§ 61 a, nr. 3") || ours.includes("Indkomst") ? "left" : "restored",
  );
});
