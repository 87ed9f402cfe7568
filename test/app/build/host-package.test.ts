import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../../..");
const { pack } = jest.requireActual<{ pack: (host: string, folder: string) => string }>(
  "../../../src/workbench/host/package/pack.cjs",
);

/** What another add-in's developer would do: a project of their own with the package and Microsoft's client in it. */
const PROGRAM = `
const { startHost } = require("udsat-office-host");
(async () => {
  const host = await startHost({ profile: "web", namespace: "CONTOSO" });
  host.CustomFunctions.associate("DOUBLE", (x) => 2 * x);
  await host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.formulas = [["=CONTOSO.DOUBLE(21)"]];
    cell.load("values");
    await context.sync();
    console.log(JSON.stringify([cell.values, host.requests.length, host.Office.context.platform]));
  });
})();
`;

test("the packed host runs in a project of its own with Microsoft's client beside it, which is not in it", () => {
  const project = mkdtempSync(join(tmpdir(), "udsat-host-"));
  try {
    const archive = pack(join(root, "dist/host.cjs"), join(project, "packing"));
    const modules = join(project, "node_modules");
    const own = join(modules, "udsat-office-host");
    mkdirSync(join(modules, "@microsoft"), { recursive: true });
    mkdirSync(own);
    execFileSync("tar", ["-xzf", archive, "-C", own, "--strip-components=1"]);
    const files = execFileSync("tar", ["-tzf", archive], { encoding: "utf8" })
      .trim()
      .split("\n")
      .sort();
    expect(files).toEqual(
      ["LICENSE", "NOTICE.md", "README.md", "host.cjs", "package.json"].map((f) => `package/${f}`),
    );
    expect(readFileSync(join(own, "host.cjs"), "utf8")).not.toContain("OSFPerformance");
    expect(readFileSync(join(own, "NOTICE.md"), "utf8")).toMatch(/not in this package[\s\S]*MIT/);
    symlinkSync(
      join(root, "node_modules/@microsoft/office-js"),
      join(modules, "@microsoft/office-js"),
      "junction",
    );
    const told = execFileSync(process.execPath, ["-e", PROGRAM], {
      cwd: project,
      encoding: "utf8",
    });
    expect(JSON.parse(told)).toEqual([[[42]], 1, "OfficeOnline"]);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}, 60_000);
