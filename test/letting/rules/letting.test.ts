import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Facts, readFact } from "../../../src/letting/read/facts";
import { judgeExamples, judgeLetting } from "../../../src/letting/judge/judge";

import { LETTING_ANSWERS } from "../../../src/letting/words/da/results";
import { DECIDING, FURTHER, NOT_ENCODED } from "../../../src/letting/rules/authorities";
import { FACTS, type FactId } from "../../../src/letting/rules/facts";
import { LETTING_RULES } from "../../../src/letting/rules/rules";
import { factWords } from "../../../src/letting/words/facts";

const IDS = Object.keys(FACTS) as FactId[];
const NO_FACTS = Object.fromEntries(IDS.map((id) => [id, null])) as unknown as Facts;

/** What else must hold for a rule to hang on its own limit alone. */
const OTHERWISE: Readonly<Record<string, readonly (readonly [FactId, string])[]>> = {
  vacant: [
    ["jobless", "40"],
    ["residents", "1000"],
  ],
};

/** What is said of an agreement of others, which is never answered as a rule. */
const WOULD = {
  yes: "ville være omfattet",
  no: "ville ikke være omfattet",
  undecided: "kan ikke afgøres",
} as const;

const factOf = (name: string): FactId | undefined =>
  IDS.find((id) => factWords("da").names[id] === name);

const rows = readFileSync(join(__dirname, "letting.md"), "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, name = "", first = "", one = "", second = "", other = "", answer = ""] = line
      .split("|")
      .map((cell) => cell.trim());
    const [rule, fact, beside] = [
      LETTING_RULES.find((candidate) => candidate.name === name)?.id,
      factOf(first),
      factOf(second),
    ];
    return rule && fact && beside
      ? [
          {
            rule,
            given: [
              [fact, one],
              [beside, other],
            ] as const,
            answer,
          },
        ]
      : [];
  });

function factsOf(given: readonly (readonly [FactId, string])[]): Facts {
  const read = given.map(([id, cell]) => {
    const reading = readFact(id, cell);
    if (reading.kind !== "fact") throw new Error(`${cell} is no ${id}`);
    return [id, reading.value];
  });
  return { ...NO_FACTS, ...(Object.fromEntries(read) as Partial<Facts>) };
}

test.each(rows)("$rule: $given er $answer", ({ rule, given, answer }) => {
  const facts = factsOf([...(OTHERWISE[rule] ?? []), ...given]);
  const judged = [...judgeLetting(facts), ...judgeExamples(facts)].find(
    (one) => one.rule.id === rule,
  );
  const words = judged?.rule.example ? WOULD : LETTING_ANSWERS;
  expect(judged && words[judged.answer]).toBe(answer);
  expect((judged?.missing.length ?? 0) > 0).toBe(answer === "kan ikke afgøres");
});

test("every row of the table is read, and every limit has its three", () => {
  expect(rows.length).toBe(
    readFileSync(join(__dirname, "letting.md"), "utf8").match(/^\| (?!regel|---)/gm)?.length,
  );
  expect(rows.length).toBeGreaterThan(3 * LETTING_RULES.flatMap(({ limits }) => limits).length);
});

test("only what would decide it is asked for", () => {
  const missing = (given: readonly (readonly [FactId, string])[], rule: string) =>
    judgeLetting(factsOf(given)).find((one) => one.rule.id === rule)?.missing;
  expect(missing([], "combined")).toEqual(["residents", "jobless"]);
  expect(missing([["jobless", "35"]], "combined")).toEqual(["residents"]);
  expect(missing([["onList", "nej"]], "flexible")).toEqual(["troubled", "pressure"]);
  expect(missing([["jobless", "10"]], "vacant")).toEqual([]);
});

/** How the sources write a limit of this value. */
const WORDS: Readonly<Record<string, string>> = {
  "1000": "1.000 beboere",
  "5000": "5.000 beboere",
  "30": "30 pct.",
  "40": "40 pct.",
  "12": "1 år",
};
const wordsOf = (rule: string, value: string): string => {
  if (rule === "assignment") return `${value} %`;
  if (rule === "advertising" && value === "50") return "halvdelen";
  return WORDS[value] ?? `${value} pct.`;
};

test.each(LETTING_RULES.map((rule) => [rule.id, rule] as const))(
  "%s: the deciding words hold its numbers and verbs",
  (id, { limits, provision }) => {
    const quotes = DECIDING[id].map(({ quote }) => quote.toLowerCase()).join(" ");
    for (const { verb, value } of limits) expect(quotes).toContain(`${verb} ${wordsOf(id, value)}`);
    expect(DECIDING[id].some((one) => one.provision.startsWith(provision.slice(0, 20)))).toBe(true);
  },
);

test("every authority says its source, its certainty and who read it when; what is not encoded says why", () => {
  for (const authority of [...Object.values(DECIDING), ...Object.values(FURTHER)].flat()) {
    expect(authority.source.title.length).toBeGreaterThan(10);
    expect(authority.certainty).toMatch(/^(statute|secondary)$/);
    expect(authority.checked?.on).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
  for (const { why } of NOT_ENCODED) expect(why).toMatch(/\.$/);
});
