// A long run of the random sequences: `npm run soak` runs 10,000; `npm run soak -- 500 7000` runs 500 from seed 7000 on.
const { spawnSync } = require("node:child_process");

const [count = "10000", seed = "1"] = process.argv.slice(2);
const run = spawnSync(
  process.execPath,
  [require.resolve("jest/bin/jest"), "-w", "1", "test/excel/model"],
  { stdio: "inherit", env: { ...process.env, SEQUENCES: count, SEED: seed } },
);
process.exit(run.status ?? 1);
