import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { CATALOGUE } from "../../src/app/functions/catalogue";
import { slug } from "../../src/app/site/contents";

const ROOT = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const scripts = (JSON.parse(read("package.json")) as { scripts: Record<string, string> }).scripts;

const PAGES = [
  "README.md",
  "README.da.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "docs/deploy/da.md",
  "docs/deploy/en.md",
  "docs/data/da.md",
  "docs/data/en.md",
  "docs/guide/da.md",
  "docs/guide/en.md",
];

test.each(PAGES)("%s leads only to what is there", (page) => {
  const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? "");
  const broken = links
    .filter((link) => !/^https?:/.test(link))
    .filter((link) => {
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? page : join(dirname(page), path);
      if (!existsSync(join(ROOT, target))) return true;
      if (anchor === undefined) return false;
      const headings = [...read(target).matchAll(/^#+ (.*)$/gm)].map(([, text]) =>
        slug(text ?? ""),
      );
      return !headings.includes(anchor);
    });
  expect(broken).toEqual([]);
});

test.each(PAGES)("every command that %s names is there", (page) => {
  const named = [...read(page).matchAll(/npm (?:run )?([a-z][\w:-]*)/g)].map(([, name]) => name);
  const known = [...Object.keys(scripts), "ci", "cit", "start", "test", "run", "install"];
  expect(named.filter((name) => !known.includes(name ?? ""))).toEqual([]);
});

// CONTRIBUTING.md shows how a function that is not there is made.
test.each(PAGES.filter((page) => page !== "CONTRIBUTING.md"))(
  "every function that %s names is there",
  (page) => {
    const ids = CATALOGUE.map(({ id }) => id);
    const named = [...read(page).matchAll(/=UDSAT\.([A-Z][A-Z.]*[A-Z])/g)].map(
      ([, id]) => id ?? "",
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  },
);

describe("the README", () => {
  test.each(["README.md", "README.da.md"])("%s begins with the two commands", (page) => {
    const [first, second] = (/```\n([^]*?)```/.exec(read(page))?.[1] ?? "").split("\n");
    expect([first?.split("#")[0]?.trim(), second?.split("#")[0]?.trim()]).toEqual([
      "npm ci && npm start",
      "npm cit",
    ]);
    expect(read(page).indexOf("```")).toBeLessThan(500);
  });

  test("`npm start` builds and serves what was built; `npm cit` tests what it installed", () => {
    expect(scripts.start).toBe("npm run build && node dist/server.cjs");
    expect(scripts.test).toBe(
      "node test/checks.cjs && node --max-semi-space-size=64 node_modules/jest/bin/jest.js",
    );
    const checks = /CHECKS = (\[.*\])/.exec(read("test/checks.cjs"))?.[1] ?? "[]";
    expect(JSON.parse(checks)).toEqual(["build", "lint", "types", "format:check"]);
    expect(read(".github/workflows/test.yml")).toMatch(/node: \[20, 22, 24\][^]*- run: npm cit/);
    expect(JSON.parse(read("package.json"))).toMatchObject({ engines: { node: ">=20" } });
  });

  test("both pages name the same commands, pictures and workbooks", () => {
    const facts = (page: string) =>
      new Set(
        [
          ...read(page).matchAll(/docs\/(?:samples|pictures)\/[\w.-]+|=UDSAT\.[A-Z.]+\([^`]*\)/g),
        ].map(([one]) => one),
      );
    expect(facts("README.da.md")).toEqual(facts("README.md"));
  });

  test.each([
    ["release", "Der mangler en adresse"],
    ["check-host", "Der mangler en adresse"],
  ])("`npm run %s` in an empty home says what it needs", (name, sentence) => {
    const HOME = mkdtempSync(join(tmpdir(), "udsat-home-"));
    const { status, stderr } = spawnSync("npm", ["run", "--silent", name], {
      cwd: ROOT,
      encoding: "utf8",
      shell: process.platform === "win32",
      env: { PATH: process.env.PATH, HOME, USERPROFILE: HOME, npm_config_update_notifier: "false" },
    });
    expect([status, stderr]).toEqual([1, expect.stringContaining(sentence)]);
  });
});

test("the guide's names for the server's files are those of the release", () => {
  for (const page of ["docs/deploy/da.md", "docs/deploy/en.md"]) {
    const text = read(page);
    for (const file of [
      "server/nginx/udsat-rules.conf",
      "server/nginx/udsat-site.conf",
      "server/iis/web.config",
      "server/azure/staticwebapp.config.json",
      "bom.json",
      "SHA256SUMS",
      "site/third-party-notices.txt",
    ])
      expect([page, text.includes(file)]).toEqual([page, true]);
  }
});

test("no test runs a program that lies in a folder others can write to", () => {
  const browser = read("test/browser/chromium.ts");
  expect(browser).not.toContain("tmpdir");
  expect(browser).toContain("node_modules/.cache/chromium");
});
