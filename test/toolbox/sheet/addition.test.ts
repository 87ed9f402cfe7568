import type { AreaBaseline } from "../../../src/criteria";
import { addToPlan, takeOutOfPlan } from "../../../src/plan/sheet";
import { readPlanView } from "../../../src/plan/sheet/view";
import { buildPlan } from "../../../src/plan/sheet/build";
import type { Added } from "../../../src/plan";
import { proposalOf } from "../../../src/toolbox/judge/addition";
import { ENTRY_IDS, type EntryId, entryOf } from "../../../src/toolbox/rules/entries";
import type { StartedHost } from "../../../src/workbench/host/node";
import { counted, started } from "../../host/started";

let host: StartedHost;
beforeEach(async () => {
  host = await started();
});
afterEach(() => host.close());

const OPTIONS = { today: "2026-11-27", reportYear: 2026 } as const;
const AREA: AreaBaseline = {
  area: "Vollsmose",
  rules: "reglerne fra 2021",
  year: 2024,
  figures: [
    {
      criterion: "jobless",
      value: 44.9,
      limit: 40,
      verb: "overstiger",
      unit: "pct",
      exceeded: true,
    },
    {
      criterion: "basicSchool",
      value: 73.5,
      limit: 60,
      verb: "overstiger",
      unit: "pct",
      exceeded: true,
    },
  ],
};

async function add(id: EntryId, baseline: AreaBaseline | null = AREA): Promise<Added> {
  const outcome = await addToPlan((basis) => [proposalOf(id, basis, baseline)], OPTIONS);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

const table = (name: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getDataBodyRange().load("values");
    await context.sync();
    return range.values as unknown[][];
  });
const ids = async (name: string): Promise<unknown[]> =>
  (await table(name)).map(([id]) => id).filter((id) => id !== "");

test("a measure stands in the plan with goal, indicator and activity linked by their ids; the sheets are made where there are none", async () => {
  const added = await add("outreach");
  expect(added).toMatchObject({
    goals: ["M1", "M2", "M3"],
    indicators: ["I1"],
    activities: ["A1"],
    budget: { line: "Fremskudt beskæftigelsesindsats", written: false },
    lacking: [],
  });
  expect(added.created).toContain("Mål");
  const [, , concrete] = await table("Udsat_Maal");
  expect(concrete?.slice(0, 5)).toEqual([
    "M3",
    "Konkret mål",
    "M2",
    "Flere beboere kommer i arbejde eller uddannelse gennem jobkonsulenter i området",
    "Beboere uden arbejde, også med andre problemer end ledighed",
  ]);
  const [activity] = await table("Udsat_Aktiviteter");
  expect(activity?.slice(0, 6)).toEqual([
    "A1",
    "Fremskudt beskæftigelsesindsats",
    "M3",
    expect.any(String),
    "Beskæftigelsestiltag",
    "Fremskudt beskæftigelsesindsats",
  ]);
  const [indicator] = await table("Udsat_Indikatorer");
  expect(indicator).toEqual(expect.arrayContaining(["I1", "M3", "faldende", 44.9, 40, 2024]));
});

test("three measures one after the other share what they share; each is two requests", async () => {
  await buildPlan(OPTIONS);
  for (const id of ["outreach", "partnerships", "bookStart"] as const) {
    const { requests } = await counted(host, () => add(id));
    expect(requests).toBe(2);
  }
  expect(await ids("Udsat_Maal")).toEqual(["M1", "M2", "M3", "M4", "M5", "M6"]);
  expect(await ids("Udsat_Aktiviteter")).toEqual(["A1", "A2", "A3"]);
  expect(await ids("Udsat_Indikatorer")).toEqual(["I1", "I2", "I3"]);
});

test("all that the toolbox's measures put into a plan holds together by the plan's own check", async () => {
  const measures = ENTRY_IDS.filter((id) => entryOf(id).kind === "measure");
  const outcome = await addToPlan(
    (basis) => measures.map((id) => proposalOf(id, basis, AREA)),
    OPTIONS,
  );
  expect(outcome).toMatchObject({ ok: true });
  const view = await readPlanView(OPTIONS.reportYear, OPTIONS.today);
  if (!view.ok) throw new Error(JSON.stringify(view.refusal));
  expect(view.value.findings).toEqual([]);
  expect((await ids("Udsat_Aktiviteter")).length).toBe(measures.length);
});

test("the same measure twice is told by its id, and nothing is written", async () => {
  await add("outreach");
  const outcome = await addToPlan((basis) => [proposalOf("outreach", basis, null)], OPTIONS);
  expect(outcome).toEqual({
    ok: false,
    refusal: { kind: "already", id: "A1" },
    aftermath: expect.anything() as unknown,
  });
  expect(await ids("Udsat_Aktiviteter")).toEqual(["A1"]);
});

test("what was put in is taken out in one step, and an id is not given again", async () => {
  await buildPlan(OPTIONS);
  const added = await add("outreach");
  const { value, requests } = await counted(host, () => takeOutOfPlan(added));
  expect(value).toEqual({ ok: true, value: { kept: [] } });
  expect(requests).toBe(2);
  for (const name of ["Udsat_Maal", "Udsat_Aktiviteter", "Udsat_Indikatorer"])
    expect(await ids(name)).toEqual([]);
  expect((await add("outreach")).activities).toEqual(["A2"]);
});

test("what a person has changed, and what other rows go by, stays and is named", async () => {
  const first = await add("outreach");
  await add("partnerships");
  await Excel.run(async (context) => {
    const rows = context.workbook.tables.getItem("Udsat_Aktiviteter").getDataBodyRange();
    rows.getCell(0, 6).values = [["Anne"]];
    await context.sync();
  });
  const outcome = await takeOutOfPlan(first);
  // The activity was given to Anne; its goal is what it serves, and both goals above are the other measure's too.
  expect(outcome.ok && [...outcome.value.kept].sort()).toEqual(["A1", "M1", "M2", "M3"]);
  expect(await ids("Udsat_Indikatorer")).toEqual(["I2"]);
  expect(await ids("Udsat_Aktiviteter")).toEqual(["A1", "A2"]);
});

test("where there is a finance plan, the line stands in it without an amount, once, and goes with the rest", async () => {
  await buildPlan(OPTIONS);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Finansieringsplan");
    sheet.getRange("A1:G2").values = [
      ["Aktivitet", "Tema", "Art", "År", "Kilde", "Beløb", "Bemærkning"],
      ["Ledelse", "", "Boligsocial", 2026, "Landsbyggefonden", 100, ""],
    ];
    sheet.tables.add("Finansieringsplan!A1:G2", true).name = "Udsat_Finansieringsplan";
    await context.sync();
  });
  const added = await add("homework");
  expect(added.budget).toEqual({ line: "Lektiecafé", written: true });
  const [, line] = await table("Udsat_Finansieringsplan");
  expect(line).toEqual([
    "Lektiecafé",
    expect.stringMatching(/Uddannelse/),
    "Boligsocial",
    "",
    "",
    "",
    "",
  ]);
  expect(await takeOutOfPlan(added)).toEqual({ ok: true, value: { kept: [] } });
  expect((await table("Udsat_Finansieringsplan")).map(([name]) => name)).toEqual(["Ledelse"]);
});
