import { judgeArea, type JudgedCriterion } from "../../../src/criteria/judge";
import { only } from "../only";

const HEADER = [
  "Boligområde",
  "Beboere",
  "Uden for arbejdsmarkedet",
  "Ikke-vestlige",
  "Dømte",
  "Grundskole",
  "Indkomst",
  "Antal beboere på 18-64 år",
];

function jobless(
  share: number,
  people: number,
  others: readonly number[] = [60, 1, 65, 70],
): JudgedCriterion {
  const part = only([HEADER, ["A", 1500, share, ...others, people]], {
    rules: 2021,
    national: "0,7 %",
  });
  const found = judgeArea(part, 0).listed.criteria.find(
    ({ criterion }) => criterion.id === "jobless",
  );
  if (!found) throw new Error("no jobless criterion");
  return found;
}

describe("a figure is measured exactly, with few decimals and with many", () => {
  test.each([
    [39.99999999, "no", -0.00000001, false],
    [40, "no", 0, true],
    [40.00000001, "yes", 0.00000001, false],
    [40.0000000001, "yes", 0.0000000001, false],
    [39.9999999999, "no", -0.0000000001, false],
    [40.7, "yes", 0.7, false],
  ])(
    "%d pct.: %s, %d percentage points from 40, on the line: %p",
    (share, answer, margin, onTheLine) => {
      expect(jobless(share, 1000)).toMatchObject({ answer, margin, onTheLine, value: share });
    },
  );

  test("a fraction is shown as the per cent it stands for", () => {
    // 0,407 × 100 is 40,7 and 0,7 above the limit; doubles alone give 40.699999999999996.
    expect(jobless(0.407, 1000, [0.6, 0.01, 0.65, 0.7])).toMatchObject({
      value: 40.7,
      margin: 0.7,
    });
  });
});

describe("persons are whole persons", () => {
  // 40 pct. of 1,000 is 400 persons, which is not over 40 pct.; 401 is.
  test.each([
    [40, 1000, 1, "toLimit"],
    [39.9, 1000, 2, "toLimit"],
    [40.1, 1000, 1, "tooMany"],
    [40.3, 1000, 3, "tooMany"],
    // 40 pct. of 999 is 399.6: 399 is 1 from the limit, 400 is 1 too many.
    [39.94, 999, 1, "toLimit"],
    [40.04, 999, 1, "tooMany"],
  ])("%d pct. of %i: %i persons %s", (share, people, count, side) => {
    expect(jobless(share, people).persons).toEqual({ count, side, approximate: true });
  });

  // 40,0 pct. of 1.234 is 493,6 persons. Rounded to 494 they would be over the limit, which the published share is not.
  test.each([
    [40, 1234, "no", 1, "toLimit"],
    [40, 1237, "no", 1, "toLimit"],
    [40.01, 1231, "yes", 1, "tooMany"],
  ])("%d pct. of %i: the side is that of the answer (%s)", (share, people, answer, count, side) => {
    expect(jobless(share, people)).toMatchObject({ answer, persons: { count, side } });
  });
});
