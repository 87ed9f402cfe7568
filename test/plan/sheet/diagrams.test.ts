import { buildPlan } from "../../../src/plan/sheet/build";
import { refreshDiagrams } from "../../../src/plan/sheet/diagrams";
import { between } from "../../excel/between";
import { started } from "../../host/started";

const TODAY = "2026-02-15";

test("a series that went because it had nothing to show, and cannot come back, is said to be left", async () => {
  const host = await started();
  const built = await buildPlan({
    today: TODAY,
    reportYear: 2025,
    years: [2025, 2026],
    rows: {
      goals: [{ id: "M1", level: "Formål", name: "Flere i job" }],
      indicators: [
        {
          id: "I1",
          name: "Ledige",
          goal: "M1",
          unit: "pct.",
          direction: "faldende",
          baseline: 48,
          startYear: 2024,
          target: 40,
          endYear: 2027,
          source: "Register",
          availability: "tilgængelige",
        },
      ],
      measurements: [{ day: 46_000, indicator: "I1", value: 46 }],
    },
  });
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
