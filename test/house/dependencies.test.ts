import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const { scripts, dependencies, devDependencies, overrides } = JSON.parse(read("package.json")) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
};

const below = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.([cm]?[jt]s|tsx|json)$/.test(path))
    .map((path) => join(folder, path));

/** All that may name a package: our code, the tests, and the files that set up the tools. */
const FILES = [
  ...below("src"),
  ...below("test"),
  ...readdirSync(ROOT).filter((name) =>
    /\.[cm]?js$|^tsconfig\.json$|^\.oxlintrc\.json$/.test(name),
  ),
].filter((path) => !path.includes("dependencies.test"));
const CODE = FILES.map(read).join("\n");

/** The package in quotes, with or without a path after it: an import, a loader, a type, a transform. */
const named = (name: string): boolean =>
  new RegExp(`["'/]${name.replace(/[.\\]/g, "\\$&")}(/[^"'\\n]*)?["']`).test(CODE);

/** The commands that a package brings and a script calls. */
const commanded = (name: string): boolean => {
  const { bin = {} } = JSON.parse(read(`node_modules/${name}/package.json`)) as {
    bin?: string | Record<string, string>;
  };
  const commands = typeof bin === "string" ? [name.replace(/^.*\//, "")] : Object.keys(bin);
  const called = [...Object.values(scripts), CODE].join("\n");
  return commands.some((command) =>
    new RegExp(`(^|[\\s"'/])${command}([\\s"']|$)`, "m").test(called),
  );
};

/** Types of a package go with the package, those of Node and the globals with tsconfig.json. */
const typed = (name: string): boolean => {
  const of = /^@types\/(.*)$/.exec(name)?.[1];
  return of !== undefined && named(of);
};

/** A plug-in that its tool finds by its name alone. */
const FOUND_BY: Readonly<Record<string, string>> = {
  "jest-environment-jsdom": 'testEnvironment: "jsdom"',
  "oxlint-tsgolint": '"typeAware": true',
  "webpack-cli": "webpack",
};

interface Peers {
  readonly peerDependencies?: Record<string, string>;
}

/** What a package that we name asks to have beside it. */
const asked = (name: string): boolean =>
  Object.keys(devDependencies).some((other) => {
    if (!named(other)) return false;
    const { peerDependencies = {} } = JSON.parse(
      read(`node_modules/${other}/package.json`),
    ) as Peers;
    return name in peerDependencies;
  });

const used = (name: string): boolean =>
  named(name) ||
  commanded(name) ||
  typed(name) ||
  asked(name) ||
  (FOUND_BY[name] !== undefined && [CODE, scripts.build].join("\n").includes(FOUND_BY[name]));

test("every dependency is used", () => {
  const all = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter((name) => !used(name))).toEqual([]);
});

test("a package that nobody names would be told", () => {
  expect(existsSync(join(ROOT, "node_modules/typescript/package.json"))).toBe(true);
  expect([used("typescript"), named("left-pad")]).toEqual([true, false]);
});

test("every version is exact, and every package that is built in is named by what is built", () => {
  const all = { ...dependencies, ...devDependencies, ...overrides };
  // Two versions of one package stand beside each other under names of their own.
  const exact = /^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/;
  expect(Object.entries(all).filter(([, version]) => !exact.test(version))).toEqual([]);
  const built = below("src").map(read).join("\n");
  expect(Object.keys(dependencies).filter((name) => !built.includes(`"${name}`))).toEqual([]);
});
