import type { StartedHost } from "../../../src/workbench/host/node";
import { checkPlan } from "../../../src/finance/judge/check";
import { cellRuns } from "../../../src/finance/read/cellruns";
import { readFinance } from "../../../src/finance/sheet/actions";
import { hideColours, showColours } from "../../../src/finance/sheet/colours";
import { started } from "../../host/started";

let host: StartedHost;
beforeEach(async () => {
  host = await started();
});
afterEach(() => host.close());

const BUDGET = [
  ["Kilde", "2023", "2024", "I alt", "Andel"],
  ["Landsbyggefonden", 600_000, 900_000, 1_500_000, 0.75],
  ["Kommunen", 150_000, 200_000, 350_000, 0.175],
  ["Alfa Partnerskab", 50_000, 100_000, 150_000, 0.075],
  ["I alt", 800_000, 1_200_000, 2_000_000, 1],
];

/** The budget from C3 on, with fills and a conditional format of a person's own. */
async function budget(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("C3:G7").values = BUDGET;
    sheet.getRange("D4:D4").format.fill.color = "#FF0000";
    sheet.getRange("D4:D4").format.font.color = "#FFFFFF";
    const { custom } = sheet.getRange("D4:E7").conditionalFormats.add("Custom");
    custom.rule.formula = '="Udsats egne"<>""';
    custom.format.fill.color = "#123456";
    await context.sync();
  });
}

interface Seen {
  readonly fill: string;
  readonly font: string;
  readonly rules: readonly string[];
}

async function seen(): Promise<Seen> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cell = sheet.getRange("D4");
    cell.load("format/fill/color,format/font/color");
    const formats = sheet.getRange().conditionalFormats.load("items/id");
    await context.sync();
    const rules = formats.items.map((format) => ({
      rule: format.custom.rule.load("formula"),
      range: format.getRange().load("address"),
      fill: format.custom.format.fill.load("color"),
    }));
    await context.sync();
    return {
      fill: cell.format.fill.color,
      font: cell.format.font.color,
      rules: rules
        .map(({ rule, range, fill }) => `${rule.formula} ${range.address} ${fill.color}`)
        .sort(),
    };
  });
}

async function read() {
  const outcome = await readFinance({ kind: "sheet", sheet: "Ark1" });
  if (!outcome.ok) throw new Error(outcome.refusal.kind);
  const report = checkPlan(outcome.value.cells);
  if (report.kind !== "report") throw new Error(report.kind);
  return { plan: outcome.value, runs: cellRuns(report.plan.reading) };
}

const show = async () => {
  const { plan, runs } = await read();
  return showColours(plan, runs);
};
const hide = async () => hideColours((await read()).plan);

test("every figure stands in one colour: lines, sums, what is left out, and what is in doubt", async () => {
  await budget();
  expect(await show()).toMatchObject({ ok: true, value: { before: 0 } });

  const places = (await seen()).rules.flatMap((rule) => {
    const found = /^="Udsat: (.+) ([A-Z]+\d+(?::[A-Z]+\d+)?)"<>"" 'Ark1'!(\S+) #/.exec(rule);
    if (found) expect(found[2]).toBe(found[3]);
    return found ? [`${found[1] ?? ""} ${found[3] ?? ""}`] : [];
  });
  // D and E are the years, F their sum, G a share; row 6 is a party that nobody knows.
  expect(places.sort()).toEqual([
    "ikke med G4:G7",
    "linje D4:E5",
    "sum D7:F7",
    "sum F4:F6",
    "tvivl D6:E6",
  ]);
});

test("the colours go again to the last one, and a person's fills and formats are as they were", async () => {
  await budget();
  const before = await seen();
  await show();
  const between = await seen();
  expect([between.fill, between.font]).toEqual([before.fill, before.font]);
  expect(between.rules.length).toBeGreaterThan(before.rules.length);
  // Shown twice they are there once.
  await show();
  expect((await seen()).rules).toEqual(between.rules);
  expect(await hide()).toMatchObject({ ok: true, value: { marks: 0, before: 5 } });
  expect(await seen()).toEqual(before);
  expect(await hide()).toMatchObject({ ok: true, value: { before: 0 } });
});

test("a new look that a person gives the cells meanwhile is kept", async () => {
  await budget();
  await show();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("D4").format.fill.color = "#00FF00";
    await context.sync();
  });
  await hide();
  expect((await seen()).fill).toBe("#00FF00");
});

test("a protected sheet is refused by its name, and nothing is changed", async () => {
  await budget();
  const before = await seen();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect();
    await context.sync();
  });
  expect(await show()).toMatchObject({
    ok: false,
    refusal: { kind: "protectedSheet", sheet: "Ark1" },
  });
  expect((await seen()).rules).toEqual(before.rules);
});

/** How many actions the write of the colours is: the longest of its requests. */
const ACTIONS = 60;

test.each([
  ["shown", show, false],
  ["shown again", show, true],
  ["taken away", hide, true],
] as const)(
  "where Excel stops anywhere while they are %s, the sheet is as it was or as it was meant to be, and the answer says which",
  async (_, act, coloured) => {
    await budget();
    if (coloured) await show();
    const before = await seen();
    let stopped = 0;
    for (let actions = 0; actions <= ACTIONS; actions += 3) {
      host.faults.plan({ request: coloured ? 6 : 5, when: "before", actions });
      const outcome = await act();
      host.faults.clear();
      const after = await seen();
      if (outcome.ok) {
        if (act === hide) expect(after.rules).toHaveLength(1);
        break;
      }
      stopped += 1;
      expect({ actions, ...after }).toEqual({ actions, ...before });
      expect(["unchanged", "restored"]).toContain(outcome.aftermath.kind);
    }
    expect(stopped).toBeGreaterThan(3);
    expect((await seen()).fill).toBe(before.fill);
  },
);

test("where only the answer is lost, what was laid is taken back", async () => {
  await budget();
  const before = await seen();
  host.faults.plan({ request: 5, when: "after", code: "RequestAborted" });
  const outcome = await show();
  host.faults.clear();
  expect(outcome).toMatchObject({ ok: false, aftermath: { kind: "restored" } });
  expect(await seen()).toEqual(before);
});
