import type { StartedHost } from "../../../src/workbench/host/node";
import { checkPlan } from "../../../src/finance/judge/check";
import { correctionsOf } from "../../../src/finance/read/corrections";
import { readFinance } from "../../../src/finance/sheet/actions";
import { insertShare, saveReading } from "../../../src/finance/sheet/answers";
import { started } from "../../host/started";

let host: StartedHost;
beforeEach(async () => {
  host = await started();
});
afterEach(() => host.close());

const BUDGET = [
  ["Kilde", "Beløb"],
  ["LBF", 3_000_000],
  ["Kommunen", 700_000],
  ["Alfa Partnerskab", 300_000],
];

async function typed(address: string, cells: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    const where = context.workbook.worksheets.getActiveWorksheet();
    where.getRange(address).values = cells;
    where.getRange("A1").select();
    await context.sync();
  });
}

/** The plan where the page read it, with what has been said of it. */
async function read() {
  const outcome = await readFinance({ kind: "sheet", sheet: "Ark1" });
  if (!outcome.ok) throw new Error(outcome.refusal.kind);
  return outcome.value;
}

test("an answer is kept in a table that people can read, and the plan is read with it", async () => {
  await typed("A1:B4", BUDGET);
  expect((await read()).reading).toBeUndefined();
  const answer = { what: "kilde", name: "Alfa Partnerskab", role: "lokal" } as const;
  expect(await saveReading([answer])).toMatchObject({ ok: true });
  const plan = await read();
  expect(plan.reading).toEqual([["kilde", "Alfa Partnerskab", "lokal"]]);
  const report = checkPlan(plan.cells, { corrections: correctionsOf(plan.reading) });
  expect(report.kind === "report" && report.share).toMatchObject({ local: 100_000_000 });
});

test("a second answer to the same takes the place of the first, and others stay", async () => {
  await typed("A1:B4", BUDGET);
  await saveReading([{ what: "kilde", name: "Alfa Partnerskab", role: "lokal" }]);
  await saveReading([{ what: "række", name: "I alt", role: "ikke med" }]);
  await saveReading([{ what: "kilde", name: "Alfa Partnerskab", role: "anden" }]);
  expect((await read()).reading).toEqual([
    ["kilde", "Alfa Partnerskab", "anden"],
    ["række", "I alt", "ikke med"],
  ]);
});

test("the answers go by name, so rows that are added leave them standing", async () => {
  await typed("A1:B4", BUDGET);
  await saveReading([{ what: "kilde", name: "Alfa Partnerskab", role: "lokal" }]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    sheet.getRange("A2:B2").insert("Down");
    sheet.getRange("A2:B2").values = [["Lejerbo", 100_000]];
    await context.sync();
  });
  const plan = await read();
  const report = checkPlan(plan.cells, { corrections: correctionsOf(plan.reading) });
  expect(report.kind === "report" && report.share).toMatchObject({ local: 110_000_000 });
});

test("the formula of the share takes the table as its last argument, and only an empty cell", async () => {
  await typed("A1:B4", BUDGET);
  await saveReading([{ what: "kilde", name: "Alfa Partnerskab", role: "lokal" }]);
  const plan = await read();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ark1").activate();
    context.workbook.worksheets.getItem("Ark1").getRange("D1").select();
    await context.sync();
  });
  expect(await insertShare(plan, true)).toMatchObject({ ok: true, value: { cell: "Ark1!D1" } });
  expect(await insertShare(plan, true)).toMatchObject({ ok: false, refusal: { kind: "edited" } });
  const formula = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Ark1").getRange("D1").load("formulas");
    await context.sync();
    return (cell.formulas as string[][])[0]?.[0];
  });
  expect(formula).toBe("=UDSAT.COFINANCING('Ark1'!A1:B4,Udsat_Laesning[#All])");
});
