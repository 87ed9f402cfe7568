const { spawn } = require("node:child_process");
const { existsSync } = require("node:fs");
const Module = require("node:module");
const { dirname, join } = require("node:path");
const { transformFileSync } = require("@swc/core");
const { jsc } = require("../../swc.cjs");
const { DIST } = require("./load.cjs");

const PORT = "3194";
const ADDRESS = `http://localhost:${PORT}`;

/** The browser of the tests (test/browser/chromium.ts), compiled on the way. */
function startBrowser() {
  const path = join(__dirname, "../browser/chromium.ts");
  const { code } = transformFileSync(path, {
    jsc: jsc(),
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

/** What `measure` finds out with the workbench served and a Chromium; nothing where the workbench is not built. */
async function inChromium(measure) {
  if (!existsSync(join(DIST, "server.cjs")) || !existsSync(join(DIST, "index.html"))) return {};
  const server = await serve();
  const chrome = await startBrowser();
  try {
    return await measure(chrome);
  } finally {
    await chrome.close();
    server.kill();
  }
}

module.exports = { ADDRESS, inChromium };
