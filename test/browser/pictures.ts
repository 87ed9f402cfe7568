import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { addinReady, closeAll, goTo, openPage, openWorkbench, paneOf, typeIn } from "./page";

const DOCS = resolve(__dirname, "../../docs");
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

async function tour(docs: string, language: Language): Promise<void> {
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
  await page.screenshot({ path: join(docs, `guide/pictures/finance-${language}.png`) });

  await page.getByRole("tab", { name: names.goals, exact: true }).click();
  frame = await paneOf(page);
  await openPage(frame, names.checklist);
  await frame.getByRole("heading", { level: 1, name: names.checklist }).waitFor(ACT);
  await settled(page);
  await page.screenshot({ path: join(docs, `guide/pictures/plan-${language}.png`) });

  await openPage(frame, names.charts);
  await frame.getByRole("heading", { level: 1, name: names.charts }).waitFor(ACT);
  await settled(page);
  await page.screenshot({ path: join(docs, `guide/pictures/manager-${language}.png`) });
  await close();
}

async function saved(page: Page, path: string): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Gem .xlsx" }).click(),
  ]);
  await download.saveAs(path);
}

/** The published list as a workbook, and the first picture of the README: the list judged. */
async function list(docs: string): Promise<void> {
  const { page, close } = await openWorkbench({ width: 1400, height: 900 });
  await settled(page);
  await saved(page, join(docs, "samples/boligomraader-2014.xlsx"));
  await typeIn(page, "I1", "=UDSAT.CRITERIA(A1:G39)");
  await openPage(await paneOf(page), "Kriterier");
  await settled(page);
  await page.screenshot({ path: join(docs, "pictures/workbench.png") });
  await close();
}

/** The made-up plan as a workbook. */
async function plan(docs: string): Promise<void> {
  const { page, close } = await openWorkbench({ width: 1400, height: 900 });
  await page.getByRole("button", { name: NAMES.da.plan, exact: true }).click();
  await addinReady(page);
  await settled(page);
  await saved(page, join(docs, "samples/proeveplan.xlsx"));
  await close();
}

const PARTS: Readonly<Record<string, (docs: string) => Promise<void>>> = {
  list,
  plan,
  da: (docs) => tour(docs, "da"),
  en: (docs) => tour(docs, "en"),
};

/** `npm run pictures [-- list plan da en] [--out folder]`: makes the pictures of the guide and the README, and the sample workbooks, from the built product itself. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: "string", default: DOCS } },
    allowPositionals: true,
  });
  const stray = positionals.find((name) => !Object.hasOwn(PARTS, name));
  if (stray !== undefined)
    throw new Error(`${stray} is not made; these are: ${Object.keys(PARTS).join(", ")}`);
  for (const folder of ["guide/pictures", "samples", "pictures"])
    mkdirSync(join(values.out, folder), { recursive: true });
  try {
    for (const name of positionals.length > 0 ? positionals : Object.keys(PARTS))
      await PARTS[name]?.(values.out);
  } finally {
    await closeAll();
  }
  return 0;
}
