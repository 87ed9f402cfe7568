const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { gzipSync } = require("node:zlib");
const { DIST } = require("./load.cjs");

/** What crosses the wire, compressed. */
function size() {
  const bytes = gzipSync(readFileSync(join(DIST, "functions.js")), { level: 9 }).length;
  return { "functions.js, compressed (kB)": bytes / 1000 };
}

module.exports = { size };
