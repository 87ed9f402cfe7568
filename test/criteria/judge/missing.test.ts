import type { Cell } from "../../../src/core/cell";
import { assess, judgeArea } from "../../../src/criteria/judge";
import { only } from "../only";

const HEAD = [
  "Boligområde",
  "Beboere",
  "Uden arbejde",
  "Ikke-vestlige",
  "Dømte",
  "Grundskole",
  "Indkomst",
];

const listed = (...cells: Cell[]) =>
  judgeArea(only([HEAD, ["A", ...cells]], { rules: 2014 }), 0).listed;

describe("the least number of residents is in", () => {
  test.each([
    [999, true, "notMet"],
    [1000, false, "met"],
    [1001, false, "met"],
  ] as const)("%i residents: too few %p, %s", (residents, tooFewResidents, decision) => {
    expect(listed(residents, 45, 60, 3, 55, 50)).toMatchObject({ tooFewResidents, decision });
  });
  test("residents that are not given are not too few", () => {
    expect(listed("..", 45, 60, 3, 55, 50)).toMatchObject({
      tooFewResidents: false,
      decision: "undecided",
      missing: ["residents"],
    });
  });
});

describe("a national average in another unit", () => {
  const asked = (national: Cell) =>
    assess([HEAD, ["A", 1500, 45, 60, 2.4, 55, 60]], { rules: 2022, national });
  test.each([
    // In per cent, and as the fraction it is.
    [0.8, "2.4"],
    [0.008, "2.4"],
  ])("%d is 0.8 per cent: the limit is three times it", (national, limit) => {
    const list = asked(national);
    const part = list.ok ? list.value.parts[0] : undefined;
    const convicted = part?.version.categories[0]?.criteria.find(({ id }) => id === "convicted");
    expect(part && convicted && String(part.prepared.get(convicted)?.limit)).toBe(
      part?.version.categories[0]?.id === "forebyggelse" ? "1.6" : limit,
    );
  });
  test.each([
    // 27 times below the highest share: neither per cent nor fraction for certain; 48 times: five per cent as a fraction.
    [0.09, "nationalUnitUnclear"],
    [0.05, "nationalIsLimit"],
  ])("%d is refused: %s", (national, code) => {
    expect(asked(national)).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe("only what could change the decision is missing", () => {
  test("three are met without the figure that is not there: only the residents are asked for", () => {
    expect(listed("..", 45, 60, 3, "..", 60)).toMatchObject({ missing: ["residents"] });
  });
  test("two are met and one is not there: it is what decides", () => {
    expect(listed(1500, 45, 60, 2, "..", 60)).toMatchObject({
      decision: "undecided",
      missing: ["basicSchool"],
    });
  });
  test("one is met and one is not there: too few even if, and nothing is asked for", () => {
    expect(listed(1500, 45, 40, 2, "..", 60)).toMatchObject({ decision: "notMet", missing: [] });
  });
  test("one is met and two are not there: both are asked for, since both together decide", () => {
    expect(listed(1500, 45, 40, "..", "..", 60)).toMatchObject({
      decision: "undecided",
      missing: ["convicted", "basicSchool"],
    });
  });
});
