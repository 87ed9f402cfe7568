import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CheckAnswer, type CheckFacts, judgeCheck } from "../../../src/toolbox/judge/checks";
import { CHECK_FACTS, type CheckFactId, CHECKS } from "../../../src/toolbox/rules/checks";
import { ENTRY_IDS } from "../../../src/toolbox/rules/entries";

const WORDS: Readonly<Record<CheckAnswer["answer"], string>> = {
  yes: "ja",
  no: "nej",
  undecided: "kan ikke afgøres",
};

const table = readFileSync(join(__dirname, "checks.md"), "utf8");
const rows = table.split("\n").flatMap((line) => {
  const [, name = "", given = "", answer = ""] = line.split("|").map((cell) => cell.trim());
  const check = CHECKS.find((one) => one.name === name);
  return check ? [{ name, given, answer, check }] : [];
});

const factsOf = (given: string): CheckFacts =>
  Object.fromEntries(
    given
      .split(", ")
      .filter((one) => one !== "")
      .map((one) => {
        const [id = "", answer] = one.split(" ");
        if (!(id in CHECK_FACTS)) throw new Error(`${id} is asked by no check`);
        return [id, answer === "ja"];
      }),
  );

test.each(rows)("$name: $given er $answer", ({ check, given, answer }) => {
  const judged = judgeCheck(check, factsOf(given));
  expect(WORDS[judged.answer]).toBe(answer);
  expect(judged.failing.length > 0).toBe(answer === "nej");
  expect(judged.missing.length > 0).toBe(answer === "kan ikke afgøres");
});

test("every row is read, and every check has its yes and its no", () => {
  expect(rows).toHaveLength(table.match(/^\| (?!regel)/gm)?.length ?? 0);
  for (const { name } of CHECKS)
    expect(rows.filter((row) => row.name === name).map(({ answer }) => answer)).toEqual(
      expect.arrayContaining(["ja", "nej"]),
    );
});

test("only what could change the answer is asked for, and only what fails is named", () => {
  const check = (id: string) => CHECKS.find((one) => one.id === id) ?? CHECKS[0];
  const common = check("commonHouse");
  expect(common && judgeCheck(common, { onlySocial: true }).missing).toEqual([
    "ownSection",
    "agreementsRegistered",
  ]);
  expect(common && judgeCheck(common, {}).missing[0]).toBe("onlySocial");
  const sale = check("dwellingSale");
  expect(sale && judgeCheck(sale, { marketPrice: false, agreed: true })).toEqual({
    answer: "no",
    failing: ["marketPrice"],
    missing: [],
  });
});

test("every question is asked by a check, and every check belongs to measures of the toolbox", () => {
  const asked = CHECKS.flatMap(({ cases }) =>
    cases.flatMap(({ when, requires }) => (when ? [when.fact, ...requires] : requires)),
  );
  expect(new Set(asked)).toEqual(new Set(Object.keys(CHECK_FACTS) as CheckFactId[]));
  for (const { measures } of CHECKS) for (const id of measures) expect(ENTRY_IDS).toContain(id);
});
