import { type Asked, type Filter, formulaOf } from "../../../src/toolbox/page/filter";
import { tools } from "../../../src/toolbox/functions/tools";
import { insertSpilling } from "../../../src/toolbox/sheet/formula";
import type { StartedHost } from "../../../src/workbench/host/node";
import { counted, started, valuesOf } from "../../host/started";

let host: StartedHost;
beforeEach(async () => {
  host = await started();
  host.CustomFunctions.associate("TOOLS", (word: unknown) =>
    (tools.run as unknown as (word: unknown) => string[][])(word),
  );
});
afterEach(() => host.close());

const edit = (act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Ark1"));
    await context.sync();
  });

/** What the page asks for; it asks for nothing where the search finds nothing. */
function asked(chapter: Filter["chapter"], words = ""): Asked {
  const formula = formulaOf({ chapter, words });
  if (!formula) throw new Error(`nothing has ${words}`);
  return formula;
}

const INCOME = asked("income");

test("the formula goes into the active cell where its room is empty: one request to read, one to write", async () => {
  await edit((sheet) => sheet.getRange("C4").select());
  const { value, requests } = await counted(host, () => insertSpilling(INCOME));
  expect(value).toEqual({ ok: true, value: { sheet: "Ark1", cell: "C4" } });
  expect(requests).toBe(2);
  expect((await valuesOf("C4:D6", "Ark1")).map(([, measure]) => measure)).toEqual([
    "Værktøj",
    "Fritidspas",
    "Gældsrådgivning",
  ]);
});

test.each([
  ["its own cell", "C4", "C4"],
  ["the last cell of its room", "N6", "N6"],
  ["a cell with a formula that shows nothing", "D5", "D5"],
])("nothing is written over %s", async (_, at, cell) => {
  await edit((sheet) => {
    sheet.getRange(at).formulas = [[at === "D5" ? '=""' : "mit"]];
    sheet.getRange("C4").select();
  });
  expect(await insertSpilling(INCOME)).toEqual({
    ok: false,
    refusal: { kind: "taken", cell, room: "C4:N6" },
    aftermath: { kind: "unchanged" },
  });
  expect((await valuesOf("C4:N6", "Ark1")).flat().filter((value) => value !== "")).toEqual(
    at === "D5" ? [] : ["mit"],
  );
});

test("a cell just outside the room is no hindrance", async () => {
  await edit((sheet) => {
    for (const at of ["O4", "C7", "B4", "C3"]) sheet.getRange(at).values = [["mit"]];
    sheet.getRange("C4").select();
  });
  expect(await insertSpilling(INCOME)).toMatchObject({ ok: true });
});

test("what another formula has spilled is not written into", async () => {
  await edit((sheet) => sheet.getRange("C4").select());
  await insertSpilling(INCOME);
  await edit((sheet) => sheet.getRange("D5").select());
  expect(await insertSpilling(INCOME)).toMatchObject({
    ok: false,
    refusal: { kind: "taken", cell: "D5" },
  });
});

test("no result is put where it would touch a table, not even an empty one", async () => {
  await edit((sheet) => {
    sheet.getRange("G1").values = [["Overskrift"]];
    sheet.tables.add("G1:G5", true).name = "Min_tabel";
    sheet.getRange("C4").select();
  });
  expect(await insertSpilling(INCOME)).toMatchObject({
    ok: false,
    refusal: { kind: "inTable", table: "Min_tabel" },
    aftermath: { kind: "unchanged" },
  });
});

test("a protected sheet says so, and is as it was", async () => {
  await edit((sheet) => {
    sheet.getRange("C4").select();
    sheet.protection.protect();
  });
  expect(await insertSpilling(INCOME)).toMatchObject({
    ok: false,
    refusal: { kind: "protectedSheet" },
  });
});

test("the room that is asked for is the room the result takes, for every chapter, for words and for all", () => {
  const run = tools.run as unknown as (word: unknown) => string[][];
  for (const { formula, rows, columns } of [
    asked("all"),
    ...(["steering", "jobless", "convicted", "letting", "urban"] as const).map((one) => asked(one)),
    ...["salg", "1,4 mia.", '"Bogstart"'].map((words) => asked("all", words)),
  ]) {
    const word = /"(.*)"\)$/.exec(formula)?.[1]?.replace(/""/g, '"');
    const result = run(word);
    expect([result.length, result[0]?.length]).toEqual([rows, columns]);
  }
});

test("a word with quotation marks is quoted as Excel wants it, and a word that stands nowhere gives no formula", () => {
  expect(asked("all", '"Bogstart"').formula).toBe('=UDSAT.TOOLS("""Bogstart""")');
  expect(formulaOf({ chapter: "all", words: "hest" })).toBeNull();
});
