const { spawn } = require("node:child_process");
const { existsSync, readFileSync } = require("node:fs");
const Module = require("node:module");
const { dirname, join } = require("node:path");
const { gzipSync } = require("node:zlib");
const { transformFileSync } = require("@swc/core");
const { DIST } = require("./load.cjs");

const PORT = "3194";
const ADDRESS = `http://localhost:${PORT}`;

/** The browser of the tests (test/browser/chromium.ts), compiled on the way. */
function startBrowser() {
  const path = join(__dirname, "../browser/chromium.ts");
  const { code } = transformFileSync(path, {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  const script = new Module(path);
  script.paths = Module._nodeModulePaths(dirname(path));
  script._compile(code, path);
  return script.exports.startBrowser();
}

/** Starts the workbench's server; resolves when it says where it listens. */
function serve() {
  const server = spawn(process.execPath, [join(DIST, "server.cjs")], {
    env: { ...process.env, PORT },
  });
  return new Promise((resolve, reject) => {
    server.stdout.once("data", () => resolve(server));
    server.stderr.once("data", (text) => reject(new Error(String(text))));
  });
}

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
async function pane() {
  if (!existsSync(join(DIST, "server.cjs")) || !existsSync(join(DIST, "index.html"))) return {};
  const server = await serve();
  const chrome = await startBrowser();
  try {
    const visits = [];
    for (let visit = 0; visit < 5; visit += 1) visits.push(await open(chrome));
    return {
      "the pane's first load, compressed (kB)":
        Math.max(...visits.map(({ bytes }) => bytes)) / 1000,
      "time to a usable pane in Chromium (ms)": Math.min(...visits.map(({ time }) => time)),
    };
  } finally {
    await chrome.close();
    server.kill();
  }
}

module.exports = { pane };
