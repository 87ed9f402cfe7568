const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { gzipSync } = require("node:zlib");
const { DIST } = require("./load.cjs");

const kilobytes = (path) => gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length / 1000;

/** What crosses the wire, compressed. */
function size() {
  const functions = kilobytes("functions.js");
  return { "functions.js, compressed (kB)": functions };
}

module.exports = { existsSync, kilobytes, size };
