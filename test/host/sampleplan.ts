import { MADE_UP, SAMPLE_MARKS, SAMPLE_PLAN } from "../../src/workbench/sample/plan";
import { buildPlan } from "../../src/workbook/planbuild";
import { refreshDiagrams } from "../../src/workbook/plandiagrams";
import { buildReport } from "../../src/workbook/planreport";
import { markRequirement } from "../../src/workbook/planview";

/** The day on which the sample stands still. */
export const SAMPLE_DAY = "2026-02-15";
export const SAMPLE_YEAR = 2025;

/** Builds the made-up plan in an empty workbook, with the very actions that the pane uses. */
export async function buildSample(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = "Om prøveplanen";
    sheet.getRange(`A1:A${MADE_UP.length}`).values = MADE_UP.map((line) => [line]);
    sheet.getRange("A1").format.font.bold = true;
    await context.sync();
  });
  const options = { today: SAMPLE_DAY, reportYear: SAMPLE_YEAR, years: [2024, 2025, 2026] };
  const outcomes = [await buildPlan({ ...options, rows: SAMPLE_PLAN })];
  for (const { code, ...change } of SAMPLE_MARKS) await markRequirement(code, change);
  outcomes.push(await buildPlan(options));
  const rest = [await refreshDiagrams(SAMPLE_DAY), await buildReport(SAMPLE_YEAR, SAMPLE_DAY)];
  for (const outcome of [...outcomes, ...rest]) if (!outcome.ok) throw new Error(JSON.stringify(outcome));
}
