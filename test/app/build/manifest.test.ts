import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { SHORTCUTS } from "../../../src/app/site/shortcuts";
import { addresses, read, resources, ROOT, values } from "./manifest";

const manifest = read();
const named = resources(manifest);
const texts = (name: string) => manifest.all(name).map((element) => element.textContent.trim());

test("every resource is defined once", () => {
  const ids = [...(manifest.all("Resources")[0]?.querySelectorAll("[id]") ?? [])].map((element) =>
    element.getAttribute("id"),
  );
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("every resource that is named is defined, and every one defined is named", () => {
  const used = [...manifest.text.matchAll(/resid="([^"]+)"/g)].map((match) => match[1] ?? "");
  expect([...new Set(used)].sort()).toEqual([...named.keys()].sort());
});

test("ids of resources are at most 32 characters", () => {
  expect([...named.keys()].filter((id) => id.length > 32)).toEqual([]);
});

test.each([
  ["ShortStrings", 125],
  ["LongStrings", 250],
] as const)("%s are at most %d characters, in both languages", (list, most) => {
  const strings = [...(manifest.all(list)[0]?.children ?? [])];
  expect(strings.length).toBeGreaterThan(0);
  expect(strings.flatMap(values).filter((text) => text.length < 1 || text.length > most)).toEqual(
    [],
  );
});

test("the name is at most 125 and the description at most 250 characters, in both languages", () => {
  const over = (name: string, most: number) =>
    manifest
      .all(name)
      .filter((e) => e.hasAttribute("DefaultValue"))
      .flatMap(values)
      .filter((text) => text.length > most);
  expect([...over("DisplayName", 125), ...over("Description", 250)]).toEqual([]);
});

test("every string, the functions' descriptions and the help have a Danish override", () => {
  const strings = ["ShortStrings", "LongStrings"].flatMap((list) => [
    ...(manifest.all(list)[0]?.children ?? []),
  ]);
  const others = ["DisplayName", "SupportUrl"].flatMap((name) => manifest.all(name));
  const localised = [
    ...strings,
    ...others,
    named.get("Functions.Metadata"),
    named.get("Help.Url"),
    manifest.all("Description").at(0),
  ];
  const missing = localised.filter(
    (element) => element?.querySelector("[Locale='da-DK']")?.getAttribute("Value") === undefined,
  );
  expect(missing.map((element) => element?.getAttribute("id") ?? element?.tagName)).toEqual([]);
});

test("every address is https and of one origin", () => {
  expect(new Set(addresses(manifest).map((address) => new URL(address).origin))).toEqual(
    new Set(["https://localhost:3000"]),
  );
});

test("no other domain is opened to the add-in, and it asks for no more than the document", () => {
  expect(texts("AppDomain")).toEqual([]);
  expect(texts("Permissions")).toEqual(["ReadWriteDocument"]);
});

test.each([16, 20, 24, 32, 40, 48, 64, 80])("there is an icon of %d pixels", (size) => {
  expect(named.get(`Icon.${size}`)?.getAttribute("DefaultValue")).toMatch(
    new RegExp(`/assets/icon-${size}\\.png$`),
  );
});

/** The pixels each icon is shown at, from the elements that show it. */
const icons = [
  ...manifest
    .all("Image")
    .filter((e) => e.hasAttribute("resid"))
    .map(
      (e) =>
        [
          named.get(e.getAttribute("resid") ?? "")?.getAttribute("DefaultValue") ?? "",
          Number(e.getAttribute("size")),
        ] as const,
    ),
  ...manifest.all("IconUrl").map((e) => [e.getAttribute("DefaultValue") ?? "", 32] as const),
  ...manifest
    .all("HighResolutionIconUrl")
    .map((e) => [e.getAttribute("DefaultValue") ?? "", 64] as const),
];

test("every icon exists and is as large as it is shown", () => {
  const wrong = icons.filter(([address, size]) => {
    const path = join(ROOT, new URL(address).pathname);
    if (!existsSync(path)) return true;
    const { width, height } = PNG.sync.read(readFileSync(path));
    return width !== size || height !== size;
  });
  expect(icons.length).toBeGreaterThan(8);
  expect(wrong).toEqual([]);
});

test("every list of icons holds the three sizes Office asks for", () => {
  const lists = manifest
    .all("Icon")
    .map((icon) => [...icon.children].map((image) => image.getAttribute("size")));
  expect(
    lists.filter((sizes) => !["16", "32", "80"].every((size) => sizes.includes(size))),
  ).toEqual([]);
});

test("the functions, the pane and the commands share one long-lived runtime", () => {
  const runtime = manifest.all("Runtime")[0];
  expect([runtime?.getAttribute("resid"), runtime?.getAttribute("lifetime")]).toEqual([
    "Taskpane.Url",
    "long",
  ]);
  const pages = ["Page", "Action"]
    .flatMap((name) => manifest.all(name))
    .flatMap((e) => [...e.getElementsByTagNameNS("*", "SourceLocation")]);
  expect(pages.map((page) => page.getAttribute("resid"))).toEqual(["Taskpane.Url", "Taskpane.Url"]);
  expect(manifest.all("FunctionFile")[0]?.getAttribute("resid")).toBe("Taskpane.Url");
});

test("the requirement sets are those the code is written against", () => {
  const sets = manifest
    .all("Set")
    .map((set) => `${set.getAttribute("Name") ?? ""} ${set.getAttribute("MinVersion") ?? ""}`);
  expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.1", "ExcelApi 1.9"]);
});

test("every button's and every key's action is one the commands associate, and no other is associated", async () => {
  const associated: string[] = [];
  const actions = { associate: (name: string) => associated.push(name) };
  Object.assign(globalThis, { Office: { onReady: (ready: () => void) => ready(), actions } });
  await import("../../../src/app/ribbon/index");
  const keys = SHORTCUTS.map(({ action }) => action);
  expect(associated.sort()).toEqual([...new Set([...texts("FunctionName"), ...keys])].sort());
});

test("no two commands have one key, and no key writes a letter on a Danish or an English keyboard", () => {
  const keys = SHORTCUTS.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  // With AltGr, which is Ctrl+Alt, a Danish keyboard writes €, µ and signs on these.
  expect(keys.filter((key) => !/^Ctrl\+Alt\+[A-DF-LN-PR-Z]$/.test(key))).toEqual([]);
});

test("ids of controls and groups are unique", () => {
  const ids = ["Control", "Item", "Group", "CustomTab"]
    .flatMap((name) => manifest.all(name))
    .map((e) => e.getAttribute("id"));
  expect(new Set(ids).size).toBe(ids.length);
});
