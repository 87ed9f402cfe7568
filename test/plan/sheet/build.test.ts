import { buildPlan, type PlanBuildOptions } from "../../../src/plan/sheet/build";
import { readPlanView } from "../../../src/plan/sheet/view";
import { refreshDiagrams } from "../../../src/plan/sheet/diagrams";
import { buildReport } from "../../../src/plan/sheet/report";
import type { StartedHost } from "../../../src/workbench/host/node";
import { counted, started, valuesOf } from "../../host/started";

const TODAY = "2026-02-15";
const ROWS: PlanBuildOptions["rows"] = {
  goals: [
    { id: "M1", level: "Formål", name: "Et trygt område" },
    { id: "M2", level: "Programmål", parent: "M1", name: "Flere i job" },
    {
      id: "M3",
      level: "Konkret mål",
      parent: "M2",
      name: "Færre ledige",
      targetGroup: "18-64-årige",
      change: "ti i job om året",
    },
  ],
  activities: [
    {
      id: "A1",
      name: "Jobcafé",
      goals: "M3",
      theme: "Beskæftigelse",
      measure: "Beskæftigelsestiltag",
      owner: "Projektleder",
    },
  ],
  indicators: [
    {
      id: "I1",
      name: "Ledige",
      goal: "M3",
      unit: "pct.",
      direction: "faldende",
      baseline: 48,
      startYear: 2024,
      target: 40,
      endYear: 2028,
      source: "Register",
      availability: "tilgængelige",
    },
    {
      id: "I2",
      name: "Deltagere",
      goal: "M3",
      unit: "antal",
      direction: "stigende",
      baseline: 0,
      startYear: 2024,
      target: 100,
      endYear: 2028,
      source: "Egen tælling",
      availability: "tilgængelige",
    },
  ],
  measurements: [
    { day: 46000, indicator: "I1", value: 46 },
    { day: 46010, indicator: "I2", value: 20 },
  ],
  milestones: [
    {
      id: "MP1",
      activity: "A1",
      name: "Caféen åbner",
      owner: "Projektleder",
      planned: 45808,
      actual: 45800,
      state: "nået",
    },
    { id: "MP2", activity: "A1", name: "100 deltagere", owner: "Projektleder", planned: 46203 },
  ],
};
const OPTIONS: PlanBuildOptions = {
  today: TODAY,
  reportYear: 2025,
  years: [2025, 2026],
  rows: ROWS,
};

let host: StartedHost;
beforeEach(async () => {
  host = await started();
});
afterEach(() => host.close());

async function edit(change: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
}

async function charts(sheet: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet).charts.load("items/name");
    await context.sync();
    return found.items.map(({ name }) => name).sort();
  });
}

