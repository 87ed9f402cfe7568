import { readFileSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "../../src/app/version";

const ROOT = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

test("package, lock, manifest and code say one version, of three numbers", () => {
  const { version } = JSON.parse(read("package.json")) as { version: string };
  const lock = JSON.parse(read("package-lock.json")) as {
    version: string;
    packages: Record<string, { version: string }>;
  };
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect([lock.version, lock.packages[""]?.version, VERSION]).toEqual([version, version, version]);
  expect(/<OfficeApp[^]*?<Version>(.*)<\/Version>/.exec(read("manifest.xml"))?.[1]).toBe(
    `${version}.0`,
  );
});

test("the changelog's released versions have dates and stand newest first; what is newer than them is this version", () => {
  const headings = [...read("CHANGELOG.md").matchAll(/^## (.*)$/gm)].map(([, text]) => text ?? "");
  const [first, ...rest] = headings;
  const released = first === "Unreleased" ? rest : headings;
  const parts = released.map((text) =>
    /^(\d+)\.(\d+)\.(\d+) \((\d{1,2} [A-Z][a-z]+ \d{4})\)$/.exec(text),
  );
  expect(released.filter((_, index) => parts[index] === null)).toEqual([]);
  const days = parts.map((match) => Date.parse(`${match?.[4] ?? ""} UTC`));
  expect(days.some(Number.isNaN)).toBe(false);
  expect([...days].sort((a, b) => b - a)).toEqual(days);
  const latest = parts[0]?.slice(1, 4).join(".");
  if (first === "Unreleased") expect(latest).not.toBe(VERSION);
  else expect(latest).toBe(VERSION);
});
