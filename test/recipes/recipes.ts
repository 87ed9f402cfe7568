import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

interface Block {
  readonly kind: string;
  readonly path: string;
  readonly text: string;
}

interface Recipe {
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** The recipes of CONTRIBUTING.md: each heading with its blocks. */
export function recipesOf(markdown: string): Recipe[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((part) => ({
      name: part.split("\n")[0] ?? "",
      blocks: [...part.matchAll(/^```(\w+) ?(\S*)\n([^]*?)^```$/gm)].map(
        ([, kind = "", path = "", text = ""]) => ({ kind, path, text }),
      ),
    }));
}

/** A change: the lines that begin with a blank or `-` are found together, once, and those with a blank or `+` come in their place. */
export function changed(text: string, diff: string): string {
  const lines = diff.split("\n").filter((line) => line !== "");
  const marked = (marks: string): string =>
    lines
      .filter((line) => marks.includes(line.charAt(0)))
      .map((line) => line.slice(1))
      .join("\n");
  const old = marked(" -");
  const count = text.split(old).length - 1;
  if (count !== 1) throw new Error(`These lines stand ${count} times, not once:\n${old}`);
  return text.replace(old, () => marked(" +"));
}

function apply(copy: string, { kind, path, text }: Block): void {
  if (kind === "sh") {
    const { status, stderr } = spawnSync("sh", ["-e", "-c", text], { cwd: copy, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return;
  }
  const file = join(copy, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, kind === "diff" ? changed(readFileSync(file, "utf8"), text) : text);
}

function run(copy: string, ...args: string[]): { readonly ok: boolean; readonly said: string } {
  const { status, stdout, stderr } = spawnSync("npx", args, { cwd: copy, encoding: "utf8" });
  return { ok: status === 0, said: stdout + stderr };
}

/** The last lines of what a tool said. */
const end = (said: string): string => said.trim().split("\n").slice(-60).join("\n");

const PARTS = ["src", "test", "docs", "assets", ".github", ".ci"];

/** The folder as the repository has it; what tools remember of an earlier recipe stays. */
function restore(copy: string): void {
  for (const part of PARTS) {
    rmSync(join(copy, part), { recursive: true, force: true });
    if (existsSync(join(ROOT, part)))
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  }
}

function copied(): string {
  const copy = mkdtempSync(join(tmpdir(), "udsat-recipe-"));
  const files = spawnSync("git", ["ls-files", "--", ":(glob)*"], { cwd: ROOT, encoding: "utf8" });
  for (const file of files.stdout.trim().split("\n")) cpSync(join(ROOT, file), join(copy, file));
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"), "junction");
  return copy;
}

/** The files of `src` and `test` that the recipe made or changed. */
function changes(copy: string): string[] {
  return ["src", "test"]
    .flatMap((part) =>
      readdirSync(join(copy, part), { recursive: true, encoding: "utf8" }).map((path) =>
        join(part, path),
      ),
    )
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) => {
      const before = join(ROOT, path);
      return !existsSync(before) || !readFileSync(before).equals(readFileSync(join(copy, path)));
    });
}

/** What is asked of a recipe, in turn: it must hold itself to the formatter, the types, the rules of the lint, and every test of the decisions, the house and the functions. */
const ASKED: readonly (readonly [string, (files: readonly string[]) => readonly string[]])[] = [
  ["format", (files) => ["oxfmt", "--check", ...files]],
  ["types", () => ["tsc", "--incremental", "--tsBuildInfoFile", ".types.tsbuildinfo"]],
  ["lint", (files) => ["oxlint", ...files]],
  [
    "tests",
    () => [
      ...["jest", "--silent", "--maxWorkers", "50%", "--selectProjects", "unit"],
      // Whether the recipe's lines are still to be found, which they are not where it has been followed.
      ...["--testPathIgnorePatterns", "house/recipes"],
    ],
  ],
];

function tried(copy: string, { name, blocks }: Recipe, asked: typeof ASKED): boolean {
  restore(copy);
  const start = Date.now();
  for (const block of blocks) apply(copy, block);
  const files = changes(copy);
  for (const [what, args] of asked) {
    const { ok, said } = run(copy, ...args(files));
    if (ok) continue;
    console.log(`${name}: ${what} failed\n${end(said)}`);
    return false;
  }
  const took = Math.round((Date.now() - start) / 1000);
  console.log(
    `${name}: ${files.length} files; ${["change", ...asked.map(([what]) => what)].join(", ")} pass (${took} s)`,
  );
  return true;
}

const ONLY_CHANGE = "--only-change";

/** `npm run recipes [-- "A function"] [--only-change]`: tries each recipe of CONTRIBUTING.md in a copy of the repository, or only whether it can still be applied. */
export function main(args: readonly string[]): Promise<number> {
  const names = args.filter((name) => name !== ONLY_CHANGE);
  const asked = args.includes(ONLY_CHANGE) ? [] : ASKED;
  const all = recipesOf(readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8"));
  const chosen = all.filter(({ name }) => names.length === 0 || names.includes(name));
  const copy = copied();
  try {
    const failed = chosen.filter((recipe) => !tried(copy, recipe, asked));
    return Promise.resolve(failed.length === 0 && chosen.length > 0 ? 0 : 1);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
