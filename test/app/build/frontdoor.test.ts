import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runInNewContext } from "node:vm";
import type { StartedHost } from "../../../src/workbench/host/node";

// What the README promises of the built product, done as it says.
const ROOT = resolve(__dirname, "../../..");
const DIST = join(ROOT, "dist");
const README = readFileSync(join(ROOT, "README.md"), "utf8");

async function opened(workbook: string): Promise<StartedHost> {
  const { startHost } = jest.requireActual<{
    startHost: (options: { xlsx: string }) => Promise<StartedHost>;
  }>(join(DIST, "host.cjs"));
  const host = await startHost({ xlsx: join(ROOT, workbook) });
  const { CustomFunctions } = host;
  runInNewContext(readFileSync(join(DIST, "functions.js"), "utf8"), { CustomFunctions, Set, Map });
  return host;
}

const calculated = (host: StartedHost, formula: string, at: string): Promise<unknown[][]> =>
  host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange(at);
    cell.formulas = [[formula]];
    await context.sync();
    const spilled = cell.getSpillingToRange().load("values");
    await context.sync();
    return spilled.values;
  });

test("the first formula, beside the list that can be downloaded, judges every area of it", async () => {
  const [, formula = ""] = /Type `(=UDSAT\.CRITERIA\([^`]*\))`/.exec(README) ?? [];
  const [, workbook = ""] = /\((docs\/samples\/boligomraader[^)]*)\)/.exec(README) ?? [];
  const host = await opened(workbook);
  const [head = [], ...rows] = await calculated(host, formula, "J1");
  expect(rows).toHaveLength(38);
  expect(head).toHaveLength(8);
  expect(rows.filter((row) => !["opfyldt", "ikke opfyldt"].includes(String(row.at(-1))))).toEqual(
    [],
  );
  host.close();
});

test("`PORT=… npm start` serves the workbench there, from an empty home", async () => {
  expect(README).toContain("`PORT=8080 npm start`");
  const HOME = mkdtempSync(join(tmpdir(), "udsat-home-"));
  const server = spawn(process.execPath, [join(DIST, "server.cjs")], {
    env: { PATH: process.env.PATH, HOME, USERPROFILE: HOME, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const address = await new Promise<string>((done) => {
      let said = "";
      server.stdout.on("data", (data: Buffer) => {
        said += data.toString();
        const found = /http:\/\/localhost:\d+/.exec(said)?.[0];
        if (found) done(found);
      });
    });
    for (const path of ["/", "/taskpane.html", "/help/index.html", "/help/en.html"]) {
      const answer = await fetch(address + path);
      expect([path, answer.status]).toEqual([path, 200]);
    }
  } finally {
    server.kill();
  }
});
