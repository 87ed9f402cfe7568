import { COFINANCING } from "../../../src/finance/rules/cofinancing";
import { FRAMES, RENT_SUPPORT } from "../../../src/finance/rules/frames";
import { SALE_PROCEEDS } from "../../../src/finance/rules/plan";
import { PAYERS } from "../../../src/finance/rules/sources";
import { THEME_LISTS, themesOn } from "../../../src/finance/rules/themes";

test("the quoted words hold the minimum's verb and number", () => {
  expect(COFINANCING.authority.quote).toContain(COFINANCING.verb);
  expect(COFINANCING.authority.quote).toContain(
    `${(100 * COFINANCING.least.numerator) / COFINANCING.least.denominator} pct.`,
  );
});

test("when the fund pays the rest, a quarter of the whole is a third of the grant", () => {
  const { least, leastOfGrant } = COFINANCING;
  // local / grant = least / (1 - least)
  expect(leastOfGrant.numerator * (least.denominator - least.numerator)).toBe(
    least.numerator * leastOfGrant.denominator,
  );
});

test.each([
  ["renovation", "32 mia. kr.", 32e9, 2010, 2016],
  ["infrastructure", "900 mio. kr.", 900e6, 2010, 2016],
  ["demolition", "500 mio. kr.", 500e6, 2010, 2014],
  ["social", "440 mio. kr.", 440e6, 2011, 2014],
])("the frame of %s is %s and holds its years", (id, words, kroner, first, last) => {
  const frame = FRAMES.find((one) => one.id === id);
  expect(frame).toMatchObject({ kroner, firstYear: first, lastYear: last });
  expect(frame?.authority.quote).toContain(words);
  if (id !== "social") expect(frame?.authority.quote).toContain(`${first}-${last}`);
});

test("a frame that has been read in its source quotes the words of its purpose", () => {
  for (const { authority, purpose } of FRAMES.filter((frame) => frame.authority.checked))
    expect(authority.quote).toContain(purpose);
});

test("the theme lists follow each other without a gap and quote every theme", () => {
  expect(THEME_LISTS.map(({ first, last, themes }) => [first, last, themes.length])).toEqual([
    ["2011-01-01", "2014-12-31", 7],
    ["2015-01-01", "2018-12-31", 4],
    ["2019-01-01", "2026-12-31", 4],
  ]);
  for (const { themes, authority } of THEME_LISTS) {
    for (const { name } of themes)
      expect(authority.quote).toContain(name === "Kultur og fritid" ? "Kultur og frihed" : name);
  }
});

test.each([
  ["2010-12-31", undefined],
  ["2011-01-01", "2011"],
  ["2014-12-31", "2011"],
  ["2015-01-01", "2015"],
  ["2018-12-31", "2015"],
  ["2019-01-01", "2019"],
  ["2026-12-31", "2019"],
  ["2027-01-01", undefined],
])("the themes on %s are those of %s", (day, id) => expect(themesOn(day)?.id).toBe(id));

test("a synonym stands for one theme of its list only", () => {
  for (const { themes } of THEME_LISTS) {
    const words = themes
      .flatMap(({ name, synonyms }) => [name, ...synonyms])
      .map((text) => text.toLowerCase());
    expect(new Set(words).size).toBe(words.length);
  }
});

test("sales proceeds presuppose an adopted plan, in the quoted words", () => {
  expect(SALE_PROCEEDS.quote).toContain("vedtaget en helhedsplan");
});

test("only what a rule settles is certain: the fund, the municipality, the housing organisation, and what is called local by name", () => {
  expect(PAYERS.filter(({ uncertain }) => !uncertain).map(({ payer }) => payer)).toEqual([
    "fund",
    "municipality",
    "housing",
    "local",
  ]);
});

test("up to half of the social frame may go to rent support, in both periods of which it is told", () => {
  expect(RENT_SUPPORT.quote).toContain("op til halvdelen");
  for (const { kroner } of FRAMES.filter(
    ({ id, firstYear }) => id === "social" && firstYear < 2019,
  ))
    expect(RENT_SUPPORT.note).toContain(`${kroner / 1_000_000} mio. kr.`);
});
