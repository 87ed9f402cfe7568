import { cofinancing } from "../../../src/finance/functions/cofinancing";
import { financePlan } from "../../../src/finance/functions/financeplan";
import { gap } from "../../../src/finance/functions/gap";
import { theme } from "../../../src/finance/functions/theme";
import { HEAD, IN_ORDER } from "../read/tables";

type Run = (...args: unknown[]) => unknown;
const call = ({ run }: { readonly run: unknown }, ...args: unknown[]): unknown =>
  (run as Run)(...args, null);

/** The code and the sentence of a refusal. */
function refusal(act: () => unknown): { readonly code: string; readonly message: string } {
  try {
    act();
  } catch (thrown) {
    return thrown as { code: string; message: string };
  }
  throw new Error("nothing was refused");
}

test("a plan in order says so in one cell", () => {
  expect(call(financePlan, IN_ORDER)).toEqual([["ingen bemærkninger"]]);
  expect(call(cofinancing, IN_ORDER)).toBe(0.25);
  expect(call(gap, IN_ORDER)).toBe(0);
});

test("a finding is a row: row in the range, severity, rule with its citation, message", () => {
  const plan = [
    HEAD,
    ["A", "Sundhed", "Boligsocial", 2013, "LBF", 1_000_000],
    ["A", "Sundhed", "Boligsocial", 2013, "Kommunen", 250_000],
  ];
  expect(call(financePlan, plan)).toEqual([
    [
      1,
      "fejl",
      "Lokal medfinansiering (Værktøjskassen, afsnittet Helhedsplaner)",
      "Den lokale andel er 20 pct. af hele planen (25 pct. af tilskuddet), og minimum er 25 pct. Der mangler 62.500 kr. Beløbet svarer til 25 pct. af tilskuddet, og det er kun 20 pct. af planen. Flyt mindst 62.500 kr. fra fonden til lokale parter (planens beløb er uændret). Eller: Udvid planen med mindst 83.333,34 kr. i lokale midler (tilskuddet er uændret).",
    ],
  ]);
  expect(call(cofinancing, plan)).toBe(0.2);
  expect(call(gap, plan)).toBe(62_500);
});

test("the missing amount is rounded up to a whole øre", () => {
  const plan = [
    HEAD,
    ["A", "Sundhed", "Boligsocial", 2013, "LBF", 0.75],
    ["A", "Sundhed", "Boligsocial", 2013, "Kommunen", 0.24],
  ];
  // A quarter of 0.99 is 0.2475: 0.25 is needed, 0.24 is there.
  expect(call(gap, plan)).toBe(0.01);
});

test("no plan, no amount and no rules are refused with a sentence and nothing else", () => {
  const area = [
    ["Område", "Beboere"],
    ["Nørrevang", 2440],
  ];
  for (const one of [financePlan, cofinancing, gap])
    expect(refusal(() => call(one, area))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("ingen finansieringsplan") as string,
    });
  const hole = [...IN_ORDER, ["Netværk", "Sundhed", "Boligsocial", 2014, "Kommunen", ""]];
  expect(refusal(() => call(cofinancing, hole))).toMatchObject({
    code: "#N/A",
    message: expect.stringContaining("Beløbet mangler for »Kommunen«") as string,
  });
  const text = [...IN_ORDER, ["Netværk", "Sundhed", "Boligsocial", 2014, "Kommunen", "ca. 5"]];
  expect(refusal(() => call(gap, text))).toMatchObject({
    code: "#N/A",
    message: expect.stringContaining("omtrentligt") as string,
  });
  expect(refusal(() => (financePlan.run as unknown as Run)(IN_ORDER, 2030))).toMatchObject({
    code: "#N/A",
    message: expect.stringContaining("2011-2026") as string,
  });
  expect(refusal(() => (financePlan.run as unknown as Run)(IN_ORDER, "næste år"))).toMatchObject({
    code: "#VALUE!",
  });
});

test.each([
  ["Kultur og frihed", null, "Kultur og fritid"],
  ["kultur & fritid", null, "Kultur og fritid"],
  ["  SUNDHED ", null, "Sundhed"],
  ["Tema 4: Sundhed", null, "Sundhed"],
  ["Børn, unge og familie", 2014, "Børn, unge og familie"],
  ["Tryghed og trivsel", 2015, "Tryghed og trivsel"],
  ["Beskæftigelse", 2019, "Beskæftigelse"],
  ["Beskæftigelse", "2020-06-01", "Beskæftigelse"],
])("the theme %s by the rules of %s is %s", (text, rules, official) => {
  expect((theme.run as unknown as Run)([[text]], rules)).toEqual([[official]]);
});

