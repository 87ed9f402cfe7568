const { readFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const { runInThisContext } = require("node:vm");

/** The folder the build put out; another one may be named as the first argument. */
const DIST = resolve(process.argv[2] ?? join(__dirname, "../../dist"));

/** The built functions by id, as Excel's runtime would hold them. */
function functions() {
  const found = {};
  globalThis.CustomFunctions = { associate: (id, run) => (found[id] = run) };
  runInThisContext(readFileSync(join(DIST, "functions.js"), "utf8"));
  return found;
}

module.exports = { DIST, functions };
