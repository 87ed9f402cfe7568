const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { gzipSync } = require("node:zlib");
const { bundle } = require("./bundle.cjs");
const { DIST } = require("./load.cjs");

const kilobytes = (path) => gzipSync(readFileSync(path), { level: 9 }).length / 1000;

/** What crosses the wire, compressed. */
async function size() {
  return {
    "functions.js, compressed (kB)": kilobytes(join(DIST, "functions.js")),
    "of it the five functions of the criteria (kB)": kilobytes(
      await bundle("addin", "five", "test/bench/five.ts"),
    ),
  };
}

module.exports = { size };
