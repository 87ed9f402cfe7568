import { CRITERIA_VERSIONS } from "../../../src/criteria/rules";
import { boundOf, decimalOf, meets } from "../../../src/criteria/rules/limit";
import { textOf } from "../../../src/core/exact";

const convicted = (version: string) => {
  const criterion = CRITERIA_VERSIONS.find(
    ({ id }) => id === version,
  )?.categories[0]?.criteria.find(({ id }) => id === "convicted");
  if (!criterion) throw new Error(`no convicted criterion in ${version}`);
  return criterion;
};

describe("a double stands for the 15 digits that Excel shows", () => {
  test("what =2,7/100 leaves behind is 0.027", () => {
    expect(2.7 / 100).not.toBe(0.027);
    expect(textOf(decimalOf(2.7 / 100))).toBe("0.027");
  });

  test.each([
    [2.7 / 100, false],
    [0.027, false],
    [0.02700000000001, true],
    [0.02699999999999, false],
  ])("%d as a fraction overstiger 2,7 pct.: %s", (value, met) => {
    expect(meets(value, boundOf(convicted("2014"), 2, null))).toBe(met);
  });

  test("a national average worked out as a third of the published limit gives the published limit back", () => {
    const third = {
      kind: "average",
      percent: decimalOf(2.27 / 3),
      times: "1",
      from: "given",
    } as const;
    expect(meets(2.27, boundOf(convicted("2018"), 0, third))).toBe(true);
    expect(meets(2.26999999999, boundOf(convicted("2018"), 0, third))).toBe(false);
  });
});
