import type { Cell, Grid } from "../../../../src/core/cell";
import { CRITERIA } from "../../../../src/criteria/functions";
import { Dice } from "./areas";
import { KINDS, type Puzzle } from "./tables";

// A longer run: FUZZ_ROWS=80000 npx jest test/criteria/read/fuzz
const ROWS = Number(process.env.FUZZ_ROWS ?? 8000);
const SEED = Number(process.env.FUZZ_SEED ?? 2014);

type Run = (data: Grid, rules: Cell, national: Cell) => (string | number)[][];
const criteria = CRITERIA.run as unknown as Run;

interface Tally {
  rows: number;
  refused: number;
  undecided: number;
  readonly wrong: string[];
  readonly refusals: string[];
}

function look({ grid, rules, national, truth }: Puzzle, tally: Tally): void {
  tally.rows += truth.length;
  let out: (string | number)[][];
  try {
    out = criteria(grid, rules, national).slice(1);
  } catch (thrown) {
    tally.refused += truth.length;
    tally.refusals.push((thrown as Error).message);
    return;
  }
  const judged = out.map((row) => [String(row[0]), String(row[row.length - 1])] as const);
  let at = 0;
  for (const [name, decision] of judged) {
    const [expected, right] = truth[at] ?? ["", "no such area"];
    const same = truth[at] !== undefined && (expected === "" || expected === name);
    if (same) {
      at++;
      if (decision === right) continue;
      if (decision === "kan ikke afgøres") tally.undecided++;
      else tally.wrong.push(`${name}: ${decision}, not ${right}`);
    } else if (decision !== "kan ikke afgøres") {
      tally.wrong.push(`»${name}« judged ${decision}: no area there (expected ${expected})`);
    }
  }
  if (at < truth.length) tally.wrong.push(`${truth.length - at} areas lost from ${truth[at]?.[0]}`);
}

describe(`${ROWS} rows in ${Object.keys(KINDS).length} kinds of tables, seed ${SEED}`, () => {
  const share = Math.ceil(ROWS / Object.keys(KINDS).length);
  const all = { rows: 0, refused: 0, undecided: 0 };

  test.each(Object.entries(KINDS))("%s", (name, make) => {
    const dice = new Dice(SEED + name.length * 7919 + (name.codePointAt(0) ?? 0));
    const tally: Tally = { rows: 0, refused: 0, undecided: 0, wrong: [], refusals: [] };
    while (tally.rows < share) look(make(dice), tally);
    all.rows += tally.rows;
    all.refused += tally.refused;
    all.undecided += tally.undecided;
    expect(tally.wrong.slice(0, 5)).toEqual([]);
    expect([tally.refused * 100 > tally.rows * 3, tally.refusals[0]]).toEqual([
      false,
      tally.refusals[0],
    ]);
  });

  test("at most 3 per cent of the rows in refused tables, at most 1 per cent undecided", () => {
    expect(all.rows).toBeGreaterThanOrEqual(ROWS * 0.9);
    expect(all.refused).toBeLessThanOrEqual(all.rows * 0.03);
    expect(all.undecided).toBeLessThanOrEqual(all.rows * 0.01);
    if (process.env.FUZZ_ROWS) console.log(JSON.stringify(all));
  });
});
