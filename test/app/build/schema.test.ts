import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { MANIFEST } from "./manifest";

/**
 * Schemas of our own, for the part of a manifest that this add-in uses. Microsoft's may not be passed on; whoever has
 * them names their folder in UDSAT_SCHEMAS, and the same manifests are held against them too.
 */
const OWN = { folder: join(__dirname, "schema"), main: "manifest.xsd", overrides: "overrides.xsd" };
const THEIRS = process.env["UDSAT_SCHEMAS"];
const SCHEMAS = [
  OWN,
  ...(THEIRS === undefined
    ? []
    : [
        {
          folder: THEIRS,
          main: "OfficeAppManifestV1_1.xsd",
          overrides: "TaskPaneAppVersionOverridesV1_0.xsd",
        },
      ]),
];

/** Both schemas at once, so that the overrides inside the manifest are validated too. */
const both = (main: string, overrides: string): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://schemas.microsoft.com/office/appforoffice/1.1" schemaLocation="${main}"/>
  <xs:import namespace="http://schemas.microsoft.com/office/taskpaneappversionoverrides" schemaLocation="${overrides}"/>
</xs:schema>`;

const right = (): string => readFileSync(MANIFEST, "utf8");
const without = (pattern: RegExp) => (): string => right().replace(pattern, "");
const instead = (pattern: RegExp | string, text: string) => (): string =>
  right().replace(pattern, text);

/** Mistakes that Excel answers with a manifest that does not load, and no word of why. */
const WRONG: readonly [string, () => string][] = [
  [
    "an unknown element deep inside the overrides",
    instead("<TaskpaneId>", "<Nonsense/><TaskpaneId>"),
  ],
  ["no id", without(/<Id>.*<\/Id>/)],
  ["an id that is none", instead(/<Id>.*<\/Id>/, "<Id>udsat</Id>")],
  ["a version that is none", instead(/<Version>.*<\/Version>/, "<Version>1.0-beta</Version>")],
  [
    "the icon before the name",
    () => {
      const icon = /\s*<IconUrl[^>]*\/>/.exec(right())?.[0] ?? "";
      return right().replace(icon, "").replace("<DisplayName", `${icon}<DisplayName`);
    },
  ],
  ["a permission that does not exist", instead("ReadWriteDocument", "Everything")],
  ["a button without a label", without(/<Label resid="Pane.Label"\/>/)],
  ["an action of an unknown kind", instead('xsi:type="ExecuteFunction"', 'xsi:type="RunFunction"')],
  [
    "a group after the tab's label",
    () => {
      const label = '<Label resid="Tab.Label"/>';
      return right()
        .replace(label, "")
        .replace(/<CustomTab id="[^"]*">/, (tab) => tab + label);
    },
  ],
  ["an override without its locale", instead('<bt:Override Locale="da-DK"', "<bt:Override")],
  [
    "resources before the hosts",
    () => {
      const resources = /<Resources>[^]*<\/Resources>/.exec(right())?.[0] ?? "";
      return right()
        .replace(resources, "")
        .replace(/(xsi:type="VersionOverridesV1_0">)/, `$1${resources}`);
    },
  ],
];

describe.each(SCHEMAS)("the manifest against $main", ({ folder, main, overrides }) => {
  async function errors(xml: string): Promise<string[]> {
    const preload = readdirSync(folder).map((fileName) => ({
      fileName,
      contents: readFileSync(join(folder, fileName), "utf8"),
    }));
    const { valid, errors: found } = await validateXML({
      xml: [{ fileName: "manifest.xml", contents: xml }],
      schema: [{ fileName: "both.xsd", contents: both(main, overrides) }],
      preload,
    });
    return valid ? [] : found.map(({ message }) => message);
  }

  test("is valid", async () => {
    expect(await errors(right())).toEqual([]);
  });

  test.each(WRONG)("is not valid with %s", async (_, wrong) => {
    expect(wrong()).not.toBe(right());
    expect(await errors(wrong())).not.toEqual([]);
  });
});