async function view() {
  const outcome = await readPlanView(2025, TODAY);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

test("a plan is built with one request to read and one to write, and read with one", async () => {
  const built = await counted(host, () => buildPlan(OPTIONS));
  expect(built.value).toMatchObject({
    ok: true,
    value: {
      created: [
        "Overblik",
        "Mål",
        "Aktiviteter",
        "Indikatorer",
        "Målinger",
        "Milepæle",
        "Tjekliste",
        "Frister",
      ],
    },
  });
  expect(built.requests).toBe(2);
  const read = await counted(host, view);
  expect(read.requests).toBe(1);
  expect(read.value.findings).toEqual([]);
  expect(read.value.plan).toMatchObject({
    goals: [{ id: "M1" }, { id: "M2" }, { id: "M3" }],
    indicators: [{ id: "I1", baseline: 48 }, { id: "I2" }],
    measurements: [{ day: "2025-12-09", value: 46 }, { value: 20 }],
  });
});

test("building again changes nothing of what people wrote, and gives new rows an id", async () => {
  await buildPlan(OPTIONS);
  await edit(({ tables, worksheets }) => {
    tables
      .getItem("Udsat_Maal")
      .rows.add(undefined, [
        ["", "Konkret mål", "M2", "Flere fritidsjob", "unge", "", null],
      ] as string[][]);
    tables
      .getItem("Udsat_Tjekliste")
      .columns.getItem("Note eller link")
      .getDataBodyRange()
      .getCell(0, 0).values = [["Underskrevet 3. maj"]];
    worksheets.getItem("Mål").name = "Vores mål";
  });
  const again = await buildPlan(OPTIONS);
  expect(again).toMatchObject({ ok: true, value: { created: [], named: 1 } });
  const { plan } = await view();
  expect(plan.goals.map(({ id, name }) => [id, name])).toEqual([
    ["M1", "Et trygt område"],
    ["M2", "Flere i job"],
    ["M3", "Færre ledige"],
    ["M4", "Flere fritidsjob"],
  ]);
  expect(plan.marks.find(({ code }) => code === "K1")?.note).toBe("Underskrevet 3. maj");
});

test("an id whose row was deleted is never given again", async () => {
  await buildPlan(OPTIONS);
  await edit(({ tables }) => tables.getItem("Udsat_Maal").rows.getItemAt(2).delete());
  await edit(({ tables }) =>
    tables
      .getItem("Udsat_Maal")
      .rows.add(undefined, [["", "Konkret mål", "M2", "Noget andet", "", "", null]] as string[][]),
  );
  await buildPlan(OPTIONS);
  const { plan, findings } = await view();
  expect(plan.goals.map(({ id }) => id)).toEqual(["M1", "M2", "M4"]);
  expect(findings).toContainEqual(
    expect.objectContaining({ code: "danglingLink", sheet: "indicators", id: "M3" }),
  );
});

test("links hold after the rows are sorted", async () => {
  await buildPlan(OPTIONS);
  await edit(({ tables }) => {
    tables.getItem("Udsat_Indikatorer").sort.apply([{ key: 1, ascending: true }]);
    tables.getItem("Udsat_Maal").sort.apply([{ key: 0, ascending: false }]);
  });
  const { plan, findings } = await view();
  expect(findings).toEqual([]);
  expect(plan.indicators.map(({ id }) => id)).toEqual(["I2", "I1"]);
  expect(plan.goals.map(({ id }) => id)).toEqual(["M3", "M2", "M1"]);
});

test("sheets that were deleted come back, and the rest stays as it was", async () => {
  await buildPlan(OPTIONS);
  await refreshDiagrams(TODAY);
  await edit(({ worksheets }) =>
    ["Aktiviteter", "Diagramdata", "Tjekliste"].forEach((name) =>
      worksheets.getItem(name).delete(),
    ),
  );
  expect(await buildPlan({ ...OPTIONS, rows: {} })).toMatchObject({
    ok: true,
    value: { created: ["Aktiviteter", "Tjekliste"] },
  });
  expect(await refreshDiagrams(TODAY)).toMatchObject({ ok: true, value: { made: 0, removed: 0 } });
  expect(await charts("Diagrammer")).toHaveLength(3);
  const { plan, items } = await view();
  expect(plan.activities).toEqual([]);
  expect(plan.milestones.map(({ id }) => id)).toEqual(["MP1", "MP2"]);
  expect(items).toHaveLength(46);
  await Excel.run(async (context) => {
    const name = context.workbook.names.getItem("Udsat_Aktiviteter_id").load("formula");
    await context.sync();
    expect(name.formula).toContain("Udsat_Aktiviteter[Vælges som]");
  });
});

test("an occupied sheet name is refused before anything is written", async () => {
  await edit(
    ({ worksheets }) => void (worksheets.add("Milepæle").getRange("A1").values = [["mit eget"]]),
  );
  expect(await buildPlan(OPTIONS)).toMatchObject({
    ok: false,
    refusal: { kind: "occupiedName", sheet: "Milepæle" },
    aftermath: { kind: "unchanged" },
  });
  expect(await valuesOf("A1", "Milepæle")).toEqual([["mit eget"]]);
  expect(await buildPlan({ ...OPTIONS, names: { Milepæle: "Milepæle 2" } })).toMatchObject({
    ok: true,
  });
  expect(await valuesOf("A1", "Milepæle")).toEqual([["mit eget"]]);
  expect((await view()).plan.milestones).toHaveLength(2);
});

test("a cancelled build leaves the workbook as it was", async () => {
  const before = new AbortController();
  before.abort();
  expect(await buildPlan({ ...OPTIONS, signal: before.signal })).toMatchObject({
    ok: false,
    refusal: { kind: "cancelled" },
    aftermath: { kind: "unchanged" },
  });
  const during = new AbortController();
  const onPhase = (phase: string): void => void (phase === "writing" && during.abort());
  expect(await buildPlan({ ...OPTIONS, signal: during.signal, onPhase })).toMatchObject({
    ok: false,
    refusal: { kind: "cancelled" },
    aftermath: { kind: "restored" },
  });
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const names = context.workbook.names.load("items/name");
    await context.sync();
    expect(sheets.items).toHaveLength(1);
    expect(names.items.map(({ name }) => name)).toEqual([]);
  });
  expect(await buildPlan(OPTIONS)).toMatchObject({ ok: true });
});

