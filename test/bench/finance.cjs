const { sideBySide } = require("./clock.cjs");
const { functions } = require("./load.cjs");

/** 5,000 made-up activities of four years, as a large municipality may have; every amount twice, from the fund and from the municipality. */
const ACTIVITIES = 5000;

/** A long plan of made-up budget lines, half of the money local; `written` turns an amount into what stands in the cell. */
function plan(lines, written) {
  const rows = [["Aktivitet", "Indsatsområde", "Art", "År", "Finansieringskilde", "Beløb"]];
  for (let index = 0; index < lines; index += 1) {
    const source = index % 2 === 0 ? "Landsbyggefonden" : "Kommunen";
    rows.push([
      `Aktivitet ${(index >> 1) % ACTIVITIES}`,
      "Sundhed",
      "social",
      2011 + (Math.floor(index / (2 * ACTIVITIES)) % 4),
      source,
      written(100_000 + (index >> 1)),
    ]);
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
  for (let index = 1; index < rows.length; index += 1)
    sum += Number(rows[index][5].replaceAll(".", "").replace(",", "."));
  return sum;
}

/** Plans of 100,000 lines, plain numbers and pasted text, each checked and each summed, against a bare sum over the same rows. */
function finance() {
  const { COFINANCING, FINANCEPLAN } = functions();
  if (!COFINANCING || !FINANCEPLAN) return {};
  const rows = plan(100_000, (kroner) => kroner);
  const pasted = plan(100_000, danish);
  const [check, share, sum] = sideBySide(
    [() => FINANCEPLAN(rows, 2012), () => COFINANCING(rows), () => bareSum(rows)],
    7,
  );
  const [pastedCheck, pastedShare, pastedSum] = sideBySide(
    [() => FINANCEPLAN(pasted, 2012), () => COFINANCING(pasted), () => bareTextSum(pasted)],
    7,
  );
  return {
    "FINANCEPLAN, 100,000 lines of numbers, against a bare sum of them (times)": check / sum,
    "COFINANCING, 100,000 lines of numbers, against a bare sum of them (times)": share / sum,
    "FINANCEPLAN, 100,000 lines of pasted text, against a bare sum of them (times)":
      pastedCheck / pastedSum,
    "COFINANCING, 100,000 lines of pasted text, against a bare sum of them (times)":
      pastedShare / pastedSum,
    "FINANCEPLAN, 100,000 lines of numbers (ms)": check,
    "COFINANCING, 100,000 lines of numbers (ms)": share,
    "the bare sum of them (ms)": sum,
  };
}

module.exports = { finance };