test.each([
  ["Sunhed", null, "Sundhed"],
  ["Sundhed", 2016, "Tryghed og trivsel"],
  ["Kriminalitetsforebygelse", 2020, "Kriminalitetsforebyggelse"],
])("the theme %s by the rules of %s is refused with the nearest, %s", (text, rules, nearest) => {
  const { code, message } = refusal(() => (theme.run as unknown as Run)([[text]], rules));
  expect(code).toBe("#N/A");
  expect(message).toContain(`»${nearest}«`);
});

test("a text like no theme is refused with the period's themes", () => {
  const { code, message } = refusal(() => (theme.run as unknown as Run)([["xyz"]], 2020));
  expect(code).toBe("#N/A");
  expect(message).toContain(
    "»Uddannelse og livschancer«, »Beskæftigelse«, »Kriminalitetsforebyggelse« og »Sammenhængskraft og medborgerskab«",
  );
  expect(message).not.toContain("nærmeste");
});

test("a range of themes answers each by itself", () => {
  const answers = (theme.run as unknown as Run)(
    [["Sundhed"], ["vrøvl"], [""]],
    2013,
  ) as unknown[][];
  expect(answers[0]).toEqual(["Sundhed"]);
  expect(answers[1]?.[0]).toMatchObject({ code: "#N/A" });
  expect(answers[2]).toEqual([""]);
});

test("a host that hands empty cells over as 0 gets the same answers", () => {
  const budget = (empty: unknown) => [
    ["Helhedsplan 2013", empty, empty],
    ["Post", 2013, "I alt"],
    ["UDGIFTER", empty, empty],
    ["Sundhed", 1000, 1000],
    ["FINANSIERING", empty, empty],
    ["Landsbyggefonden", 800, 800],
    ["Kommunen", 200, 200],
  ];
  expect(call(cofinancing, budget(0))).toBe(0.2);
  expect(call(financePlan, budget(0))).toEqual(call(financePlan, budget("")));
  const hole = (empty: unknown) => [
    ...IN_ORDER,
    ["Netværk", "Sundhed", "Boligsocial", 2014, "Kommunen", empty],
  ];
  // Where no cell is empty a zero may be a hole: as zero it changes nothing. A hole that is seen is a doubt.
  expect(call(cofinancing, hole(0))).toBe(0.25);
  expect(refusal(() => call(cofinancing, hole("")))).toMatchObject({ code: "#N/A" });
});

/** The messages of a plan, without row, severity and rule. */
const messages = (plan: unknown): string[] =>
  (call(financePlan, plan) as unknown[][]).map((row) => String(row[3] ?? row[0]));

test("two wrong cells of one row are told apart by their columns", () => {
  const wide = [
    ["Aktivitet", "Tema", "Kilde", 2013, 2014],
    ["Motion", "Sundhed", "LBF", 300, 300],
    ["Motion", "Sundhed", "Kommunen", "ca. 5", "ca. 6"],
  ];
  expect(messages(wide).filter((text) => text.includes("omtrentligt"))).toEqual([
    "Beløbet »5« er kun omtrentligt. Skriv det beløb, der er bevilget.",
    "Beløbet »6« er kun omtrentligt. Skriv det beløb, der er bevilget.",
  ]);
  const long = [...IN_ORDER, ["Motion", "Sundhedd", "Boligsocial", "", "Kommunen", "?x"]];
  expect(messages(long)).toContain(
    "»?x« står, hvor der skal stå et beløb (Kommunen, Beløb). Skriv beløbet som et tal, f.eks. 1.250.000,00, eller 0.",
  );
  expect(
    messages([...IN_ORDER, ["Motion", "Sundhedd", "Boligsocial", "", "Kommunen", 100_000]]).map(
      (text) => text.split(":")[0],
    ),
  ).toEqual(["Kolonnen »Tema«", "Kolonnen »År«"]);
  expect(
    messages(
      [...IN_ORDER, ["Motion", "Sundhedd", "Boligsocial", 2014, "Kommunen", 100_000]].slice(1),
    )[0],
  ).toMatch(/^Kolonne 2: »Sundhedd«/);
});

