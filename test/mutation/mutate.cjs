// npm run mutate [-- criteria/judge …]: changes each decision of a subject's `read` and `judge`, one at a time, and sees whether
// a unit test of that subject notices. A subject, a floor of it, or a file of it may be named. Minutes a subject; tells what
// survived (also in reports/mutation), and the share at the end. `--every 5` tries every fifth mutant, for an estimate in a fifth
// of the time.
const {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} = require("node:fs");
const { join, relative } = require("node:path");
const { parseArgs } = require("node:util");
const { Runner, root } = require("./run.cjs");

const SUBJECTS = ["targets", "letting", "criteria", "plan", "finance"];
/** The tests that are asked: those of the decisions, which need neither a build nor a host. */
const TESTED = ["rules", "read", "judge", "functions"];
const MOST_HITS = 100;

const files = (path, ending) =>
  !existsSync(path)
    ? []
    : statSync(path).isFile()
      ? [path]
      : readdirSync(path, { recursive: true })
          .map((name) => join(path, name))
          .filter((name) => name.endsWith(ending));

/** The files with a switch for each mutant in them, and the mutants. */
async function instrumented(paths) {
  const { Instrumenter } = await import("@stryker-mutator/instrumenter");
  const silent = { debug() {}, info() {}, isDebugEnabled: () => false };
  // The printer leaves out the brackets of `(count[at] as number)++`.
  const plain = (text) => text.replace(/\(([\w.[\]]+) as number\)(\+\+|--)/g, "$1!$2");
  const sources = paths.map((name) => ({
    name,
    mutate: true,
    content: plain(readFileSync(name, "utf8")),
  }));
  return new Instrumenter(silent).instrument(sources, {
    plugins: [],
    ignorers: [],
    excludedMutations: [],
  });
}

/** Which tests come by which mutant, and how often and how long: each test once, nothing changed. The quickest files first. */
async function looked(runner, paths) {
  const seen = [];
  for (const path of paths) {
    globalThis.__stryker__ = { mutantCoverage: { static: {}, perTest: {} } };
    const tests = runner.open(path);
    const done = new Set();
    for (const [index, test] of tests.entries()) {
      globalThis.__stryker__.currentTestId = String(index);
      const start = process.hrtime.bigint();
      const thrown = await runner.run(test, done);
      if (thrown)
        throw new Error(`${path}: ${test.name} fails with nothing changed: ${thrown.message}`);
      test.took = Number(process.hrtime.bigint() - start) / 1e6;
    }
    const { static: loaded, perTest } = globalThis.__stryker__.mutantCoverage;
    const order = [...tests.keys()].sort((a, b) => tests[a].took - tests[b].took);
    const times = tests.map(({ took }) => took);
    const took = times.reduce((sum, time) => sum + time, 0);
    const hits = tests.map((_, index) => perTest[index] ?? {});
    seen.push({ path, loaded, order, times, took, hits });
  }
  return seen.sort((a, b) => a.took - b.took);
}

/** Whether a test notices a mutant: those that come by it first, the quickest first; then the rest of their file. */
async function noticed(runner, seen, id) {
  for (const { path, loaded, order, times, hits } of seen) {
    const by = order.filter((index) => hits[index][id]);
    if (by.length === 0 && !loaded[id]) continue;
    const most = Math.max(loaded[id] ?? 0, ...by.map((index) => hits[index][id]));
    const space = { activeMutant: id, hitCount: 0, hitLimit: most * MOST_HITS + 1000 };
    globalThis.__stryker__ = space;
    let tests;
    try {
      tests = runner.open(path);
    } catch {
      return true;
    }
    if (tests.length !== order.length) return true;
    const done = new Set();
    for (const index of [...by, ...order.filter((one) => !by.includes(one))]) {
      space.hitCount = 0;
      if (await runner.run(tests[index], done, times[index])) return true;
    }
  }
  return false;
}

async function mutate(asked, every) {
  const [subject] = asked.split("/");
  const parts = asked === subject ? [`${subject}/read`, `${subject}/judge`] : [asked];
  const sources = parts.flatMap((part) => files(join(root, "src", part), ".ts"));
  if (sources.length === 0) throw new Error(`src/${asked} is not there.`);
  const { files: changed, mutants } = await instrumented(sources);
  const runner = new Runner(new Map(changed.map(({ name, content }) => [name, content])));
  const tests = TESTED.flatMap((floor) => files(join(root, "test", subject, floor), ".test.ts"));
  const seen = await looked(runner, tests);
  const counted = new Map(sources.map((path) => [path, { killed: 0, all: 0 }]));
  const survivors = [];
  for (const { id, fileName, location, replacement } of mutants.filter((_, i) => i % every === 0)) {
    const count = counted.get(fileName);
    count.all++;
    if (await noticed(runner, seen, id)) count.killed++;
    else {
      const { start, end } = location;
      const lines = readFileSync(fileName, "utf8")
        .split("\n")
        .slice(start.line, end.line + 1);
      const [first = ""] = lines;
      const was =
        lines.length > 1 ? `${first.slice(start.column)} …` : first.slice(start.column, end.column);
      survivors.push(
        `${relative(root, fileName)}:${start.line + 1}:${start.column + 1}  ${was}  →  ${replacement.replace(/\s+/g, " ")}`,
      );
      console.log(survivors[survivors.length - 1]);
    }
  }
  mkdirSync(join(root, "reports/mutation"), { recursive: true });
  writeFileSync(
    join(root, `reports/mutation/${asked.replace(/\W+/g, "-")}.txt`),
    `${survivors.join("\n")}\n`,
  );
  for (const [path, { killed, all }] of counted)
    if (all > 0) console.log(`${relative(root, path)}: ${killed}/${all}`);
  const sum = (key) => [...counted.values()].reduce((total, one) => total + one[key], 0);
  return `${asked}: ${sum("killed")}/${sum("all")} killed`;
}

(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { every: { type: "string", default: "1" } },
  });
  const results = [];
  for (const asked of positionals.length > 0 ? positionals : SUBJECTS)
    results.push(await mutate(asked, Number(values.every)));
  for (const line of results) console.log(line);
})().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
