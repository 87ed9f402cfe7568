import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { ENVIRONMENTS } from "../../../src/app/release/environment";
import { manifestFor } from "../../../src/app/release/manifest";
import { type StartedHost, startHost } from "../../../src/workbench/host/node";
import { type Manifest, MANIFEST, parse, resources } from "../build/manifest";
import { type Release, ROOT } from "./made";

const production = (): Manifest =>
  parse(
    manifestFor(readFileSync(MANIFEST, "utf8"), {
      origin: "https://udsat.kommune.dk",
      environment: ENVIRONMENTS.production,
      version: "1.2.3",
    }),
  );

const text = ({ all }: Manifest, name: string): string => all(name)[0]?.textContent ?? "";

function facts(manifest: Manifest) {
  const named = (id: string) => resources(manifest).get(id)?.getAttribute("DefaultValue");
  const runtime = manifest.all("Runtime")[0]?.getAttribute("resid") ?? "";
  return {
    id: text(manifest, "Id"),
    name: manifest.all("DisplayName")[0]?.getAttribute("DefaultValue"),
    namespace: named("Namespace"),
    tab: named("Tab.Label"),
    runtime: named(runtime),
  };
}

/** What Office keeps a ribbon and its panes by. */
const ribbon = (manifest: Manifest): string[] => [
  ...["CustomTab", "Group", "Control", "Item"].flatMap((name) =>
    manifest.all(name).map((element) => element.getAttribute("id") ?? ""),
  ),
  ...manifest.all("TaskpaneId").map((element) => element.textContent ?? ""),
];

const load = (script: string, { CustomFunctions }: Pick<StartedHost, "CustomFunctions">): void =>
  runInNewContext(script, { CustomFunctions, Set, Map });

/** The pilot of a release and the production that is built, in one Excel. */
export function besideProduction(pilot: () => Release): void {
  test("the pilot has an id, a name, a namespace, a tab and a runtime of its own", () => {
    const [ours, theirs] = [production(), parse(pilot().text("manifest.xml"))];
    expect(facts(ours)).toEqual({
      id: "58ebb04c-d875-4c3a-814d-ab6b61134ad6",
      name: "Udsat",
      namespace: "UDSAT",
      tab: "Udsat",
      runtime: "https://udsat.kommune.dk/taskpane.html",
    });
    expect(facts(theirs)).toMatchObject({
      id: "0fb1d1c5-7b0a-4b52-9a55-3c6b8f1e2a47",
      name: "Udsat (pilot)",
      namespace: "UDSATPILOT",
      tab: "Udsat (pilot)",
    });
    expect(facts(theirs).runtime).toMatch(/^https:\/\/localhost:\d+\/taskpane\.html$/);
    const both = [...ribbon(ours), ...ribbon(theirs)];
    expect(ribbon(ours)).toHaveLength(ribbon(theirs).length);
    // The pane of a button is named once for each button that opens it, in the same manifest.
    expect(ribbon(ours).filter((id) => ribbon(theirs).includes(id))).toEqual([]);
    expect(both.filter((id) => !/^Udsat(Pilot)?\.\w/.test(id))).toEqual([]);
  });

  test("it names no formula of the other in its scripts, its descriptions and its help", () => {
    const other = [...pilot().files].filter(
      ([path, bytes]) => /^site\/.*\.(js|json|html)$/.test(path) && bytes.includes("UDSAT."),
    );
    expect(other.map(([path]) => path)).toEqual([]);
    expect(pilot().text("site/help/index.html")).toContain("=UDSATPILOT.CRITERIA(");
  });

  test("both calculate in one workbook, each with its own functions and its own settings", async () => {
    const host = await startHost();
    const other = host.beside("UDSATPILOT");
    load(readFileSync(join(ROOT, "dist/functions.js"), "utf8"), host);
    const formulas = [
      ["=UDSAT.REDUCTION(33,2016)", "=UDSATPILOT.REDUCTION(33,2016)"],
      ['=UDSAT.THRESHOLD("dømte",2014)', '=UDSATPILOT.THRESHOLD("dømte",2014)'],
    ];
    const values = (client: Pick<StartedHost, "Excel">): Promise<unknown[][]> =>
      client.Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getFirst().getRange("A1:B2");
        cells.formulas = formulas;
        cells.load("values");
        await context.sync();
        return cells.values;
      });
    const alone = await values(host);
    expect(alone.map(([, pilots]) => pilots)).toEqual(["#NAME?", "#NAME?"]);
    load(pilot().text("site/functions.js"), other);
    const together = await values(other);
    expect(together.map(([ours]) => ours)).toEqual(alone.map(([ours]) => ours));
    for (const [ours, theirs] of together)
      expect([theirs, typeof theirs]).toEqual([ours, "number"]);

    const { settings } = host.Office.context.document;
    settings.set("udsat", "ours");
    other.Office.context.document.settings.set("udsat", "theirs");
    expect(settings.get("udsat")).toBe("ours");
    host.close();
  });
}
