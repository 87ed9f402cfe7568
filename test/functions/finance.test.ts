import { cofinancing } from "../../src/functions/cofinancing";
import { financePlan } from "../../src/functions/financeplan";
import { gap } from "../../src/functions/gap";
import { theme } from "../../src/functions/theme";
import { HEAD, IN_ORDER } from "../domain/finance/tables";

type Run = (...args: unknown[]) => unknown;
const call = ({ run }: { readonly run: unknown }, ...args: unknown[]): unknown => (run as Run)(...args, null);

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
  const plan = [HEAD, ["A", "Sundhed", "Boligsocial", 2013, "LBF", 1_000_000], ["A", "Sundhed", "Boligsocial", 2013, "Kommunen", 250_000]];
  expect(call(financePlan, plan)).toEqual([
    [
      1,
      "fejl",
      "Lokal medfinansiering (Værktøjskassen, afsnittet Helhedsplaner)",
      "Den lokale andel er 20 pct. af hele planen (25 pct. af tilskuddet), og minimum er 25 pct. Der mangler 62.500 kr. Beløbet svarer til 25 pct. af tilskuddet, og det er kun 20 pct. af det hele. Lad lokale parter overtage 62.500 kr. af finansieringen, eller læg 83.333,34 kr. i lokale midler oven i planen.",
    ],
  ]);
  expect(call(cofinancing, plan)).toBe(0.2);
  expect(call(gap, plan)).toBe(62_500);
});

test("the missing amount is rounded up to a whole øre", () => {
  const plan = [HEAD, ["A", "Sundhed", "Boligsocial", 2013, "LBF", 0.75], ["A", "Sundhed", "Boligsocial", 2013, "Kommunen", 0.24]];
  // A quarter of 0.99 is 0.2475: 0.25 is needed, 0.24 is there.
  expect(call(gap, plan)).toBe(0.01);
});

test("no plan, no amount and no rules are refused with a sentence and nothing else", () => {
  const area = [["Område", "Beboere"], ["Nørrevang", 2440]];
  for (const one of [financePlan, cofinancing, gap]) expect(refusal(() => call(one, area))).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("Her er ingen finansieringsplan") as string });
  const hole = [...IN_ORDER, ["Netværk", "Sundhed", "Boligsocial", 2014, "Kommunen", ""]];
  expect(refusal(() => call(cofinancing, hole))).toMatchObject({ code: "#N/A", message: expect.stringContaining("række 6, kolonne 6") as string });
  const text = [...IN_ORDER, ["Netværk", "Sundhed", "Boligsocial", 2014, "Kommunen", "ca. 5"]];
  expect(refusal(() => call(gap, text))).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("»ca. 5«") as string });
  expect(refusal(() => (financePlan.run as unknown as Run)(IN_ORDER, 2030))).toMatchObject({ code: "#N/A", message: expect.stringContaining("2011-2026") as string });
  expect(refusal(() => (financePlan.run as unknown as Run)(IN_ORDER, "næste år"))).toMatchObject({ code: "#VALUE!" });
});

test.each([
  ["Kultur og frihed", null, "Kultur og fritid"], ["kultur & fritid", null, "Kultur og fritid"], ["  SUNDHED ", null, "Sundhed"], ["Tema 4: Sundhed", null, "Sundhed"],
  ["Børn, unge og familie", 2014, "Børn, unge og familie"], ["Tryghed og trivsel", 2015, "Tryghed og trivsel"], ["Beskæftigelse", 2019, "Beskæftigelse"], ["Beskæftigelse", "2020-06-01", "Beskæftigelse"],
])("the theme %s by the rules of %s is %s", (text, rules, official) => {
  expect((theme.run as unknown as Run)([[text]], rules)).toEqual([[official]]);
});

test.each([["Sunhed", null, "Sundhed"], ["Sundhed", 2016, "Tryghed og trivsel"], ["Kriminalitetsforebygelse", 2020, "Kriminalitetsforebyggelse"]])("the theme %s by the rules of %s is refused with the nearest, %s", (text, rules, nearest) => {
  const { code, message } = refusal(() => (theme.run as unknown as Run)([[text]], rules));
  expect(code).toBe("#N/A");
  expect(message).toContain(`»${nearest}«`);
});

test("a text like no theme is refused with the period's themes", () => {
  const { code, message } = refusal(() => (theme.run as unknown as Run)([["xyz"]], 2020));
  expect(code).toBe("#N/A");
  expect(message).toContain("»Uddannelse og livschancer«, »Beskæftigelse«, »Kriminalitetsforebyggelse« og »Sammenhængskraft og medborgerskab«");
  expect(message).not.toContain("nærmeste");
});

test("a range of themes answers each by itself", () => {
  const answers = (theme.run as unknown as Run)([["Sundhed"], ["vrøvl"], [""]], 2013) as unknown[][];
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
  const hole = (empty: unknown) => [...IN_ORDER, ["Netværk", "Sundhed", "Boligsocial", 2014, "Kommunen", empty]];
  expect(call(financePlan, hole(0))).toEqual(call(financePlan, hole("")));
  expect(call(cofinancing, hole(0))).toBe(0.25);
});
