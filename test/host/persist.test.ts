import { startHost, type StartedHost } from "../../src/workbench/host/node";

/** Does something to a new workbook, saves it and opens it again. */
async function reopened(
  act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void,
): Promise<StartedHost> {
  const first = await startHost();
  await first.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C4").values = [
      ["Område", "Ledige", "Dømte"],
      ["Nord", 40, 1],
      ["Syd", 30, 2],
      ["Øst", 20, 3],
    ];
    act(context, sheet);
    await context.sync();
  });
  return startHost({ xlsx: await first.save() });
}

function read<T>(
  host: StartedHost,
  of: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>,
): Promise<T> {
  return host.Excel.run((context) => of(context, context.workbook.worksheets.getFirst()));
}

test("settings are kept, whatever JSON they hold", async () => {
  const host = await reopened((context) => {
    context.workbook.settings.add("plan", { mål: ["ét", "to"], tal: 1.5, nej: null, citat: '"x"' });
    context.workbook.settings.add("gammel", 1);
    context.workbook.settings.getItem("gammel").delete();
  });
  const kept = await read(host, async (context) => {
    const plan = context.workbook.settings.getItem("plan").load("value");
    const gone = context.workbook.settings.getItemOrNullObject("gammel");
    await context.sync();
    return [plan.value, gone.isNullObject];
  });
  expect(kept).toEqual([{ mål: ["ét", "to"], tal: 1.5, nej: null, citat: '"x"' }, true]);
});

test("a table keeps its name, style, columns and rows", async () => {
  const host = await reopened((_, sheet) => {
    const table = sheet.tables.add("A1:C4", true);
    table.name = "Områder";
    table.style = "TableStyleMedium4";
    table.rows.add(undefined, [["Vest", 10, 4]]);
    table.columns.add(undefined, [
      ["Sum"],
      ["=[@Ledige]+[@Dømte]"],
      ["=[@Ledige]+[@Dømte]"],
      ["=[@Ledige]+[@Dømte]"],
      ["=[@Ledige]+[@Dømte]"],
    ]);
  });
  const kept = await read(host, async (context) => {
    const table = context.workbook.tables.getItem("Områder").load("style, showTotals");
    const columns = table.columns.load("items/name");
    const body = table.getDataBodyRange().load("values, address");
    await context.sync();
    return [table.style, columns.items.map((column) => column.name), body.address, body.values];
  });
  expect(kept).toEqual([
    "TableStyleMedium4",
    ["Område", "Ledige", "Dømte", "Sum"],
    "'Ark1'!A2:D5",
    [
      ["Nord", 40, 1, 41],
      ["Syd", 30, 2, 32],
      ["Øst", 20, 3, 23],
      ["Vest", 10, 4, 14],
    ],
  ]);
});

test("a native chart keeps its type, title, axes and the cells of its series", async () => {
  const host = await reopened((_, sheet) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
    chart.name = "Kriterier";
    chart.title.text = "Ledige og dømte";
    chart.legend.position = "Right";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.title.text = "Pct.";
    chart.setPosition("E2", "K15");
  });
  const kept = await read(host, async (context, sheet) => {
    const chart = sheet.charts
      .getItem("Kriterier")
      .load(
        "chartType, title/text, legend/position, axes/valueAxis/minimum, axes/valueAxis/title/text",
      );
    const series = chart.series.load("items/name");
    const source = chart.series.getItemAt(0).getDimensionDataSourceString("Values");
    await context.sync();
    return [
      chart.chartType,
      chart.title.text,
      chart.legend.position,
      chart.axes.valueAxis.minimum,
      chart.axes.valueAxis.title.text,
      series.items.map((each) => each.name),
      source.value,
    ];
  });
  expect(kept).toEqual([
    "ColumnClustered",
    "Ledige og dømte",
    "Right",
    0,
    "Pct.",
    ["Ledige", "Dømte"],
    "'Ark1'!$B$2:$B$4",
  ]);
});

