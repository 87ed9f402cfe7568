import type { Cell } from "../../../../src/core/cell";
import {
  criterionOf,
  decidingOf,
  historyOf,
  inPercent,
  relativeDistance,
  turnsBetween,
  type YearOfArea,
} from "../../../../src/criteria/judge";
import type { CriterionId } from "../../../../src/criteria/rules";
import { areaIn, areaOf, HEAD, lastOf, MET, valueOf } from "./lists";

const judgedIn = (year: number, cells: readonly Cell[]) => {
  const area = lastOf(areaOf([[year, cells]])).judged();
  if (!area) throw new Error("The area has no figures.");
  return area;
};

describe("what a year says of one measure", () => {
  test.each<readonly [CriterionId, number, number]>([
    ["jobless", 2015, 40],
    ["nonwestern", 2015, 50],
    // From 2018 on the non-western share is a condition of the more severe categories: over 50 per cent, not the 30 of § 61 b.
    ["nonwestern", 2019, 50],
    ["nonwestern", 2022, 50],
    // The list's own limit, not the 30 and 65 per cent of § 61 b.
    ["jobless", 2022, 40],
    ["income", 2022, 55],
  ])("%s in %d: limit %d", (id, year, limit) => {
    expect(criterionOf(judgedIn(year, MET), id)).toMatchObject({ criterion: { id }, limit });
  });
  test.each<readonly [CriterionId, number]>([
    ["basicSchool", 2013],
    ["income", 2013],
  ])("%s was not measured in %d", (id, year) => {
    expect(criterionOf(judgedIn(year, MET), id)).toBeNull();
  });

  test("270 per 10,000 is 2.7 per cent, and what is missing is not 0", () => {
    const convicted = (cell: Cell, year = 2013) =>
      inPercent(criterionOf(judgedIn(year, [1500, 45, 60, cell, 65, 50]), "convicted"));
    expect(convicted(300)).toEqual({ value: 3, limit: 2.7 });
    expect(convicted("..")).toEqual({ value: null, limit: 2.7 });
    // The national average of 2021 was not published.
    expect(convicted(2.2, 2021)).toEqual({ value: 2.2, limit: null });
    expect(inPercent(null)).toEqual({ value: null, limit: null });
    expect(inPercent(undefined)).toEqual({ value: null, limit: null });
  });

  test("the distance is a share of the limit, and without a figure or a limit it is endless", () => {
    const distance = (id: CriterionId, cells: readonly Cell[], year = 2015) => {
      const criterion = criterionOf(judgedIn(year, cells), id);
      return criterion && relativeDistance(criterion);
    };
    // 5 of 40, 10 of 50, 5 of 55 and 0.3 of 2.7.
    expect(distance("jobless", MET)).toBeCloseTo(0.125, 10);
    expect(distance("nonwestern", MET)).toBeCloseTo(0.2, 10);
    expect(distance("income", MET)).toBeCloseTo(1 / 11, 10);
    expect(distance("convicted", [1500, 45, 60, 3, 65, 50])).toBeCloseTo(1 / 9, 10);
    expect(distance("convicted", [1500, 45, 60, "..", 65, 50])).toBe(Infinity);
    expect(distance("convicted", [1500, 45, 60, 2.2, 65, 50], 2021)).toBe(Infinity);
  });
});

describe("the nearest of those that decide", () => {
  // Limits of 2015: 40, 50, 2.7, 50 and under 55. The share of convicted is the nearest of all, on the other side.
  test.each<readonly [string, readonly Cell[], string, CriterionId]>([
    ["on the list", [1500, 45, 60, 2.69, 51, 60], "enough", "basicSchool"],
    ["on the list with more", [1500, 42, 60, 2.69, 60, 50], "more", "jobless"],
    ["off the list", [1500, 30, 60, 2.71, 40, 60], "short", "income"],
  ])("%s", (_, cells, kind, nearest) => {
    expect(decidingOf(lastOf(areaOf([[2015, cells]])))).toMatchObject({
      kind,
      nearest: { criterion: { id: nearest } },
    });
  });
  test("nothing decides a year whose list does not have the area", () => {
    const found = valueOf(
      historyOf([
        HEAD,
        [2015, "Vollsmose", "Odense", ...MET],
        [2016, "Solbakken", "Odense", ...MET],
      ]),
    );
    expect(decidingOf(lastOf(areaIn(found, "Vollsmose")))).toBeNull();
  });
});

describe("what turned between two years", () => {
  const turns = (one: readonly [number, readonly Cell[]], other: typeof one) => {
    const [before, now] = areaOf([one, other]).years;
    return before && now && turnsBetween(before, now);
  };
  const to = (id: CriterionId, is: "met" | "notMet") => ({ id, to: is });
  test.each<readonly [string, readonly Cell[], readonly Cell[], readonly ReturnType<typeof to>[]]>([
    ["nothing", MET, MET, []],
    [
      "one met, one no more",
      MET,
      [1500, 39, 60, 3, 65, 50],
      [to("jobless", "notMet"), to("convicted", "met")],
    ],
    ["figures that come", [1500, 45, 60, "..", 65, 50], [1500, 45, 60, 3, 65, 50], []],
    ["figures that go", [1500, 45, 60, 3, 65, 50], [1500, 45, 60, "..", 65, 50], []],
    ["figures that stay away", [1500, 45, 60, "..", 65, 50], [1500, 45, 60, "..", 65, 50], []],
  ])("by the same rules: %s", (_, before, now, expected) => {
    const found = turns([2015, before], [2016, now]);
    expect(found?.rulesChanged).toBe(false);
    expect(found?.criteria).toHaveLength(expected.length);
    expect(found?.criteria).toEqual(expect.arrayContaining([...expected]));
  });
  test("a criterion that is new in the rules turned only where it is met", () => {
    // Basic school and income were not counted until 2014.
    const found = turns([2013, [1500, 45, 60, 100, 65, 50]], [2014, [1500, 45, 60, 1, 65, 60]]);
    expect(found).toEqual({ criteria: [to("basicSchool", "met")], rulesChanged: true });
  });
  test("cannot be told where one of the years has no figures", () => {
    const [figures, name] = areaOf(
      [
        [2019, [...MET, ""]],
        [2020, ["", "", "", "", "", "", "ghettoområde"]],
        [2020, ["", "", "", "", "", "", ""]],
      ],
      [...HEAD, "Liste"],
    ).years as readonly [YearOfArea, YearOfArea];
    expect(name.by).toBe("name");
    expect(turnsBetween(figures, name)).toBeNull();
    expect(turnsBetween(name, figures)).toBeNull();
    expect(turnsBetween(figures, figures)).toEqual({ criteria: [], rulesChanged: false });
  });
});
