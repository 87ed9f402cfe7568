import { startHost } from "../../src/workbench/host/node";

test("values, formulas and their results go in and come out through Microsoft's client", async () => {
  const { Excel } = await startHost();
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [[1, "to"], [true, ""]];
    sheet.getRange("C1").formulas = [["=A1+2"]];
    const range = sheet.getRange("A1:C2").load("values, formulas, address, valueTypes");
    sheet.load("name");
    await context.sync();
    return { name: sheet.name, address: range.address, values: range.values, formulas: range.formulas, types: range.valueTypes };
  });
  expect(read).toEqual({
    name: "Ark1",
    address: "Ark1!A1:C2",
    values: [[1, "to", 3], [true, "", ""]],
    formulas: [[1, "to", "=A1+2"], [true, "", ""]],
    types: [["Double", "String", "Double"], ["Boolean", "Empty", "Empty"]],
  });
});
