import { frozen, recalculated } from "../../../src/app/ribbon/formulas";
import type { StartedHost } from "../../../src/workbench/host/node";
import { started } from "../../host/started";

let host: StartedHost;
let loaded = false;

beforeEach(async () => {
  host = await started();
  loaded = false;
});
afterEach(() => host.close());

/** Exact and awkward results: a fraction no decimal writes, texts that Excel would read as something else. */
const RESULT = [
  ["=ikke en formel", 1 / 3],
  ["3/4", 0.1 + 0.2],
  ["007", "-"],
];

function load(): void {
  loaded = true;
  host.CustomFunctions.associate("CRITERIA", () => RESULT);
  host.CustomFunctions.associate("COFINANCING.GAP", () => 12.34);
}

const edit = (act: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });

async function cells(
  area: string,
  sheet = "Ark1",
): Promise<{ values: unknown; formulas: unknown }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(area).load("values,formulas");
    await context.sync();
    return { values: range.values, formulas: range.formulas };
  });
}

/** Two sheets with a spilling formula, a number, one of Excel's own, and our name inside quotes. */
async function put(): Promise<void> {
  if (!loaded) load();
  await edit(({ worksheets }) => {
    const other = worksheets.add("Andet");
    other.getRange("B2").formulas = [["=UDSAT.COFINANCING.GAP(A1:A2)"]];
    const sheet = worksheets.getItem("Ark1");
    sheet.activate();
    sheet.getRange("B2").formulas = [["=UDSAT.CRITERIA(A1:A2)"]];
    sheet.getRange("E1:E3").formulas = [
      ["=UDSAT.COFINANCING.GAP(A1:A2)*2"],
      ["=SUM(E1,1)"],
      ['="=UDSAT.CRITERIA"'],
    ];
  });
}

const FORMULAS = {
  spill: "=UDSAT.CRITERIA(A1:A2)",
  sum: "=SUM(E1,1)",
  text: '="=UDSAT.CRITERIA"',
};

test("a sheet's formulas become the values they showed, exactly, and nothing else is touched", async () => {
  await put();
  const before = await cells("B2:C4");
  expect(before.values).toEqual(RESULT);
  const { tone, text } = await frozen("sheet", "da");
  expect([tone, text.what]).toEqual([
    "success",
    "2 formler fra Udsat er nu værdier i 7 celler. Tal og tekster er de samme som før.",
  ]);
  const after = await cells("B2:C4");
  expect(after.values).toEqual(RESULT);
  expect(String((after.formulas as unknown[][])[0]?.[0])).not.toBe(FORMULAS.spill);
  expect((await cells("E1:E3")).formulas).toEqual([[24.68], [FORMULAS.sum], [FORMULAS.text]]);
  expect((await cells("B2", "Andet")).formulas).toEqual([["=UDSAT.COFINANCING.GAP(A1:A2)"]]);
});

test("one step back gives every formula back, or it is said that this Excel cannot", async () => {
  await put();
  const { text } = await frozen("workbook", "da");
  expect((await cells("B2", "Andet")).formulas).toEqual([[12.34]]);
  const canUndo = Office.context.requirements.isSetSupported("ExcelApi", "1.19");
  expect(text.todo).toMatch(canUndo ? /^(?!.*kan ikke).*fortryd/i : /kan ikke fortryde/);
  if (!canUndo) return;
  host.host.model.undo();
  expect((await cells("B2")).formulas).toEqual([[FORMULAS.spill]]);
  expect((await cells("B2", "Andet")).formulas).toEqual([["=UDSAT.COFINANCING.GAP(A1:A2)"]]);
  expect((await cells("B2:C4")).values).toEqual(RESULT);
});

test("of chosen cells, a formula is meant by any cell of its result", async () => {
  await put();
  await edit(({ worksheets }) => worksheets.getItem("Ark1").getRange("C4").select());
  expect((await frozen("selection", "en")).text.what).toMatch(/^1 formula of Udsat .* 6 cells/);
  expect((await cells("E1")).formulas).toEqual([["=UDSAT.COFINANCING.GAP(A1:A2)*2"]]);
  await edit(({ worksheets }) => worksheets.getItem("Ark1").getRange("A1").select());
  expect(await frozen("selection", "da")).toMatchObject({
    tone: "error",
    text: { what: "Der er ingen formler fra Udsat i de valgte celler." },
  });
});

test("a formula without a result yet, one with hidden rows, and a protected sheet are left alone and named", async () => {
  await put();
  await edit(({ worksheets }) => {
    const sheet = worksheets.getItem("Ark1");
    sheet.getRange("3:3").rowHidden = true;
    sheet.getRange("G1").formulas = [["=UDSAT.UNKNOWN(1)"]];
    worksheets.getItem("Andet").protection.protect();
  });
  const { tone, text } = await frozen("workbook", "da");
  expect([tone, text.what]).toEqual([
    "success",
    "1 formel fra Udsat er nu værdier i 1 celle. Tal og tekster er de samme som før.",
  ]);
  expect(text.why).toMatch(/1 formel har intet resultat endnu.*1 formel har skjulte.*»Andet«/);
  expect((await cells("B2")).formulas).toEqual([[FORMULAS.spill]]);
  expect((await cells("G1")).formulas).toEqual([["=UDSAT.UNKNOWN(1)"]]);
});

test("formulas that were there before the functions are entered again and get their results", async () => {
  await edit(({ worksheets }) => {
    worksheets.getItem("Ark1").getRange("B2:B3").formulas = [
      ["=UDSAT.COFINANCING.GAP(A1)"],
      ["=_xldudf_UDSAT_COFINANCING_GAP(A1)"],
    ];
  });
  load();
  expect(await recalculated("da")).toEqual({
    tone: "success",
    text: {
      what: "2 formler fra Udsat er skrevet ind igen og genberegnet.",
      why: "",
      todo: "",
    },
  });
  expect(await cells("B2:B3")).toEqual({
    values: [[12.34], [12.34]],
    formulas: [["=UDSAT.COFINANCING.GAP(A1)"], ["=UDSAT.COFINANCING.GAP(A1)"]],
  });
});

test("a workbook without formulas of ours is told so", async () => {
  expect((await recalculated("da")).text.what).toBe(
    "Der er ingen formler fra Udsat i projektmappen.",
  );
  expect((await frozen("workbook", "en")).text.what).toBe(
    "There are no formulas of Udsat in the workbook.",
  );
});

test("a thousand formulas take four requests", async () => {
  load();
  await edit(({ worksheets }) => {
    worksheets.getItem("Ark1").getRange("B1:B1000").formulas = Array.from({ length: 1000 }, () => [
      "=UDSAT.COFINANCING.GAP(A1)",
    ]);
  });
  const before = host.requests.length;
  expect((await frozen("sheet", "da")).text.what).toMatch(/^1000 formler/);
  expect(host.requests.length - before).toBeLessThanOrEqual(6);
});
