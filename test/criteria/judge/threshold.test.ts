import type { Cell } from "../../../src/core/cell";
import { criterionNamed, thresholdOf } from "../../../src/criteria/judge";

describe("the criterion that a name means", () => {
  test.each<readonly [Cell, ReturnType<typeof criterionNamed>]>([
    ["jobless", "jobless"],
    ["basicschool", "basicSchool"],
    [" BasicSchool ", "basicSchool"],
    ["INCOME", "income"],
    ["Andel dømte", "convicted"],
    ["Dømte pr. 10.000", "convicted"],
    // Named as a number of persons, it is the same criterion.
    ["Antal dømte", "convicted"],
    ["Antal uden for arbejdsmarkedet", "jobless"],
    ["Antal ikke-vestlige", "nonwestern"],
    ["Antal med alene grundskole", "basicSchool"],
    // And where the measure is the other way round.
    ["Andel i arbejde", "jobless"],
    ["Tryghed", "convicted"],
    ["Uddannelse", "basicSchool"],
    ["Boligområde", null],
    ["Beboere", null],
    ["hest", null],
    ["", null],
    [41, null],
    [null, null],
    [true, null],
  ])("%j: %s", (name, expected) => {
    expect(criterionNamed(name)).toBe(expected);
  });
});

describe("a limit that cannot be said tells why", () => {
  test.each<readonly [Cell, Cell, Cell, object]>([
    ["hest", 2019, null, { code: "criterionUnknown", given: "hest" }],
    [41, 2019, null, { code: "criterionUnknown", given: "41" }],
    [null, 2019, null, { code: "criterionUnknown", given: "" }],
    ["Grundskole", 2012, null, { code: "criterionNotInVersion", criterion: "basicSchool" }],
    ["indkomst", 2009, null, { code: "rulesBeforeFirst", given: "2009" }],
    // Three times an average that was not published for the lists of 2018 and 2021.
    ["dømte", 2018, null, { code: "nationalMissing", criterion: "convicted", times: "3" }],
    ["dømte", 2021, "", { code: "nationalMissing", criterion: "convicted", times: "3" }],
    ["dømte", 2021, "cirka", { code: "nationalUnreadable", given: "cirka" }],
    ["dømte", 2021, 2.1, { code: "nationalIsLimit", given: "2.1", times: "3" }],
  ])("%j by the rules of %s, average %j", (name, rules, national, refusal) => {
    expect(thresholdOf(name, rules, national)).toMatchObject({ ok: false, refusal });
  });

  test.each<readonly [Cell, Cell, Cell, number]>([
    // Per 10,000 until 2013, per cent since; three times 0.73 per cent from 2018 on.
    ["dømte", 2013, null, 270],
    ["dømte", 2014, null, 2.7],
    ["dømte", 2018, 0.73, 2.19],
    ["Antal dømte", 2018, 0.73, 2.19],
    // The list's own limits, not the 30 and 65 per cent of § 61 b; the condition of a parallelsamfund, not its 30.
    ["uden arbejde", 2022, null, 40],
    ["indkomst", 2022, null, 55],
    ["ikke-vestlige", 2022, null, 50],
  ])("%j by the rules of %s, average %j: %d", (name, rules, national, limit) => {
    expect(thresholdOf(name, rules, national)).toEqual({ ok: true, value: limit });
  });
});
