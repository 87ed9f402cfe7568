import { buildPlan, type PlanBuildOptions } from "../../../src/plan/sheet/build";
import { buildReport } from "../../../src/plan/sheet/report";
import { counted, startedFrom } from "../../host/started";
import type { StartedHost } from "../../../src/workbench/host/node";

const TODAY = "2026-02-15";
const SHEET = "Årsrapport 2025";

const concrete = (id: string, name: string) => ({
  id,
  level: "Konkret mål",
  parent: "M2",
  name,
  targetGroup: "18-64-årige",
  change: "ti i job om året",
});
const indicator = (id: string, name: string, goal: string, baseline: number, target: number) => ({
  id,
  name,
  goal,
  unit: "pct.",
  direction: target > baseline ? "stigende" : "faldende",
  baseline,
  startYear: 2023,
  target,
  endYear: 2027,
  source: "Register",
  availability: "tilgængelige",
});
const OPTIONS: PlanBuildOptions = {
  today: TODAY,
  reportYear: 2025,
  years: [2025, 2026],
  rows: {
    goals: [
      { id: "M1", level: "Formål", name: "Et trygt område" },
      { id: "M2", level: "Programmål", parent: "M1", name: "Flere i job" },
      concrete("M3", "Færre ledige"),
      concrete("M4", "Flere i fritidsjob"),
    ],
    indicators: [
      indicator("I1", "Ledige", "M3", 48, 40),
      indicator("I2", "I fritidsjob", "M4", 0, 100),
      indicator("I3", "På hold", "M4", 10, 30),
    ],
    measurements: [
      { day: 45_657, indicator: "I1", value: 46 }, // 31-12-2024
      { day: 46_022, indicator: "I1", value: 44 }, // 31-12-2025
      { day: 46_060, indicator: "I1", value: 43 }, // 07-02-2026: after the report's year
      { day: 46_022, indicator: "I2", value: 25 },
      { day: 46_022, indicator: "I3", value: 20 },
    ],
  },
};

let host: StartedHost;
const reported = startedFrom(async () => {
  await buildPlan(OPTIONS);
  await buildReport(2025, TODAY);
});
beforeEach(async () => {
  host = await reported();
});
afterEach(() => host.close());

async function edit(change: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
}

/** The rows that a series' reference names. */
const rowsIn = (reference: string | undefined): string =>
  [...(reference ?? "").matchAll(/\$(\d+)/g)].map(([, row]) => row).join();

interface Seen {
  readonly name: string;
  /** The ids in the rows that the chart lies over. */
  readonly beside: readonly unknown[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** Each chart of the report: over which rows it lies, and what it draws. */
async function seen(sheet = SHEET): Promise<readonly Seen[]> {
  return Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const charts = worksheets.getItem(sheet).charts.load("items/name,items/top,items/height");
    const body = tables.getItem("Udsat_Aarsrapport_2025").getDataBodyRange().load("values");
    await context.sync();
    const rows = (body.values as unknown[][]).map((_, i) => body.getRow(i).load("top,height"));
    const series = charts.items.map((chart) => chart.series.load("items/name"));
    await context.sync();
    const values = series.map(({ items }) => items.map((one) => one.getDimensionValues("Values")));
    await context.sync();
    return charts.items.map(({ name, top, height }, c) => ({
      name,
      beside: (body.values as unknown[][])
        .filter((_, i) => {
          const row = rows[i];
          const middle = (row?.top ?? 0) + (row?.height ?? 0) / 2;
          return middle > top && middle < top + height;
        })
        .map(([id]) => id),
      series: (series[c]?.items ?? []).map((one, s) => ({
        name: one.name,
        values: (values[c]?.[s]?.value ?? []).map(Number),
      })),
    }));
  });
}

const M3 = {
  name: "Udsat_Aarsrapport_2025_M3_I1",
  beside: ["M3", "I1"],
  series: [
    // The report's own year is the last that is measured: what was measured in 2026 is another report's.
    { name: "Målt", values: [0, 46, 44, 0, 0] },
    { name: "Planlagt", values: [48, 46, 44, 42, 40] },
    { name: "Mål", values: [40, 40, 40, 40, 40] },
  ],
};
const M4 = {
  name: "Udsat_Aarsrapport_2025_M4_I2_I3",
  beside: ["M4", "I2", "I3"],
  series: [
    { name: "I2", values: [0, 0, 0.25, 0, 0] },
    { name: "I3", values: [0, 0, 0.5, 0, 0] },
  ],
};

test("each goal has its own chart beside its words: in its own unit, or how far each of several indicators has come", async () => {
  expect(await seen()).toEqual([M3, M4]);
  const again = await counted(host, () => buildReport(2025, TODAY));
  expect(again.value).toMatchObject({ ok: true });
  // Nothing has changed: nothing is written.
  expect(again.requests).toBe(1);
});

