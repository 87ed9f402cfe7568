// npm run mutate [-- criteria/judge …]: changes each decision of a subject's `read` and `judge`, one at a time, and sees whether
// a unit test of that subject notices. A subject, a floor of it, or a file of it may be named. What was tried before and has not
// changed since is not tried again (reports/mutation). Minutes to an hour a subject; tells what survived, and the share at the end.
const { spawnSync } = require("node:child_process");
const { existsSync, mkdirSync, readFileSync, statSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "../..");
const SUBJECTS = ["targets", "letting", "criteria", "plan", "finance"];
const KILLED = ["Killed", "Timeout"];
const LEFT = ["Survived", "NoCoverage"];

/** The files to change: a folder's own and all below it, or one file. */
function files(part) {
  const path = join("src", part);
  if (!existsSync(join(root, path))) throw new Error(`${path} is not there.`);
  return statSync(join(root, path)).isFile() ? path : `${path}/**/*.ts`;
}

/** How many of the mutants a test noticed, file by file. */
function told(report) {
  const counted = Object.entries(JSON.parse(readFileSync(report, "utf8")).files).map(
    ([path, { mutants }]) => {
      const count = (kinds) => mutants.filter(({ status }) => kinds.includes(status)).length;
      return { path, killed: count(KILLED), all: count(KILLED) + count(LEFT) };
    },
  );
  for (const { path, killed, all } of counted)
    if (all > 0) console.log(`${path}: ${killed}/${all}`);
  const sum = (key) => counted.reduce((total, one) => total + one[key], 0);
  return `${sum("killed")}/${sum("all")}`;
}

const results = [];
for (const asked of process.argv.length > 2 ? process.argv.slice(2) : SUBJECTS) {
  const [subject] = asked.split("/");
  const parts = asked === subject ? [`${subject}/read`, `${subject}/judge`] : [asked];
  const mutate = parts.filter((part) => part === asked || existsSync(join(root, "src", part)));
  const name = asked.replace(/\W+/g, "-");
  mkdirSync(join(root, "reports/mutation"), { recursive: true });
  const { status } = spawnSync(
    "npx",
    [
      "stryker",
      "run",
      "--mutate",
      mutate.map(files).join(","),
      "--incremental",
      "--incrementalFile",
      `reports/mutation/${name}.json`,
    ],
    { cwd: root, stdio: "inherit", env: { ...process.env, UDSAT_MUTATED: subject } },
  );
  process.exitCode ||= status ?? 1;
  if (status === 0)
    results.push(`${asked}: ${told(join(root, "reports/mutation/mutation.json"))} killed`);
}
for (const line of results) console.log(line);
