import type { ProfileName } from "../../../src/workbench/host/node";
import { type Played, playing, tableOf } from "./tools";

/** A workbook of two sheets, a table, a name and, where it is asked for, a chart, as base64. */
async function other(chart = false): Promise<string> {
  const played = await playing("win-m365");
  await tableOf(played, [
    ["navn", "tal"],
    ["a", 1],
    ["b", "=B2+1"],
  ]);
  await played.run((context, sheet) => {
    sheet.name = "Tal";
    context.workbook.names.add("Summen", sheet.getRange("B3"));
    context.workbook.worksheets.add("Noter").getRange("A1").values = [["husk"]];
    if (chart) sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
  });
  return Buffer.from(await played.host.save()).toString("base64");
}

const insert = (played: Played, base64: string, options?: Excel.InsertWorksheetOptions) =>
  played.run(async (context) => {
    const { workbook } = context;
    const ids = workbook.insertWorksheetsFromBase64(base64, options);
    const { worksheets, tables, names } = workbook;
    worksheets.load("items/name,items/id");
    tables.load("items/name");
    names.load("items/name,items/formula");
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name }) => name),
      inserted: ids.value.map((id) => worksheets.items.find((sheet) => sheet.id === id)?.name),
      tables: tables.items.map(({ name }) => name),
      names: names.items.map(({ name }) => name),
    };
  });

describe("insertWorksheetsFromBase64 (Workbook.insertWorksheetsFromBase64, InsertWorksheetOptions)", () => {
  test("inserts all sheets at the end and gives their ids; cells, tables and names come along", async () => {
    const played = await playing("win-m365");
    expect(await insert(played, await other())).toEqual({
      sheets: ["Ark1", "Tal", "Noter"],
      inserted: ["Tal", "Noter"],
      tables: ["Liste"],
      names: ["Summen"],
    });
    const read = await played.run(async (context) => {
      const sum = context.workbook.names
        .getItem("Summen")
        .getRange()
        .load("values,formulas,address");
      await context.sync();
      return [sum.values, sum.formulas, sum.address];
    });
    expect(read).toEqual([[[2]], [["=B2+1"]], "Tal!B3"]);
  });

  test("inserts the sheets that are named where they are to stand; names that are taken get a number", async () => {
    const played = await playing("win-m365");
    const base64 = await other();
    await insert(played, base64, { sheetNamesToInsert: ["Noter"], positionType: "Beginning" });
    const place = { positionType: "After", relativeTo: "Noter" } as const;
    const all = await insert(played, base64, { sheetNamesToInsert: ["Tal", "Noter"], ...place });
    expect(all.sheets).toEqual(["Noter", "Tal", "Noter (2)", "Ark1"]);
    expect(all.inserted).toEqual(["Tal", "Noter (2)"]);
    const before = { positionType: "Before", relativeTo: "Ark1" } as const;
    const again = await insert(played, base64, { sheetNamesToInsert: ["Tal"], ...before });
    expect(again.sheets).toEqual(["Noter", "Tal", "Noter (2)", "Tal (2)", "Ark1"]);
    expect(new Set(again.tables).size).toBe(2);
  });

  test("on the web a sheet with a chart is UnsupportedFeature and nothing comes in (docs/excel/excel-add-ins-workbooks.md)", async () => {
    const base64 = await other(true);
    const tried = async (profile: ProfileName) => {
      const played = await playing(profile);
      const code = await played.code((context) => {
        context.workbook.insertWorksheetsFromBase64(base64);
      });
      return [
        code,
        played.host.host.model.sheets(),
        played.host.host.model.charts(code === "ok" ? "Tal" : "Ark1").length,
      ];
    };
    expect(await tried("web")).toEqual(["UnsupportedFeature", ["Ark1"], 0]);
    expect(await tried("win-m365")).toEqual(["ok", ["Ark1", "Tal", "Noter"], 1]);
  });

  test("what is no workbook is refused", async () => {
    const played = await playing("win-m365");
    const act = (context: Excel.RequestContext) =>
      void context.workbook.insertWorksheetsFromBase64("aGVq");
    expect(await played.code(act)).toBe("InvalidArgument");
  });
});
