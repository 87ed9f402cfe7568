import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { addinReady, closeAll, goTo, openPage, openWorkbench, paneOf, typeIn } from "./page";

const DOCS = resolve(__dirname, "../../docs");
const PICTURES = join(DOCS, "guide/pictures");
const ACT = { timeout: 60_000 };

/** What the workbench and the pane call things in each language. */
const NAMES = {
  da: {
    plan: "Prøveplan",
    sheet: "Finansieringsplan",
    goals: "Mål",
    finance: "Finansiering",
    check: "Kontrollér planen",
    checklist: "Tjekliste",
    charts: "Diagrammer",
  },
  en: {
    plan: "Sample plan",
    sheet: "Finansieringsplan",
    goals: "Mål",
    finance: "Financing",
    check: "Check the plan",
    checklist: "Checklist",
    charts: "Charts",
  },
} as const;

type Language = keyof typeof NAMES;

const settled = (page: Page): Promise<void> => page.waitForTimeout(1500);

/** Starts the page again in another language, as the choice in its header does for the next visit. */
async function speak(page: Page, language: Language): Promise<void> {
  await page.evaluate(
    (wanted) => localStorage.setItem("udsat.workbench", JSON.stringify({ language: wanted })),
    language,
  );
  await page.reload();
  await addinReady(page);
}

async function tours(language: Language): Promise<void> {
  const names = NAMES[language];
  const { page, close } = await openWorkbench({ width: 1240, height: 760 });
  await speak(page, language);
  await page.getByRole("button", { name: names.plan, exact: true }).click();
  await addinReady(page);
  await page.getByRole("tab", { name: names.sheet, exact: true }).click();
  await goTo(page, "A5");
  let frame = await paneOf(page);
  await openPage(frame, names.finance);
  await frame.getByRole("meter").first().waitFor(ACT);
  await settled(page);
  await page.screenshot({ path: join(PICTURES, `finance-${language}.png`) });

  await page.getByRole("tab", { name: names.goals, exact: true }).click();
  frame = await paneOf(page);
  await openPage(frame, names.checklist);
  await frame.getByRole("heading", { level: 1, name: names.checklist }).waitFor(ACT);
  await settled(page);
  await page.screenshot({ path: join(PICTURES, `plan-${language}.png`) });

  await openPage(frame, names.charts);
  await frame.getByRole("heading", { level: 1, name: names.charts }).waitFor(ACT);
  await settled(page);
  await page.screenshot({ path: join(PICTURES, `manager-${language}.png`) });
  await close();
}

async function saved(page: Page, path: string): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Gem .xlsx" }).click(),
  ]);
  await download.saveAs(path);
}

/** The first picture of the README, and the two workbooks to download: the published list and the made-up plan. */
async function front(): Promise<void> {
  const list = await openWorkbench({ width: 1400, height: 900 });
  await settled(list.page);
  await saved(list.page, join(DOCS, "samples/boligomraader-2014.xlsx"));
  await typeIn(list.page, "I1", "=UDSAT.CRITERIA(A1:G39)");
  await openPage(await paneOf(list.page), "Kriterier");
  await settled(list.page);
  await list.page.screenshot({ path: join(DOCS, "pictures/workbench.png") });
  await list.close();

  const plan = await openWorkbench({ width: 1400, height: 900 });
  await plan.page.getByRole("button", { name: NAMES.da.plan, exact: true }).click();
  await addinReady(plan.page);
  await settled(plan.page);
  await saved(plan.page, join(DOCS, "samples/proeveplan.xlsx"));
  await plan.close();
}

/** `npm run pictures`: makes every picture of the guide and the README, and the sample workbooks, from the built product itself. */
export async function main(): Promise<number> {
  for (const folder of ["guide/pictures", "samples", "pictures"])
    mkdirSync(join(DOCS, folder), { recursive: true });
  try {
    await front();
    for (const language of ["da", "en"] as const) await tours(language);
  } finally {
    await closeAll();
  }
  return 0;
}
