const { sideBySide } = require("./clock.cjs");
const { functions } = require("./load.cjs");

/** A long plan of made-up budget lines, a quarter of the money local. */
function plan(lines) {
  const rows = [["Aktivitet", "Indsatsområde", "Art", "År", "Finansieringskilde", "Beløb"]];
  for (let index = 0; index < lines; index += 1) {
    const source = index % 2 === 0 ? "Landsbyggefonden" : "Kommunen";
    rows.push([`Aktivitet ${index >> 1}`, "Sundhed", "social", 2012 + ((index >> 1) % 3), source, 100_000 + (index >> 1)]);
  }
  return rows;
}

/** What it costs at least: the sum of the amounts. */
function bareSum(rows) {
  let sum = 0;
  for (let index = 1; index < rows.length; index += 1) sum += rows[index][5];
  return sum;
}

/** A plan of 100,000 lines checked, against a bare sum over the same rows. */
function finance() {
  const { COFINANCING, FINANCEPLAN } = functions();
  if (!COFINANCING || !FINANCEPLAN) return {};
  const rows = plan(100_000);
  const [share, check, sum] = sideBySide([() => COFINANCING(rows), () => FINANCEPLAN(rows, 2012), () => bareSum(rows)], 5);
  return {
    "FINANCEPLAN, 100,000 lines, against a bare sum (times)": check / sum,
    "COFINANCING, 100,000 lines, against a bare sum (times)": share / sum,
    "FINANCEPLAN, 100,000 lines (ms)": check,
    "COFINANCING, 100,000 lines (ms)": share,
    "the bare sum of them (ms)": sum,
  };
}

module.exports = { finance };
