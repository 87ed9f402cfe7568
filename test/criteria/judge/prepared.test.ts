import type { Exact } from "../../../src/core/exact";
import { exact } from "../../../src/core/exact";
import type { Areas, ShareColumn } from "../../../src/criteria/read/areas";
import { fineOf, measure, prepare } from "../../../src/criteria/judge/prepared";
import {
  CRITERIA_VERSIONS,
  listedOf,
  type CriterionId,
  type VersionId,
} from "../../../src/criteria/rules";
import type { National } from "../../../src/criteria/rules/limit";

// A criterion made ready for a column, and a figure held against it. Worked by hand.

describe("a figure in hundred millionths", () => {
  test.each([
    [0, 0],
    [2.7, 270_000_000],
    [-1.5, -150_000_000],
    [0.00000001, 1],
    [40.12345678, 4_012_345_678],
    [0.000000001, NaN],
    [40.123456789, NaN],
    [1 / 3, NaN],
    [9_999_999, 999_999_900_000_000],
    [10_000_000, NaN],
    [-10_000_000, NaN],
    [NaN, NaN],
  ])("%d: %d", (value, fine) => {
    expect(fineOf(value)).toBe(fine);
  });
});

const version = (id: VersionId) => {
  const found = CRITERIA_VERSIONS.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const average = (percent: Exact): National => ({
  kind: "average",
  percent,
  times: "1",
  from: "given",
});
const ready = (
  id: CriterionId,
  rules: VersionId,
  shares: Areas["shares"] = {},
  national: National | null = null,
) => {
  const areas = { shares, counts: {}, residents: null } as unknown as Areas;
  const criteria = prepare(version(rules), areas, national);
  const listed = listedOf(version(rules)).criteria.find((criterion) => criterion.id === id);
  const found = listed && criteria.get(listed);
  if (!found) throw new Error(id);
  return found;
};
const inUnit = (scale: number): ShareColumn => ({
  header: "",
  values: Float64Array.of(),
  scale,
  empties: null,
  meanOf: null,
});

describe("a limit made ready", () => {
  // `Overstiger 2,7 pct.` in 2014; in 2010 270 per 10,000, which is as much.
  test.each<[string, VersionId, number, number, number, number]>([
    ["in per cents", "2014", 0, 2.7, 270_000_000, 1e8],
    ["in fractions", "2014", 2, 2.7, 2_700_000, 1e6],
    ["per 1,000", "2014", -1, 2.7, 2_700_000_000, 1e9],
    ["per 10,000", "2010", -2, 270, 27_000_000_000, 1e10],
  ])("%s", (_, rules, scale, limit, fine, divisor) => {
    expect(ready("convicted", rules, { convicted: inUnit(scale) })).toMatchObject({
      limit,
      fine,
      divisor,
    });
  });
  test("that hangs on an average which is not known has none", () => {
    const found = ready("convicted", "2021", { convicted: inUnit(0) });
    expect([found.limit, found.fine, found.exact]).toEqual([null, NaN, null]);
    expect(measure(1.98, found)).toEqual({
      value: 1.98,
      margin: null,
      onTheLine: false,
      percent: 1.98,
    });
  });
  test("without a column is the law's own", () => {
    expect(ready("jobless", "2021")).toMatchObject({ limit: 40, bound: null, column: null });
  });
});

describe("a figure held against its limit", () => {
  const held = (raw: number, scale: number, rules: VersionId = "2014") =>
    measure(raw, ready("convicted", rules, { convicted: inUnit(scale) }));
  test.each<[string, ReturnType<typeof held>, number, number, boolean, number]>([
    ["over it", held(2.8, 0), 2.8, 0.1, false, 2.8],
    ["under it", held(2.69, 0), 2.69, -0.01, false, 2.69],
    ["on it", held(2.7, 0), 2.7, 0, true, 2.7],
    ["on it, as a fraction", held(0.027, 2), 2.7, 0, true, 2.7],
    ["on it, as what =2,7/100 leaves behind", held(2.7 / 100, 2), 2.7, 0, true, 2.7],
    ["over it, per 1,000", held(28, -1), 2.8, 0.1, false, 2.8],
    ["over it, per 10,000", held(271, -2, "2010"), 271, 0.01, false, 2.71],
    ["on it, per 10,000", held(270, -2, "2010"), 270, 0, true, 2.7],
    [
      "over it in the ninth decimal",
      held(2.700000001, 0),
      2.700000001,
      0.000000001,
      false,
      2.700000001,
    ],
    ["as a third", held(1 / 3, 0), 0.333333333333333, -2.3666666667, false, 0.333333333333333],
  ])("%s", (_, found, value, margin, onTheLine, percent) => {
    expect(found).toEqual({ value, margin, onTheLine, percent });
  });

  // Three times 0.666666666666667 is 2.000000000000001: Excel keeps fifteen digits of it, which is 2.
  test("a limit of more digits than Excel keeps is held against as it is shown", () => {
    const national = average(exact("0.666666666666667"));
    const found = ready("convicted", "2021", { convicted: inUnit(0) }, national);
    expect(measure(2, found)).toEqual({ value: 2, margin: 0, onTheLine: true, percent: 2 });
    expect(measure(2.1, found)).toMatchObject({ margin: 0.1, onTheLine: false });
  });
});
