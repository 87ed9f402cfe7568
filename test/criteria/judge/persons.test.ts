import type { Cell } from "../../../src/core/cell";
import { judgeArea, type JudgedCriterion } from "../../../src/criteria/judge";
import type { CriterionId } from "../../../src/criteria/rules";
import { only } from "../only";
import { HEAD as COUNTS, SHARES } from "./groups";

const HEAD = [...SHARES, "Antal 18 år og derover"];

function judged(
  id: CriterionId,
  head: readonly string[],
  cells: readonly Cell[],
  choices: object,
): JudgedCriterion {
  const area = judgeArea(only([[...head], ["Vollsmose", ...cells]], choices), 0);
  const found = area.listed.criteria.find(({ criterion }) => criterion.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe("shares with more decimals than are published", () => {
  // Over half of 1,000 residents is 501. 50.123456789 per cent are 501.23 persons: two fewer are not over. 49.876543211 are
  // 498.77, and 49.812345678912 are 498.12: two more are.
  test.each<readonly [number, number, "tooMany" | "toLimit"]>([
    [50.123456789, 2, "tooMany"],
    [50.0000000001, 1, "tooMany"],
    [49.9999999999, 1, "toLimit"],
    [49.876543211, 2, "toLimit"],
    [49.812345678912, 2, "toLimit"],
    [40.0000000001, 100, "toLimit"],
  ])("%d per cent of 1,000 residents: %d %s", (share, count, side) => {
    const cells = [1000, 45, share, 1, 40, 70, 800];
    expect(judged("nonwestern", HEAD, cells, { rules: 2014 }).persons).toEqual({
      count,
      side,
      approximate: true,
    });
  });

  test("a fraction too is the per cent that it stands for", () => {
    const cells = [1000, 0.401234567891, 0.6, 0.01, 0.4, 0.7, 800];
    const found = judged("jobless", HEAD, cells, { rules: 2014 });
    expect(found).toMatchObject({ answer: "yes", value: 40.1234567891 });
    expect(found.margin).toBeCloseTo(0.1234567891, 10);
  });
});

describe("a limit with more decimals than are published", () => {
  // Three times 0.666666666 is 1.999999998 per cent: 19.99999998 of 1,000 grown-ups. `Udgør mindst`: 20 are met.
  const national = "0,666666666";
  test.each<readonly [number, "yes" | "no", number, "tooMany" | "toLimit"]>([
    [18, "no", 2, "toLimit"],
    [19, "no", 1, "toLimit"],
    [20, "yes", 1, "tooMany"],
    [22, "yes", 3, "tooMany"],
  ])("%d convicted of 1,000: %s, %d %s", (convicted, answer, count, side) => {
    const cells = [2000, 1000, 410, 1006, 1000, convicted, 1000, 503, 90];
    expect(judged("convicted", COUNTS, cells, { rules: 2018, national })).toMatchObject({
      answer,
      persons: { count, side, approximate: false },
    });
  });
  test.each<readonly [number, "yes" | "no", number, boolean, number]>([
    [2, "yes", 0.000000002, false, 1],
    [1.999999998, "yes", 0, true, 1],
    [1.999999997, "no", -0.000000001, false, 1],
  ])("%d per cent convicted: %s, %d from the limit", (share, answer, margin, onTheLine, count) => {
    const cells = [2000, 45, 60, share, 40, 70, 1000];
    expect(judged("convicted", HEAD, cells, { rules: 2018, national })).toMatchObject({
      answer,
      value: share,
      margin,
      onTheLine,
      persons: { count, side: answer === "yes" ? "tooMany" : "toLimit", approximate: true },
    });
  });
});

describe("the limit of 2010-13 is per 10,000", () => {
  // `Er over 270`: 27 of 1,000 are on the limit, which is not over it.
  test.each<readonly [number, "yes" | "no", number, number, number, "tooMany" | "toLimit"]>([
    [26, "no", 260, -0.1, 2, "toLimit"],
    [27, "no", 270, 0, 1, "toLimit"],
    [28, "yes", 280, 0.1, 1, "tooMany"],
  ])("%d of 1,000: %s, %d", (convicted, answer, value, margin, count, side) => {
    const cells = [2000, 1000, 410, 1006, 1000, convicted, 1000, 503, 90];
    expect(judged("convicted", COUNTS, cells, { rules: 2012 })).toMatchObject({
      answer,
      value,
      margin,
      limit: 270,
      persons: { count, side, approximate: false },
    });
  });
});

describe("no persons are told", () => {
  test.each<readonly [string, readonly Cell[], object]>([
    ["without a national average", [2000, 45, 60, 2, 40, 70, 1000], { rules: 2018 }],
    ["without a share", [2000, 45, 60, "..", 40, 70, 1000], { rules: 2014 }],
    ["without the number of grown-ups", [2000, 45, 60, 2, 40, 70, ".."], { rules: 2014 }],
    ["of no grown-ups", [2000, 45, 60, 2, 40, 70, 0], { rules: 2014 }],
  ])("%s", (_, cells, choices) => {
    expect(judged("convicted", HEAD, cells, choices).persons).toBeNull();
  });
  test("of an income", () => {
    const cells = [2000, 45, 60, 2, 40, 50, 1000];
    expect(judged("income", HEAD, cells, { rules: 2014 }).persons).toBeNull();
  });
});
