import type { Frame } from "playwright-core";
import { PATIENCE } from "../../src/pane/kept";
import { closeAll, openPage, openWorkbench, paneOf, type OpenWorkbench } from "./page";

jest.setTimeout(300_000);

const ACT = { timeout: 60_000 };

/** The pages by their names in Danish and in English. */
const PAGES = [
  ["Overblik", "Overview"],
  ["Kriterier", "Criteria"],
  ["Finansiering", "Financing"],
  ["Tjekliste", "Checklist"],
  ["Mål og milepæle", "Goals and milestones"],
  ["Diagrammer", "Charts"],
  ["Udvikling", "Development"],
  ["Værktøjskasse", "Toolbox"],
  ["Udlejning", "Letting"],
  ["Funktioner", "Functions"],
] as const;

let bench: OpenWorkbench;
beforeEach(async () => (bench = await openWorkbench()));
afterEach(() => bench.close());
afterAll(closeAll);

const FIELDS =
  "main input:not([type=radio]):not([type=checkbox]):not([type=hidden]), main textarea, main select";

/** What stands in every field of the open page. */
const fields = (frame: Frame): Promise<string[]> =>
  frame.evaluate((selector) => {
    type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
    return [...document.querySelectorAll<Field>(selector)].map(({ value }) => value);
  }, FIELDS);

/** The fields once nothing comes to them any more: the page has read the workbook. */
async function settled(frame: Frame): Promise<string[]> {
  let before = "";
  for (let now = "?"; now !== before;) {
    before = now;
    await frame.page().waitForTimeout(400);
    await frame.waitForFunction(
      () =>
        document.querySelector("main [role=progressbar][aria-busy], main .fui-Spinner") === null,
      undefined,
      ACT,
    );
    now = JSON.stringify(await fields(frame));
  }
  return fields(frame);
}

/** Waits for the fields to be these; what they are then. */
async function shown(frame: Frame, expected: readonly string[]): Promise<string[]> {
  for (let left = 20; left > 0; left -= 1) {
    if (JSON.stringify(await fields(frame)) === JSON.stringify(expected)) break;
    await frame.page().waitForTimeout(150);
  }
  return fields(frame);
}

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

test("what was typed and chosen on every page stands when it is come back to, in another theme and in another language", async () => {
  const { page } = bench;
  await page.getByRole("button", { name: "Prøveplan" }).click();
  await page.getByRole("tab", { name: "Om prøveplanen" }).waitFor(ACT);
  const frame = await paneOf(page);
  const before = new Map<string, string[]>();
  for (const [name] of PAGES) {
    await openPage(frame, name);
    await settled(frame);
    if (name === "Tjekliste") {
      await frame.getByRole("button", { name: /^K2 / }).first().click();
      await frame.getByRole("textbox", { name: "Note eller link" }).waitFor(ACT);
    }
    await answerAll(frame);
    before.set(name, await settled(frame));
  }
  expect([...before.values()].flat().length).toBeGreaterThan(40);
  const walk = async (pane: Frame, language: 0 | 1, turn: string): Promise<void> => {
    for (const names of PAGES) {
      await openPage(pane, names[language]);
      const expected = before.get(names[0]) ?? [];
      expect([turn, names[0], await shown(pane, expected)]).toEqual([turn, names[0], expected]);
    }
  };
  await page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
  await walk(frame, 0, "theme");
  // The add-in starts anew in another language, as in Excel.
  await page.waitForTimeout(PATIENCE * 2);
  await page.getByRole("combobox", { name: "Sprog" }).selectOption("en");
  await frame.waitForFunction(() => false).catch(() => undefined);
  await walk(await paneOf(page), 1, "language");
  expect(bench.complaints).toEqual([]);
});
