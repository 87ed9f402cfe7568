import { buildPlan } from "../../../src/plan/sheet/build";
import { readPlanView } from "../../../src/plan/sheet/view";
import type { Profile } from "../../../src/plan";
import { started, valuesOf } from "../../host/started";

jest.setTimeout(120_000);

const TODAY = "2026-02-15";
const PROFILE: Profile = {
  name: "Helhedsplan Bakken & Dalen 2026-2029",
  areas: ["Bakken", "Dalen"],
  municipality: "Eksempelby Kommune",
  organisation: "Boligforeningen",
  firstYear: 2026,
  lastYear: 2029,
  regulation: "2019",
  version: "",
  owner: "Projektlederen",
};
const OPTIONS = { today: TODAY, reportYear: 2025 };

async function view() {
  const outcome = await readPlanView(2025, TODAY);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

async function themes(): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const list = context.workbook.names.getItem("Udsat_Plantemaer").getRange().load("values");
    await context.sync();
    return list.values.flat();
  });
}

test("a plan 2026-2029 gets the themes of 2019-26 and its years, and its name on every print", async () => {
  const host = await started();
  expect(await buildPlan({ ...OPTIONS, profile: PROFILE })).toMatchObject({ ok: true });
  expect((await view()).profile).toEqual(PROFILE);
  expect(await themes()).toContain("Beskæftigelse");
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    const shown = sheets.items.filter(({ visibility }) => visibility === "Visible");
    const made = shown.filter(({ name }) => !/^(Ark|Sheet)\d/.test(name));
    expect(made.map(({ name }) => name).slice(0, 2)).toEqual(["Overblik", "Mål"]);
    for (const sheet of made) {
      const { pageLayout } = sheet;
      pageLayout.load("paperSize");
      const page = pageLayout.headersFooters.defaultForAllPages.load("leftHeader,rightFooter");
      await context.sync();
      expect(pageLayout.paperSize).toBe("a4");
      expect(page.leftHeader).toBe("&12 Helhedsplan Bakken && Dalen 2026-2029");
      expect(page.rightFooter).toContain("&P af &N");
    }
  });
  const headers = await valuesOf("A5:Z5", "Indikatorer");
  expect(headers[0]).toEqual(expect.arrayContaining(["Årsmål 2026", "Årsmål 2028"]));
  host.close();
});

test("particulars that are changed later are followed, and what no longer fits is said", async () => {
  const host = await started();
  const rows = {
    activities: [{ id: "A1", name: "Jobcafé", theme: "Beskæftigelse", measure: "Andet" }],
  };
  await buildPlan({ ...OPTIONS, profile: PROFILE, rows });
  expect((await view()).findings).toEqual([]);
  const changed: Profile = { ...PROFILE, name: "Nyt navn", regulation: "2015" };
  expect(await buildPlan({ ...OPTIONS, profile: changed })).toMatchObject({ ok: true });
  const { profile, findings } = await view();
  expect(profile).toEqual(changed);
  expect(findings).toEqual([
    expect.objectContaining({ code: "themeOutside", theme: "Beskæftigelse" }),
  ]);
  expect(await themes()).toContain("Tryghed og trivsel");
  host.close();
});

const put = (sheet: string, address: string, values: unknown[][]): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
    await context.sync();
  });

test("an indicator that was typed without an id gets one, on its own row and nowhere else", async () => {
  const host = await started();
  await buildPlan({ ...OPTIONS, profile: PROFILE });
  await put("Indikatorer", "B6:E6", [["Ledige", "M3", "pct.", "faldende"]]);
  expect(await buildPlan(OPTIONS)).toMatchObject({ ok: true, value: { named: 1 } });
  expect(await valuesOf("A6:B8", "Indikatorer")).toEqual([
    ["I1", "Ledige"],
    ["", ""],
    ["", ""],
  ]);
  host.close();
});

test("an id may be typed alone where its list offers it with its words", async () => {
  const host = await started();
  await buildPlan({ ...OPTIONS, profile: PROFILE });
  await Excel.run(async (context) => {
    for (const [sheet, address] of [
      ["Mål", "C6"],
      ["Aktiviteter", "C6"],
      ["Indikatorer", "C6"],
      ["Målinger", "B6"],
      ["Milepæle", "B6"],
    ] as const) {
      const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
      const { dataValidation } = cell.load("address");
      dataValidation.load("type,errorAlert,rule");
      await context.sync();
      expect([sheet, dataValidation.type]).toEqual([sheet, "List"]);
      expect(dataValidation.errorAlert.showAlert).toBe(false);
    }
  });
  host.close();
});

test("a milestone says by itself that it is late, due soon or done", async () => {
  const host = await started();
  const now = Math.floor(Date.now() / 86_400_000) + 25_569;
  const of = (id: string, planned: number | null, over: object = {}) => ({
    id,
    name: id,
    owner: "P",
    planned,
    actual: null,
    state: "",
    ...over,
  });
  const milestones = [
    of("MP1", now - 40),
    of("MP2", now + 10),
    of("MP3", now + 90),
    of("MP4", now - 40, { actual: now - 50 }),
    of("MP5", now - 40, { actual: now - 20 }),
    of("MP6", null),
    of("MP7", now - 40, { state: "opgivet" }),
  ];
  await buildPlan({ ...OPTIONS, profile: PROFILE, rows: { milestones } });
  expect((await valuesOf("H6:H12", "Milepæle")).flat()).toEqual([
    "! forsinket 40 dage",
    "◔ om 10 dage",
    "→ kommende",
    "✓ nået",
    "✓ nået for sent",
    "? uden dato",
    "– opgivet",
  ]);
  host.close();
});
