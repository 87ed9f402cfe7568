import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { closeAll, openWorkbench, type OpenWorkbench } from "./page";

jest.setTimeout(240_000);

const ACT = { timeout: 60_000 };
let bench: OpenWorkbench;
beforeEach(async () => (bench = await openWorkbench()));
afterEach(() => bench.close());
afterAll(closeAll);

/** The pages as the dialog shows them: their size in millimetres, and what stands on them. */
const pages = (page: Page) =>
  page.locator(".print-page").evaluateAll((all) =>
    all.map((one) => ({
      size: [one.clientWidth, one.clientHeight].map((px) => Math.round((px / 96) * 25.4)),
      text: (one as HTMLElement).innerText,
      charts: one.querySelectorAll(".print-chart svg").length,
      // Letters on paper, in points: the cell's own by what the sheet is drawn by.
      letters: [...one.querySelectorAll<HTMLElement>(".print-sheet")].map((sheet) => {
        const scale = new DOMMatrix(getComputedStyle(sheet).transform).a;
        return scale * parseFloat(getComputedStyle(sheet).fontSize) * 0.75;
      }),
    })),
  );

test("a sheet prints on A4 as its page setup says, with charts, header and footer; and so do all sheets", async () => {
  const { page } = bench;
  await page.getByRole("button", { name: "Prøveplan" }).click();
  await page.getByRole("tab", { name: "Om prøveplanen" }).waitFor(ACT);
  await page.getByRole("tab", { name: "Årsrapport 2025", exact: true }).click();
  await page.getByRole("button", { name: "Udskriv / gem som pdf" }).click();
  const dialog = page.getByRole("dialog", { name: "Udskriv / gem som pdf" });
  await dialog.getByText("2 sider", { exact: true }).waitFor(ACT);
  const [first, second] = await pages(page);
  expect(first?.size).toEqual([210, 297]);
  expect(first?.text).toMatch(
    /^Helhedsplan Eksempelbakken 2024-2027 \(opdigtet\)\s+Årsrapport 2025/,
  );
  expect(first?.text).toMatch(/Udskrevet \d\d\.\d\d\.\d{4}\s+Side 1 af 2$/);
  // Each of the six goals has its own chart.
  expect(first?.charts).toBe(6);
  expect(first?.text).toContain("Andelen uden for arbejdsmarkedet");
  expect(second?.text).toContain("Nabohjælp i alle opgange");
  expect(second?.text).not.toContain("Andelen uden for arbejdsmarkedet");

  // What goes to paper is the pages and nothing else.
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const file = join(mkdtempSync(join(tmpdir(), "udsat-print-")), "report.pdf");
  writeFileSync(file, pdf);
  expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(2);

  await dialog.getByRole("checkbox", { name: "Alle ark" }).check();
  await dialog.getByText(/^\d\d sider$/).waitFor(ACT);
  const every = await pages(page);
  expect(new Set(every.map(({ size }) => size.join("x")))).toEqual(new Set(["210x297", "297x210"]));
  for (const { text, letters } of every) {
    expect(text).toContain("Eksempelbakken");
    expect(text).toMatch(/Side \d+ af \d+$/);
    // Named with its page, so that it is seen which sheet is too small.
    for (const letter of letters)
      expect(letter < 7.9 ? `${letter} pt: ${text.slice(0, 120)}` : "").toBe("");
  }
  await dialog.getByRole("button", { name: "Luk" }).click();
  await dialog.waitFor({ state: "detached" });
  expect(bench.complaints).toEqual([]);
});
