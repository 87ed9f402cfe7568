import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { homesDoubts } from "../../../src/letting/judge/homes";
import { isHalf, judgeExamples, judgeLetting } from "../../../src/letting/judge/judge";
import { FACT_IDS, factsOf, type Facts, readFact } from "../../../src/letting/read/facts";
import type { FactId } from "../../../src/letting/rules/facts";
import { homeWords } from "../../../src/letting/words/homes";

import { LETTING_ANSWERS } from "../../../src/letting/words/da/results";

type Given = Readonly<Partial<Record<FactId, string>>>;

function known(given: Given): Facts {
  return factsOf((id) => {
    const reading = readFact(id, given[id] ?? null);
    if (reading.kind !== "fact") throw new Error(`${given[id] ?? ""} is no ${id}`);
    return reading.value;
  });
}

const judged = (name: string, given: Given) =>
  judgeLetting(known(given)).find(({ rule }) => rule.name === name);

/** What else must hold for a rule to hang on its homes alone, and the facts that its columns stand for. */
const RULES: Readonly<Record<string, { used: FactId; of: FactId; also: Given }>> = {
  Annoncering: { used: "advertisedHomes", of: "vacancies", also: { onList: "ja" } },
  "Kommunal anvisning op til 100 pct.": {
    used: "assignedHomes",
    of: "vacancies",
    also: { onList: "ja" },
  },
  "Fælles aftale: kommunen beslutter for alle": {
    used: "agreementHomes",
    of: "municipalHomes",
    also: {},
  },
  "Fælles aftale: ministeren godkender": {
    used: "agreementHomes",
    of: "municipalHomes",
    also: {},
  },
  "Bolig må stå tom": {
    used: "emptyHomes",
    of: "vacancies",
    also: { jobless: "40", residents: "1000", effort: "ja" },
  },
};

const table = readFileSync(join(__dirname, "homes.md"), "utf8");
const rows = table.split("\n").flatMap((line) => {
  const [, name = "", used = "", of = "", ...answers] = line.split("|").map((cell) => cell.trim());
  const rule = RULES[name];
  return rule ? [{ name, used, of, rule, answers: answers.slice(0, 5) }] : [];
});

const shown = (value: number | null | undefined): string =>
  value === null || value === undefined ? "–" : String(value);

test.each(rows)("$name: $used af $of er $answers", ({ name, used, of, rule, answers }) => {
  const one = judged(name, {
    ...rule.also,
    ...(of === "–" ? {} : { [rule.of]: of }),
    ...(used === "–" ? {} : { [rule.used]: used }),
  });
  const homes = one?.homes ?? null;
  const [answer, limit, left, over, words] = answers;
  expect(one && LETTING_ANSWERS[one.answer]).toBe(answer);
  expect([shown(homes?.limit), shown(homes?.left), shown(homes?.over)]).toEqual([
    limit,
    left,
    over,
  ]);
  if (words !== "–") expect(homes && homeWords("da").use(homes)).toBe(words);
});

test("every row of the table is read", () => {
  expect(rows.length).toBe(table.match(/^\| (?!regel|---)/gm)?.length);
});

test("what is told of homes goes before the share, and a share that says otherwise makes a doubt", () => {
  const on = { onList: "ja", vacancies: "12" } as const;
  expect(judged("Annoncering", { ...on, advertisedHomes: "6", advertised: "50 %" })?.answer).toBe(
    "yes",
  );
  expect(judged("Annoncering", { ...on, advertisedHomes: "7", advertised: "58 %" })?.answer).toBe(
    "no",
  );
  const one = judged("Annoncering", { ...on, advertisedHomes: "7", advertised: "40 %" });
  expect([one?.answer, one?.doubt?.kind, one?.homes?.over]).toEqual([
    "undecided",
    "shareAgainstHomes",
    null,
  ]);
  expect(one?.doubt && homeWords("da").doubt(one.doubt)).toMatch(/siger hver sit/);
  // The other rules do not hang on it.
  expect(judged("Flyttehjælp", { ...on, advertisedHomes: "7", advertised: "40 %" })?.answer).toBe(
    "yes",
  );
});

test("a no that does not hang on the homes stands, however doubtful they are", () => {
  const given = { onList: "nej", troubled: "nej", vacancies: "12", assignedHomes: "13" } as const;
  expect(judged("Kommunal anvisning op til 100 pct.", given)?.answer).toBe("no");
});

test("half of the numbers asks for the other half", () => {
  expect(judged("Annoncering", { onList: "ja", advertisedHomes: "7" })).toMatchObject({
    answer: "undecided",
    missing: ["vacancies"],
    homes: null,
  });
  expect(judged("Annoncering", { onList: "ja", vacancies: "12" })?.answer).toBe("yes");
  expect(
    judged("Fælles aftale: kommunen beslutter for alle", { agreementHomes: "5000" })?.missing,
  ).toEqual(["municipalHomes"]);
  expect(judged("Fælles aftale: kommunen beslutter for alle", {})?.missing).toEqual(["agreement"]);
});

test.each([
  [
    { vacancies: "12", advertisedHomes: "5", assignedHomes: "5", flexibleHomes: "3" },
    "moreLetThanVacant",
  ],
  [{ vacancies: "12", advertisedHomes: "5", assignedHomes: "5", flexibleHomes: "2" }, undefined],
  [{ agreementHomes: "101", municipalHomes: "100" }, "moreInAgreement"],
  [{ agreementHomes: "100", municipalHomes: "100" }, undefined],
  [{ emptyHomes: "101", dwellings: "100" }, "moreEmptyThanDwellings"],
  [{ emptyHomes: "100", dwellings: "100" }, undefined],
  [{ advertisedHomes: "5" }, undefined],
] as const)("of %j the doubt is %s", (given, kind) => {
  const [doubt] = homesDoubts(known(given));
  expect(doubt?.kind).toBe(kind);
  if (doubt) expect(homeWords("da").doubt(doubt)).toMatch(/Ret et af tallene\.$/);
});

