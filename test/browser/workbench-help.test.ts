import { closeAll, goTo, openWorkbench, texts, typeIn, type OpenWorkbench } from "./page";

jest.setTimeout(120_000);

describe("the hand's help", () => {
  let bench: OpenWorkbench;
  beforeEach(async () => (bench = await openWorkbench()));
  afterEach(() => bench.close());
  afterAll(closeAll);

  test("a button beside the first hint types the formula", async () => {
    await bench.page.getByRole("button", { name: "Skriv formlen" }).click();
    await expect(texts(bench.page, "P2")).resolves.toEqual([["opfyldt"]]);
    await goTo(bench.page, "I1");
    await expect(bench.page.locator(".formula-field").inputValue()).resolves.toBe(
      "=UDSAT.CRITERIA(A1:G39)",
    );
  });

  test("fx opens the list of functions, found by what they are for, and puts one into the cell", async () => {
    await goTo(bench.page, "M60");
    await bench.page.getByRole("button", { name: "Indsæt funktion" }).click();
    const dialog = bench.page.getByRole("dialog", { name: "Indsæt funktion" });
    await dialog.getByRole("combobox").fill("sum.hvi");
    await expect(dialog.getByRole("option").allTextContents()).resolves.toEqual([
      "SUM.HVIS",
      "SUM.HVISER",
    ]);
    await dialog.getByRole("combobox").fill("udsat criteria");
    await dialog.getByRole("option", { name: "UDSAT.CRITERIA" }).waitFor();
    await expect(dialog.getByRole("status").textContent()).resolves.toMatch(/UDSAT\.CRITERIA\(.+/);
    await bench.page.keyboard.press("Enter");
    await expect(bench.page.locator(".formula-field").inputValue()).resolves.toBe(
      "=UDSAT.CRITERIA(",
    );
    await bench.page.keyboard.press("Escape");
  });

  test("a formula that rests on its own result is told of until it is mended", async () => {
    await typeIn(bench.page, "M60", "=N60+1");
    await typeIn(bench.page, "N60", "=M60*2");
    const told = bench.page.getByRole("status").getByText(/Formlen i N60 bygger på sit eget/);
    await told.waitFor();
    await goTo(bench.page, "A1");
    await told.waitFor();
    await typeIn(bench.page, "N60", "5");
    await told.waitFor({ state: "hidden" });
    await expect(texts(bench.page, "M60")).resolves.toEqual([["6"]]);
  });

  test("three ways to begin, with pictures, from the button Kom i gang", async () => {
    await bench.page.getByRole("button", { name: "Kom i gang" }).click();
    const dialog = bench.page.getByRole("dialog", { name: "Kom i gang" });
    await expect(dialog.getByRole("listitem").count()).resolves.toBe(3);
    await expect(dialog.locator("svg").count()).resolves.toBe(3);
    await dialog.getByRole("button", { name: "Tomt ark" }).click();
    await expect(texts(bench.page, "A1")).resolves.toEqual([[""]]);
  });
});
