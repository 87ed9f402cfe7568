import { playing, tableOf } from "./tools";

/** docs/excel/excel-add-ins-events.md and co-authoring-in-excel-add-ins.md, unless another source is named. */
describe("events", () => {
  test("details tell the value before and after for one cell, and there are none for several (WorksheetChangedEventArgs.details)", async () => {
    const played = await playing("win-m365");
    const heard: unknown[] = [];
    await played.run((context, sheet) => {
      sheet.getRange("A1").values = [["før"]];
      context.workbook.worksheets.onChanged.add(
        async (event) => void heard.push([event.address, event.details ?? null]),
      );
    });
    await played.run((_, sheet) => void (sheet.getRange("A1").values = [[7]]));
    await played.run((_, sheet) => void (sheet.getRange("A1:B1").values = [[1, 2]]));
    await played.settle();
    expect(heard).toEqual([
      [
        "A1",
        { valueBefore: "før", valueAfter: 7, valueTypeBefore: "String", valueTypeAfter: "Double" },
      ],
      ["A1:B1", null],
    ]);
  });

  test("a table's onChanged comes for its format too (docs/excel/excel-add-ins-tables.md)", async () => {
    const played = await playing("win-m365");
    await tableOf(played, [["x"], [1]]);
    const heard: string[] = [];
    await played.run((context) => {
      context.workbook.tables
        .getItem("Liste")
        .onChanged.add(async (event) => void heard.push(event.address));
    });
    await played.run((_, sheet) => void (sheet.getRange("A2").format.fill.color = "#FF0000"));
    await played.settle();
    expect(heard).toEqual(["A2"]);
  });

  test("onChanged does not come for a formula's new result, onCalculated does (#3899)", async () => {
    const played = await playing("win-m365");
    const heard: string[] = [];
    const calculated: string[] = [];
    const ids = await played.run(async (context, sheet) => {
      const to = context.workbook.worksheets.add("To").load("id");
      context.workbook.worksheets.add("Tre").getRange("A1").formulas = [["=1+1"]];
      sheet.load("id");
      sheet.getRange("B1").formulas = [["=A1*2"]];
      to.getRange("A1").formulas = [["='Ark1'!B1+1"]];
      context.workbook.worksheets.onChanged.add(async (event) => void heard.push(event.address));
      context.workbook.worksheets.onCalculated.add(
        async (event) => void calculated.push(event.worksheetId),
      );
      await context.sync();
      return [sheet.id, to.id];
    });
    await played.settle();
    heard.length = calculated.length = 0;
    await played.run((_, sheet) => void (sheet.getRange("A1").values = [[2]]));
    await played.settle();
    expect([heard, [...calculated].sort()]).toEqual([["A1"], ids.sort()]);
    // A cell that no formula reads has nothing calculated.
    await played.run((_, sheet) => void (sheet.getRange("D9").values = [[2]]));
    await played.settle();
    expect([heard, calculated.length]).toEqual([["A1", "D9"], 2]);
  });

  test("the add-in's own writes are told apart, and everybody's come (EventTriggerSource)", async () => {
    const played = await playing("win-m365");
    const heard: unknown[] = [];
    await played.run((context) => {
      context.workbook.worksheets.onChanged.add(
        async (event) => void heard.push([event.source, event.triggerSource]),
      );
    });
    await played.run((_, sheet) => void (sheet.getRange("A1").values = [[1]]));
    played.host.user.type("A2", "2");
    await played.host.colleague.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A3").values = [[3]];
      await context.sync();
    });
    await played.settle();
    expect(heard).toEqual([
      ["Local", "ThisLocalAddin"],
      ["Local", "Unknown"],
      ["Remote", "Unknown"],
    ]);
  });

  test("switched off they are so for this add-in's handlers, until set back (Runtime.enableEvents)", async () => {
    const played = await playing("win-m365");
    const heard: string[] = [];
    await played.run((context) => {
      context.workbook.worksheets.onChanged.add(async (event) => void heard.push(event.address));
    });
    const write = (address: string) =>
      played.run((_, sheet) => void (sheet.getRange(address).values = [[1]]));
    await played.run((context) => void (context.runtime.enableEvents = false));
    await write("A1");
    await played.run((context) => void (context.runtime.enableEvents = true));
    await write("A2");
    await played.settle();
    expect(heard).toEqual(["A2"]);
  });

  test("another add-in's handlers are not switched off with them, and what one add-in writes is Unknown to the other", async () => {
    const played = await playing("win-m365");
    const heard: unknown[] = [];
    await played.host.beside("ANDEN").Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(
        async (event) => void heard.push([event.source, event.triggerSource]),
      );
      await context.sync();
    });
    await played.run((context) => void (context.runtime.enableEvents = false));
    await played.run((_, sheet) => void (sheet.getRange("A1").values = [[1]]));
    await played.settle();
    expect(heard).toEqual([["Local", "Unknown"]]);
  });

  test("handlers run for everybody who has the workbook open: what is Local here is Remote there (co-authoring-in-excel-add-ins.md)", async () => {
    const played = await playing("win-m365");
    const heard: unknown[] = [];
    await played.host.colleague.run(async (context) => {
      context.workbook.worksheets.onChanged.add(
        async (event) => void heard.push([event.address, event.source, event.triggerSource]),
      );
      await context.sync();
    });
    await played.run((_, sheet) => void (sheet.getRange("A1").values = [[1]]));
    await played.host.colleague.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A2").values = [[2]];
      await context.sync();
    });
    await played.settle();
    expect(heard).toEqual([
      ["A1", "Remote", "Unknown"],
      ["A2", "Local", "ThisLocalAddin"],
    ]);
  });

  test("a handler is taken away in the context that made it", async () => {
    const played = await playing("win-m365");
    const heard: string[] = [];
    let handler: OfficeExtension.EventHandlerResult<unknown> | undefined;
    await played.run((context) => {
      handler = context.workbook.worksheets.onChanged.add(
        async (event) => void heard.push(event.address),
      );
    });
    const made = handler;
    if (!made) throw new Error("no handler");
    await played.run((_, sheet) => void (sheet.getRange("A1").values = [[1]]));
    await played.settle();
    await played.host.Excel.run(made.context, async (context) => {
      made.remove();
      await context.sync();
    });
    await played.run((_, sheet) => void (sheet.getRange("A2").values = [[2]]));
    await played.settle();
    expect(heard).toEqual(["A1"]);
  });

  test("each write is an event of its own: nothing is said of merging them", async () => {
    const played = await playing("win-m365");
    const heard: string[] = [];
    await played.run((context) => {
      context.workbook.worksheets.onChanged.add(async (event) => void heard.push(event.address));
    });
    await played.run((_, sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
    });
    await played.settle();
    expect(heard).toEqual(["A1", "A2"]);
  });

  test("come for a sheet that is written and renamed in one batch, under its new name", async () => {
    const played = await playing("win-m365");
    await tableOf(played, [["x"], [1]]);
    const heard: string[] = [];
    await played.run((context) => {
      context.workbook.worksheets.onChanged.add(async (event) => void heard.push(event.address));
      context.workbook.tables.onChanged.add(async (event) => void heard.push(event.address));
    });
    const code = await played.code((_, sheet) => {
      sheet.getRange("A2").values = [[2]];
      sheet.name = "Plan";
    });
    await played.settle();
    expect([code, heard]).toEqual(["ok", ["A2", "A2"]]);
  });

  test("tables that come and go, rows that are hidden by hand, protection and visibility are told (TableCollection, Worksheet)", async () => {
    const played = await playing("win-m365");
    const heard: unknown[] = [];
    await played.run((context, sheet) => {
      const { tables, worksheets } = context.workbook;
      tables.onAdded.add(async ({ type, source }) => void heard.push([type, source]));
      tables.onDeleted.add(async ({ type, tableName }) => void heard.push([type, tableName]));
      sheet.onRowHiddenChanged.add(
        async ({ address, changeType }) => void heard.push([address, changeType]),
      );
      sheet.onProtectionChanged.add(async (event) => void heard.push([event.isProtected]));
      worksheets.onVisibilityChanged.add(
        async (event) => void heard.push([event.visibilityBefore, event.visibilityAfter]),
      );
    });
    await played.run((context, sheet) => {
      const table = sheet.tables.add("A1:A3", true);
      table.name = "Liste";
      sheet.getRange("5:6").rowHidden = true;
      sheet.protection.protect();
      sheet.protection.unprotect();
      context.workbook.worksheets.add("To").visibility = "Hidden";
      table.delete();
    });
    await played.settle();
    expect(heard).toEqual([
      ["TableAdded", "Local"],
      ["5:6", "Hidden"],
      [true],
      [false],
      ["Visible", "Hidden"],
      ["TableDeleted", "Liste"],
    ]);
  });
});
