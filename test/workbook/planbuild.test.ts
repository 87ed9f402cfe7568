import { buildPlan } from "../../src/workbook/planbuild";
import { started } from "./started";

const OPTIONS = { today: "2026-02-15", reportYear: 2025, years: [2025, 2026] };

test("a plan is built in two requests", async () => {
  const host = await started();
  const built = await buildPlan(OPTIONS);
  console.log(JSON.stringify(built), host.requests);
  expect(built).toMatchObject({ ok: true });
  host.close();
});
