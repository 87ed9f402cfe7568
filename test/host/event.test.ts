import { startHost, type StartedHost } from "../../src/workbench/host/node";

let host: StartedHost;
let heard: unknown[];
beforeEach(async () => {
  host = await startHost();
  heard = [];
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
const hear = (of: unknown) => async (): Promise<void> => void heard.push(of);

test("changes by the add-in and at the grid are heard, with their cells", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async (event) => void heard.push([event.address, event.changeType]));
    await context.sync();
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  host.host.model.type("Ark1", 4, 0, "5");
  host.host.model.insert({ sheet: "Ark1", top: 0, left: 0, bottom: 0, right: 16_383 }, "down");
  await settled();
  expect(heard).toEqual([
    ["A1:B2", "RangeEdited"],
    ["A5", "RangeEdited"],
    ["1:1", "RowInserted"],
  ]);
});

test("the cells of an event can be asked for again", async () => {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) =>
      host.Excel.run(async (inner) => {
        const range = event.getRange(inner).load("values");
        await inner.sync();
        heard.push(range.values);
      }),
    );
    await context.sync();
    context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [[7]];
    await context.sync();
  });
  await settled();
  expect(heard).toEqual([[[7]]]);
});

test("sheets that come, go and are shown are heard by the workbook", async () => {
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(hear("added"));
    worksheets.onDeleted.add(hear("deleted"));
    worksheets.onActivated.add(hear("activated"));
    await context.sync();
    worksheets.add("To").activate();
    await context.sync();
    worksheets.getItem("To").delete();
    await context.sync();
  });
  await settled();
  expect(heard).toEqual(["added", "activated", "deleted"]);
});

test("a table hears what happens inside it only", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      [1, 2],
    ];
    const table = sheet.tables.add("A1:B2", true).load("id");
    await context.sync();
    table.onChanged.add(async (event) => void heard.push(event.address));
    await context.sync();
    sheet.getRange("D9").values = [[1]];
    sheet.getRange("B2").values = [[3]];
    await context.sync();
  });
  await settled();
  expect(heard).toEqual(["B2"]);
});

test("selecting is heard, and can be asked for", async () => {
  const selected = await host.Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(hear("workbook"));
    context.workbook.worksheets
      .getActiveWorksheet()
      .onSelectionChanged.add(async (event) => void heard.push(event.address));
    await context.sync();
    context.workbook.worksheets.getActiveWorksheet().getRange("C3:D4").select();
    const [range, cell] = [
      context.workbook.getSelectedRange().load("address"),
      context.workbook.getActiveCell().load("address"),
    ];
    await context.sync();
    return [range.address, cell.address];
  });
  await settled();
  expect(selected).toEqual(["'Ark1'!C3:D4", "'Ark1'!C3"]);
  expect([...heard].sort()).toEqual(["C3:D4", "workbook"]);
});

test("a handler that was taken away hears nothing", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const handle = sheet.onChanged.add(hear("changed"));
    await context.sync();
    handle.remove();
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  await settled();
  expect(heard).toEqual([]);
});