test("the charts follow their goals when the rows are sorted, the sheet is renamed and the headings are", async () => {
  await edit(({ tables, worksheets }) => {
    for (const name of ["Udsat_Aarsrapport_2025", "Udsat_Aarsrapport_tal_2025"])
      tables.getItem(name).sort.apply([{ key: 0, ascending: false }]);
    worksheets.getItem(SHEET).name = "Til fonden";
    tables.getItem("Udsat_Maal").columns.getItem("Mål").getHeaderRowRange().values = [["Hvad"]];
  });
  expect(await buildReport(2025, TODAY)).toMatchObject({
    ok: true,
    value: { sheet: "Til fonden" },
  });
  expect(await seen("Til fonden")).toEqual([M3, M4]);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  "where the rows are sorted back and the write is cut after %i calls, every series is beside its own years",
  async (actions) => {
    const figures = "Udsat_Aarsrapport_tal_2025";
    const width = host.host.model.table(figures)?.columns.length ?? 0;
    const own = Array.from({ length: width }, (_, c) => (c === 0 ? "Vores egen" : null));
    host.host.model.insertTableRows(figures, 0, [own]);
    await edit(({ tables }) => tables.getItem(figures).sort.apply([{ key: 3, ascending: true }]));
    host.faults.plan({ request: 2, when: "before", actions });
    if (!(await buildReport(2025, TODAY)).ok)
      expect(await buildReport(2025, TODAY)).toMatchObject({ ok: true });
    expect((await seen()).map(({ series }) => series)).toEqual([M3.series, M4.series]);
    const apart = host.host.model
      .charts(SHEET)
      .flatMap(({ series }) => series)
      .filter((one) => rowsIn(one.values) !== rowsIn(one.categories));
    expect(apart).toEqual([]);
  },
);

test("a goal that comes or goes takes its chart with it, and another set of indicators is another chart", async () => {
  await edit(({ tables }) => {
    tables.getItem("Udsat_Maal").rows.getItemAt(2).delete();
    tables.getItem("Udsat_Indikatorer").rows.getItemAt(2).delete();
  });
  expect(await buildReport(2025, TODAY)).toMatchObject({ ok: true });
  expect(await seen()).toEqual([
    {
      name: "Udsat_Aarsrapport_2025_M4_I2",
      beside: ["M4", "I2"],
      series: [
        { name: "Målt", values: [0, 0, 25, 0, 0] },
        { name: "Planlagt", values: [0, 25, 50, 75, 100] },
        { name: "Mål", values: [100, 100, 100, 100, 100] },
      ],
    },
  ]);
});

test("two indicators with one id have a series each, also when the report is built again", async () => {
  await edit(({ tables }) => {
    const ids = tables.getItem("Udsat_Indikatorer").columns.getItemAt(0).getDataBodyRange();
    ids.getCell(2, 0).values = [["I2"]];
  });
  const series = [
    { name: "I2", values: [0, 0, 0.25, 0, 0] },
    // From 10 towards 30 with the same 25 measured.
    { name: "I2", values: [0, 0, 0.75, 0, 0] },
  ];
  for (const time of ["first", "second"]) {
    expect(await buildReport(2025, TODAY)).toMatchObject({ ok: true });
    const charts = await seen();
    expect([time, charts[1]?.series]).toEqual([time, series]);
  }
});

test("a row with a remark stays when its goal is gone, after the others, and moves no chart", async () => {
  await edit(({ tables }) => {
    tables
      .getItem("Udsat_Aarsrapport_2025")
      .columns.getItem("Bemærkning")
      .getDataBodyRange()
      .getCell(0, 0).values = [["Aftalt med fonden"]];
    tables.getItem("Udsat_Maal").rows.getItemAt(2).delete();
  });
  expect(await buildReport(2025, TODAY)).toMatchObject({ ok: true });
  expect(await seen()).toEqual([M4]);
});

describe("the report's table has been made cells of", () => {
  const NAMES = [M3.name, M4.name];
  const charts = (): Promise<readonly string[]> =>
    Excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem(SHEET).charts.load("items/name");
      await context.sync();
      return all.items.map(({ name }) => name);
    });
  beforeEach(() => edit(({ tables }) => tables.getItem("Udsat_Aarsrapport_2025").convertToRange()));

  test.each(["before", "after"] as const)(
    "its charts stay where a write that was cut %s is taken back",
    async (when) => {
      host.faults.plan({ request: 2, when });
      expect(await buildReport(2025, TODAY)).toMatchObject({ ok: false });
      expect(await charts()).toEqual(NAMES);
    },
  );

  test("a table is made beside it, and the charts are pointed at that, not doubled", async () => {
    expect(await buildReport(2025, TODAY)).toMatchObject({ ok: true });
    expect(await charts()).toEqual(NAMES);
    expect((await seen()).map(({ series }) => series)).toEqual([M3.series, M4.series]);
  });
});

test("a sheet of the report's name that holds charts alone is somebody's: the report asks for another", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const tables = sheet.tables.load("items/name");
    await context.sync();
    tables.items.forEach((table) => table.convertToRange());
    sheet.getUsedRange().clear();
    await context.sync();
  });
  expect(await buildReport(2025, TODAY)).toMatchObject({
    ok: false,
    refusal: { kind: "occupiedName", sheet: SHEET },
    aftermath: { kind: "unchanged" },
  });
});
