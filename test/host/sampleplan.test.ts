import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPlanView, type PlanView } from "../../src/plan/sheet/view";
import { started } from "./started";
import { buildSample, SAMPLE_DAY, SAMPLE_YEAR } from "./sampleplan";

const FILE = join(__dirname, "../../src/workbench/sample/plan.xlsx");

async function view(): Promise<PlanView> {
  const outcome = await readPlanView(SAMPLE_YEAR, SAMPLE_DAY);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

test("a colleague who opens the saved plan sees the same state, and the sample's file is that plan", async () => {
  const host = await started();
  await buildSample();
  const own = await view();
  const saved = await host.save();
  host.close();
  // To make the sample's file anew after the plan or its sheets have changed: UDSAT_SAMPLE=write.
  if (process.env["UDSAT_SAMPLE"] === "write") writeFileSync(FILE, saved);
  const colleague = await started(saved);
  expect(await view()).toEqual(own);
  colleague.close();
  const file = await started(new Uint8Array(readFileSync(FILE)));
  expect(await view()).toEqual(own);
  file.close();
}, 120_000);

test("the sample lacks what it says that it lacks, and nothing else is wrong", async () => {
  const host = await started(new Uint8Array(readFileSync(FILE)));
  const { findings, report, items, plan } = await view();
  host.close();
  if ("kind" in report) throw new Error("no report");
  expect(findings).toEqual([]);
  expect(report.missing.map(({ code, id }) => [code, id])).toEqual([
    ["measurement", "I3"],
    ["milestoneState", "MP5"],
  ]);
  expect(
    items
      .find(({ requirement }) => requirement.id === "areaDescription")
      ?.results.flatMap(({ failing }) => failing.map(({ id }) => id)),
  ).toEqual(["A7"]);
  // 1,230,000 of 5,250,000 kroner are local: 23.43 per cent, where 25 are needed.
  const verdicts = items
    .filter(({ requirement }) => ["cofinancing", "financePlan"].includes(requirement.id))
    .map(({ requirement, verdict }) => [requirement.id, verdict]);
  expect(verdicts).toEqual([
    ["cofinancing", "no"],
    ["financePlan", "no"],
  ]);
  expect(plan.marks.find(({ code }) => code === "K9")).toMatchObject({
    state: "done",
    day: "2023-01-15",
  });
});

test("the sample's charts are printed four to a page, none of them cut", async () => {
  const host = await started(new Uint8Array(readFileSync(FILE)));
  const [area, tops] = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Diagrammer");
    const printed = sheet.pageLayout.getPrintArea().load("address");
    const charts = sheet.charts.load("items/top,items/height");
    await context.sync();
    return [
      printed.address,
      charts.items.map(({ top, height }) => [Math.floor(top / 525), top + height] as const),
    ] as const;
  });
  host.close();
  expect(area.replace(/Diagrammer!|'|\$/g, "")).toBe("A1:Q35,A36:Q1048576");
  // A page is 35 rows of 15 points.
  expect(tops.map(([page]) => page)).toEqual([0, 0, 0, 0, 1, 1, 1]);
  for (const [page, end] of tops) expect(end).toBeLessThanOrEqual((page + 1) * 525);
});
