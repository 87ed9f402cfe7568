import type { Cell } from "../../../src/core/cell";
import { judgeArea } from "../../../src/criteria/judge";
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
