import { kroner } from "../../../src/core/words/money";
import { oreOf } from "../../../src/finance/read/scenario";
import { readFinance, writeFinance } from "../../../src/finance/sheet/actions";
import { saveScenario } from "../../../src/finance/sheet/scenarios";
import type { StartedHost } from "../../../src/workbench/host/node";
import { started } from "../../host/started";

let host: StartedHost;
beforeEach(async () => {
  host = await started();
});
afterEach(() => host.close());

const write = (sheet: string, cells: Readonly<Record<string, unknown[][]>>): Promise<void> =>
  Excel.run(async (context) => {
    const where = context.workbook.worksheets.getItem(sheet);
    for (const [address, values] of Object.entries(cells)) where.getRange(address).values = values;
    await context.sync();
  });

const texts = (sheet: string, address: string): Promise<string[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("text");
    await context.sync();
    return range.text as string[][];
  });

async function kept() {
  const outcome = await readFinance({ kind: "sheet", sheet: "Ark1" });
  if (!outcome.ok) throw new Error(outcome.refusal.kind);
  return outcome.value.scenarios;
}

test("what-ifs stand on a sheet by name: one of the same name takes its place, a person's correction and remark are read and stay", async () => {
  await write("Ark1", {
    "A1:B3": [
      ["Kilde", "Beløb"],
      ["LBF", 900_000],
      ["Kommunen", 100_000],
    ],
  });
  expect(await kept()).toEqual([]);
  expect(await saveScenario("Budget 2027", 20_000_000)).toMatchObject({ ok: true });
  expect(await saveScenario("Højt", 40_000_050)).toMatchObject({ ok: true });
  await write("Hvad hvis", { "B2:C2": [["0,25 mio.", "Aftalt med borgmesteren"]] });
  await saveScenario("højt", 50_000_000);
  expect(await kept()).toEqual([
    { name: "Budget 2027", ore: 25_000_000 },
    { name: "Højt", ore: 50_000_000 },
  ]);
  expect((await texts("Hvad hvis", "C2"))[0]).toEqual(["Aftalt med borgmesteren"]);
});

test("beside Udsat's own plan the sheet itself says the shares, and follows the plan", async () => {
  await writeFinance({ first: 2026, last: 2026 });
  const line = (source: string, amount: number) => [
    "Kost",
    "Beskæftigelse",
    "Boligsocial",
    2026,
    source,
    "",
    amount,
  ];
  const sheet = "Finansieringsplan";
  const at = await Excel.run(async (context) => {
    const range = context.workbook.tables
      .getItem("Udsat_Finansieringsplan")
      .getDataBodyRange()
      .load("rowIndex");
    await context.sync();
    return range.rowIndex + 1;
  });
  await write(sheet, { [`A${at}:G${at}`]: [line("Landsbyggefonden", 900_000)] });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Udsat_Finansieringsplan");
    table.rows.add(undefined, [[...line("Kommunen", 100_000), ""]]);
    await context.sync();
  });
  await saveScenario("Budget 2027", 20_000_000);
  // 300,000 of 1,200,000 and of 1,000,000.
  expect((await texts("Hvad hvis", "C2:D2"))[0]).toEqual(["25,00%", "30,00%"]);
  await write(sheet, { [`G${at}`]: [[1_000_000]] });
  // 300,000 of 1,300,000 = 23.0769 pct., and of 1,100,000 = 27.2727 pct.
  expect((await texts("Hvad hvis", "C2:D2"))[0]).toEqual(["23,07%", "27,27%"]);
});

test.each(["da", "en"] as const)(
  "an amount that is shown again is read as itself, in %s",
  (language) =>
    expect([20_000_000, 40_000_050, 0].map((ore) => oreOf(kroner(ore, language)))).toEqual([
      20_000_000, 40_000_050, 0,
    ]),
);
