import { historyOf, judgeArea } from "../../../src/criteria/judge";
import { only } from "../only";

const HEAD = [
  "Boligområde",
  "Beboere",
  "Uden arbejde",
  "Ikke-vestlige",
  "Dømte",
  "Grundskole",
  "Indkomst",
  "Regionens indkomst",
];

/** Whether the income criterion is met by two amounts; the limit of 2014 is less than 55 per cent of the region's. */
const income = (area: number, region: number): string | undefined => {
  const part = only([HEAD, ["A", 1500, 45, 60, 1, 45, area, region]], { rules: 2014 });
  return judgeArea(part, 0).listed.criteria.find(({ criterion }) => criterion.id === "income")
    ?.answer;
};

describe("an income as an amount beside the region's", () => {
  test("exactly 55 per cent is not less than 55 per cent, however the two divide; a hundredth of a krone less is", () => {
    let seed = 2014;
    for (let round = 0; round < 60; round++) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      // Kroner and øre: twenty øre times 0.55 is eleven øre, so that the amount is exact.
      const region = 20_000_000 + (seed % 20_000_000);
      const exact = (region - (region % 20)) / 100;
      const line = ((region - (region % 20)) / 20) * 11;
      expect([exact, income(line / 100, exact)]).toEqual([exact, "no"]);
      expect([exact, income((line - 1) / 100, exact)]).toEqual([exact, "yes"]);
    }
  });
  test.each([
    // 54.5 and 57.6 per cent of 330 thousand; 54 and 56 are per cent already.
    [180, 330, "yes"],
    [190, 330, "no"],
    [54, 330, "yes"],
    [56, 330, "no"],
  ])("%d beside %d: %s", (area, region, answer) => {
    expect(income(area, region)).toBe(answer);
  });
});

test("a row that says it has left the list is not on it", () => {
  const history = historyOf([
    ["År", "Liste", "Boligområde", "Status"],
    [2019, "ghettoområde", "A", "on"],
    [2019, "ghettoområde", "B", "left"],
    [2019, "ghettoområde", "C", "nej"],
    [2019, "ghettoområde", "D", "ny"],
  ]);
  expect(
    history.ok && history.value.areas.map(({ area, years }) => [area.name, years[0]?.decision]),
  ).toEqual([
    ["A", "met"],
    ["B", "notMet"],
    ["C", "notMet"],
    ["D", "met"],
  ]);
});
