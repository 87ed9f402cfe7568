import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Download } from "playwright-core";
import type { Outlet } from "../../src/workbench/page/outlet";
import {
  addinReady,
  closeAll,
  goTo,
  newWorkbook,
  openWorkbench,
  type OpenWorkbench,
  texts,
  typeIn,
} from "./page";

jest.setTimeout(120_000);

async function until(ask: () => Promise<boolean>, wanted: boolean): Promise<void> {
  for (let left = 100; left > 0; left--) {
    if ((await ask()) === wanted) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`It did not become ${String(wanted)} within twenty seconds.`);
}

describe("work outlives the page", () => {
  let bench: OpenWorkbench;
  beforeEach(async () => (bench = await openWorkbench()));
  afterEach(() => bench.close());
  afterAll(closeAll);

  const kept = (): Promise<boolean> =>
    bench.page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          const opening = indexedDB.open("udsat-workbench");
          opening.onerror = () => resolve(false);
          opening.onsuccess = () => {
            const db = opening.result;
            if (!db.objectStoreNames.contains("work")) return (db.close(), resolve(false));
            const counting = db.transaction("work").objectStore("work").count();
            counting.onsuccess = () => (db.close(), resolve(counting.result > 0));
          };
        }),
    );

  test("a page that is left in the middle of work asks first, and the next one goes on with it", async () => {
    await typeIn(bench.page, "I1", "min egen tekst");
    await until(kept, true);
    const asked: string[] = [];
    bench.page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await bench.page.reload();
    expect(asked).toEqual(["beforeunload"]);
    await addinReady(bench.page);
    await bench.page.getByRole("button", { name: "Fortsæt, hvor du slap" }).click();
    await bench.page.getByRole("status").getByText("hentet frem").waitFor();
    await expect(texts(bench.page, "I1")).resolves.toEqual([["min egen tekst"]]);
  });

  test("work that is let go of does not come back", async () => {
    await typeIn(bench.page, "I1", "x");
    await until(kept, true);
    bench.page.on("dialog", (dialog) => void dialog.accept());
    await bench.page.reload();
    await addinReady(bench.page);
    await bench.page.getByRole("button", { name: "Begynd forfra" }).click();
    await until(kept, false);
    await bench.page.reload();
    await addinReady(bench.page);
    await bench.page.waitForTimeout(600);
    expect(await bench.page.getByRole("dialog").count()).toBe(0);
  });

  test("a large workbook is saved beside the page, which tells how far it has come; what is typed meanwhile stays unsaved", async () => {
    const { page } = bench;
    page.setDefaultTimeout(110_000);
    await newWorkbook(page);
    await page.evaluate(() => {
      const { model } = window.udsatWorkbench as Outlet;
      const rows = Array.from({ length: 12_000 }, (_, row) => [`Række ${row}`, row, 2 * row, 3.5]);
      model.write({ sheet: "Ark1", top: 0, left: 0, bottom: 11_999, right: 3 }, rows);
    });
    const told = new Set<string>();
    await page.exposeFunction("told", (line: string) => void told.add(line));
    await page.evaluate(() => {
      const line = document.querySelector(".status-line");
      const tell = (window as unknown as { told(line: string): void }).told;
      if (line)
        new MutationObserver(() => tell(line.textContent ?? "")).observe(line, {
          subtree: true,
          childList: true,
          characterData: true,
        });
    });
    const cells = async (saved: Download): Promise<string> =>
      Object.entries(unzipSync(readFileSync(await saved.path())))
        .filter(([name]) => /sheet1\.xml|sharedStrings/.test(name))
        .map(([, bytes]) => Buffer.from(bytes).toString("utf8"))
        .join("");
    const save = page.getByRole("button", { name: "Gem .xlsx" });
    const status = page.locator(".status-line");
    const begun = Date.now();
    const first = page.waitForEvent("download");
    await save.click();
    await typeIn(page, "F1", "imens");
    await expect(texts(page, "F1")).resolves.toEqual([["imens"]]);
    const before = await cells(await first);
    // A machine that writes it within a moment has nothing to tell.
    if (Date.now() - begun > 3_000)
      expect([...told].join()).toMatch(/rækker er taget med|filen skrives/);
    expect(before).toContain("Række 11999");
    // Saved until nothing was typed or written by the add-in meanwhile.
    let file = before;
    for (let tries = 0; tries < 3; tries += 1) {
      await status.filter({ hasText: /som projektmappen stod|er gemt som fil/ }).waitFor();
      if ((await status.textContent())?.includes("er gemt som fil")) break;
      const [again] = await Promise.all([page.waitForEvent("download"), save.click()]);
      file = await cells(again);
    }
    expect(file).toContain("imens");
    expect(await status.textContent()).toContain("er gemt som fil");
    expect(bench.complaints).toEqual([]);
  });

  test("Ctrl+S saves, also while a cell is written in", async () => {
    await goTo(bench.page, "I1");
    await bench.page.keyboard.type("gemt");
    const [download] = await Promise.all([
      bench.page.waitForEvent("download"),
      bench.page.keyboard.press("Control+s"),
    ]);
    expect(download.suggestedFilename()).toBe("Listen 2014.xlsx");
    await expect(texts(bench.page, "I1")).resolves.toEqual([["gemt"]]);
    await until(kept, false);
  });

  test("a refused entry says so until it is mended, and tabs and saving work meanwhile", async () => {
    await goTo(bench.page, "I1");
    await bench.page.keyboard.type("=SUM(");
    await bench.page.keyboard.press("Enter");
    const status = bench.page.getByRole("status");
    await status.getByText("ikke lade sig gøre").waitFor();
    await bench.page.getByRole("tab", { name: "Om listen" }).click();
    expect(await bench.page.getByRole("tab", { selected: true }).textContent()).toBe("Om listen");
    await status.getByText("ikke lade sig gøre").waitFor();
    const [download] = await Promise.all([
      bench.page.waitForEvent("download"),
      bench.page.getByRole("button", { name: "Gem .xlsx" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Listen 2014.xlsx");
    await bench.page.getByRole("tab", { name: "Listen 2014" }).click();
    await bench.page.locator("textarea.editor").press("Escape");
    await status.getByText("ikke lade sig gøre").waitFor({ state: "detached" });
  });

  test("two tabs are told of each other, and each remembers its own work", async () => {
    await typeIn(bench.page, "I1", "den første");
    await until(kept, true);
    const other = await bench.page.context().newPage();
    await other.goto(bench.address);
    await addinReady(other);
    await other.getByRole("status").getByText("også åbent").waitFor();
    await bench.page.getByRole("status").getByText("også åbent").waitFor();
    // The first tab is open and owns its work, so the second is not offered it.
    await other.waitForTimeout(600);
    expect(await other.getByRole("dialog").count()).toBe(0);
  });

  test("a begun formula is completed with Tab, and its arguments are told while they are written", async () => {
    await goTo(bench.page, "I1");
    await bench.page.keyboard.type("=UDSAT.CRIT");
    const offer = bench.page.getByRole("option", { name: /UDSAT\.CRITERIA/ });
    await offer.getByText("Bedømmer hvert boligområde").waitFor();
    await bench.page.keyboard.press("Tab");
    await expect(bench.page.locator(".formula-field").inputValue()).resolves.toBe(
      "=UDSAT.CRITERIA(",
    );
    await bench.page.getByRole("note").getByText("data").waitFor();
    // A closed argument offers its words, and each is taken by key or by pointer.
    await bench.page.keyboard.type("A1:G39;20");
    const words = bench.page.getByRole("listbox").getByRole("option");
    await words.filter({ hasText: "reglerne fra 2014" }).waitFor();
    await expect(words.count()).resolves.toBe(4);
    if (process.env.UDSAT_SHOTS)
      await bench.page.screenshot({ path: `${process.env.UDSAT_SHOTS}/closed.png` });
    await bench.page.keyboard.press("ArrowDown");
    await bench.page.keyboard.press("Tab");
    await expect(bench.page.locator(".formula-field").inputValue()).resolves.toBe(
      "=UDSAT.CRITERIA(A1:G39;2014",
    );
    await bench.page.keyboard.type(";;k");
    await words.filter({ hasText: '"korte"' }).click();
    await bench.page.keyboard.type(")");
    await expect(bench.page.locator(".formula-field").inputValue()).resolves.toBe(
      '=UDSAT.CRITERIA(A1:G39;2014;;"korte")',
    );
    await bench.page.keyboard.press("Enter");
    await bench.page.waitForFunction(() =>
      window.udsatWorkbench?.texts("P2:P39").some(([text]) => text === "opfyldt"),
    );
  });
});
