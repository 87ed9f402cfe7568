import { startHost, type StartedHost } from "../../src/workbench/host/node";

let host: StartedHost;
beforeEach(async () => {
  host = await startHost();
});

const codeOf = (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => "none",
    (error: { code?: string }) => error.code ?? String(error),
  );

test("values and formulas go in and come out through Microsoft's client", async () => {
  const read = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      [1, "to"],
      [true, ""],
    ];
    sheet.getRange("C1").formulas = [["=A1+2"]];
    const range = sheet.getRange("A1:C2").load("values, formulas, address, valueTypes");
    sheet.load("name");
    await context.sync();
    return {
      name: sheet.name,
      address: range.address,
      values: range.values,
      formulas: range.formulas,
      types: range.valueTypes,
    };
  });
  expect(read).toEqual({
    name: "Ark1",
    address: "'Ark1'!A1:C2",
    values: [
      [1, "to", 3],
      [true, "", ""],
    ],
    formulas: [
      [1, "to", "=A1+2"],
      [true, "", ""],
    ],
    types: [
      ["Double", "String", "Double"],
      ["Boolean", "Empty", "Empty"],
    ],
  });
});

test("reading what was not loaded is refused by the client", async () => {
  const run = host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("address");
    await context.sync();
    return range.values;
  });
  expect(await codeOf(run)).toBe("PropertyNotLoaded");
});

test("loading nested properties, all scalars and the members of a collection", async () => {
  const read = await host.Excel.run(async (context) => {
    context.workbook.worksheets.add("To");
    const sheets = context.workbook.worksheets.load("items/name, items/visibility");
    const cell = context.workbook.worksheets.getItem("To").getRange("B2");
    cell.format.fill.color = "#ffcc00";
    cell.load({
      format: { fill: { color: true }, font: { bold: true } },
      worksheet: { name: true },
    });
    await context.sync();
    return {
      sheets: sheets.items.map((sheet) => [sheet.name, sheet.visibility]),
      fill: cell.format.fill.color,
      bold: cell.format.font.bold,
      of: cell.worksheet.name,
    };
  });
  expect(read).toEqual({
    sheets: [
      ["Ark1", "Visible"],
      ["To", "Visible"],
    ],
    fill: "#FFCC00",
    bold: false,
    of: "To",
  });
});

test("a missing object is ItemNotFound, or a null object where it is asked for so", async () => {
  expect(
    await codeOf(
      host.Excel.run((context) => {
        context.workbook.worksheets.getItem("Nej").load("name");
        return context.sync();
      }),
    ),
  ).toBe("ItemNotFound");
  const isNull = await host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject("Nej");
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
    await context.sync();
    return [table.isNullObject, used.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
});

test("a failing action ends the batch: what was done before stays, what comes after is not done", async () => {
  const error = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2:B2").values = [[2], [3]];
    sheet.getRange("A3").values = [[3]];
    await context.sync();
  }).catch((caught: OfficeExtension.Error) => caught);
  expect(error).toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Range.values" },
  });
  expect(host.host.model.values({ sheet: "Ark1", top: 0, left: 0, bottom: 2, right: 0 })).toEqual([
    [1],
    [null],
    [null],
  ]);
});

test("a member that the host lacks is refused by its name", async () => {
  const error = await host.Excel.run((context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").flashFill();
    return context.sync();
  }).catch((caught: Error) => caught);
  expect(error).toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("Range.FlashFill"),
  });
});

test("a range that is kept follows its cells when rows are put in and taken out", async () => {
  const addresses = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("B3:C4").load("address");
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    range.load("address");
    await context.sync();
    const moved = range.address;
    sheet.getRange("A5:Z5").getEntireRow().delete("Up");
    range.load("address");
    await context.sync();
    return [moved, range.address];
  });
  expect(addresses).toEqual(["'Ark1'!B5:C6", "'Ark1'!B5:C5"]);
});

test("walking from range to range", async () => {
  const walk = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:D4");
    const found = [
      range.getCell(0, 2),
      range.getRow(1),
      range.getColumn(2),
      range.getLastCell(),
      range.getOffsetRange(1, -1),
      range.getResizedRange(-1, 2),
      range.getAbsoluteResizedRange(1, 1),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getRowsBelow(2),
      range.getRowsAbove(1),
      range.getColumnsAfter(1),
      range.getColumnsBefore(-1),
      range.getBoundingRect("F9"),
      range.getIntersection("C3:Z9"),
    ].map((each) => each.load("address"));
    await context.sync();
    return found.map((each) => each.address.replace("'Ark1'!", ""));
  });
  expect(walk).toEqual([
    "D2",
    "B3:D3",
    "D2:D4",
    "D4",
    "A3:C5",
    "B2:F3",
    "B2",
    "2:4",
    "B:D",
    "B5:D6",
    "B1:D1",
    "E2:E4",
    "E2:E4",
    "B2:F9",
    "C3:D4",
  ]);
});
