import type { Frame } from "playwright-core";
import { closeAll, openPage, openWorkbench, paneOf, type OpenWorkbench } from "./page";

jest.setTimeout(300_000);

const ACT = { timeout: 60_000 };

const PAGES = [
  "Overblik",
  "Kriterier",
  "Finansiering",
  "Tjekliste",
  "Mål og milepæle",
  "Diagrammer",
  "Værktøjskasse",
  "Udlejning",
  "Funktioner",
] as const;

let bench: OpenWorkbench;
beforeEach(async () => (bench = await openWorkbench()));
afterEach(() => bench.close());
afterAll(closeAll);

/** Opens a page of the pane and waits until it has read the workbook. */
async function open(frame: Frame, name: string): Promise<void> {
  await openPage(frame, name);
  await frame.waitForFunction(
    () => document.querySelector("main [role=progressbar][aria-busy], main .fui-Spinner") === null,
    undefined,
    ACT,
  );
  await frame.page().waitForTimeout(1200);
}

const FIELDS =
  "main input:not([type=radio]):not([type=checkbox]):not([type=hidden]), main textarea, main select";

/** Every field of the open page with what stands in it, by its label. */
const fields = (frame: Frame): Promise<string[]> =>
  frame.evaluate((selector) => {
    type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
    return [...document.querySelectorAll<Field>(selector)].map(
      (field) =>
        `${field.labels?.[0]?.textContent ?? field.getAttribute("aria-label") ?? field.name}: ${field.value}`,
    );
  }, FIELDS);

/** Answers every field of the page with something else than stood there. */
async function answerAll(frame: Frame): Promise<number> {
  let answered = 0;
  await frame.evaluate(() =>
    document.querySelectorAll("details").forEach((fold) => (fold.open = true)),
  );
  for (let i = 0; i < (await frame.locator(FIELDS).count()); i += 1) {
    const field = frame.locator(FIELDS).nth(i);
    const kind = await field.evaluate((one) => `${one.tagName} ${one.getAttribute("type") ?? ""}`);
    if (kind.startsWith("SELECT")) {
      const options = await field.locator("option").count();
      // The first choice is what stands there, as a rule; the second leaves most of a list to be seen.
      if (options > 1) await field.selectOption({ index: 1 });
    } else if (kind === "INPUT date") await field.fill("2026-03-04");
    else if (kind === "INPUT search") await field.fill("a");
    else await field.fill("12");
    answered += 1;
  }
  return answered;
}

test("what was typed and chosen on every page stands when it is come back to, twice", async () => {
  const { page } = bench;
  await page.getByRole("button", { name: "Prøveplan" }).click();
  await page.getByRole("tab", { name: "Om prøveplanen" }).waitFor(ACT);
  const frame = await paneOf(page);
  const before = new Map<string, string[]>();
  let total = 0;
  for (const name of PAGES) {
    await open(frame, name);
    if (name === "Tjekliste") {
      await frame.getByRole("button", { name: /^K2 / }).first().click();
      await frame.getByRole("textbox", { name: "Note eller link" }).waitFor(ACT);
    }
    total += await answerAll(frame);
    await page.waitForTimeout(1500);
    before.set(name, await fields(frame));
  }
  expect(total).toBeGreaterThan(40);
  for (const turn of [1, 2])
    for (const name of PAGES) {
      await open(frame, name);
      expect([turn, name, await fields(frame)]).toEqual([turn, name, before.get(name)]);
    }
  expect(bench.complaints).toEqual([]);
});
