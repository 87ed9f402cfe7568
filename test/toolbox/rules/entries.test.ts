import { THEME_LISTS } from "../../../src/finance";
import { CHAPTERS } from "../../../src/toolbox/rules/chapters";
import { authorityOf, ENTRY_IDS, entryOf, isMeasure } from "../../../src/toolbox/rules/entries";
import { COPENHAGEN_LIST } from "../../../src/toolbox/rules/local";
import { TEMPLATES } from "../../../src/toolbox/rules/templates";
import { entries } from "../../../src/toolbox/words/en/entries";

test("the chapters stand in the order and on the pages of the toolbox's table of contents", () => {
  expect(Object.values(CHAPTERS).map(({ title, page }) => [title, page])).toEqual([
    ["Indledning", 4],
    ["Effektiv styring af den boligsociale indsats", 8],
    ["Beskæftigelse", 11],
    ["Integration", 12],
    ["Uddannelse", 14],
    ["Tryghed", 16],
    ["Indkomst", 19],
    ["Andre boligsociale indsatser", 20],
    ["Udlejningsregler", 21],
    ["Fysiske forandringer", 23],
    ["Byfunktioner og andre boligformer", 24],
  ]);
});

test("every passage has a quotation of its own, cites its chapter and page, and is told in English too", () => {
  const quotes = ENTRY_IDS.map((id) => authorityOf(id).quote);
  expect(new Set(quotes).size).toBe(ENTRY_IDS.length);
  for (const id of ENTRY_IDS) {
    expect(authorityOf(id).provision).toMatch(/^Værktøjskassen, afsnittet .+, fra side \d+$/);
    expect(entries[id][0].length).toBeGreaterThan(5);
  }
});

test.each(["2011", "2015", "2019"] as const)(
  "the themes of %s are the fund's own, and a measure of the social frame has one in every list",
  (list) => {
    const names = THEME_LISTS.find(({ id }) => id === list)?.themes.map(({ name }) => name) ?? [];
    for (const id of ENTRY_IDS) {
      const { themes } = entryOf(id);
      for (const theme of themes[list]) expect(names).toContain(theme);
      expect(themes[list].length > 0).toBe(themes["2011"].length > 0);
    }
  },
);

test("what is not funded by the social frame says so by having no theme: letting and buildings", () => {
  const unthemed = ENTRY_IDS.filter(isMeasure).filter(
    (id) => entryOf(id).themes["2019"].length === 0,
  );
  expect(new Set(unthemed.map((id) => entryOf(id).chapter))).toEqual(
    new Set(["letting", "physical", "urban"]),
  );
});

test("a goal, and an effect nobody measured, are not told as results", () => {
  const evidence = (id: (typeof ENTRY_IDS)[number]) =>
    entryOf(id).results.map((result) => result.evidence);
  expect(evidence("gangExit")).toEqual(["goal"]);
  expect(evidence("gellerup")).toEqual(["goal"]);
  expect(evidence("hotspot")).toEqual(["notEvaluated", "assessed"]);
  expect(evidence("policing")).toEqual(["measured", "assessed"]);
  expect(evidence("mothers")).toEqual([]);
  expect(authorityOf("hotspot").quote).toContain("ingen af dem er dog effektevalueret");
});

test("Copenhagen's list has three goals by 2020, five actions, and its requirements", () => {
  const of = (kind: string) => COPENHAGEN_LIST.filter((line) => line.kind === kind);
  expect(of("goal").map(({ by }) => by)).toEqual([2020, 2020, 2020]);
  expect(of("action")).toHaveLength(5);
  expect(of("requirement").length).toBeGreaterThanOrEqual(6);
});

test("the templates are the toolbox's measurable goals, and Copenhagen's three without a number", () => {
  const of = (id: string) => TEMPLATES.find((template) => template.id === id);
  expect(of("exit")).toMatchObject({ target: { kind: "value", value: "60" }, within: 2 });
  expect(of("safety")).toMatchObject({ target: { kind: "more", percent: "30" }, within: 2 });
  expect(of("quarter")).toMatchObject({
    target: { kind: "fewer", numerator: 1, denominator: 4 },
    byEndOf: 2016,
  });
  expect(of("half")).toMatchObject({
    target: { kind: "fewer", numerator: 1, denominator: 2 },
    byEndOf: 2021,
  });
  expect(
    TEMPLATES.filter(({ target, byEndOf }) => target === null && byEndOf === 2020),
  ).toHaveLength(3);
  // What was reached in one place is not told as a goal that was set, nor the other way round.
  expect([of("exit")?.basis, of("safety")?.basis]).toEqual(["goal", "result"]);
});
