// A real Chromium for the tests: the one UDSAT_BROWSER names, one that is installed, or on Linux x64 the one npm brings along.
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const PLACES = {
  linux: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge", "/snap/bin/chromium"],
  darwin: ["Google Chrome", "Microsoft Edge", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .map((name) => process.env[name])
    .filter(Boolean)
    .flatMap((folder) => [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")]),
};

const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

const NONE = `No browser was found, and the browser tests need a real one. Install Chrome, Edge or Chromium, or name one: UDSAT_BROWSER=/path/to/chrome npm test. (On Linux x64 the package @sparticuz/chromium brings one along: run npm ci.)`;

/** The Chromium that npm installed, unpacked; undefined where there is none for this machine. */
async function packed() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  try {
    const found = require("@sparticuz/chromium");
    const chromium = found.default ?? found;
    return { executablePath: await chromium.executablePath(), args: chromium.args };
  } catch {
    return undefined;
  }
}

/** What Playwright launches; throws a sentence where there is no browser at all. */
async function browser() {
  const named = process.env.UDSAT_BROWSER;
  if (named && !existsSync(named)) throw new Error(`UDSAT_BROWSER names ${named}, and there is no such file.`);
  const installed = named ?? (PLACES[process.platform] ?? []).find((path) => existsSync(path));
  if (installed) return { executablePath: installed, args: ARGS };
  const found = await packed();
  if (!found) throw new Error(NONE);
  return found;
}

module.exports = { browser };
