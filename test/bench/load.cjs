const { readFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const { runInThisContext } = require("node:vm");

/** The folder the build put out; UDSAT_DIST names another one. */
const DIST = resolve(process.env.UDSAT_DIST ?? join(__dirname, "../../dist"));

/** The built functions by id, as Excel's runtime would hold them. */
function functions() {
  const found = {};
  globalThis.CustomFunctions = { associate: (id, run) => (found[id] = run) };
  runInThisContext(readFileSync(join(DIST, "functions.js"), "utf8"));
  return found;
}

module.exports = { DIST, functions };
