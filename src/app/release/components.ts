import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** A package whose code is part of what is served. */
export interface Component {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The licence as the package itself carries it. */
  readonly text: string;
}

interface PackageFile {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string | { readonly type: string };
  readonly author?: string | { readonly name: string };
}

const MODULES = `${sep}node_modules${sep}`;

/** The folder of the package a file belongs to; undefined for our own files. */
function packageFolder(file: string): string | undefined {
  const at = file.lastIndexOf(MODULES);
  if (at < 0) return undefined;
  const [first = "", second = ""] = file.slice(at + MODULES.length).split(sep);
  return join(file.slice(0, at), "node_modules", first, first.startsWith("@") ? second : "");
}

function licenceText(folder: string, { author }: PackageFile, licence: string): string {
  const file = readdirSync(folder).find((name) =>
    /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name),
  );
  if (file) return readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
  const who = typeof author === "string" ? author : author?.name;
  return `${licence}${who === undefined ? "" : `, ${who}`} (the package carries no text of its licence)`;
}

function component(folder: string): Component {
  const file = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageFile;
  const licence = typeof file.license === "object" ? file.license.type : file.license;
  if (file.name === undefined || file.version === undefined || licence === undefined)
    throw new Error(`${folder} says no name, version or licence: it cannot be passed on.`);
  return {
    name: file.name,
    version: file.version,
    licence,
    text: licenceText(folder, file, licence),
  };
}

const byName = (a: Component, b: Component): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1;

/** The packages that the files of a build come from, each once, by name. */
export function components(files: Iterable<string>): readonly Component[] {
  const folders = new Set<string>();
  for (const file of files) {
    const folder = packageFolder(file);
    if (folder !== undefined && existsSync(join(folder, "package.json"))) folders.add(folder);
  }
  const all = [...folders].map(component).sort(byName);
  return all.filter((one, index) => {
    const before = all[index - 1];
    return before?.name !== one.name || before.version !== one.version;
  });
}

const RULE = "-".repeat(78);

/** third-party-notices.txt: every licence asks that its text goes along with the code. */
export function notices(all: readonly Component[]): string {
  const parts = all.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`,
  );
  return [
    "Udsat is made with the packages below. Each stands with its own licence.\n",
    ...parts,
  ].join(`\n${RULE}\n\n`);
}

/** What the release is: its name, version and commit. */
export interface Product {
  readonly version: string;
  readonly commit: string;
  readonly environment: string;
}

const purl = ({ name, version }: Component): string =>
  `pkg:npm/${name.replace("@", "%40")}@${version}`;

/** A bill of materials as CycloneDX 1.6; it carries no time and no random number, so that the same release is the same bytes. */
export function bill(
  { version, commit, environment }: Product,
  all: readonly Component[],
  officeJs: { readonly url: string },
): string {
  const bom = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": "udsat",
        name: "udsat",
        version,
        licenses: [{ license: { id: "MIT" } }],
        properties: [
          { name: "udsat:commit", value: commit },
          { name: "udsat:environment", value: environment },
        ],
      },
    },
    components: all.map((one) => ({
      type: "library",
      "bom-ref": purl(one),
      name: one.name,
      version: one.version,
      purl: purl(one),
      licenses: [{ expression: one.licence }],
    })),
    services: [
      {
        "bom-ref": "office-js",
        provider: { name: "Microsoft" },
        name: "office.js",
        endpoints: [officeJs.url],
      },
    ],
    dependencies: [{ ref: "udsat", dependsOn: all.map(purl) }],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}
