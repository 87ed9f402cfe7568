import { MEASURES_DANISH } from "../../../src/toolbox/words/danish";
import { CHAPTERS, type ChapterId } from "../../../src/toolbox/rules/chapters";
import { MEASURES, type MeasureId } from "../../../src/toolbox/rules/measures";
import { authorityOf, NOT_MEASURES } from "../../../src/toolbox/rules/passages";

const ALL = Object.values(MEASURES).flat() as MeasureId[];

test("the chapters stand in the order and on the pages of the toolbox's table of contents", () => {
  expect(Object.values(CHAPTERS).map(({ title, page }) => [title, page])).toEqual([
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
  expect(Object.keys(MEASURES)).toEqual(Object.keys(CHAPTERS));
});

test("every measure stands once, with a quotation of its own", () => {
  expect(ALL).toHaveLength(41);
  expect(new Set(ALL).size).toBe(41);
  expect(new Set(ALL.map((id) => authorityOf(id).quote)).size).toBe(41);
});

/** Numbers in our words that the quotation beside them does not hold, looked up in the toolbox by hand. */
const ELSEWHERE: Readonly<Partial<Record<MeasureId, readonly string[]>>> = {
  maturing: ["15", "18"],
  allDaySchool: ["8", "16", "95"],
  cadets: ["12", "14"],
  assignment: ["100"],
  copenhagen: ["40", "10.000"],
  vejleaaparken: ["1900"],
  bispehaven: ["900"],
  gellerup: ["2400"],
  newStart: [],
  gangExit: [],
};

test.each(ALL)("%s: the numbers in our words are the toolbox's", (id) => {
  const numbers = MEASURES_DANISH[id].join(" ").match(/\d[\d.]*\d|\d/g) ?? [];
  const { quote } = authorityOf(id);
  expect(
    numbers.filter(
      (number) =>
        !new RegExp(`(^|\\D)${number}(\\D|$)`).test(quote) && !ELSEWHERE[id]?.includes(number),
    ),
  ).toEqual([]);
});

test.each(Object.keys(CHAPTERS) as ChapterId[])(
  "%s: each measure cites its chapter and page",
  (chapter) => {
    for (const id of MEASURES[chapter]) {
      expect(authorityOf(id).provision).toBe(
        `Værktøjskassen, afsnittet ${CHAPTERS[chapter].title}, fra side ${CHAPTERS[chapter].page}`,
      );
      expect(MEASURES_DANISH[id].slice(0, 3).every((text) => text.length > 3)).toBe(true);
    }
  },
);

test("a goal and an effect nobody measured are not told as results", () => {
  expect(MEASURES_DANISH.gangExit[3]).toMatch(/^Kun et mål/);
  expect(MEASURES_DANISH.hotspot[3]).toMatch(/^Ikke effektevalueret/);
  expect(authorityOf("hotspot").quote).toContain("ingen af dem er dog effektevalueret");
});

test("what is left out says why", () => {
  for (const { why } of NOT_MEASURES) expect(why).toMatch(/\.$/);
});
