import { buildPlan } from "../../../src/plan/sheet/build";
import { refreshDiagrams } from "../../../src/plan/sheet/diagrams";
import { between } from "../../excel/between";
import { started } from "../../host/started";
import { INDICATOR, onePlan } from "../oneindicator";

const TODAY = "2026-02-15";

const PLAN = onePlan(TODAY);

test("a series that went because it had nothing to show, and cannot come back, is said to be left", async () => {
  const host = await started();
  const built = await buildPlan(PLAN);
  expect(built).toMatchObject({ ok: true });
  expect(await refreshDiagrams(TODAY)).toMatchObject({ ok: true });
  const { model } = host.host;
  const series = (): string[] =>
    model.charts("Diagrammer").flatMap((chart) => chart.series.map(({ name }) => name ?? ""));
  const before = series();
  const table = model.table("Udsat_Maalinger");
  if (!table) throw new Error("no measurements");
  model.clear(table.body, "contents");
  between(host, { 2: { cut: "after" } });
  const outcome = await refreshDiagrams(TODAY);
  expect(series()).not.toEqual(before);
  expect(outcome).toMatchObject({
    ok: false,
    aftermath: { kind: "left", things: [{ kind: "sheet", name: "Diagrammer" }] },
  });
  host.close();
});

test("charts whose answer was lost go back to their own columns, also where somebody has put one in before them", async () => {
  const host = await started();
  const two = [INDICATOR, { ...INDICATOR, id: "I2" }];
  await buildPlan({ ...PLAN, rows: { ...PLAN.rows, indicators: two } });
  await refreshDiagrams(TODAY);
  const { model } = host.host;
  model.removeChart("Diagrammer", "Udsat_indikator_I2");
  const drawn = (): string[] =>
    model
      .charts("Diagrammer")
      .flatMap(({ series }) =>
        series.map(({ name, values }) => `${String(name)} ${String(values)}`),
      );
  const before = drawn();
  between(host, {
    2: { before: () => model.insertTableColumn("Udsat_Diagramdata", 0, "Min egen"), cut: "after" },
  });
  expect(await refreshDiagrams(TODAY)).toMatchObject({
    ok: false,
    aftermath: { kind: "restored" },
  });
  const next = (reference: string): string =>
    reference.replace(
      /Diagramdata!\$(\w)\$(\d+):\$\w\$(\d+)/,
      (_, column: string, from: string, to: string) => {
        const letter = String.fromCharCode(column.charCodeAt(0) + 1);
        return `Diagramdata!$${letter}$${from}:$${letter}$${to}`;
      },
    );
  expect(drawn()).toEqual(before.map(next));
  host.close();
});

describe("the milestones' chart, when a row was put in above its own and there are no milestones any more", () => {
  const milestone = { id: "MP1", name: "Aftale", planned: 46_000, state: "ikke begyndt" };
  const drawn = async () => {
    const host = await started();
    await buildPlan({ ...PLAN, rows: { ...PLAN.rows, milestones: [milestone] } });
    await refreshDiagrams(TODAY);
    const { model } = host.host;
    model.insertTableRows("Udsat_Milepaelsaar", 0, [[null, null, null, null, null]]);
    const milestones = model.table("Udsat_Milepaele");
    if (!milestones) throw new Error("no milestones");
    model.clear(milestones.body, "contents");
    const cells = (): string[] =>
      model
        .charts("Diagrammer")
        .flatMap((chart) => chart.series.map(({ values }) => String(values)));
    return { host, cells };
  };

  test("keeps its cells when the sheet is refreshed", async () => {
    const { host, cells } = await drawn();
    expect(cells().length).toBeGreaterThan(0);
    expect(await refreshDiagrams(TODAY)).toMatchObject({ ok: true });
    expect(cells().join()).not.toContain("#REF!");
    host.close();
  });

  test("is over all its rows when a write whose answer was lost is taken back", async () => {
    const { host, cells } = await drawn();
    const before = cells();
    between(host, { 2: { cut: "after" } });
    expect(await refreshDiagrams(TODAY)).toMatchObject({
      ok: false,
      aftermath: { kind: "restored" },
    });
    const overAll = before.map((one) =>
      one.replace(/^Diagrammer!\$(\w+)\$7$/, "Diagrammer!$$$1$$6:$$$1$$7"),
    );
    expect(overAll).not.toEqual(before);
    expect(cells()).toEqual(overAll);
    host.close();
  });
});
