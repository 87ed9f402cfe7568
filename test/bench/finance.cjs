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

/** The same lines, but a theme and an activity of its own on each. */
function variedPlan(lines) {
  const rows = plan(lines, (kroner) => kroner);
  for (let index = 1; index < rows.length; index += 1) {
    rows[index][0] = `Aktivitet ${index}`;
    rows[index][1] = `Indsats ${index}`;
  }
  return rows;
}

/** What a check costs at least: each line's names looked up, its amount on its side, and the lines that stand twice told apart. */
function barePass(rows) {
  const names = new Map();
  const sides = new Map();
  const seen = new Set();
  let twice = 0;
  for (let index = 1; index < rows.length; index += 1) {
    const [activity, theme, kind, year, source, amount] = rows[index];
    for (const name of [activity, theme, kind, source]) names.set(name, (names.get(name) ?? 0) + 1);
    sides.set(source, (sides.get(source) ?? 0) + amount);
    const line = `${activity}|${theme}|${kind}|${year}|${source}|${amount}`;
    if (seen.has(line)) twice += 1;
    seen.add(line);
  }
  return [sides, twice, names.size];
}

const kroner = (amount) => amount;

/** Plans of 100,000 lines against a bare pass over the same rows, against a tenth of them, and against lines that all differ; and so 2,000. */
function finance() {
  const { COFINANCING, FINANCEPLAN } = functions();
  const rows = plan(100_000, kroner);
  const pasted = plan(100_000, danish);
  const tenth = plan(10_000, kroner);
  const varied = variedPlan(100_000);
  const [check, share, text, bare, small] = sideBySide(
    [
      () => FINANCEPLAN(rows, 2012),
      () => COFINANCING(rows),
      () => FINANCEPLAN(pasted, 2012),
      () => barePass(rows),
      () => FINANCEPLAN(tenth, 2012),
    ],
    3,
  );
  const inOneBreath = (uniform, differing, rounds) => {
    const check = (lines) => () => FINANCEPLAN(lines, 2012);
    return sideBySide([check(uniform), check(differing)], rounds);
  };
  const [alike, other] = inOneBreath(rows, varied, 7);
  const [few, fewVaried] = inOneBreath(plan(2000, kroner), variedPlan(2000), 40);
  return {
    "FINANCEPLAN, 100,000 lines, against a bare pass over them (times)": check / bare,
    "COFINANCING, 100,000 lines, against a bare pass over them (times)": share / bare,
    "FINANCEPLAN, 100,000 lines of pasted text, against a bare pass (times)": text / bare,
    "FINANCEPLAN, 100,000 lines against 10,000 (times)": check / small,
    "FINANCEPLAN, 100,000 lines that all differ, against uniform ones (times)": other / alike,
    "FINANCEPLAN, 2,000 lines that all differ, against uniform ones (times)": fewVaried / few,
    "FINANCEPLAN, 100,000 lines (ms)": check,
    "FINANCEPLAN, 2,000 lines that all differ (ms)": fewVaried,
    "the bare pass over them (ms)": bare,
  };
}

module.exports = { finance };