test("Copenhagen's agreement is never answered as a rule, only as what would have been so", () => {
  for (const jobless of ["39,99", "40", "40,01"]) {
    expect(judgeLetting(known({ jobless })).some(({ rule }) => rule.id === "copenhagen")).toBe(
      false,
    );
  }
  const would = (jobless: string) => judgeExamples(known({ jobless }))[0]?.answer;
  expect([would("39,99"), would("40"), would("40,01")]).toEqual(["no", "no", "yes"]);
  expect(judgeExamples(known({}))[0]?.answer).toBe("undecided");
});

test("a number that is missing among share, homes and all of them makes no doubt", () => {
  const told = { vacancies: "12", advertisedHomes: "7", advertised: "40 %" } as const;
  expect(homesDoubts(known(told))).toHaveLength(1);
  for (const missing of ["vacancies", "advertisedHomes", "advertised"] as const)
    expect(homesDoubts(known({ ...told, [missing]: "" }))).toEqual([]);
});

test("half of the municipality's dwellings is told by homes before it is by share", () => {
  const half = (given: Given) => isHalf(known(given));
  expect(half({ agreementHomes: "5000", municipalHomes: "10000" })).toBe(true);
  expect(half({ agreementHomes: "5000", municipalHomes: "10001" })).toBe(false);
  expect(half({ agreementHomes: "5000", municipalHomes: "9999" })).toBe(false);
  expect(half({ agreementHomes: "5001", municipalHomes: "10000", agreement: "50 %" })).toBe(false);
  expect(half({ agreementHomes: "5000", agreement: "50 %" })).toBe(true);
  expect(half({ municipalHomes: "5000", agreement: "50 %" })).toBe(true);
  expect(half({ agreement: "50,1 %" })).toBe(false);
});

test("homes that stand empty are counted of the vacancies, or of themselves", () => {
  const of = (given: Given) => judged("Bolig må stå tom", given)?.homes?.of;
  expect(of({ emptyHomes: "2", vacancies: "12" })).toBe(12);
  expect(of({ emptyHomes: "2" })).toBe(2);
});

test.each([
  ["Annoncering", { onList: "ja", vacancies: "12", advertisedHomes: "7" }, "7 of 12: 1 over half"],
  ["Annoncering", { onList: "ja", vacancies: "12", advertisedHomes: "5" }, "5 of 12: 1 left"],
  ["Annoncering", { onList: "ja", vacancies: "13", advertisedHomes: "6" }, "6 of 13: none left"],
  [
    "Annoncering",
    { onList: "ja", vacancies: "12", advertisedHomes: "6" },
    "6 of 12: exactly at the limit",
  ],
  ["Annoncering", { onList: "ja", vacancies: "12" }, "at most 6 of 12"],
  ["Bolig må stå tom", { emptyHomes: "0" }, "none has stood empty for over a year"],
  ["Bolig må stå tom", { emptyHomes: "2" }, "2 have stood empty for over a year"],
  [
    "Fælles aftale: kommunen beslutter for alle",
    { municipalHomes: "10000" },
    "at least 5,001 of 10,000 for a majority",
  ],
  [
    "Fælles aftale: kommunen beslutter for alle",
    { municipalHomes: "10000", agreementHomes: "4999" },
    "4,999 of 10,000: 2 short of a majority",
  ],
  [
    "Fælles aftale: kommunen beslutter for alle",
    { municipalHomes: "10000", agreementHomes: "5002" },
    "5,002 of 10,000: 2 over half",
  ],
] as const)("%s of %j says in English: %s", (rule, given, words) => {
  const homes = judged(rule, given)?.homes;
  expect(homes && homeWords("en").use(homes)).toBe(words);
});

test("none is a number, an empty cell is not", () => {
  const value = (cell: string | number | null) => readFact("advertisedHomes", cell);
  expect(value("0")).toMatchObject({ kind: "fact", value: { digits: 0n } });
  expect(value("ingen")).toMatchObject({ kind: "fact", value: { digits: 0n } });
  for (const nothing of [0, null, "", "–"])
    expect(value(nothing)).toEqual({ kind: "fact", value: null });
  expect(value("7,5")).toMatchObject({ kind: "unreadable" });
  expect(value("-1")).toMatchObject({ kind: "unreadable" });
  expect(readFact("vacancies", "0")).toMatchObject({ kind: "unreadable" });
});

test("at most half in homes: what is allowed keeps to it, and one more does not", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), (vacant) => {
      const homes = judged("Annoncering", { onList: "ja", vacancies: String(vacant) })?.homes;
      const allowed = homes?.limit ?? -1;
      const at = (used: number) =>
        judged("Annoncering", {
          onList: "ja",
          vacancies: String(vacant),
          advertisedHomes: String(used),
        })?.answer;
      expect([at(allowed), at(allowed + 1)]).toEqual(["yes", "no"]);
      expect(allowed * 2 <= vacant && (allowed + 1) * 2 > vacant).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("every fact has its place in the function, the new ones last", () => {
  expect(FACT_IDS.slice(0, 9)).toEqual([
    "onList",
    "jobless",
    "residents",
    "pressure",
    "troubled",
    "agreement",
    "advertised",
    "empty",
    "effort",
  ]);
  expect(FACT_IDS).toHaveLength(17);
});
