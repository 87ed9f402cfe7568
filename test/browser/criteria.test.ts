import {
  closeAll,
  goTo,
  newWorkbook,
  openPage,
  openWorkbench,
  type OpenWorkbench,
  paneOf,
  paste,
  texts,
  typeIn,
} from "./page";

jest.setTimeout(240_000);

// Made up, under the rules of 2021: over 40, three times 0.7, over 60, under 55; two or more, and for parallelsamfund over 50.
const LIST = [
  "Kommune\tBoligområde\tAntal beboere\tAndel udenfor arbejdsmarkedet\tAndel dømte\tAndel med grundskole\tIndkomst\tAndel indvandrere og efterkommere",
  "Nordby\tSolsikkemarken\t2134\t43,2\t1,8\t63,5\t57,1\t48,2",
  "Nordby\tKastanjehaven\t1016\t39,9\t2,15\t60,1\t55\t61,3",
  "Sønderå\tNy Teglværk\t1189\t41,3\t1,1\t58,8\t58\t29,4",
  "\tLandsgennemsnit\t\t24\t0,7\t22\t100\t9",
].join("\n");

let bench: OpenWorkbench;
beforeEach(async () => (bench = await openWorkbench()));
afterEach(() => bench.close());
afterAll(closeAll);

test("a pasted list: the average from its own row, words and counts for every category, sources to open, and a spilled table that can be read", async () => {
  const { page } = bench;
  await newWorkbook(page);
  await goTo(page, "A1");
  await paste(page, LIST);
  await typeIn(page, "K1", "=UDSAT.CRITERIA(A1:H5;2022)");
  for (let left = 60; left > 0 && (await texts(page, "K2"))[0]?.[0] !== "Solsikkemarken"; left--)
    await page.waitForTimeout(500);
  const spilled = await texts(page, "K1:Q4");
  expect(spilled.slice(1).map((row) => [row[0], row.at(-1)])).toEqual([
    ["Solsikkemarken", "opfyldt"],
    ["Kastanjehaven", "opfyldt"],
    ["Ny Teglværk", "ikke opfyldt"],
  ]);
  expect(spilled[0]?.join(" ")).toContain("mindst 2,1 pct. (listens tal)");

  const frame = await paneOf(page);
  await openPage(frame, "Kriterier");
  await goTo(page, "K1");
  await frame.getByRole("button", { name: "Gør kolonnerne læsbare" }).click();
  await frame
    .getByText(/Bredder og linjeskift er sat i .*K1:Q4/)
    .first()
    .waitFor();

  await goTo(page, "A1");
  await frame.getByRole("button", { name: "Brug markeringen" }).click();
  // At the narrowest the question of the list's year keeps all its buttons in sight.
  await page.evaluate(() =>
    document.querySelector<HTMLElement>("aside.pane")?.style.setProperty("width", "320px"),
  );
  const question = frame.getByRole("group", { name: "Fra hvilket år er listen?" });
  await question.waitFor();
  const outside = await question.evaluate((bar) => {
    const { left, right } = bar.getBoundingClientRect();
    return [...bar.querySelectorAll("button")].filter((button) => {
      const box = button.getBoundingClientRect();
      return box.left < left || box.right > right || button.scrollWidth > button.clientWidth;
    }).length;
  });
  expect(outside).toBe(0);
  await frame.getByLabel("Regler", { exact: true }).selectOption({ label: "Listerne fra 2021" });
  await frame.getByText("2 af 3 områder hører på listen").first().waitFor();
  await frame
    .getByRole("button", { name: /Kastanjehaven/ })
    .first()
    .click();
  const shown = await frame.locator("body").innerText();
  for (const words of [
    "forebyggelsesområde: 2 · udsat boligområde: 2 · parallelsamfund: 1",
    "over grænsen (opfyldt)",
    "under grænsen (ikke opfyldt)",
    "på grænsen (ikke opfyldt)",
    "listen har ikke regionens gennemsnitsindkomst",
  ])
    expect(shown).toContain(words);
  const sources = await frame
    .locator("a[href^=http]")
    .evaluateAll((all) => all.filter((one) => one.closest("li")).length);
  expect(sources).toBeGreaterThanOrEqual(5);
  expect(
    await frame.evaluate(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    ),
  ).toBe(true);
});
