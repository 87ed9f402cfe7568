import {
  MADE_UP,
  SAMPLE_FINANCE,
  SAMPLE_MARKS,
  SAMPLE_PLAN,
  SAMPLE_PROFILE,
} from "../../src/workbench/sample/plan";
import { writeFinance } from "../../src/finance/sheet/actions";
import { buildPlan } from "../../src/plan/sheet/build";
import { refreshDiagrams } from "../../src/plan/sheet/diagrams";
import { buildReport } from "../../src/plan/sheet/report";
import { markRequirement } from "../../src/plan/sheet/mark";

/** The day on which the sample stands still. */
export const SAMPLE_DAY = "2026-02-15";
export const SAMPLE_YEAR = 2025;

const LIST = "Linjer";

/** The made-up finance plan's sheet, made from a list of its lines that is taken away again. */
async function buildFinance(): ReturnType<typeof writeFinance> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.add(LIST).getRange(`A1:F${SAMPLE_FINANCE.length}`);
    range.values = SAMPLE_FINANCE.map((line) => [...line]);
    await context.sync();
  });
  const built = await writeFinance({
    first: 2024,
    last: 2026,
    from: { kind: "sheet", sheet: LIST },
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(LIST).delete();
    context.workbook.worksheets.getFirst().activate();
    await context.sync();
  });
  return built;
}

/** Builds the made-up plan in an empty workbook, with the very actions that the pane uses. */
export async function buildSample(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = "Om prøveplanen";
    sheet.getRange(`A1:A${MADE_UP.length}`).values = MADE_UP.map((line) => [line]);
    const lines = sheet.getRange(`A1:A${MADE_UP.length}`).format;
    lines.columnWidth = 340;
    lines.wrapText = true;
    lines.verticalAlignment = "Top";
    // Room for three lines, also in a wider letter than Excel's own.
    sheet.getRange(`A2:A${MADE_UP.length}`).format.rowHeight = 48;
    sheet.getRange("A1").format.font.bold = true;
    sheet.pageLayout.paperSize = "A4";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    const page = sheet.pageLayout.headersFooters.defaultForAllPages;
    page.leftHeader = `&12 ${SAMPLE_PROFILE.name}`;
    page.rightFooter = "&12 Side &P af &N";
    await context.sync();
  });
  const options = { today: SAMPLE_DAY, reportYear: SAMPLE_YEAR, years: [2024, 2025, 2026] };
  const outcomes = [await buildPlan({ ...options, profile: SAMPLE_PROFILE, rows: SAMPLE_PLAN })];
  for (const { code, ...change } of SAMPLE_MARKS) await markRequirement(code, change);
  outcomes.push(await buildPlan(options));
  const rest = [
    await buildFinance(),
    await buildPlan(options),
    await refreshDiagrams(SAMPLE_DAY),
    await buildReport(SAMPLE_YEAR, SAMPLE_DAY),
  ];
  for (const outcome of [...outcomes, ...rest])
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  // Excel gives a row the height of what is written in it later too.
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Udsat_Tjekliste").getRange().format.autofitRows();
    await context.sync();
  });
}
