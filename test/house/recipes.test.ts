import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { changed, recipesOf } from "../recipes/recipes";

const ROOT = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const RECIPES = recipesOf(read("CONTRIBUTING.md"));

test("there are four recipes", () => {
  expect(RECIPES.map(({ name }) => name)).toEqual([
    "A version of the law",
    "A function",
    "A page",
    "A language",
  ]);
});

// `npm run recipes` makes each of them and runs the tests there; here only whether they still fit.
test.each(RECIPES)("each change of the recipe »$name« finds its lines", ({ blocks }) => {
  const files = new Map<string, string>();
  for (const { kind, path, text } of blocks) {
    if (kind === "sh") continue;
    if (kind === "diff") files.set(path, changed(files.get(path) ?? read(path), text));
    else expect([path, existsSync(join(ROOT, path))]).toEqual([path, false]);
  }
  expect(blocks.length).toBeGreaterThan(1);
});
