import { startHost } from "../../src/workbench/host/node";

test("one sync is one step back, whatever it did", async () => {
  const { Excel, host } = await startHost();
  const { model } = host;
  model.type("Ark1", 0, 0, "før");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    sheet.getRange("A1:B3").values = [
      ["a", "b"],
      ["x", 1],
      ["y", 2],
    ];
    sheet.tables.add("A1:B3", true).name = "Plan_tabel";
    sheet.charts.add("Line", sheet.getRange("A1:B3"));
    sheet.getRange("B2:B3").conditionalFormats.add("DataBar");
    sheet.getRange("B2:B3").dataValidation.rule = {
      decimal: { formula1: 0, operator: "GreaterThan" },
    };
    context.workbook.names.add("tal", sheet.getRange("B2:B3"));
    sheet.freezePanes.freezeRows(1);
    await context.sync();
  });
  expect([model.sheets(), model.table("Plan_tabel") !== undefined]).toEqual([
    ["Ark1", "Plan"],
    true,
  ]);
  model.undo();
  expect([
    model.sheets(),
    model.tables().length,
    model.names().length,
    model.values({ sheet: "Ark1", top: 0, left: 0, bottom: 0, right: 0 }),
  ]).toEqual([["Ark1"], 0, 0, [["før"]]]);
  model.redo();
  expect([
    model.sheets(),
    model.table("Plan_tabel") !== undefined,
    model.charts("Plan").length,
    model.names().length,
  ]).toEqual([["Ark1", "Plan"], true, 1, 1]);
});

test("formats, conditional formats and validation on a sheet that was there go back too", async () => {
  const { Excel, host } = await startHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
    range.format.fill.color = "#FF0000";
    range.format.columnWidth = 200;
    range.conditionalFormats.add("DataBar");
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "ja,nej" } };
    await context.sync();
  });
  host.model.undo();
  const after = await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange("A1:A2")
      .load("format/fill/color, format/columnWidth, dataValidation/type");
    const count = range.conditionalFormats.getCount();
    await context.sync();
    return [
      range.format.fill.color,
      range.format.columnWidth,
      range.dataValidation.type,
      count.value,
    ];
  });
  expect(after).toEqual(["#FFFFFF", 48, "None", 0]);
});

test("properties of each cell are read and written at once", async () => {
  const { Excel } = await startHost();
  const cells = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
    range.setCellProperties([
      [{ format: { fill: { color: "#00FF00" } } }, { format: { font: { bold: true } } }],
    ]);
    const found = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true } },
    });
    await context.sync();
    return found.value;
  });
  expect(cells).toEqual([
    [
      { address: "'Ark1'!A1", format: { fill: { color: "#00FF00" }, font: { bold: false } } },
      { address: "'Ark1'!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: true } } },
    ],
  ]);
});
