// Runs every suite that acts on a workbook once as each of the Excels in use; names given run only those.
const { spawnSync } = require("node:child_process");

const ALL = ["win-m365", "mac", "web", "ltsc-2024", "semi-annual-2508", "semi-annual-2602"];
const SUITES = ["test/excel", "test/.*/sheet", "test/app/ribbon"];
const wanted = process.argv.slice(2);
const failed = (wanted.length > 0 ? wanted : ALL).filter((name) => {
  console.log(`\nAs ${name}:`);
  const jest = require.resolve("jest/bin/jest");
  const run = spawnSync(process.execPath, [jest, "--selectProjects", "host", "--", ...SUITES], {
    stdio: "inherit",
    env: { ...process.env, UDSAT_EXCEL: name },
  });
  return run.status !== 0;
});
console.log(failed.length === 0 ? "\nAll as each Excel." : `\nFailed: ${failed.join(", ")}`);
process.exit(failed.length === 0 ? 0 : 1);
