import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { unzipSync } from "fflate";

// The commands of README.md and CONTRIBUTING.md, each really run in a home with nothing in it, over the least that goes the whole way.
const ROOT = resolve(__dirname, "../../..");
const { scripts } = createRequire(__filename)(join(ROOT, "package.json")) as {
  scripts: Record<string, string>;
};
const BUILD = "npm run build && ";

/** A home with nothing in it, and no setting of this one's but where programs lie. */
function empty(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const HOME = mkdtempSync(join(tmpdir(), "udsat-home-"));
  const { PATH, SystemRoot, UDSAT_DIST } = process.env;
  return { PATH, SystemRoot, UDSAT_DIST, HOME, USERPROFILE: HOME, ...more };
}

/** What the script runs. A build before it was done by `npm test` itself, and is not done again under the other tests. */
function command(name: string): string {
  const script = scripts[name] ?? "";
  return script.startsWith(BUILD) ? script.slice(BUILD.length) : script;
}

function run(name: string, options = ""): { readonly status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(`${command(name)} ${options}`, {
    cwd: ROOT,
    encoding: "utf8",
    shell: true,
    env: empty(),
  });
  return { status, said: stdout + stderr };
}

test("`npm run dev` builds the workbench beside what was built, serves it, and loads it again at a change", async () => {
  const built = readFileSync(join(ROOT, "dist/index.html"));
  const dev = spawn(`exec ${command("dev")} workbench`, {
    cwd: ROOT,
    env: empty({ PORT: "0" }),
    shell: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const address = await new Promise<string>((done, fail) => {
      let said = "";
      dev.on("exit", () => fail(new Error(said)));
      dev.stdout.on("data", (data: Buffer) => {
        said += data.toString();
        const found = /http:\/\/localhost:\d+/.exec(said)?.[0];
        if (found) done(found);
      });
    });
    const page = await (await fetch(`${address}/`)).text();
    expect(page).toContain('<script src="/dev/reload.js">');
    const [, script = ""] = /src="(workbench\/page\/[^"]+\.js)"/.exec(page) ?? [];
    expect((await fetch(`${address}/${script}`)).status).toBe(200);
    expect(await (await fetch(`${address}/dev/reload.js`)).text()).toContain("location.reload()");
    expect(readFileSync(join(ROOT, "dist/index.html"))).toEqual(built);
  } finally {
    dev.kill();
  }
}, 120_000);

test("`npm run validate` holds the manifest against our own tests, and says whether Microsoft's service was asked", () => {
  const { status, said } = run("validate", '-t "every resource is defined once"');
  expect([status, said]).toEqual([0, expect.stringContaining("1 passed, 0 failed")]);
  expect(said).toMatch(/Microsoft's service: manifest.xml is valid|It needs the network/);
});

test("`npm run excel` says where there is an Excel to put it into, before anything is built", () => {
  for (const name of ["excel", "excel:stop"]) {
    if (process.platform === "win32" || process.platform === "darwin") break;
    const { status, said } = run(name);
    expect([status, said]).toEqual([1, expect.stringContaining("kun til Windows og Mac")]);
  }
});

test("`npm run bench` measures, compares with the stored target, and knows its parts", () => {
  const { status, said } = run("bench", "size");
  expect(said).toMatch(/functions\.js, compressed \(kB\) +\d+ +128 +ok/);
  expect(status).toBe(said.includes("OVER") ? 1 : 0);
  expect(run("bench", "weight").said).toContain("weight is not measured; these are: criteria,");
});

test("`npm run soak` runs the sequences of each of its files", () => {
  const { status, said } = run("soak", "3 7");
  expect(said).toMatch(/Tests: +3 passed, 3 total/);
  expect(status).toBe(0);
});

test("`npm run mutate` changes a decision and tells which tests notice", () => {
  const { status, said } = run("mutate", "targets/judge/progress.ts");
  expect(status).toBe(0);
  const [, killed, all] = /targets\/judge\/progress\.ts: (\d+)\/(\d+) killed/.exec(said) ?? [];
  expect(Number(all)).toBeGreaterThan(5);
  expect(Number(killed)).toBeGreaterThanOrEqual(Number(all) - 1);
});

test("`npm run recipes` applies a recipe of CONTRIBUTING.md as it stands there", () => {
  const { status, said } = run(
    "recipes",
    '"A version of the law" "A function" "A page" --only-change',
  );
  expect([status, said.match(/^A .*: \d+ files; change pass/gm)?.length]).toEqual([0, 3]);
});

test("`npm run pictures` makes the sample workbook from the product, and it is the one to download", () => {
  const out = mkdtempSync(join(tmpdir(), "udsat-pictures-"));
  const { status, said } = run("pictures", `plan --out "${out}"`);
  expect([status, said]).toEqual([0, ""]);
  const parts = (folder: string) =>
    Object.keys(unzipSync(readFileSync(join(folder, "samples/proeveplan.xlsx"))));
  expect(parts(out)).toEqual(parts(join(ROOT, "docs")));
}, 120_000);
