const { ADDRESS, inChromium } = require("./chromium.cjs");

const FORMULAS = 30_000;

/** An empty workbook in the page, with the add-in's functions there. */
async function opened(chrome) {
  const context = await chrome.newContext({ acceptDownloads: true, locale: "da-DK" });
  const page = await context.newPage();
  page.setDefaultTimeout(600_000);
  await page.goto(ADDRESS);
  await page.waitForFunction(() => window.udsatWorkbench?.functions().includes("CRITERIA"));
  await page.getByRole("button", { name: "Ny", exact: true }).click();
  await page.waitForFunction(
    () =>
      window.udsatWorkbench.model.sheets().length === 1 &&
      window.udsatWorkbench.functions().includes("CRITERIA"),
  );
  return page;
}

/** Does something in the page; gives how long it took until nothing was calculated any more, and the longest time for which the page did not answer. */
async function timed(page, act) {
  await page.evaluate(() => {
    const watch = { longest: 0, last: performance.now(), on: true };
    window.benchWatch = watch;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
      if (watch.on) channel.port2.postMessage(0);
    };
    channel.port2.postMessage(0);
  });
  const started = Date.now();
  await act();
  await page.evaluate(() => window.udsatWorkbench.model.settled());
  const took = Date.now() - started;
  const longest = await page.evaluate(() => {
    window.benchWatch.on = false;
    return window.benchWatch.longest;
  });
  return { took, longest };
}

/** Types into a cell as a person does. */
async function type(page, address, text) {
  await page.locator(".name-box").fill(address);
  await page.locator(".name-box").press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** One cell that many formulas read is typed into. */
async function readByMany(chrome) {
  const page = await opened(chrome);
  await page.evaluate((count) => {
    const { model } = window.udsatWorkbench;
    const [sheet] = model.sheets();
    const column = (left, rows) =>
      model.write({ sheet, top: 0, left, bottom: rows.length - 1, right: left }, rows);
    model.batch(() => {
      const rows = Array.from({ length: count }, (_, index) => index + 1);
      column(
        0,
        rows.map((row) => [row]),
      );
      column(
        1,
        rows.map((row) => [`=A${row}*$D$1`]),
      );
      column(3, [[1]]);
    });
  }, FORMULAS);
  await page.evaluate(() => window.udsatWorkbench.model.settled());
  const found = await timed(page, () => type(page, "D1", "2"));
  const last = await page.evaluate((row) => window.udsatWorkbench.texts(`B${row}`)[0][0], FORMULAS);
  if (Number(last.replace(/\D/g, "")) !== 2 * FORMULAS) throw new Error(`It gave ${last}.`);
  await page.context().close();
  return found;
}

const SHARES = ["52,9", "61,2", "2,71", "44,1", "51,3"];
const HEADINGS = [
  "Boligområde",
  "Beboere",
  "Uden for arbejdsmarkedet",
  "Ikke-vestlige lande",
  "Dømte",
  "Grundskole",
  "Indkomst",
];

/** A list of areas as it is copied out of a spreadsheet. */
function list(rows) {
  const lines = [HEADINGS.join("\t")];
  for (let row = 1; row <= rows; row += 1)
    lines.push([`Område ${row}`, 1000 + (row % 900), ...SHARES].join("\t"));
  return lines.join("\n");
}

/** Rows pasted, judged by one formula, edited and saved. */
async function scored(chrome, rows) {
  const page = await opened(chrome);
  await page.locator(".name-box").fill("A1");
  await page.locator(".name-box").press("Enter");
  const text = list(rows);
  const name = `${rows.toLocaleString("en")} rows`;
  const pasted = await timed(page, async () => {
    await page.evaluate((plain) => {
      const data = new DataTransfer();
      data.setData("text/plain", plain);
      document.activeElement.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, text);
    await page.waitForFunction(
      (row) => window.udsatWorkbench.texts(`A${row}`)[0][0] === `Område ${row - 1}`,
      rows + 1,
    );
  });
  const judged = await timed(page, () => type(page, "I1", `=UDSAT.CRITERIA(A1:G${rows + 1})`));
  const edited = await timed(page, () => type(page, "C3", "12,5"));
  const saved = await timed(page, async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Gem .xlsx" }).click(),
    ]);
    await download.path();
  });
  const heap = await page.evaluate(() => performance.memory.usedJSHeapSize / 1e6);
  await page.context().close();
  return {
    [`${name} pasted (ms)`]: pasted.took,
    [`${name} judged by CRITERIA (ms)`]: judged.took,
    [`${name}, one of them edited (ms)`]: edited.took,
    [`${name} saved (ms)`]: saved.took,
    [`${name}, the page stands still while saving (ms)`]: saved.longest,
    [`${name}, memory of the page (MB)`]: heap,
  };
}

/** The workbench in a real Chromium, as a person uses it. */
const workbench = () =>
  inChromium(async (chrome) => {
    const { took, longest } = await readByMany(chrome);
    return {
      "an edit that 30,000 formulas read (ms)": took,
      "an edit that 30,000 formulas read, the page stands still (ms)": longest,
      ...(await scored(chrome, 10_000)),
      ...(await scored(chrome, 100_000)),
    };
  });

if (require.main === module) workbench().then((found) => console.log(found));
module.exports = { workbench };