test("a sentence that names its column, or that is of the whole plan, says it once", () => {
  const sums = [
    ["Tema", "Aktivitet", "LBF", "Kommune", "I alt"],
    ["Sundhed", "Kost", 300, 100, 500],
  ];
  expect(messages(sums)).toEqual([
    "»I alt« er sat til 500 kr., men delene giver 400 kr. Ret summen eller delene; forskellen er 100 kr. Andelen er regnet af delene.",
  ]);
  expect(messages(IN_ORDER.map((row, i) => [...row, i === 0 ? "Xyz" : 7]))).toEqual([
    "Kolonnerne »Beløb«, »Xyz« kan være udgaver af det samme budget, og intet viser, at de skal lægges sammen. Vælg den udgave, der gælder, eller skriv en sum af dem alle.",
  ]);
});

test.each([
  [
    "2013/14",
    "Kolonnen »År«: »2013/14« er flere år, men et beløb hører til ét år. Del beløbet op, så der er én linje for hvert år.",
  ],
  [
    "næste år",
    "Kolonnen »År«: »næste år« kan ikke læses som et år. Skriv året med fire cifre, f.eks. 2013.",
  ],
  [2105, "Kolonnen »År«: »2105« er ikke et år, som en plan kan gælde. Ret året."],
  [
    "",
    "Kolonnen »År«: Linjen har intet år, så den kan ikke prøves efter årets regler. Skriv året med fire cifre, f.eks. 2013.",
  ],
])("the year %j is told as what it is", (year, sentence) => {
  expect(
    messages([...IN_ORDER, ["Motion", "Sundhed", "Boligsocial", year, "Kommunen", 100_000]]),
  ).toEqual([sentence]);
});

test.each([
  ["2011-14", "Sundhed"],
  ["2015-18", "Tryghed og trivsel"],
  ["2015-2018", "Tryghed og trivsel"],
  ["2015–18", "Tryghed og trivsel"],
  ["2015/18", "Tryghed og trivsel"],
  [" 2015 - 2018 ", "Tryghed og trivsel"],
  ["2016-17", "Tryghed og trivsel"],
  ["2019-26", "Beskæftigelse"],
])("the period %s is the rules of its list", (rules, text) => {
  expect((theme.run as unknown as Run)([[text]], rules)).toEqual([[text]]);
  expect(typeof (financePlan.run as unknown as Run)(IN_ORDER, rules)).toBe("object");
});

test.each([
  ["2013-16", "#VALUE!"],
  ["2018-15", "#VALUE!"],
  ["2008-10", "#N/A"],
  ["2027-30", "#N/A"],
])("the period %s has no one list: %s", (rules, code) => {
  expect(refusal(() => (theme.run as unknown as Run)([["Sundhed"]], rules)).code).toBe(code);
});

test.each([
  ["VI. Kultur og fritid", "Kultur og fritid"],
  ["Boern, unge og familie", "Børn, unge og familie"],
  ["Image/kommunikation", "Image og kommunikation"],
  ["Kultur & fritid (tema 6)", "Kultur og fritid"],
])("the theme %s is %s", (text, official) =>
  expect((theme.run as unknown as Run)([[text]], null)).toEqual([[official]]),
);

test("several themes in one cell are refused by name", () => {
  expect(
    refusal(() => (theme.run as unknown as Run)([["Sundhed; Kultur og fritid"]], null)),
  ).toMatchObject({
    code: "#N/A",
    message:
      "»Sundhed; Kultur og fritid« er flere temaer: »Sundhed« og »Kultur og fritid«. Skriv ét tema i hver celle.",
  });
});

/** A party nobody knows, and the table in which a person has said who it is. */
const STRANGE = [
  ["Kilde", "Beløb"],
  ["LBF", 3_000_000],
  ["Kommunen", 400_000],
  ["Trekløveret", 600_000],
];

test.each([
  [
    "as the pane makes it",
    [
      ["Navn", "Hvad", "Læses som", "Bemærkning"],
      ["Trekløveret", "kilde", "lokal", "spurgt"],
    ],
  ],
  [
    "with its columns moved",
    [
      ["Læses som", "Bemærkning", "Navn", "Hvad"],
      ["lokal", "", "Trekløveret", "kilde"],
    ],
  ],
  ["without headings", [["kilde", "Trekløveret", "lokal"]]],
])("what a person has said of the reading holds in the cell: the table %s", (_, reading) => {
  expect(refusal(() => call(cofinancing, STRANGE)).code).toBe("#N/A");
  expect(call(cofinancing, STRANGE, reading)).toBe(0.25);
  expect(call(gap, STRANGE, reading)).toBe(0);
});
