import { readFileSync, writeFileSync } from "node:fs";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { createModel } from "../../src/workbench/model/workbook";
import {
  addinReady,
  closeAll,
  goTo,
  openWorkbench,
  texts,
  typeIn,
  type OpenWorkbench,
} from "./page";

jest.setTimeout(120_000);

describe("files", () => {
  let bench: OpenWorkbench;
  const folder = mkdtempSync(join(tmpdir(), "udsat-file-"));
  beforeEach(async () => (bench = await openWorkbench()));
  afterEach(() => bench.close());
  afterAll(closeAll);

  const save = async (): Promise<string> => {
    const [download] = await Promise.all([
      bench.page.waitForEvent("download"),
      bench.page.getByRole("button", { name: "Gem .xlsx" }).click(),
    ]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  };
  const open = async (path: string): Promise<void> =>
    bench.page.locator('input[type="file"]').setInputFiles(path);

  test("a saved workbook is a real .xlsx file and opens with its formulas, values and sheets", async () => {
    await typeIn(bench.page, "I1", "=UDSAT.CRITERIA(A1:G39)");
    const path = await save();
    expect(readFileSync(path).subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
    await open(path);
    await bench.page.getByRole("status").getByText("er åbnet").waitFor();
    await addinReady(bench.page);
    expect(await bench.page.evaluate(() => window.udsatWorkbench?.model.sheets())).toEqual([
      "Listen 2014",
      "Bedømt",
      "Om listen",
      "Budget (opdigtet)",
    ]);
    await goTo(bench.page, "I1");
    await expect(bench.page.locator(".formula-field").inputValue()).resolves.toBe(
      "=UDSAT.CRITERIA(A1:G39)",
    );
    await bench.page.waitForFunction(
      () =>
        window.udsatWorkbench?.texts("P2:P39").filter(([text]) => text === "opfyldt").length === 31,
    );
    await expect(texts(bench.page, "B2:E2")).resolves.toEqual([["1.504", "40,7", "52,3", "3,19"]]);
  });

  test("a file that cannot be opened is refused with its own sentence, and the open workbook stays", async () => {
    await typeIn(bench.page, "I1", "mit arbejde");
    const model = createModel("da", "A");
    model.write({ sheet: "A", top: 0, left: 0, bottom: 0, right: 0 }, [["x"]]);
    const good = await model.save();
    const wide = (text: string): number[] => [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);
    const old = (name: string): Uint8Array =>
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array<number>(508).fill(0), ...wide(name)]);
    const text = (words: string): Uint8Array => Buffer.from(words);
    const parts = (change: (parts: Record<string, Uint8Array>) => void): Uint8Array => {
      const all = unzipSync(good);
      change(all);
      return zipSync(all, { level: 9 });
    };
    const word = parts((all) => {
      const types = Buffer.from(all["[Content_Types].xml"] ?? []).toString("utf8");
      all["[Content_Types].xml"] = text(
        types.replaceAll("spreadsheetml.sheet.main", "wordprocessingml.document.main"),
      );
    });
    const bomb = parts((all) => (all["xl/media/big.bin"] = new Uint8Array(300_000_000)));
    const bad: readonly (readonly [string, Uint8Array, RegExp])[] = [
      ["hemmelig.xlsx", old("EncryptedPackage"), /krypteret med en adgangskode/],
      ["gammel.xls", old("Workbook"), /\.xls/],
      ["liste.csv", text("Område;Beboere\nLundtoftegade;1504"), /er tekst \(for eksempel \.csv\)/],
      ["brev.docx", word, /Word/],
      ["halv.xlsx", good.slice(0, good.length / 2), /er beskadiget/],
      ["tom.xlsx", new Uint8Array(), /er tom/],
      ["bombe.xlsx", bomb, /for stor/],
    ];
    const status = bench.page.locator(".status-line");
    // What is not saved is asked about first.
    const goOn = bench.page
      .getByRole("dialog")
      .getByRole("button", { name: "Fortsæt uden at gemme" });
    const told: string[] = [];
    for (const [name, bytes, sentence] of bad) {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      await open(path);
      await goOn.click();
      await status.filter({ hasText: sentence }).waitFor();
      told.push((await status.textContent()) ?? "");
      await expect(texts(bench.page, "I1")).resolves.toEqual([["mit arbejde"]]);
      await expect(texts(bench.page, "A2")).resolves.toEqual([["Lundtoftegade"]]);
    }
    expect(new Set(told).size).toBe(bad.length);
    if (process.env.UDSAT_TIMES) process.stderr.write(`${told.join("\n")}\n`);
    // Nothing of it got into what is saved, and the name is the old one.
    const saved = await save();
    expect(saved).toMatch(/Listen 2014\.xlsx$/);
    expect(Object.keys(unzipSync(readFileSync(saved)))).toContain("xl/worksheets/sheet1.xml");
    // A workbook with macros is opened, and keeps its ending.
    const macros = parts((all) => {
      const types = Buffer.from(all["[Content_Types].xml"] ?? []).toString("utf8");
      all["[Content_Types].xml"] = text(
        types.replace(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        ),
      );
    });
    writeFileSync(join(folder, "makro.xlsm"), macros);
    await open(join(folder, "makro.xlsm"));
    await status.filter({ hasText: "makroer kører ikke her" }).waitFor();
    await typeIn(bench.page, "B1", "ændret");
    expect(await save()).toMatch(/makro\.xlsm$/);
    expect(bench.complaints).toEqual([]);
  });

  test("a large file is opened while the page goes on, and can be stopped", async () => {
    const model = createModel("da", "Stort");
    const rows = Array.from({ length: 20_000 }, (_, row) => [
      row,
      row * 2,
      `By ${row % 50}`,
      row / 7,
    ]);
    model.write({ sheet: "Stort", top: 0, left: 0, bottom: 19_999, right: 3 }, rows);
    model.write({ sheet: "Stort", top: 0, left: 5, bottom: 0, right: 5 }, [["=SUM(A1:A20000)"]]);
    const path = join(folder, "stort.xlsx");
    writeFileSync(path, await model.save());
    // The longest time that the page stood still, and how often it was drawn.
    await bench.page.evaluate(() => {
      const seen = { frames: 0, longest: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          seen.longest = Math.max(seen.longest, duration);
      }).observe({ entryTypes: ["longtask"] });
      const frame = (): void => (seen.frames++, void requestAnimationFrame(frame));
      frame();
    });
    await open(path);
    const dialog = bench.page.getByRole("dialog", { name: /Åbner stort.xlsx/ });
    await dialog.getByRole("button", { name: "Annuller" }).click();
    await dialog.waitFor({ state: "hidden" });
    await expect(texts(bench.page, "A2")).resolves.toEqual([["Lundtoftegade"]]);
    await bench.page.locator('input[type="file"]').setInputFiles([]);
    await open(path);
    await bench.page.getByRole("status").getByText("stort.xlsx er åbnet").waitFor();
    await expect(texts(bench.page, "A20000:F20000")).resolves.toHaveLength(1);
    await expect(texts(bench.page, "F1")).resolves.toEqual([["199990000"]]);
    const seen = await bench.page.evaluate(() => (window as unknown as { seen: object }).seen);
    if (process.env.UDSAT_TIMES) process.stderr.write(`${JSON.stringify(seen)}\n`);
  });
});
