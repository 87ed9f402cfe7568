import type { SheetData, SheetLayout } from "../../../src/excel/sheet/layout";
import { buildSheet } from "../../../src/excel/sheet";
import { readSheet } from "./read";
import { rowsOf } from "../../../src/excel/sheet/state";
import type { StartedHost } from "../../../src/workbench/host/node";
import { counted, started, valuesOf } from "../../host/started";

const width = 12;
const layout: SheetLayout = {
  id: "proeve",
  name: "Prøve",
  blocks: [{ name: "Udsat_Proeve_noter", rows: 2, columns: 1, place: "above", strong: [0] }],
  tables: [
    {
      name: "UdsatProeve",
      id: "area",
      rows: "given",
      gone: { met: null },
      columns: [
        { key: "area", header: "Område", width, owner: "udsat" },
        {
          key: "met",
          header: "Opfyldt",
          width,
          owner: "udsat",
          format: "0",
          highlights: [{ text: "ja", tone: "bad" }],
        },
        {
          key: "theme",
          header: "Tema",
          width,
          owner: "user",
          validation: { kind: "list", list: "Udsat_Proeve_temaer" },
        },
      ],
    },
  ],
  charts: [
    {
      name: "Udsat prøve",
      title: "Opfyldt",
      kind: "column",
      table: "UdsatProeve",
      categories: "area",
      series: [{ column: "met" }],
    },
  ],
  lists: [{ name: "Udsat_Proeve_temaer", choices: ["Børn", "Sundhed"] }],
};

const data = (rows: readonly (readonly [string, number])[], note = "Første note"): SheetData => ({
  tables: { UdsatProeve: rows.map(([area, met]) => ({ area, met })) },
  blocks: { Udsat_Proeve_noter: [["Prøve"], [note]] },
});

const first = data([
  ["A", 1],
  ["B", 2],
  ["C", 3],
]);
const HEAD = ["Område", "Opfyldt", "Tema"];

let host: StartedHost;
beforeEach(async () => {
  host = await started();
});
afterEach(() => host.close());

test("a sheet is built with one request to read and one to write", async () => {
  const { value, requests } = await counted(host, () => buildSheet(layout, first));
  expect(value).toMatchObject({ ok: true, value: { sheet: "Prøve", created: true } });
  expect(requests).toBe(2);
  expect(await valuesOf("A1:C7", "Prøve")).toEqual([
    ["Prøve", "", ""],
    ["Første note", "", ""],
    ["", "", ""],
    HEAD,
    ["A", 1, ""],
    ["B", 2, ""],
    ["C", 3, ""],
  ]);
});

const edit = (act: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });

const rowsNow = async (sheet = "Prøve"): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("UdsatProeve").getDataBodyRange().load("values");
    await context.sync();
    return body.values as unknown[][];
  }).catch((error: Error) => [[sheet, error.message]]);

test("a refresh takes one request to read and one to write, and doubles nothing", async () => {
  await buildSheet(layout, first);
  const { value, requests } = await counted(host, () =>
    buildSheet(
      layout,
      data(
        [
          ["A", 10],
          ["B", 20],
          ["C", 30],
        ],
        "Anden note",
      ),
    ),
  );
  expect(value).toMatchObject({ ok: true, value: { sheet: "Prøve", created: false } });
  expect(requests).toBe(2);
  expect(await rowsNow()).toEqual([
    ["A", 10, ""],
    ["B", 20, ""],
    ["C", 30, ""],
  ]);
  expect(await valuesOf("A2", "Prøve")).toEqual([["Anden note"]]);
  const charts = await Excel.run(async (context) => {
    const all = context.workbook.worksheets.getItem("Prøve").charts.load("items/name");
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return [all.items.map(({ name }) => name), sheets.items.map(({ name }) => name)];
  });
  expect(charts).toEqual([["Udsat prøve"], ["Ark1", "Udsat lister", "Prøve"]]);
});

test("the sheet is found again after it was renamed, sorted, and given a column and a row above the table", async () => {
  await buildSheet(layout, first);
  await edit(({ worksheets, tables }) => {
    const sheet = worksheets.getItem("Prøve");
    sheet.name = "Mit ark";
    tables.getItem("UdsatProeve").sort.apply([{ key: 0, ascending: false }]);
    tables.getItem("UdsatProeve").columns.add(1, [["Min egen"], ["c"], ["b"], ["a"]]);
  });
  await edit(({ worksheets }) => {
    worksheets.getItem("Mit ark").getRange("3:3").insert("Down");
  });
  expect(
    await buildSheet(
      layout,
      data([
        ["A", 10],
        ["C", 30],
        ["D", 40],
      ]),
    ),
  ).toMatchObject({ ok: true, value: { sheet: "Mit ark", created: false } });
  expect(await rowsNow()).toEqual([
    ["C", "c", 30, ""],
    ["B", "b", "", ""],
    ["A", "a", 10, ""],
    ["D", "", 40, ""],
  ]);
});

