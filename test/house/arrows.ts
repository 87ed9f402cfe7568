import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";

/** Which rooms of `src` each room may import from (itself always), and which packages. */
export const ROOMS: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: RegExp }>
> = {
  core: { rooms: [], packages: /^$/ },
  excel: { rooms: ["core"], packages: /^$/ },
  pane: { rooms: ["core", "excel"], packages: /^(react|react-dom|@fluentui)(\/|$)/ },
  targets: { rooms: ["core", "excel", "pane"], packages: /^$/ },
  criteria: { rooms: ["core", "excel", "pane", "targets"], packages: /^$/ },
  finance: { rooms: ["core", "excel", "pane", "targets"], packages: /^$/ },
  plan: { rooms: ["core", "excel", "pane", "targets", "criteria", "finance"], packages: /^$/ },
  letting: {
    rooms: ["core", "excel", "pane", "targets", "criteria", "finance", "plan"],
    packages: /^$/,
  },
  toolbox: {
    rooms: ["core", "excel", "pane", "targets", "criteria", "finance", "plan"],
    packages: /^$/,
  },
  app: {
    rooms: [
      "core",
      "excel",
      "pane",
      "targets",
      "criteria",
      "finance",
      "plan",
      "letting",
      "toolbox",
    ],
    packages: /^(react|react-dom|@fluentui)(\/|$)/,
  },
  // The tools of `npm run release` and `npm run check-host` run in Node and are no part of what they release.
  "app/release": { rooms: ["core", "app"], packages: /^(node:.*|fflate|marked)$/ },
  workbench: {
    rooms: [
      "core",
      "excel",
      "pane",
      "targets",
      "criteria",
      "finance",
      "plan",
      "letting",
      "toolbox",
      "app",
    ],
    packages: /./,
  },
};

/** The rooms that are cut into floors. */
export const SUBJECTS = ["targets", "criteria", "finance", "plan", "letting", "toolbox"] as const;

/** Which floors of its own subject each floor may import from (itself always), which rooms below, and which packages. */
export const FLOORS: Readonly<
  Record<
    string,
    {
      readonly floors: readonly string[];
      readonly shared: readonly string[];
      readonly packages: RegExp;
    }
  >
> = {
  rules: { floors: [], shared: ["core"], packages: /^$/ },
  read: { floors: ["rules"], shared: ["core"], packages: /^$/ },
  judge: { floors: ["rules", "read"], shared: ["core"], packages: /^$/ },
  words: { floors: ["rules", "read", "judge"], shared: ["core", "excel"], packages: /^$/ },
  functions: {
    floors: ["rules", "read", "judge", "words"],
    shared: ["core", "excel"],
    packages: /^$/,
  },
  sheet: { floors: ["rules", "read", "judge", "words"], shared: ["core", "excel"], packages: /^$/ },
  page: {
    floors: ["rules", "read", "judge", "words", "sheet"],
    shared: ["core", "excel", "pane"],
    packages: /^(react|react-dom|@fluentui)(\/|$)/,
  },
};

/** Floors whose files are fetched on their own have a door of their own beside the subject's. */
const OWN_DOOR = ["functions", "sheet", "page"];

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
export function resolved(from: string, name: string): string | undefined {
  const base = resolve(dirname(from), name);
  return [base, `${base}.ts`, `${base}.tsx`, join(base, "index.ts"), join(base, "index.tsx")].find(
    (p) => existsSync(p) && statSync(p).isFile(),
  );
}

interface Standing {
  readonly room: string;
  /** The floor of a subject's file; undefined for its door and for rooms without floors. */
  readonly floor: string | undefined;
  readonly path: string;
}

function standingOf(src: string, file: string): Standing {
  const path = relative(src, file).split(sep).join("/");
  const [first = "", second = "", third] = path.split("/");
  const room = path.startsWith("app/release/") ? "app/release" : first;
  const subject = (SUBJECTS as readonly string[]).includes(room);
  return { room, path, floor: subject && third !== undefined ? second : undefined };
}

/** Whether another room may open this file of a subject: its door, or the door of a floor that is fetched on its own. */
function isDoor({ room, floor, path }: Standing): boolean {
  if (path === `${room}/index.ts`) return true;
  return !!floor && OWN_DOOR.includes(floor) && path === `${room}/${floor}/index.ts`;
}

