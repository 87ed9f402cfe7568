import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import {
  addinReady,
  closeAll,
  goTo,
  openWorkbench,
  texts,
  typeIn,
  type OpenWorkbench,
  newWorkbook,
  paneOf,
} from "./page";

jest.setTimeout(120_000);

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on the workbench's own page, the add-in's frame apart. */
async function findings(bench: OpenWorkbench): Promise<string[]> {
  await bench.page.evaluate(AXE);
  const results = await bench.page.evaluate(() =>
    (window as unknown as { axe: { run(context: object): Promise<AxeResults> } }).axe.run({
      exclude: [["iframe"]],
    }),
  );
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)}`),
  );
}

describe("the page", () => {
  let bench: OpenWorkbench;
  beforeEach(async () => (bench = await openWorkbench()));
  afterEach(() => bench.close());
  afterAll(closeAll);

  const choose = (index: number, value: string) =>
    bench.page.locator(".choice select").nth(index).selectOption(value);

  test("asks for nothing outside its own server and complains of nothing", async () => {
    await typeIn(bench.page, "I1", "=UDSAT.CRITERIA(A1:G39)");
    await bench.page.getByRole("tab", { name: "Bedømt" }).click();
    expect(bench.outside).toEqual([]);
    expect(bench.complaints).toEqual([]);
  });

  test("is left without a question as long as nobody has changed anything, also when the add-in has come", async () => {
    await paneOf(bench.page);
    await addinReady(bench.page);
    await newWorkbook(bench.page);
    expect(await bench.page.getByRole("dialog").count()).toBe(0);
  });

  test.each(["light", "dark", "contrast"])(
    "has no accessibility finding in the theme %s",
    async (theme) => {
      // Every cell in sight is looked at, so a smaller window is enough.
      await bench.page.setViewportSize({ width: 1000, height: 560 });
      await choose(1, theme);
      await addinReady(bench.page);
      expect(await findings(bench)).toEqual([]);
      await bench.page.getByRole("tab", { name: "Bedømt" }).click();
      expect(await findings(bench)).toEqual([]);
    },
  );

  test("speaks Danish first and English when it is chosen, the add-in with it", async () => {
    await expect(bench.page.evaluate(() => document.documentElement.lang)).resolves.toBe("da");
    await expect(bench.page.getByRole("button", { name: "Gem .xlsx" }).isVisible()).resolves.toBe(
      true,
    );
    await expect(bench.page.locator('[data-command="Udsat.Open"]').textContent()).resolves.toBe(
      "Åbn Udsat",
    );
    await choose(0, "en");
    await expect(bench.page.evaluate(() => document.documentElement.lang)).resolves.toBe("en");
    await expect(bench.page.getByRole("button", { name: "Save .xlsx" }).isVisible()).resolves.toBe(
      true,
    );
    await expect(bench.page.locator('[data-command="Udsat.Open"]').textContent()).resolves.toBe(
      "Open Udsat",
    );
    await addinReady(bench.page);
    const frame = bench.page.frameLocator("iframe");
    await frame.locator("html[lang='en']").waitFor();
    // English separators from now on, and results that stay Danish words.
    await goTo(bench.page, "B2");
    await expect(texts(bench.page, "B2:C2")).resolves.toEqual([["1,504", "40.7"]]);
    await typeIn(bench.page, "I1", "=UDSAT.CRITERIA(A1:G39,2014)");
    await expect(texts(bench.page, "P2")).resolves.toEqual([["opfyldt"]]);
  });

  test("gives the add-in the theme that is chosen", async () => {
    await choose(1, "dark");
    await addinReady(bench.page);
    const dark = await bench.page
      .frames()[1]
      ?.evaluate(() => Office.context.officeTheme.isDarkTheme);
    expect(dark).toBe(true);
  });

  test("the pane is resized with the keyboard between 320 and 450 pixels, closed, and opened from the ribbon", async () => {
    const splitter = bench.page.getByRole("separator");
    await splitter.focus();
    await splitter.press("Home");
    await expect(splitter.getAttribute("aria-valuenow")).resolves.toBe("320");
    await splitter.press("ArrowRight");
    await expect(splitter.getAttribute("aria-valuenow")).resolves.toBe("320");
    await splitter.press("End");
    await expect(splitter.getAttribute("aria-valuenow")).resolves.toBe("450");
    expect((await bench.page.locator("aside.pane").boundingBox())?.width).toBe(450);
    await bench.page.locator("aside.pane").getByRole("button", { name: "Luk" }).click();
    await expect(bench.page.locator("aside.pane").isVisible()).resolves.toBe(false);
    await bench.page.locator('[data-command="Udsat.Open"]').click();
    await expect(bench.page.locator("aside.pane").isVisible()).resolves.toBe(true);
  });

  test.each([
    ["da", "Åbn hjælp"],
    ["en", "Open help"],
  ])(
    "the ribbon's help opens a page that is there, in %s, also where it is pressed while the add-in starts anew in the language",
    async (language, name) => {
      await choose(0, language);
      const [help] = await Promise.all([
        bench.page.context().waitForEvent("page"),
        bench.page.locator(".ribbon").getByRole("button", { name }).click(),
      ]);
      await help.waitForLoadState();
      await expect(help.evaluate(() => document.documentElement.lang)).resolves.toBe(language);
      await expect(help.locator("h1").textContent()).resolves.toContain("Udsat");
      await help.setViewportSize({ width: 320, height: 800 });
      await expect(help.evaluate(() => document.documentElement.scrollWidth)).resolves.toBe(320);
    },
  );

  test("F6 moves between sheet, tabs, pane, ribbon and formula bar, also out of the pane, and Shift+F6 back", async () => {
    await addinReady(bench.page);
    await goTo(bench.page, "A2");
    const at = (selector: string) =>
      bench.page.waitForFunction((one) => document.activeElement?.closest(one) !== null, selector);
    for (const place of [".tabs", ".pane", ".ribbon", ".formula-bar", ".sheet"]) {
      await bench.page.keyboard.press("F6");
      await at(place);
    }
    await bench.page.keyboard.press("Shift+F6");
    await at(".formula-bar");
  });

  test("the selection in the grid is the add-in's selection, and the add-in's writing is seen at once", async () => {
    await goTo(bench.page, "B2:C4");
    const frame = bench.page.frames()[1];
    const address = await frame?.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address;
      }),
    );
    expect(address).toBe("'Listen 2014'!B2:C4");
    await frame?.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Fra ruden");
        sheet.getRange("A1:B1").values = [["hej", 2.5]];
        sheet.activate();
        sheet.getRange("B1").select();
        await context.sync();
      }),
    );
    await bench.page.getByRole("tab", { name: "Fra ruden", selected: true }).waitFor();
    await expect(bench.page.locator("#cell-0-0").textContent()).resolves.toBe("hej");
    await expect(bench.page.locator("#cell-0-1").textContent()).resolves.toBe("2,5");
    await expect(bench.page.locator(".name-box").inputValue()).resolves.toBe("B1");
  });

  test("an edit at the grid raises Office's event in the add-in", async () => {
    const frame = bench.page.frames()[1];
    await frame?.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(
          async (event) =>
            void ((window as unknown as { heard: string }).heard =
              `${event.address} ${event.source}`),
        );
        await context.sync();
      }),
    );
    await typeIn(bench.page, "K9", "12");
    await frame?.waitForFunction(
      () => (window as unknown as { heard?: string }).heard === "K9 Local",
    );
  });

  test("sheets are added, renamed with their formulas following, and deleted after a question", async () => {
    await bench.page.getByRole("tab", { name: "Listen 2014" }).dblclick();
    await bench.page.getByLabel("Arkets navn").fill("Mine områder");
    await bench.page.getByRole("button", { name: "OK" }).click();
    await bench.page.getByRole("tab", { name: "Bedømt" }).click();
    await expect(bench.page.locator(".formula-field").inputValue()).resolves.toBe(
      "=UDSAT.CRITERIA('Mine områder'!A1:G39)",
    );
    await bench.page.getByRole("tab", { name: "Bedømt" }).dblclick();
    await bench.page.getByLabel("Arkets navn").fill("Om listen");
    await bench.page.getByRole("button", { name: "OK" }).click();
    await bench.page.getByRole("alert").getByText("Navnet bruges allerede").waitFor();
    await bench.page.keyboard.press("Escape");
    await bench.page.getByRole("tab", { name: "Om listen" }).click({ button: "right" });
    await bench.page.getByRole("menuitem", { name: "Slet arket" }).click();
    await bench.page.getByRole("button", { name: "Slet arket" }).click();
    await expect(bench.page.evaluate(() => window.udsatWorkbench?.model.sheets())).resolves.toEqual(
      ["Mine områder", "Bedømt", "Budget (opdigtet)"],
    );
  });

  test("rows are inserted from the menu by keyboard alone, and undone", async () => {
    await goTo(bench.page, "A2");
    await bench.page.keyboard.press("Shift+F10");
    await bench.page.getByRole("menuitem", { name: "Indsæt rækker over" }).focus();
    await bench.page.keyboard.press("Enter");
    await bench.page.waitForFunction(
      () => window.udsatWorkbench?.texts("A3")[0]?.[0] === "Lundtoftegade",
    );
    await bench.page.keyboard.press("Control+z");
    await bench.page.waitForFunction(
      () => window.udsatWorkbench?.texts("A2")[0]?.[0] === "Lundtoftegade",
    );
  });
});
