const { spawnSync } = require("node:child_process");
const { areas } = require("./areas.cjs");
const { DIST, functions } = require("./load.cjs");

const COUNT = 200_000;

/** In a process of its own: how far the peak rises when the areas, already there, are judged. Bytes an area. */
function rise() {
  const { CRITERIA } = functions();
  if (!CRITERIA) return;
  CRITERIA(areas(1000));
  const rows = areas(COUNT);
  globalThis.gc?.();
  const before = process.resourceUsage().maxRSS;
  const kept = CRITERIA(rows);
  const after = process.resourceUsage().maxRSS;
  console.log(kept.length > COUNT ? ((after - before) * 1024) / COUNT : NaN);
}

function memory() {
  const { stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", __filename, DIST], {
    encoding: "utf8",
  });
  if (stderr) throw new Error(stderr);
  return stdout.trim() === "" ? {} : { "CRITERIA, peak memory (bytes an area)": Number(stdout) };
}

if (require.main === module) rise();
module.exports = { memory };
