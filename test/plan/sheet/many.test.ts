import { buildPlan } from "../../../src/plan/sheet/build";
import { refreshDiagrams } from "../../../src/plan/sheet/diagrams";
import { counted, started } from "../../host/started";

const INDICATORS = Array.from({ length: 200 }, (_, i) => ({
  id: `I${i + 1}`,
  name: `Indikator ${i + 1}`,
  goal: "M3",
  unit: "pct.",
  direction: "stigende",
  baseline: 10,
  startYear: 2016,
  target: 60,
  endYear: 2026,
  source: "Register",
  availability: "tilgængelige",
}));
/** 1 December of ten years: 2016-12-01 is Excel's day 42705. */
const DAYS = [42705, 43070, 43435, 43800, 44166, 44531, 44896, 45261, 45627, 45992];

test("200 indicators with 10 years of measurements are charted in two requests, and refreshed in two", async () => {
  const host = await started();
  const measurements = INDICATORS.flatMap(({ id }) =>
    DAYS.map((day, i) => ({ day, indicator: id, value: 10 + 5 * i })),
  );
  const goals = [
    { id: "M1", level: "Formål", name: "Formål" },
    { id: "M2", level: "Programmål", parent: "M1", name: "Programmål" },
    { id: "M3", level: "Konkret mål", parent: "M2", name: "Mål" },
  ];
  expect(
    await buildPlan({
      today: "2026-02-15",
      reportYear: 2025,
      rows: { goals, indicators: INDICATORS, measurements },
    }),
  ).toMatchObject({ ok: true });
  const first = await counted(host, () => refreshDiagrams("2026-02-15"));
  expect(first.value).toMatchObject({ ok: true, value: { charts: 200, made: 200 } });
  expect(first.requests).toBeLessThanOrEqual(2);
  const again = await counted(host, () => refreshDiagrams("2026-02-15"));
  expect(again.value).toMatchObject({ ok: true, value: { charts: 200, made: 0, removed: 0 } });
  expect(again.requests).toBeLessThanOrEqual(2);
  expect(Math.max(...host.requests.map(({ bytes }) => bytes))).toBeLessThan(5_000_000);
  host.close();
}, 240_000);
