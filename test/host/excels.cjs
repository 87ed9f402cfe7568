// Runs every suite that acts on a workbook as each of the Excels in use, all in one run; names given run only those.
const { spawnSync } = require("node:child_process");

const ALL = ["win-m365", "mac", "web", "ltsc-2024", "semi-annual-2508", "semi-annual-2602"];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !ALL.includes(name));
if (unknown.length > 0) {
  console.error(`No Excel is called ${unknown.join(", ")}; known are ${ALL.join(", ")}.`);
  process.exit(2);
}
const run = spawnSync(
  process.execPath,
  [require.resolve("jest/bin/jest"), "--config", require.resolve("./excels.config.cjs")],
  {
    stdio: "inherit",
    env: { ...process.env, UDSAT_EXCELS: (wanted.length > 0 ? wanted : ALL).join(",") },
  },
);
process.exit(run.status ?? 1);
