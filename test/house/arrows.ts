import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";

/** Which rooms of `src` each room may import from (itself always), and which packages. */
export const HOUSE: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: RegExp }>
> = {
  rules: { rooms: [], packages: /^$/ },
  domain: { rooms: ["rules"], packages: /^$/ },
  language: { rooms: ["domain", "rules"], packages: /^$/ },
  functions: { rooms: ["language", "domain", "rules"], packages: /^$/ },
  workbook: { rooms: ["language", "domain", "rules"], packages: /^$/ },
  taskpane: {
    rooms: ["workbook", "language", "domain", "rules"],
    packages: /^(react|react-dom|@fluentui)(\/|$)/,
  },
  commands: { rooms: ["workbook", "language"], packages: /^$/ },
  workbench: {
    rooms: ["functions", "commands", "taskpane", "workbook", "language", "domain", "rules"],
    packages: /./,
  },
};

/** Rooms that `language` may only name in types. */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = { language: ["domain", "rules"] };

export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

export interface Breach extends Arrow {
  readonly why: string;
}

/** Every TypeScript file below a folder. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

/** The imports, re-exports, `import()` and `require()` of one source text. */
export function importsOf(
  path: string,
  text: string,
): { readonly name: string; readonly typeOnly: boolean }[] {
  const source = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: { name: string; typeOnly: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const clause = node.importClause;
      const named = clause?.namedBindings;
      const allTypes =
        !!named &&
        ts.isNamedImports(named) &&
        !clause?.name &&
        named.elements.length > 0 &&
        named.elements.every((e) => e.isTypeOnly);
      found.push({ name: node.moduleSpecifier.text, typeOnly: !!clause?.isTypeOnly || allTypes });
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push({ name: node.moduleSpecifier.text, typeOnly: node.isTypeOnly });
    } else if (
      ts.isCallExpression(node) &&
      (node.expression.kind === ts.SyntaxKind.ImportKeyword ||
        node.expression.getText() === "require")
    ) {
      const first = node.arguments[0];
      if (first && ts.isStringLiteral(first)) found.push({ name: first.text, typeOnly: false });
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    ) {
      found.push({ name: node.argument.literal.text, typeOnly: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The file an import leads to, or undefined where there is none. */
function resolved(from: string, name: string): string | undefined {
  const base = resolve(dirname(from), name);
  return [base, `${base}.ts`, `${base}.tsx`, join(base, "index.ts"), join(base, "index.tsx")].find(
    (p) => existsSync(p) && statSync(p).isFile(),
  );
}

/** Every breach of the house's arrows in the given files; `src` is the folder that holds the rooms. */
export function breaches(
  src: string,
  files: readonly string[],
  read: (path: string) => string = (p) => readFileSync(p, "utf8"),
): Breach[] {
  return files.flatMap((file) => {
    const room = relative(src, file).split(sep)[0] ?? "";
    const rule = HOUSE[room];
    if (!rule)
      return [{ from: file, to: "", typeOnly: false, why: `no room "${room}" in the house` }];
    return importsOf(file, read(file)).flatMap(({ name, typeOnly }): Breach[] => {
      const arrow = { from: relative(src, file), to: name, typeOnly };
      if (!name.startsWith("."))
        return typeOnly || rule.packages.test(name)
          ? []
          : [{ ...arrow, why: `${room} may not import the package ${name}` }];
      const target = resolved(file, name);
      if (!target)
        return /\.(css|json|csv|svg|png|xlsx)$/.test(name)
          ? []
          : [{ ...arrow, why: "leads to no file" }];
      const path = relative(src, target);
      if (path.startsWith("..")) return [{ ...arrow, why: "leads out of src" }];
      const to = path.split(sep)[0] ?? "";
      if (to === room) return [];
      if (!rule.rooms.includes(to))
        return [{ ...arrow, to: path, why: `${room} may not import ${to}` }];
      if (TYPES_ONLY[room]?.includes(to) && !typeOnly)
        return [{ ...arrow, to: path, why: `${room} may only name types of ${to}` }];
      return [];
    });
  });
}
