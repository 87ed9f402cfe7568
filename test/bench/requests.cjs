const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { areas } = require("./areas.cjs");
const { bundle } = require("./bundle.cjs");
const { DIST } = require("./load.cjs");

const HEAD = [
  "Område",
  "Beboere",
  "Uden job (pct.)",
  "Ikke-vestlige (pct.)",
  "Dømte (pct.)",
  "Grundskole (pct.)",
  "Indkomst ift. regionen (pct.)",
];

/** A workbook with a list of that many areas, selected. */
async function workbook(count) {
  for (const name of ["Excel", "Office", "OfficeExtension"]) delete globalThis[name];
  const host = await require(join(DIST, "host.cjs")).startHost({});
  const { Excel, Office, OfficeExtension } = host;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange(`A1:G${count + 1}`);
    range.values = [HEAD, ...areas(count)];
    range.select();
    await context.sync();
  });
  return host;
}

/** How many requests an action takes; an action that is refused measures nothing. */
async function counted(host, act) {
  const before = host.requests.length;
  const outcome = await act();
  if (outcome.ok === false || outcome.kind === "refused")
    throw new Error(`the action was refused: ${JSON.stringify(outcome)}`);
  return host.requests.length - before;
}

/** Requests of each action of the page "Kriterier", for a published list and for 10,000 areas. */
async function requests() {
  if (!existsSync(join(DIST, "host.cjs"))) return {};
  const output = { library: { type: "commonjs2" } };
  const { readCriteria, writeCriteria, refreshers } = require(
    await bundle("addin", "actions", "test/bench/actions.ts", {
      target: "node20",
      output,
      optimization: { minimize: false },
    }),
  );
  const found = {};
  for (const count of [38, 10_000]) {
    const host = await workbook(count);
    const choice = { kind: "selection" };
    found[`requests to read ${count} areas`] = await counted(host, () => readCriteria(choice));
    found[`requests to insert their sheet, ${count} areas`] = await counted(host, () =>
      writeCriteria({ choice }),
    );
    found[`requests to refresh it from the ribbon, ${count} areas`] = await counted(host, () =>
      refreshers[0]("da"),
    );
    host.close?.();
  }
  return found;
}

module.exports = { requests };