describe("the charts", () => {
  test("are built in two requests and refreshed in two, and none is doubled", async () => {
    await buildPlan(OPTIONS);
    const first = await counted(host, () => refreshDiagrams(TODAY));
    expect(first.value).toMatchObject({ ok: true, value: { charts: 2, made: 2, removed: 0 } });
    expect(first.requests).toBe(2);
    const names = ["Udsat_indikator_I1", "Udsat_indikator_I2", "Udsat_milepaelsdiagram"];
    expect(await charts("Diagrammer")).toEqual(names);
    const second = await counted(host, () => refreshDiagrams(TODAY));
    expect(second.value).toMatchObject({ ok: true, value: { made: 0, removed: 0 } });
    // Nothing has changed: nothing is written.
    expect(second.requests).toBe(1);
    expect(await charts("Diagrammer")).toEqual(names);
  });

  test("follow indicators that are added, removed, renamed and sorted", async () => {
    await buildPlan(OPTIONS);
    await refreshDiagrams(TODAY);
    await edit(({ tables, worksheets }) => {
      const table = tables.getItem("Udsat_Indikatorer");
      table.rows.add(undefined, [
        [
          "I3",
          "Naboskab",
          "M3",
          "pct.",
          "stigende",
          10,
          2024,
          30,
          2027,
          "",
          "",
          null,
          null,
          "",
          null,
          "Spørgeskema",
          "bestilt",
          "",
          "",
          null,
        ],
      ] as string[][]);
      table.columns.getItem("Indikator").getDataBodyRange().getCell(1, 0).values = [
        ["Brugere af caféen"],
      ];
      table.rows.getItemAt(0).delete();
      table.sort.apply([{ key: 0, ascending: false }]);
      worksheets.getItem("Diagrammer").name = "Billeder";
    });
    expect(await refreshDiagrams(TODAY)).toMatchObject({
      ok: true,
      value: { sheet: "Billeder", charts: 2, made: 1, removed: 1 },
    });
    expect(await charts("Billeder")).toEqual([
      "Udsat_indikator_I2",
      "Udsat_indikator_I3",
      "Udsat_milepaelsdiagram",
    ]);
    await Excel.run(async (context) => {
      const chart = context.workbook.worksheets
        .getItem("Billeder")
        .charts.getItem("Udsat_indikator_I2");
      const title = chart.title.load("text");
      const series = chart.series.load("items/name");
      const values = chart.series.getItemAt(0).getDimensionValues("Values");
      await context.sync();
      expect(title.text).toBe("I2 Brugere af caféen (antal)");
      expect(series.items.map(({ name }) => name)).toEqual(["Målt", "Planlagt", "Mål"]);
      expect(values.value.map(Number)).toContain(20);
    });
  });
});

describe("the yearly report", () => {
  test("is written in two requests as plain values, and keeps remarks", async () => {
    await buildPlan(OPTIONS);
    const made = await counted(host, () => buildReport(2025, TODAY));
    expect(made.value).toMatchObject({ ok: true, value: { sheet: "Årsrapport 2025" } });
    expect(made.requests).toBe(2);
    const rows = await valuesOf("A19:H22", "Årsrapport 2025");
    expect(rows[0]?.slice(0, 3)).toEqual(["Id", "Mål og indikator", "Start"]);
    // I1: 46 at the end of 2025 against a path of 48 - 8/4 = 46: on the path. I2: 20 against 25.
    expect(rows.slice(1).map((row) => [row[0], row[3], row[4], row[6], row[7]])).toEqual([
      ["M3", "", "", "", "bagud"],
      ["I1", 46, 46, 0.25, "på sporet"],
      ["I2", 25, 20, 0.2, "bagud"],
    ]);
    await edit(({ tables }) => {
      tables
        .getItem("Udsat_Aarsrapport_2025")
        .columns.getItem("Bemærkning")
        .getDataBodyRange()
        .getCell(2, 0).values = [["Caféen åbnede sent"]];
    });
    await buildReport(2025, TODAY);
    expect((await valuesOf("J22", "Årsrapport 2025"))[0]).toEqual(["Caféen åbnede sent"]);
  });

  test("of another year is kept as a sheet of its own", async () => {
    await buildPlan(OPTIONS);
    await buildReport(2024, TODAY);
    expect(await buildReport(2025, TODAY)).toMatchObject({
      ok: true,
      value: { sheet: "Årsrapport 2025" },
    });
    for (const year of [2024, 2025])
      expect((await valuesOf("A1", `Årsrapport ${year}`))[0]).toEqual([
        expect.stringMatching(new RegExp(`^Årsrapport ${year}`)),
      ]);
  });
});
