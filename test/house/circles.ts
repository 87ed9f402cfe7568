import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { importsOf } from "./arrows";

const ENDINGS = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];

/** The file of ours that an import leads to; undefined for packages and for files that are not TypeScript. */
function target(from: string, name: string): string | undefined {
  if (!name.startsWith(".")) return undefined;
  const base = resolve(dirname(from), name);
  return ENDINGS.map((ending) => base + ending).find(
    (path) => /\.tsx?$/.test(path) && existsSync(path) && statSync(path).isFile(),
  );
}

/** Which files each file imports, imports of types included. */
export function graphOf(
  files: readonly string[],
  read: (path: string) => string = (path) => readFileSync(path, "utf8"),
  to: (from: string, name: string) => string | undefined = target,
): Map<string, readonly string[]> {
  return new Map(
    files.map((file) => [
      file,
      importsOf(file, read(file)).flatMap(({ name }) => to(file, name) ?? []),
    ]),
  );
}

/** The circles of a graph: every group of files in which each leads to each other (Tarjan's strongly connected components). */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): void => {
    index.set(node, index.size);
    low.set(node, index.get(node) ?? 0);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next))
        low.set(node, Math.min(low.get(node) ?? 0, low.get(next) ?? index.get(next) ?? 0));
    }
    if (low.get(node) !== index.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1 || graph.get(node)?.includes(node)) found.push(group.sort());
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return found;
}
