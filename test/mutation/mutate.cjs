// npm run mutate [-- subject …]: changes each decision of a subject's `read` and `judge`, one at a time, and sees whether a
// test of that subject notices. Takes minutes to an hour a subject; what survived is told at the end of each.
const { spawnSync } = require("node:child_process");
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "../..");
const SUBJECTS = ["targets", "letting", "criteria", "plan", "finance"];
const chosen = process.argv.slice(2);

for (const subject of chosen.length > 0 ? chosen : SUBJECTS) {
  const floors = ["read", "judge"].filter((floor) => existsSync(join(root, "src", subject, floor)));
  const mutate = floors.map((floor) => `src/${subject}/${floor}/**/*.ts`).join(",");
  const { status } = spawnSync("npx", ["stryker", "run", "--mutate", mutate], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, UDSAT_MUTATED: subject },
  });
  process.exitCode ||= status ?? 1;
}
