import { summed } from "../../../src/finance/judge/check";
import { correctionsOf, type CorrectionRow } from "../../../src/finance/read/corrections";
import { choicesOf } from "../../../src/finance/read/question";
import { make } from "./wide/make";
import { answerTo } from "./wide/oracle";

const COUNT = Number(process.env.BUDGETS ?? 600);
const FROM = Number(process.env.BUDGETS_FROM ?? 0);
const MOST_ANSWERS = 4;

/** Reads a budget and answers what is asked, until nothing is. */
function settled(seed: number): {
  readonly told: "right" | "wrong" | "open";
  readonly answers: number;
} {
  const made = make(seed);
  const said: CorrectionRow[] = [];
  for (let answers = 0; ; answers++) {
    const sum = summed(
      made.rows,
      correctionsOf(said.map(({ what, name, role }) => [what, name, role])),
    );
    if (!("kind" in sum) && sum.share && sum.doubts.length === 0) {
      const { grant, local, other } = sum.share;
      const { truth } = made;
      const right =
        grant === truth.fund * 100 && local === truth.local * 100 && other === truth.other * 100;
      return { told: right ? "right" : "wrong", answers };
    }
    const next =
      "kind" in sum || answers === MOST_ANSWERS
        ? undefined
        : sum.doubts.find((one) => choicesOf(one).length > 0);
    const answer = next && answerTo(next, made);
    if (!answer) return { told: "open", answers };
    said.push(...answer);
  }
}

test("with its questions answered, nearly every budget is right after four answers or fewer, and none is wrong", () => {
  const results = Array.from({ length: COUNT }, (_, index) => ({
    name: FROM + index,
    ...settled(FROM + index),
  })).filter(
    ({ name, told, answers }) =>
      answers > 0 || told !== "right" || make(name).truth.sort === "doubtful",
  );
  expect(results.filter(({ told }) => told === "wrong")).toEqual([]);
  const right = results.filter(({ told }) => told === "right").length;
  expect(results.length).toBeGreaterThan(COUNT / 20);
  expect(right / results.length).toBeGreaterThanOrEqual(0.95);
});
