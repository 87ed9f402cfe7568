import { takeLocal } from "../../../src/toolbox/sheet/local";
import type { StartedHost } from "../../../src/workbench/host/node";
import { started } from "../../host/started";

let host: StartedHost;
beforeEach(async () => {
  host = await started();
});
afterEach(() => host.close());

const body = (): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.tables
      .getItem("Udsat_Politik")
      .getDataBodyRange()
      .load("values");
    await context.sync();
    return range.values as unknown[][];
  });

test("Copenhagen's list is taken as the municipality's own, with its goals' year", async () => {
  expect(await takeLocal()).toEqual({ ok: true, value: { sheet: "Kommunens politik", added: 15 } });
  const rows = await body();
  expect(rows[0]?.slice(0, 4)).toEqual([
    "M1",
    "Mål",
    "De udsatte byområder er løftet til københavnerniveau",
    2020,
  ]);
  expect(
    rows.map(([, kind]) => kind).filter((kind) => kind === "Krav til helhedsplaner"),
  ).toHaveLength(7);
});

test("taken again, what the municipality has changed stays, and nothing comes twice", async () => {
  await takeLocal();
  await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("Udsat_Politik").getDataBodyRange();
    range.getCell(0, 2).values = [["Vores byområder er på kommunens niveau"]];
    range.getCell(0, 3).values = [[2030]];
    await context.sync();
  });
  expect(await takeLocal()).toMatchObject({ ok: true, value: { added: 0 } });
  const rows = await body();
  expect(rows).toHaveLength(15);
  expect(rows[0]?.slice(2, 4)).toEqual(["Vores byområder er på kommunens niveau", 2030]);
});
