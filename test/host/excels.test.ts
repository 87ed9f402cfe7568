import { insertCriteriaSheet, refreshCharts, refreshSheets } from "../../src/app/ribbon/command";
import { readCriteria } from "../../src/criteria/sheet/list";
import { writeCriteria } from "../../src/criteria/sheet/write";
import { writeFinance } from "../../src/finance/sheet/actions";
import { type Headline, listen } from "../../src/pane/news";
import { buildPlan } from "../../src/plan/sheet/build";
import { refreshDiagrams } from "../../src/plan/sheet/diagrams";
import { buildReport } from "../../src/plan/sheet/report";
import { tools } from "../../src/toolbox/functions/tools";
import { formulaOf } from "../../src/toolbox/page/filter";
import { insertSpilling } from "../../src/toolbox/sheet/formula";
import type { StartedHost } from "../../src/workbench/host/node";
import { underEachProfile } from "./profiles";
import { counted, started, valuesOf } from "./started";

/** Published values of 1 December 2014, and an area that is off the list by every criterion. */
const LIST = [
  ["Boligområde", "Beboere", "Arbejdsløse", "Ikke-vestlige", "Dømte", "Grundskole", "Indkomst"],
  ["Mjølnerparken", 1905, 43.4, 85.2, 2.22, 53.8, 48.0],
  ["Et område uden for listen", 1500, 10, 20, 1, 20, 90],
];
const TODAY = "2026-02-15";
const PLAN = {
  today: TODAY,
  reportYear: 2025,
  rows: {
    goals: [
      { id: "M1", level: "Formål", name: "Et trygt område" },
      { id: "M2", level: "Programmål", parent: "M1", name: "Flere i job" },
      { id: "M3", level: "Konkret mål", parent: "M2", name: "Færre ledige" },
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
    ],
    measurements: [{ day: 46000, indicator: "I1", value: 46 }],
  },
};
const SELECTED = { choice: { kind: "selection" } } as const;

let host: StartedHost;
beforeEach(async () => {
  host = await started();
});
afterEach(() => host.close());

const edit = (act: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });

const putList = (): Promise<void> =>
  edit(({ worksheets }) => {
    const range = worksheets.getItem("Ark1").getRange("A1:G3");
    range.values = LIST;
    range.select();
  });

const decisions = (): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("UdsatKriterier");
    const body = table.columns.getItem("Afgørelse").getDataBodyRange().load("values");
    await context.sync();
    return body.values.map(([value]) => value as unknown);
  });

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

underEachProfile((profile) => {
  test("a list is judged onto a sheet in two requests, and judged again", async () => {
    await putList();
    const { value, requests } = await counted(host, () => writeCriteria(SELECTED));
    expect(value).toMatchObject({ ok: true, value: { sheet: "Kriterier", rows: 2 } });
    expect(requests).toBe(2);
    expect(await decisions()).toEqual(["opfyldt", "ikke opfyldt"]);
    const told: Headline[] = [];
    const deaf = listen((headline) => told.push(headline));
    await refreshSheets();
    deaf();
    expect(told.map(({ tone }) => tone)).toEqual(["success"]);
    expect(await decisions()).toEqual(["opfyldt", "ikke opfyldt"]);
  });

  test("a finance plan is built in two requests", async () => {
    const { value, requests } = await counted(host, () =>
      writeFinance({ first: 2026, last: 2029 }),
    );
    expect(value).toMatchObject({ ok: true, value: { created: true, lines: 0 } });
    expect(requests).toBe(2);
  });

  test("a plan is built in two requests, its charts and its report are made, and a second time nothing is", async () => {
    const { value, requests } = await counted(host, () => buildPlan(PLAN));
    expect(value).toMatchObject({ ok: true });
    expect(requests).toBe(2);
    expect(await refreshDiagrams(TODAY)).toMatchObject({ ok: true, value: { charts: 1, made: 1 } });
    expect(await refreshDiagrams(TODAY)).toMatchObject({ ok: true, value: { charts: 1, made: 0 } });
    expect(await buildReport(2025, TODAY)).toMatchObject({ ok: true });
  });

  test("the toolbox's formula goes into the active cell", async () => {
    host.CustomFunctions.associate("TOOLS", (word: unknown) =>
      (tools.run as unknown as (word: unknown) => string[][])(word),
    );
    await edit(({ worksheets }) => worksheets.getItem("Ark1").getRange("C4").select());
    const formula = formulaOf({ chapter: "income", words: "" });
    if (!formula) throw new Error("the toolbox has measures for income");
    expect(await insertSpilling(formula)).toMatchObject({ ok: true, value: { cell: "C4" } });
    expect((await valuesOf("D4", "Ark1"))[0]).toEqual(["Værktøj"]);
  });

  test("an action waits while a cell is being edited, and what the user types there stays", async () => {
    await putList();
    host.user.edit("'Ark1'!J9");
    const writing = writeCriteria(SELECTED);
    await pause();
    expect(host.host.model.sheets()).toEqual(["Ark1"]);
    host.user.leave("brugerens");
    expect(await writing).toMatchObject({ ok: true });
    expect(await valuesOf("J9", "Ark1")).toEqual([["brugerens"]]);
  });

  test("with a chart or several areas selected the reading is refused with a word of its own, never Excel's", async () => {
    await putList();
    for (const select of [
      () => host.user.selectPicture(),
      () => host.user.select("'Ark1'!A1:B2,'Ark1'!D4"),
    ]) {
      select();
      const outcome = await readCriteria(SELECTED.choice);
      expect(outcome.ok).toBe(false);
      expect(outcome).toMatchObject({ refusal: { kind: "selection" } });
    }
  });

  test("with another workbook in front nothing is half done, and the word for it is not silence", async () => {
    await putList();
    host.user.away(true);
    const told: Headline[] = [];
    const deaf = listen((headline) => told.push(headline));
    await insertCriteriaSheet();
    await refreshCharts();
    deaf();
    const done = host.host.model.sheets().includes("Kriterier");
    expect(told).toHaveLength(2);
    expect(told[0]?.tone).toBe(done ? "success" : "error");
    expect(done).toBe(profile === "web");
  });

  test("a request that fails before or after it is done leaves nothing that is not told of", async () => {
    for (const when of ["before", "after"] as const) {
      await putList();
      const sheets = host.host.model.sheets();
      host.faults.plan({ request: 2, when });
      const outcome = await writeCriteria(SELECTED);
      expect(outcome.ok).toBe(false);
      if (!outcome.ok && outcome.aftermath.kind !== "left")
        expect(host.host.model.sheets()).toEqual(sheets);
      expect(await valuesOf("A1:G3", "Ark1")).toEqual(LIST);
    }
  });
});
