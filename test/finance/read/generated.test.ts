import { summed } from "../../../src/finance/judge/check";
import { make, type Made } from "./generator";
import { make as makeInAnotherHand } from "./wide/make";

/** How many budgets are made: `BUDGETS=10000 npx jest test/finance/read/generated` for a long run. */
const COUNT = Number(process.env.BUDGETS ?? 1500);
const FROM = Number(process.env.BUDGETS_FROM ?? 0);

test.each<readonly [string, (seed: number) => Made]>([
  ["one hand", make],
  ["another hand", makeInAnotherHand],
])(
  "no made-up budget gives a wrong number, and few that are plain are refused: %s",
  (_, make) => {
    const wrong: string[] = [];
    const refused: string[] = [];
    let plain = 0;
    for (let seed = FROM; seed < FROM + COUNT; seed++) {
      const { name, rows, truth } = make(seed);
      const sum = summed(rows);
      const share = "kind" in sum ? undefined : sum.share;
      if (truth.sort === "plain") plain++;
      if (!share) {
        if (truth.sort === "plain") refused.push(name);
        continue;
      }
      const [fund, local, other] = [truth.fund * 100, truth.local * 100, truth.other * 100];
      const total = fund + local + other;
      const right =
        "kind" in sum || sum.gapInDoubt
          ? share.local * total === local * share.total
          : share.grant === fund && share.local === local && share.other === other;
      if (truth.sort === "doubtful" || !right) wrong.push(name);
    }
    expect(wrong).toEqual([]);
    expect(refused.length).toBeLessThanOrEqual(plain * 0.03);
  },
  10 * 60_000,
);
