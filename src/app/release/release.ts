import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { archive, checksums, type Files } from "./archive";
import { called } from "./command";
import { page } from "./document";
import type { Environment } from "./environment";
import { manifestFor } from "./manifest";
import { readOrigin } from "./origin";
import { azureRules } from "./server/azure";
import { iisRules } from "./server/iis";
import { nginxRules, nginxSite } from "./server/nginx";
import { serverRules } from "./server/rules";

export const ROOT = resolve(__dirname, "../../..");

export interface Order {
  readonly origin: string;
  readonly environment: Environment;
  readonly officeJs: "cdn" | "self";
  /** Whom the help says to ask. */
  readonly contact?: string;
  /** The folder that the archive is put in. */
  readonly out: string;
}

export type Made =
  | { readonly ok: true; readonly path: string; readonly files: number; readonly bytes: number }
  | { readonly ok: false };

const text = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);

export const productVersion = (): string =>
  (JSON.parse(text("package.json")) as { version: string }).version;

function git(...args: string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { cwd: ROOT, encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

/** The commit the release is made of, with + where the folder is not as the commit left it. */
export function commit(): string {
  const head = git("rev-parse", "HEAD");
  if (head === undefined) return "unknown";
  return git("status", "--porcelain", "--untracked-files=no") === "" ? head : `${head}+`;
}

/** Every file below a folder, by its path with `/`. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join("/"))
    .sort();
}

/** Builds the add-in and its help into `folder`; false where webpack failed, which has then said why. */
function built({ origin, environment, officeJs, contact }: Order, folder: string): boolean {
  const webpack = require.resolve("webpack/bin/webpack.js");
  const names = ["addin", "site"].flatMap((name) => ["--config-name", name]);
  const { status } = spawnSync(process.execPath, [webpack, ...names, "--output-path", folder], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      UDSAT_ORIGIN: origin,
      UDSAT_ENV: environment.name,
      UDSAT_OFFICE_JS: officeJs,
      UDSAT_COMMIT: commit(),
      ...(contact !== undefined && { UDSAT_CONTACT: contact }),
    },
  });
  return status === 0;
}

/** The guides for those who deploy it and those who answer for data, as pages to print. */
async function documents(): Promise<Record<string, string>> {
  const pages: Record<string, string> = {};
  for (const name of ["deploy", "data"])
    for (const language of ["da", "en"] as const)
      pages[`${name}/${language}.html`] = await page(text(`docs/${name}/${language}.md`), language);
  return pages;
}

/** What lies beside the site in the archive. */
async function beside({ origin, environment, officeJs }: Order): Promise<Record<string, string>> {
  const rules = serverRules(officeJs);
  return {
    "manifest.xml": manifestFor(text("manifest.xml"), {
      origin,
      environment,
      version: productVersion(),
    }),
    "server/nginx/udsat-rules.conf": nginxRules(rules),
    "server/nginx/udsat-site.conf": nginxSite(origin),
    "server/iis/web.config": iisRules(rules),
    "server/azure/staticwebapp.config.json": azureRules(rules),
    ...(await documents()),
  };
}

/** Files of the build that belong beside the site, not in it. */
const MOVED: Readonly<Record<string, string>> = { "manifest.xml": "", "bom.json": "bom.json" };

async function collected(order: Order, folder: string): Promise<Files> {
  const files: Record<string, Uint8Array> = {};
  for (const path of filesBelow(folder)) {
    const to = MOVED[path] ?? `site/${path}`;
    if (to !== "") files[to] = new Uint8Array(readFileSync(join(folder, path)));
  }
  for (const [path, content] of Object.entries(await beside(order))) files[path] = bytes(content);
  files["site/LICENSE.txt"] = bytes(text("LICENSE"));
  files["LICENSE.txt"] = bytes(text("LICENSE"));
  return files;
}

/** Makes the archive of a release and, beside it, its checksum. */
export async function makeRelease(order: Order): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), "udsat-release-"));
  try {
    if (!built(order, folder)) return { ok: false };
    const files = await collected(order, folder);
    const zip = archive({ ...files, SHA256SUMS: bytes(checksums(files)) });
    const name = `udsat-${productVersion()}-${order.environment.name}.zip`;
    const path = join(order.out, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, zip);
    writeFileSync(`${path}.sha256`, checksums({ [name]: zip }));
    return { ok: true, path, files: Object.keys(files).length + 1, bytes: zip.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `npm run release -- --origin https://… [--env pilot|production] [--office-js cdn|self] [--contact address] [--out folder] [--lang da|en]` */
export function main(args: readonly string[]): Promise<number> {
  const names = ["origin", "office-js", "contact", "out"] as const;
  return called(args, names, async ({ words, values, positionals, environment, refuse }) => {
    const [stray] = positionals;
    if (stray !== undefined) return refuse(words.option(stray));
    const given = readOrigin(values.origin, environment.name);
    if (!given.ok) return refuse(words.origin[given.kind](given.given));
    const officeJs = values["office-js"] ?? "cdn";
    if (officeJs !== "cdn" && officeJs !== "self") return refuse(words.officeJs(officeJs));
    if (commit().endsWith("+")) console.error(words.uncommitted);
    const made = await makeRelease({
      origin: given.origin,
      environment,
      officeJs,
      contact: values.contact,
      out: resolve(values.out ?? join(ROOT, "release")),
    });
    if (!made.ok) return refuse(words.notBuilt);
    const shown = relative(process.cwd(), made.path) || made.path;
    console.log(words.made(shown, made.files, Math.round(made.bytes / 1000)));
    return 0;
  });
}
