import {
  addinReady,
  closeAll,
  goTo,
  openWorkbench,
  paste,
  texts,
  typeIn,
  type OpenWorkbench,
} from "./page";

jest.setTimeout(120_000);

/** Raises a copy or cut event at what has the focus and gives what it put on the clipboard. */
function copy(bench: OpenWorkbench, kind: "copy" | "cut"): Promise<string> {
  return bench.page.evaluate((type) => {
    const data = new DataTransfer();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent(type, { clipboardData: data, bubbles: true, cancelable: true }),
    );
    return data.getData("text/plain");
  }, kind);
}

describe("the clipboard", () => {
  let bench: OpenWorkbench;
  beforeAll(async () => (bench = await openWorkbench()));
  beforeEach(async () => {
    await bench.page.getByRole("button", { name: "Nyt ark" }).click();
    await goTo(bench.page, "A1");
  });
  afterAll(async () => {
    await bench.close();
    await closeAll();
  });

  test("takes a tab-separated block with decimal commas, and formulas in it are calculated", async () => {
    await paste(bench.page, "Nord\t1,5\r\nSyd\t=B1*2\r\n");
    await bench.page.waitForFunction(() => window.udsatWorkbench?.selection().address === "A1:B2");
    expect(await texts(bench.page, "A1:B2")).toEqual([
      ["Nord", "1,5"],
      ["Syd", "3"],
    ]);
  });

  test("takes an HTML table with a merged cell, the covered cells empty", async () => {
    await paste(
      bench.page,
      "x",
      "<table><tr><td colspan=2>Titel</td><td>3</td></tr><tr><td>a</td><td> b </td><td>2,5</td></tr></table>",
    );
    await bench.page.waitForFunction(() => window.udsatWorkbench?.selection().address === "A1:C2");
    expect(await texts(bench.page, "A1:C2")).toEqual([
      ["Titel", "", "3"],
      ["a", "b", "2,5"],
    ]);
  });

  test("keeps a quoted field with a line break in one cell", async () => {
    await paste(bench.page, '"to\nlinjer"\tx\r\n');
    await bench.page.waitForFunction(() => window.udsatWorkbench?.selection().address === "A1:B1");
    expect(await texts(bench.page, "A1:B1")).toEqual([["to\nlinjer", "x"]]);
  });

  test("gives the selected cells as they are shown, tab-separated", async () => {
    await typeIn(bench.page, "A1", "1234,5");
    await typeIn(bench.page, "B1", "tekst");
    await goTo(bench.page, "A1:B1");
    await expect(copy(bench, "copy")).resolves.toBe("1234,5\ttekst");
  });

  test("copies within the workbook with formulas that move along, and cuts without leaving anything", async () => {
    await typeIn(bench.page, "A1", "2");
    await typeIn(bench.page, "A2", "3");
    await typeIn(bench.page, "B1", "=A1*10");
    await goTo(bench.page, "B1");
    await paste(
      bench.page,
      await copy(bench, "copy").then(async (text) => (await goTo(bench.page, "B2"), text)),
    );
    await bench.page.waitForFunction(() => window.udsatWorkbench?.texts("B2")[0]?.[0] === "30");
    await goTo(bench.page, "A2");
    const text = await copy(bench, "cut");
    await goTo(bench.page, "D4");
    await paste(bench.page, text);
    await bench.page.waitForFunction(() => window.udsatWorkbench?.texts("D4")[0]?.[0] === "3");
    expect(await texts(bench.page, "A2")).toEqual([[""]]);
  });

  test("fills a run of numbers and repeats formulas with the fill handle", async () => {
    await paste(bench.page, "1\t=A1*2\r\n2\t=A2*2\r\n");
    await bench.page.waitForFunction(() => window.udsatWorkbench?.selection().address === "A1:B2");
    const handle = await bench.page.locator(".fill-handle").boundingBox();
    if (!handle) throw new Error("The fill handle is not shown.");
    await bench.page.mouse.move(handle.x + 3, handle.y + 3);
    await bench.page.mouse.down();
    await bench.page.mouse.move(handle.x + 3, handle.y + 43, { steps: 4 });
    await bench.page.mouse.up();
    await bench.page.waitForFunction(() => window.udsatWorkbench?.texts("A4")[0]?.[0] === "4");
    expect((await texts(bench.page, "A1:A4")).flat()).toEqual(["1", "2", "3", "4"]);
  });

  test("a new workbook after a question, when the old one has changes", async () => {
    await typeIn(bench.page, "A1", "noget");
    await bench.page.getByRole("button", { name: "Ny", exact: true }).click();
    await bench.page.getByRole("button", { name: "Annuller" }).click();
    expect(await texts(bench.page, "A1")).toEqual([["noget"]]);
    await bench.page.getByRole("button", { name: "Ny", exact: true }).click();
    await bench.page.getByRole("button", { name: "Fortsæt uden at gemme" }).click();
    await addinReady(bench.page);
    expect(await bench.page.evaluate(() => window.udsatWorkbench?.model.sheets())).toEqual([
      "Ark1",
    ]);
  });
});