test("what people filled in stays with its row, and a note they rewrote is left alone", async () => {
  await buildSheet(layout, first);
  await edit(({ worksheets }) => {
    const sheet = worksheets.getItem("Prøve");
    sheet.getRange("C6").values = [["Sundhed"]];
    sheet.getRange("A2").values = [["Min egen note"]];
  });
  await buildSheet(layout, data([["C", 30]], "Ny note"));
  expect(await rowsNow()).toEqual([
    ["B", "", "Sundhed"],
    ["C", 30, ""],
  ]);
  expect(await valuesOf("A2", "Prøve")).toEqual([["Min egen note"]]);
});

test("a sheet of the user's own with the same name is not touched: the answer is a question with a free name", async () => {
  await edit(({ worksheets }) => {
    worksheets.add("Prøve").getRange("A1").values = [["min"]];
  });
  const refusal = { kind: "occupiedName", sheet: "Prøve", free: "Prøve 2" };
  expect(await buildSheet(layout, first)).toEqual({
    ok: false,
    refusal,
    aftermath: { kind: "unchanged" },
  });
  expect(await valuesOf("A1", "Prøve")).toEqual([["min"]]);
  expect(await buildSheet(layout, first, { name: "Prøve 2" })).toMatchObject({
    ok: true,
    value: { sheet: "Prøve 2" },
  });
});

test("a protected sheet is refused before anything is written", async () => {
  await buildSheet(layout, first);
  await edit(({ worksheets }) => worksheets.getItem("Prøve").protection.protect());
  const before = host.requests.length;
  expect(await buildSheet(layout, data([["A", 99]]))).toEqual({
    ok: false,
    refusal: { kind: "protectedSheet", sheet: "Prøve" },
    aftermath: { kind: "unchanged" },
  });
  expect(host.requests.length - before).toBe(1);
  expect(await rowsNow()).toEqual([
    ["A", 1, ""],
    ["B", 2, ""],
    ["C", 3, ""],
  ]);
});

test("a protected workbook gets no new sheet", async () => {
  await edit(({ protection }) => protection.protect());
  expect(await buildSheet(layout, first)).toEqual({
    ok: false,
    refusal: { kind: "protectedWorkbook" },
    aftermath: { kind: "unchanged" },
  });
});

test("a table whose id column is gone is refused by its header", async () => {
  await buildSheet(layout, first);
  await edit(({ tables }) => tables.getItem("UdsatProeve").columns.getItem("Område").delete());
  expect(await buildSheet(layout, first)).toMatchObject({
    ok: false,
    refusal: { kind: "missingColumn", table: "UdsatProeve", header: "Område" },
  });
});

test("a build that fails half-way leaves no sheet, no list and no name behind", async () => {
  const faulty: SheetLayout = { ...layout, lists: [{ name: "1 ugyldigt navn", choices: ["a"] }] };
  expect(await buildSheet(faulty, first)).toMatchObject({
    ok: false,
    aftermath: { kind: "restored" },
  });
  const left = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const names = context.workbook.names.load("items/name");
    await context.sync();
    return [sheets.items.map(({ name }) => name), names.items.map(({ name }) => name)];
  });
  expect(left).toEqual([["Ark1"], []]);
  expect(await buildSheet(layout, first)).toMatchObject({ ok: true, value: { created: true } });
});

test("a cancelled build writes nothing", async () => {
  const signal = AbortSignal.abort();
  expect(await buildSheet(layout, first, { signal })).toEqual({
    ok: false,
    refusal: { kind: "cancelled" },
    aftermath: { kind: "unchanged" },
  });
  expect(await buildSheet(layout, first)).toMatchObject({ ok: true, value: { created: true } });
});

test("text that looks like a formula, a number or a date is text in the cell", async () => {
  await buildSheet(
    layout,
    data([
      ["=1+1", 1],
      ["2.440", 2],
      ["1-2", 3],
      ["@bolig", 4],
    ]),
  );
  expect((await rowsNow()).map(([area]) => area)).toEqual(["=1+1", "2.440", "1-2", "@bolig"]);
});

test("the choices of a list stand on a hidden sheet under a name, and a refresh brings them up to date", async () => {
  await buildSheet(layout, first);
  await buildSheet(
    { ...layout, lists: [{ name: "Udsat_Proeve_temaer", choices: ["Børn", "Sundhed", "Image"] }] },
    first,
  );
  const list = await Excel.run(async (context) => {
    const range = context.workbook.names.getItem("Udsat_Proeve_temaer").getRange().load("values");
    const sheet = range.worksheet.load("name,visibility");
    const rule = context.workbook.worksheets
      .getItem("Prøve")
      .getRange("C5")
      .dataValidation.load("rule");
    await context.sync();
    return {
      values: range.values,
      sheet: sheet.name,
      visibility: sheet.visibility,
      rule: rule.rule.list?.source,
    };
  });
  expect(list).toEqual({
    values: [["Børn"], ["Sundhed"], ["Image"]],
    sheet: "Udsat lister",
    visibility: "VeryHidden",
    rule: "=Udsat_Proeve_temaer",
  });
});

test("what is read is what was written, by column key, wherever the columns were moved", async () => {
  await buildSheet(layout, first);
  const { value, requests } = await counted(host, () => readSheet(layout));
  expect(requests).toBe(1);
  const table = layout.tables[0];
  if (!value.ok || !table) throw new Error("not read");
  expect(rowsOf(table, value.value.tables.UdsatProeve)[1]).toEqual({
    sheetRow: 5,
    cells: { area: "B", met: 2, theme: "" },
  });
});
