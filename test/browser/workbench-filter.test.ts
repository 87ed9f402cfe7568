import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { createModel } from "../../src/workbench/model/workbook";
import { addinReady, closeAll, goTo, openWorkbench, type OpenWorkbench } from "./page";

jest.setTimeout(120_000);

const ROWS = [
  ["Område", "Beboere"],
  ["Nord", 10],
  ["Syd", 9],
  ["Vest", 100],
  [null, 9],
  ["syd", 2],
];

async function file(): Promise<string> {
  const model = createModel("da", "Ark");
  const area = { sheet: "Ark", top: 1, left: 1, bottom: 6, right: 2 };
  model.write(area, ROWS);
  model.addTable(area, { header: true, name: "T" });
  const path = join(mkdtempSync(join(tmpdir(), "udsat-filter-")), "filter.xlsx");
  writeFileSync(path, await model.save());
  return path;
}

describe("filter buttons on tables", () => {
  let bench: OpenWorkbench;
  beforeEach(async () => (bench = await openWorkbench()));
  afterEach(() => bench.close());
  afterAll(closeAll);

  const open = async (path: string): Promise<void> => {
    await bench.page.locator('input[type="file"]').setInputFiles(path);
    await bench.page.getByRole("status").getByText("er åbnet").waitFor();
    await addinReady(bench.page);
  };
  const rows = (): Promise<(string | null)[]> =>
    bench.page
      .locator(".part-body .row")
      .evaluateAll((all) => all.map((row) => row.getAttribute("aria-rowindex")).slice(0, 8));
  const menu = () => bench.page.getByRole("dialog", { name: "Filtrér Område" });
  const button = (name: string) => bench.page.getByRole("button", { name, exact: true });

  test("the keyboard opens the menu, chooses values, and the saved file opens with the same rows hidden", async () => {
    await open(await file());
    await goTo(bench.page, "B2");
    await bench.page.keyboard.press("Alt+ArrowDown");
    await expect(menu().getByRole("checkbox").count()).resolves.toBe(5);
    await menu().getByRole("checkbox", { name: "(Markér alt)" }).uncheck();
    await expect(menu().getByRole("button", { name: "OK" }).isDisabled()).resolves.toBe(true);
    await menu().getByRole("checkbox", { name: "Syd" }).check();
    await menu().getByRole("checkbox", { name: "(Tomme)" }).check();
    await bench.page.keyboard.press("Enter");
    await button("Filtrér Område, filtreret").waitFor();
    await expect(rows()).resolves.toEqual(["1", "2", "4", "6", "7", "8", "9", "10"]);
    const [download] = await Promise.all([
      bench.page.waitForEvent("download"),
      bench.page.keyboard.press("Control+s"),
    ]);
    const path = await download.path();
    const xml = strFromU8(
      unzipSync(readFileSync(path))["xl/tables/table1.xml"] ?? new Uint8Array(),
    );
    expect(xml).toContain('<filters blank="1"><filter val="Syd"/></filters>');
    const kept = join(mkdtempSync(join(tmpdir(), "udsat-filter-")), "gemt.xlsx");
    writeFileSync(kept, readFileSync(path));
    await open(kept);
    await button("Filtrér Område, filtreret").waitFor();
    await expect(rows()).resolves.toEqual(["1", "2", "4", "6", "7", "8", "9", "10"]);
    await button("Filtrér Område, filtreret").click();
    await menu().getByRole("button", { name: "Ryd filteret på Område" }).click();
    await button("Filtrér Område").waitFor();
    await expect(rows()).resolves.toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
    await bench.page.keyboard.press("Control+z");
    await button("Filtrér Område, filtreret").waitFor();
    expect(bench.complaints).toEqual([]);
  });

  test("the search ticks what it finds, Esc leaves all as it is, and sorting is told by the button", async () => {
    await open(await file());
    await button("Filtrér Område").click();
    await menu().getByRole("searchbox").fill("v");
    await bench.page.keyboard.press("Escape");
    await menu().waitFor({ state: "hidden" });
    await expect(rows()).resolves.toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
    await button("Filtrér Område").click();
    await menu().getByRole("searchbox").fill("v");
    await expect(menu().getByRole("checkbox").count()).resolves.toBe(2);
    await bench.page.keyboard.press("Enter");
    await button("Filtrér Område, filtreret").waitFor();
    await expect(rows()).resolves.toEqual(["1", "2", "5", "8", "9", "10", "11", "12"]);
    await bench.page.keyboard.press("Control+z");
    await button("Filtrér Beboere").click();
    await bench.page.getByRole("button", { name: "Sortér faldende" }).click();
    await button("Filtrér Beboere, sorteret faldende").waitFor();
    expect(
      await bench.page.evaluate(() => window.udsatWorkbench?.texts("C3:C7", "Ark").flat()),
    ).toEqual(["100", "10", "9", "9", "2"]);
  });
});
