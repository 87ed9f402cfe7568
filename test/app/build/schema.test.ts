import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { MANIFEST, ROOT } from "./manifest";

/** Microsoft's schemas may not be passed on, so they are not here: UDSAT_SCHEMAS names a folder that holds them. */
const folder = process.env["UDSAT_SCHEMAS"] ?? join(ROOT, "../shared/manifest-schema");
const there = existsSync(folder);

/** Both schemas at once, so that the overrides inside the manifest are validated too. */
const BOTH = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://schemas.microsoft.com/office/appforoffice/1.1" schemaLocation="OfficeAppManifestV1_1.xsd"/>
  <xs:import namespace="http://schemas.microsoft.com/office/taskpaneappversionoverrides" schemaLocation="TaskPaneAppVersionOverridesV1_0.xsd"/>
</xs:schema>`;

async function errors(xml: string): Promise<string[]> {
  const preload = readdirSync(folder).map((fileName) => ({
    fileName,
    contents: readFileSync(join(folder, fileName), "utf8"),
  }));
  const schema = [{ fileName: "both.xsd", contents: BOTH }];
  const { valid, errors: found } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: xml }],
    schema,
    preload,
  });
  return valid ? [] : found.map(({ message }) => message);
}

(there ? describe : describe.skip)(
  "the manifest against Microsoft's schemas (skipped only where their folder is absent)",
  () => {
    const text = () => readFileSync(MANIFEST, "utf8");

    test("is valid", async () => {
      expect(await errors(text())).toEqual([]);
    });

    test("is not valid with an unknown element deep inside the overrides", async () => {
      expect(await errors(text().replace("<TaskpaneId>", "<Nonsense/><TaskpaneId>"))).not.toEqual(
        [],
      );
    });

    test("is not valid without its id", async () => {
      expect(await errors(text().replace(/<Id>.*<\/Id>/, ""))).not.toEqual([]);
    });
  },
);
