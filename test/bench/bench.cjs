// npm run bench: ratios measured side by side in one run, sizes, and requests, each against its stored target.
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

async function main() {
  const measured = {};
  for (const measure of [criteria, history, memory, finance, size, requests, pane, workbench])
    for (const [name, value] of Object.entries(await measure())) {
      measured[name] = value;
      console.error(line(name, value).join("  "));
    }
  const rows = Object.entries(measured).map(([name, value]) => line(name, value));
  const absent = Object.keys(targets).filter((name) => !(name in measured));
  console.log(table([["measured", "value", "target", ""], ...rows]));
  for (const name of absent) console.log(`not measured: ${name}`);
  process.exitCode = absent.length > 0 || rows.some((row) => row.includes("OVER")) ? 1 : 0;
}

void main();