test("conditional formats and validation are kept", async () => {
  const host = await reopened((_, sheet) => {
    const above = sheet.getRange("B2:B4").conditionalFormats.add("CellValue");
    above.cellValue.rule = { formula1: "=30", operator: "GreaterThan" };
    above.cellValue.format.fill.color = "#FFC7CE";
    const custom = sheet.getRange("A2:C4").conditionalFormats.add("Custom");
    custom.custom.rule.formula = "=$C2>2";
    custom.custom.format.font.color = "#9C0006";
    sheet.getRange("C2:C4").conditionalFormats.add("DataBar");
    sheet.getRange("D2:D4").dataValidation.rule = {
      list: { inCellDropDown: true, source: "ja,nej" },
    };
    sheet.getRange("E2:E4").dataValidation.rule = {
      wholeNumber: { formula1: 0, formula2: 100, operator: "Between" },
    };
    sheet.getRange("E2:E4").dataValidation.errorAlert = {
      title: "Forkert",
      message: "0 til 100",
      style: "Warning",
      showAlert: true,
    };
  });
  const kept = await read(host, async (context, sheet) => {
    const formats = sheet.getRange("A2:C4").conditionalFormats.load("items/type");
    const [list, number] = ["D2:D4", "E3"].map((address) =>
      sheet.getRange(address).dataValidation.load("type, rule, errorAlert"),
    );
    await context.sync();
    const above = formats.items
      .find((each) => each.type === "CellValue")
      ?.cellValue.load("rule, format/fill/color");
    const custom = formats.items
      .find((each) => each.type === "Custom")
      ?.custom.load("rule/formula, format/font/color");
    await context.sync();
    return [
      formats.items.map((each) => each.type).sort(),
      above?.rule,
      above?.format.fill.color,
      custom?.rule.formula,
      custom?.format.font.color,
      list?.rule.list?.source,
      number?.rule.wholeNumber,
      number?.errorAlert.style,
    ];
  });
  expect(kept).toEqual([
    ["CellValue", "Custom", "DataBar"],
    { formula1: "=30", operator: "GreaterThan" },
    "#FFC7CE",
    "=$C2>2",
    "#9C0006",
    "ja,nej",
    { formula1: 0, formula2: 100, operator: "Between" },
    "Warning",
  ]);
});

test("names, frozen rows, protection, print set-up, widths and formats are kept", async () => {
  const host = await reopened((context, sheet) => {
    context.workbook.names.add("ledige", sheet.getRange("B2:B4"));
    sheet.freezePanes.freezeRows(1);
    sheet.tabColor = "#00AA00";
    sheet.showGridlines = false;
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintArea("A1:C4");
    sheet.pageLayout.setPrintTitleRows("$1:$1");
    sheet.getRange("B2:B4").numberFormat = [["0.0"], ["0.0"], ["0.0"]];
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.getRange("A1:C1").format.font.bold = true;
    sheet.getRange("A1:C1").format.borders.getItem("EdgeBottom").style = "Continuous";
    sheet.getRange("B2:B4").format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true });
  });
  const kept = await read(host, async (context, sheet) => {
    const name = context.workbook.names
      .getItem("ledige")
      .getRange()
      .load("address, text, numberFormat");
    const frozen = sheet.freezePanes.getLocation().load("address");
    sheet.load(
      "tabColor, showGridlines, protection/protected, pageLayout/orientation, pageLayout/zoom",
    );
    const area = sheet.pageLayout.getPrintArea().load("address");
    const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const head = sheet
      .getRange("A1:C1")
      .load("format/font/bold, format/columnWidth, format/protection/locked");
    const border = sheet.getRange("A1:C1").format.borders.getItem("EdgeBottom").load("style");
    const width = sheet.getRange("A1").load("format/columnWidth");
    await context.sync();
    return [
      name.address,
      name.text[0],
      name.numberFormat[0],
      frozen.address,
      sheet.tabColor,
      sheet.showGridlines,
      sheet.protection.protected,
      sheet.pageLayout.orientation,
      sheet.pageLayout.zoom.horizontalFitToPages,
      area.address,
      rows.address,
      head.format.font.bold,
      head.format.columnWidth,
      border.style,
      width.format.columnWidth,
    ];
  });
  expect(kept).toEqual([
    "'Ark1'!B2:B4",
    ["40,0"],
    ["0.0"],
    "'Ark1'!1:1",
    "#00AA00",
    false,
    true,
    "Landscape",
    1,
    "'Ark1'!A1:C4",
    "'Ark1'!1:1",
    true,
    null,
    "Continuous",
    120,
  ]);
});