/** Why an arrow inside one subject is wrong; undefined where it is right. */
function withinSubject(from: Standing, to: Standing): string | undefined {
  if (from.floor === undefined) return undefined;
  if (to.floor === undefined) return `${from.path} may not go through its own subject's door`;
  if (to.floor === from.floor) return undefined;
  return FLOORS[from.floor]?.floors.includes(to.floor)
    ? undefined
    : `${from.floor} may not import ${to.floor}`;
}

/** Why an arrow between two rooms is wrong; undefined where it is right. */
function betweenRooms(from: Standing, to: Standing): string | undefined {
  if (!ROOMS[from.room]?.rooms.includes(to.room)) return `${from.room} may not import ${to.room}`;
  const floor = from.floor ? FLOORS[from.floor] : undefined;
  if (!(SUBJECTS as readonly string[]).includes(to.room))
    return !floor || floor.shared.includes(to.room)
      ? undefined
      : `${from.floor} may not import ${to.room}`;
  if (!isDoor(to)) return `${to.room} is reached through its door`;
  return !floor || !to.floor || to.floor === from.floor || floor.floors.includes(to.floor)
    ? undefined
    : `${from.floor} may not open the door of ${to.floor}`;
}

/** Every breach of the house's arrows in the given files; `src` is the folder that holds the rooms. */
export function breaches(
  src: string,
  files: readonly string[],
  read: (path: string) => string = (p) => readFileSync(p, "utf8"),
): Breach[] {
  return files.flatMap((file) => {
    const from = standingOf(src, file);
    const room = ROOMS[from.room];
    const floor = from.floor === undefined ? undefined : FLOORS[from.floor];
    if (!room || (from.floor !== undefined && !floor)) {
      const why = room ? `no floor "${from.floor}"` : `no room "${from.room}" in the house`;
      return [{ from: file, to: "", typeOnly: false, why }];
    }
    return importsOf(file, read(file)).flatMap(({ name, typeOnly }): Breach[] => {
      const arrow = { from: from.path, to: name, typeOnly };
      if (!name.startsWith(".")) {
        const packages = floor?.packages ?? room.packages;
        return typeOnly || packages.test(name)
          ? []
          : [{ ...arrow, why: `${from.floor ?? from.room} may not import the package ${name}` }];
      }
      const target = resolved(file, name);
      if (!target)
        return /\.(css|json|csv|svg|png|xlsx)$/.test(name)
          ? []
          : [{ ...arrow, why: "leads to no file" }];
      // The version of the product stands in package.json and nowhere else.
      if (target === join(src, "../package.json")) return [];
      if (relative(src, target).startsWith("..")) return [{ ...arrow, why: "leads out of src" }];
      const to = standingOf(src, target);
      const why = to.room === from.room ? withinSubject(from, to) : betweenRooms(from, to);
      return why ? [{ ...arrow, to: to.path, why }] : [];
    });
  });
}

/** The import circles among files, types counted: each the files of one strongly connected part. */
export function circles(
  src: string,
  files: readonly string[],
  read: (path: string) => string = (p) => readFileSync(p, "utf8"),
): string[][] {
  const arrows = new Map(
    files.map((file) => [
      file,
      importsOf(file, read(file)).flatMap(({ name }) => {
        const target = name.startsWith(".") ? resolved(file, name) : undefined;
        return target && files.includes(target) ? [target] : [];
      }),
    ]),
  );
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const walk = (file: string): void => {
    index.set(file, index.size);
    low.set(file, index.get(file) ?? 0);
    stack.push(file);
    for (const next of arrows.get(file) ?? []) {
      if (!index.has(next)) walk(next);
      else if (!stack.includes(next)) continue;
      low.set(file, Math.min(low.get(file) ?? 0, low.get(next) ?? 0));
    }
    if (low.get(file) !== index.get(file)) return;
    const part = stack.splice(stack.indexOf(file)).map((path) => relative(src, path));
    if (part.length > 1) found.push(part.sort());
  };
  for (const file of files) if (!index.has(file)) walk(file);
  return found;
}
