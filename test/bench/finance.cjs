const { sideBySide } = require("./clock.cjs");
const { functions } = require("./load.cjs");

/** 5,000 made-up activities of four years, as a large municipality may have; every amount twice, from the fund and from the municipality. */
const ACTIVITIES = 5000;

/** A long plan of made-up budget lines, half of the money local; `written` turns an amount into what stands in the cell. */
function plan(lines, written) {
  const rows = [["Aktivitet", "Indsatsområde", "Art", "År", "Finansieringskilde", "Beløb"]];
  for (let index = 0; index < lines; index += 1) {
    const source = index % 2 === 0 ? "Landsbyggefonden" : "Kommunen";
    rows.push([`Aktivitet ${(index >> 1) % ACTIVITIES}`, "Sundhed", "social", 2011 + (Math.floor(index / (2 * ACTIVITIES)) % 4), source, written(100_000 + (index >> 1))]);
  }
  return rows;
}

const danish = (kroner) => `${String(kroner).replace(/\B(?=(\d{3})+$)/g, ".")},00`;

/** What it costs at least: the sum of the amounts, numbers as they are. */
function bareSum(rows) {
  let sum = 0;
  for (let index = 1; index < rows.length; index += 1) sum += rows[index][5];
  return sum;
}

/** The same where the amounts are pasted Danish text, as a person would write it by hand. */
function bareTextSum(rows) {
  let sum = 0;
  for (let index = 1; index < rows.length; index += 1) sum += Number(rows[index][5].replaceAll(".", "").replace(",", "."));
  return sum;
}

/** A plan of 100,000 lines checked, against a bare sum over the same rows. */
function finance() {
  const { COFINANCING, FINANCEPLAN } = functions();
  if (!COFINANCING || !FINANCEPLAN) return {};
  const rows = plan(100_000, (kroner) => kroner);
  const pasted = plan(100_000, danish);
  const [pastedCheck, pastedSum] = sideBySide([() => FINANCEPLAN(pasted, 2012), () => bareTextSum(pasted)], 5);
  const [share, check, sum] = sideBySide([() => COFINANCING(rows), () => FINANCEPLAN(rows, 2012), () => bareSum(rows)], 5);
  return {
    "FINANCEPLAN, 100,000 pasted lines, against a bare sum of them (times)": pastedCheck / pastedSum,
    "FINANCEPLAN, 100,000 lines, against a bare sum (times)": check / sum,
    "COFINANCING, 100,000 lines, against a bare sum (times)": share / sum,
    "FINANCEPLAN, 100,000 lines (ms)": check,
    "COFINANCING, 100,000 lines (ms)": share,
    "the bare sum of them (ms)": sum,
  };
}

module.exports = { finance };
