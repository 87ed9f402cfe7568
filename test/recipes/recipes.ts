import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
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
const end = (said: string): string => said.trim().split("\n").slice(-40).join("\n");

function tried({ name, blocks }: Recipe): boolean {
  const copy = mkdtempSync(join(tmpdir(), "udsat-recipe-"));
  try {
    for (const part of ["src", "test", "docs", "assets", ".github", ".ci"])
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    for (const file of spawnSync("git", ["ls-files", "--", ":(glob)*"], {
      cwd: ROOT,
      encoding: "utf8",
    })
      .stdout.trim()
      .split("\n"))
      cpSync(join(ROOT, file), join(copy, file));
    symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"), "junction");
    for (const block of blocks) apply(copy, block);
    const types = run(copy, "tsc");
    // A new language is done when nothing is missing: the types must name what is.
    if (name === "A language") {
      const places = new Set(types.said.match(/^src\/[^(]+/gm));
      console.log(`${name}: the types name ${places.size} files that lack it`);
      return !types.ok && places.size > 10;
    }
    const format = run(copy, "prettier", "--write", "--log-level", "warn", "src", "test");
    const tests = types.ok && run(copy, "jest", "--selectProjects", "unit", "pane", "--silent");
    const ok = types.ok && format.ok && tests && tests.ok;
    console.log(`${name}: ${ok ? "types and tests pass" : end(tests ? tests.said : types.said)}`);
    return Boolean(ok);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** `npm run recipes [-- "A function"]`: tries each recipe of CONTRIBUTING.md in a copy of the repository. */
export function main(names: readonly string[]): Promise<number> {
  const all = recipesOf(readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8"));
  const chosen = all.filter(({ name }) => names.length === 0 || names.includes(name));
  const failed = chosen.filter((recipe) => !tried(recipe));
  return Promise.resolve(failed.length === 0 && chosen.length > 0 ? 0 : 1);
}
