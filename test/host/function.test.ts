import { startHost, type StartedHost } from "../../src/workbench/host/node";

let host: StartedHost;
beforeEach(async () => {
  host = await startHost();
});

/** Writes formulas from A1 down on the first sheet and gives what the area then shows. */
async function shown(formulas: readonly string[], area: string): Promise<unknown[][]> {
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(`A1:A${formulas.length}`).formulas = formulas.map((formula) => [formula]);
    const range = sheet.getRange(area).load("values");
    await context.sync();
    return range.values;
  });
}

test("a function is called by its name with the add-in's namespace, whichever way it was registered", async () => {
  host.CustomFunctions.associate("DOUBLE", (x: number) => 2 * x);
  host.CustomFunctions.associate("UDSAT.TRIPLE", (x: number) => 3 * x);
  host.CustomFunctions.associate({ "HALF.OF": (x: number) => x / 2 });
  expect(
    await shown(["=UDSAT.DOUBLE(21)", "=UDSAT.TRIPLE(2)", "=udsat.half.of(5)"], "A1:A3"),
  ).toEqual([[42], [6], [2.5]]);
});

test("a number that comes with a format counts as its number", async () => {
  host.CustomFunctions.associate("SHARE", () => ({
    type: "Double",
    basicValue: 0.25,
    numberFormat: "0.0%",
  }));
  expect(await shown(["=UDSAT.SHARE()", "=2*UDSAT.SHARE()", "=SUM(A1)"], "A1:A3")).toEqual([
    [0.25],
    [0.5],
    [0.25],
  ]);
});

test("a matrix spills, and can be asked where to", async () => {
  host.CustomFunctions.associate("GRID", () => [
    [1, "a"],
    [2, "b"],
    [3, "c"],
  ]);
  expect(await shown(["=UDSAT.GRID()"], "A1:B3")).toEqual([
    [1, "a"],
    [2, "b"],
    [3, "c"],
  ]);
  const spill = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const [to, from, none] = [
      sheet.getRange("A1").getSpillingToRange().load("address"),
      sheet.getRange("B3").getSpillParent().load("address"),
      sheet.getRange("D1").getSpillingToRangeOrNullObject(),
    ];
    await context.sync();
    return [to.address, from.address, none.isNullObject];
  });
  expect(spill).toEqual(["'Ark1'!A1:B3", "'Ark1'!A1", true]);
});

test("a cell in the way is #SPILL!, and clearing it lets the matrix through", async () => {
  host.CustomFunctions.associate("COLUMN", () => [[1], [2], [3]]);
  const values = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A2").values = [["i vejen"]];
    sheet.getRange("A1").formulas = [["=UDSAT.COLUMN()"]];
    const blocked = sheet.getRange("A1:A3").load("values");
    await context.sync();
    const before = blocked.values;
    sheet.getRange("A2").clear("Contents");
    blocked.load("values");
    await context.sync();
    return [before, blocked.values];
  });
  expect(values).toEqual([
    [["#SPILL!"], ["i vejen"], [""]],
    [[1], [2], [3]],
  ]);
});

test("an error that a function throws is its value, and stops nothing", async () => {
  const { Error: FunctionError, ErrorCode } = host.CustomFunctions;
  host.CustomFunctions.associate("BAD", () => {
    throw new FunctionError(ErrorCode.invalidValue, "Forkert.");
  });
  host.CustomFunctions.associate("GONE", () => {
    throw new FunctionError(ErrorCode.notAvailable, "Findes ikke.");
  });
  host.CustomFunctions.associate("BROKEN", () => {
    throw new TypeError("oops");
  });
  host.CustomFunctions.associate("FINE", () => 1);
  expect(
    await shown(
      ["=UDSAT.BAD()", "=UDSAT.GONE()", "=UDSAT.BROKEN()", "=UDSAT.FINE()", "=UDSAT.NONE()"],
      "A1:A5",
    ),
  ).toEqual([["#VALUE!"], ["#N/A"], ["#VALUE!"], [1], ["#NAME?"]]);
  expect(host.host.model.errorAt("Ark1", 0, 0)?.message).toBe("Forkert.");
});

test("a function gets whole ranges, null for what is left out, and is called again when a cell changes", async () => {
  const seen: unknown[] = [];
  host.CustomFunctions.associate(
    "SEEN",
    (cells: unknown[][], optional: unknown) => (seen.push([cells, optional]), cells.length),
  );
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("C1:D2").values = [
      [1, "x"],
      [true, 0.5],
    ];
    sheet.getRange("A1").formulas = [["=UDSAT.SEEN(C1:D2,)"]];
    await context.sync();
  });
  expect(seen[seen.length - 1]).toEqual([
    [
      [1, "x"],
      [true, 0.5],
    ],
    null,
  ]);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("D2").values = [[0.75]];
    await context.sync();
  });
  expect(seen[seen.length - 1]).toEqual([
    [
      [1, "x"],
      [true, 0.75],
    ],
    null,
  ]);
});

test("each host has a workbook and a client of its own", async () => {
  const other = await startHost({ locale: "en-US" });
  host.CustomFunctions.associate("ONLYHERE", () => 1);
  const name = await other.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    const cell = sheet.getRange("A1");
    cell.formulas = [["=UDSAT.ONLYHERE()"]];
    cell.load("values");
    await context.sync();
    return [sheet.name, cell.values[0]?.[0]];
  });
  expect(name).toEqual(["Sheet1", "#NAME?"]);
  expect(host.requests).toHaveLength(0);
  expect(other.requests).toHaveLength(1);
});
