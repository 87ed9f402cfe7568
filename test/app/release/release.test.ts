import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ENVIRONMENTS } from "../../../src/app/release/environment";
import { main } from "../../../src/app/release/release";
import { addresses, parse } from "../build/manifest";
import { release, type Release, ROOT } from "./made";

const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  version: string;
};
const ORIGIN = "https://udsat.kommune.dk";
let production: Release;

beforeAll(() => {
  production = release(["--origin", `${ORIGIN}/`]);
}, 120_000);

test("the archive holds the site, the manifest, the rules of three servers, the guides, a bill and checksums", () => {
  expect(production.name).toBe(`udsat-${version}-production.zip`);
  const beside = [...production.files.keys()].filter((path) => !path.startsWith("site/"));
  expect(beside).toEqual([
    "LICENSE.txt",
    "SHA256SUMS",
    "bom.json",
    "data/da.html",
    "data/en.html",
    "deploy/da.html",
    "deploy/en.html",
    "manifest.xml",
    "server/azure/staticwebapp.config.json",
    "server/iis/web.config",
    "server/nginx/udsat-rules.conf",
    "server/nginx/udsat-site.conf",
  ]);
});

test("the site is the add-in and its help, and nothing of the workbench", () => {
  const site = [...production.files.keys()].filter((path) => path.startsWith("site/"));
  const top = new Set(site.map((path) => path.split("/")[1]));
  expect([...top].sort()).toEqual([
    "LICENSE.txt",
    "assets",
    "functions-da.json",
    "functions.js",
    "functions.json",
    "help",
    "pane",
    "shortcuts.json",
    "taskpane.html",
    "third-party-notices.txt",
    "version.json",
  ]);
  const unhashed = site.filter(
    (path) => path.startsWith("site/pane/") && !/\.[0-9a-f]{8}\.(js|css)$/.test(path),
  );
  expect(unhashed).toEqual([]);
  const all = site.map((path) => production.files.get(path)?.toString("latin1")).join("");
  expect(all).not.toMatch(/localhost|excelts|workbench/i);
});

test("every checksum is right, and every file has one", () => {
  const sums = production
    .text("SHA256SUMS")
    .trim()
    .split("\n")
    .map((line) => line.split("  "));
  expect(sums.map(([, path]) => path)).toEqual(
    [...production.files.keys()].filter((path) => path !== "SHA256SUMS").sort(),
  );
  const wrong = sums.filter(
    ([sum, path = ""]) =>
      createHash("sha256")
        .update(production.files.get(path) ?? "")
        .digest("hex") !== sum,
  );
  expect(wrong).toEqual([]);
});

test("every address of the manifest and of the functions' descriptions is in the site", () => {
  const named = addresses(parse(production.text("manifest.xml")));
  const help = ["functions.json", "functions-da.json"].flatMap((name) =>
    (
      JSON.parse(production.text(`site/${name}`)) as { functions: { helpUrl: string }[] }
    ).functions.map(({ helpUrl }) => helpUrl),
  );
  const paths = [...named, ...help].map((address) => new URL(address));
  expect(new Set(paths.map(({ origin }) => origin))).toEqual(new Set([ORIGIN]));
  expect(paths.filter(({ pathname }) => !production.files.has(`site${pathname}`))).toEqual([]);
});

test("the same commit and address give the same bytes, without what an earlier build left behind", () => {
  const again = release(["--origin", ORIGIN], { UDSAT_CACHE: "0", TZ: "America/Los_Angeles" });
  const differing = [...again.files].filter(
    ([path, bytes]) => !production.files.get(path)?.equals(bytes),
  );
  expect(differing.map(([path]) => path)).toEqual([]);
  expect(again.zip.equals(production.zip)).toBe(true);
}, 120_000);

test("the bill of materials and the notices name the same packages, each with its licence", () => {
  const bill = JSON.parse(production.text("bom.json")) as {
    metadata: { component: { version: string; properties: { value: string }[] } };
    components: { name: string; version: string; licenses: { expression: string }[] }[];
  };
  expect(bill.metadata.component.version).toBe(version);
  expect(bill.metadata.component.properties[0]?.value).toMatch(/^[0-9a-f]{40}\+?$/);
  const names = bill.components.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(["@fluentui/react-components", "react", "react-dom", "scheduler"]),
  );
  const notices = production.text("site/third-party-notices.txt");
  for (const { name, version: at, licenses } of bill.components)
    expect(notices).toContain(`${name} ${at} (${licenses[0]?.expression ?? ""})`);
  expect(notices.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(20);
});

test("one version stands in the manifest, version.json, the help and the pane", () => {
  const manifest = parse(production.text("manifest.xml"));
  expect(manifest.all("Version")[0]?.textContent).toBe(`${version}.0`);
  expect(JSON.parse(production.text("site/version.json"))).toMatchObject({
    version,
    id: ENVIRONMENTS.production.id,
  });
  expect(production.text("site/help/index.html")).toContain(version);
  const pieces = [...production.files].filter(([path]) => path.startsWith("site/pane/"));
  expect(pieces.some(([, bytes]) => bytes.includes(`"${version}"`))).toBe(true);
});

test("office.js of one's own lies unchanged in the site, and the pane asks nobody else", () => {
  const own = release(["--origin", ORIGIN, "--office-js", "self"]);
  const page = own.text("site/taskpane.html");
  expect(page).toContain('<script src="office-js/office.js">');
  expect(page).not.toContain("appsforoffice");
  expect(own.text("server/nginx/udsat-rules.conf")).not.toContain("appsforoffice");
  const from = join(ROOT, "node_modules/@microsoft/office-js");
  for (const name of ["office.js", "excel-win32-16.01.js", "excel-web-16.00.js"])
    expect(own.files.get(`site/office-js/${name}`)).toEqual(readFileSync(join(from, "dist", name)));
  expect(own.files.has("site/office-js/LICENSE.md")).toBe(true);
}, 120_000);

test.each([
  [["--origin", "udsat.kommune.dk"], "skal begynde med https://"],
  [["--origin", "http://udsat.kommune.dk"], "Excel henter kun tilføjelsesprogrammer over https"],
  [
    ["--origin", "https://udsat.kommune.dk/udsat"],
    "skriv adressen uden sti: https://udsat.kommune.dk",
  ],
  [["--origin", "https://localhost:3000"], "denne maskine selv"],
  [[], "Der mangler en adresse"],
  [["--origin", ORIGIN, "--env", "test"], "er ikke et miljø"],
  [["--origin", ORIGIN, "--office-js", "x"], "kendes ikke"],
  [["--orgin", ORIGIN], "Kommandoen kunne ikke læses"],
  [["--origin", "http://udsat.kommune.dk", "--lang", "en"], "Excel loads add-ins over https only"],
])("%j makes nothing, and says why", async (options, sentence) => {
  const said = jest.spyOn(console, "error").mockImplementation();
  expect(await main(options)).toBe(1);
  expect(said.mock.calls.flat()).toEqual([expect.stringContaining(sentence)]);
  said.mockRestore();
});
