// npm run bench [-- size requests …]: ratios measured side by side in one run, sizes, and requests, each against its stored target.
const targets = require("./targets.json");
const { criteria } = require("./criteria.cjs");
const { finance } = require("./finance.cjs");
const { history } = require("./history.cjs");
const { memory } = require("./memory.cjs");
const { pane } = require("./pane.cjs");
const { requests } = require("./requests.cjs");
const { size } = require("./size.cjs");
const { workbench } = require("./workbench.cjs");

const shown = (number) =>
  number === undefined
    ? ""
    : number.toLocaleString("en", { maximumFractionDigits: number < 100 ? 2 : 0 });

function line(name, measured) {
  const target = targets[name];
  const verdict = target === undefined ? "" : measured <= target ? "ok" : "OVER";
  return [name, shown(measured), shown(target), verdict];
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
        )
        .join("  "),
    )
    .join("\n");
}

const MEASURES = { criteria, history, memory, finance, size, requests, pane, workbench };

async function main(asked) {
  const measured = {};
  const stray = asked.find((name) => !Object.hasOwn(MEASURES, name));
  if (stray)
    throw new Error(`${stray} is not measured; these are: ${Object.keys(MEASURES).join(", ")}`);
  for (const part of asked.length > 0 ? asked : Object.keys(MEASURES))
    for (const [name, value] of Object.entries(await MEASURES[part]())) {
      measured[name] = value;
      console.error(line(name, value).join("  "));
    }
  const rows = Object.entries(measured).map(([name, value]) => line(name, value));
  const absent = asked.length > 0 ? [] : Object.keys(targets).filter((name) => !(name in measured));
  console.log(table([["measured", "value", "target", ""], ...rows]));
  for (const name of absent) console.log(`not measured: ${name}`);
  process.exitCode = absent.length > 0 || rows.some((row) => row.includes("OVER")) ? 1 : 0;
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
