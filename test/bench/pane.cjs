const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { gzipSync } = require("node:zlib");
const { ADDRESS, inChromium } = require("./chromium.cjs");
const { DIST } = require("./load.cjs");

/** Opens the workbench in a fresh context; gives the time from the pane's own navigation until a control of its first page can be used, and the bytes of script it took. */
async function open(chrome) {
  const context = await chrome.newContext();
  const page = await context.newPage();
  const scripts = new Set();
  page.on("request", (request) => {
    const path = new URL(request.url()).pathname;
    if (/^\/(pane\/.*|functions)\.js$/.test(path)) scripts.add(path);
  });
  await page.goto(ADDRESS);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("main").locator("button, input").first().waitFor({ timeout: 60_000 });
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  const time = await frame.evaluate(() => performance.now());
  const bytes = [...scripts].reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length,
    0,
  );
  await context.close();
  return { time, bytes };
}

/** The pane in a real Chromium, in the workbench. */
const pane = () =>
  inChromium(async (chrome) => {
    const visits = [];
    for (let visit = 0; visit < 5; visit += 1) visits.push(await open(chrome));
    return {
      "the pane's first load, compressed (kB)":
        Math.max(...visits.map(({ bytes }) => bytes)) / 1000,
      "time to a usable pane in Chromium (ms)": Math.min(...visits.map(({ time }) => time)),
    };
  });

module.exports = { pane };
