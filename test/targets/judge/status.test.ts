import fc from "fast-check";
import { endOfDay, endOfYear, readMoment } from "../../../src/targets/judge/moment";
import { progress } from "../../../src/targets/judge/progress";
import { status } from "../../../src/targets/judge/status";
import type { Target } from "../../../src/targets/judge/target";

const RISING: Target = { baseline: 40, target: 60, start: endOfYear(2024), end: endOfYear(2028) };
const FALLING: Target = {
  baseline: 2.7,
  target: 1.5,
  start: endOfYear(2024),
  end: endOfYear(2027),
};

describe("a status", () => {
  test.each([
    ["just under the path", 44.999999, 2025, "behind"],
    ["on the path", 45, 2025, "onTrack"],
    ["just over the path", 45.000001, 2025, "onTrack"],
    ["just under the target before the end", 59.999999, 2027, "onTrack"],
    ["on the target before the end", 60, 2025, "reached"],
    ["over the target after the end", 61, 2030, "reached"],
    ["just under the target at the end", 59.999999, 2028, "missed"],
    ["just under the target after the end", 59.999999, 2029, "missed"],
    ["at the baseline at the start", 40, 2024, "onTrack"],
    ["under the baseline at the start", 39.999999, 2024, "behind"],
    ["at the target the year before the start", 60, 2023, "notBegun"],
  ])("of a rising indicator %s", (_, actual, year, expected) => {
    expect(status(RISING, actual, endOfYear(year))).toBe(expected);
  });

  test.each([
    ["just over the path", 2.300001, 2025, "behind"],
    ["exactly on the path, which no binary fraction holds", 2.3, 2025, "onTrack"],
    ["just under the path", 2.299999, 2025, "onTrack"],
    ["on the target", 1.5, 2026, "reached"],
    ["just over the target at the end", 1.500001, 2027, "missed"],
  ])("of a falling indicator %s", (_, actual, year, expected) => {
    expect(status(FALLING, actual, endOfYear(year))).toBe(expected);
  });

  test("is undecided without a measurement, once the period has begun", () => {
    expect(status(RISING, null, endOfYear(2025))).toBe("undecided");
    expect(status(RISING, null, endOfYear(2023))).toBe("notBegun");
  });

  test("follows the yearly targets given, not the straight line", () => {
    const slow: Target = { ...RISING, yearly: [{ year: 2025, value: 41 }] };
    expect(status(slow, 41, endOfYear(2025))).toBe("onTrack");
    expect(status(slow, 40.9, endOfYear(2025))).toBe("behind");
    // From 41 at the end of 2025 to 60 at the end of 2028: 47 1/3 at the end of 2026.
    expect(status(slow, 47.3333, endOfYear(2026))).toBe("behind");
    expect(status(slow, 47.3334, endOfYear(2026))).toBe("onTrack");
  });

  test("holds a value where target and baseline are equal", () => {
    const level: Target = { ...RISING, target: 40 };
    expect(status(level, 40, endOfYear(2025))).toBe("reached");
    expect(status(level, 41, endOfYear(2025))).toBe("undecided");
    expect(status({ ...level, direction: "rising" }, 41, endOfYear(2025))).toBe("reached");
    expect(status({ ...level, direction: "falling" }, 41, endOfYear(2025))).toBe("behind");
    expect(status({ ...level, direction: "falling" }, 41, endOfYear(2028))).toBe("missed");
  });

  test("is undecided where the stated direction contradicts the numbers", () => {
    expect(status({ ...RISING, direction: "falling" }, 50, endOfYear(2025))).toBe("undecided");
  });

  test("has the same sign in days as in years", () => {
    expect(endOfDay("2025-12-31")).toBe(endOfYear(2025));
    expect(endOfDay("2024-12-31")).toBe(endOfYear(2024));
    // The last of June is day 181 of 2025: 40 + 5 * 181/365 = 42.479452…
    expect(status(RISING, 42.47945, endOfDay("2025-06-30"))).toBe("behind");
    expect(status(RISING, 42.47946, endOfDay("2025-06-30"))).toBe("onTrack");
  });

  test("never gets worse when a rising indicator rises", () => {
    const rank = { undecided: -1, notBegun: -1, missed: 0, behind: 0, onTrack: 1, reached: 2 };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 2024, max: 2030 }),
        (a, b, year) => {
          const [low, high] = [Math.min(a, b) / 10, Math.max(a, b) / 10];
          expect(rank[status(RISING, high, endOfYear(year))]).toBeGreaterThanOrEqual(
            rank[status(RISING, low, endOfYear(year))],
          );
        },
      ),
    );
  });

  test("is the same when everything changes sign", () => {
    const figure = fc.integer({ min: -10_000, max: 10_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(
        figure,
        figure,
        figure,
        fc.integer({ min: 2020, max: 2032 }),
        (baseline, target, actual, year) => {
          const there = { ...RISING, baseline, target };
          const back = { ...RISING, baseline: -baseline, target: -target };
          expect(status(back, -actual, endOfYear(year))).toBe(
            status(there, actual, endOfYear(year)),
          );
        },
      ),
    );
  });
});

describe("a moment", () => {
  test.each([
    ["a year", 2025, endOfYear(2025)],
    ["a year as text", "2025", endOfYear(2025)],
    ["an Excel serial number", 46022, endOfYear(2025)],
    ["a Danish date", "31-12-2025", endOfYear(2025)],
    ["an ISO date", "2025-12-31", endOfYear(2025)],
    ["a date in words", "31. december 2025", endOfYear(2025)],
  ])("is read from %s", (_, cell, expected) => {
    expect(readMoment(cell)).toBe(expected);
  });

  test.each([["31-02-2025"], [1899], [60], ["snart"], [null], [true]])(
    "is not read from %p",
    (cell) => {
      expect(readMoment(cell)).toBeUndefined();
    },
  );
});

describe("progress", () => {
  test.each([
    [40, 60, 40, 0],
    [40, 60, 45, 0.25],
    [40, 60, 60, 1],
    [40, 60, 65, 1.25],
    [40, 60, 35, -0.25],
    [2.7, 1.5, 2.3, 0.333333333333333],
    [2.7, 1.5, 1.5, 1],
    [0, 1, 0.3, 0.3],
    [52.9, 52.9, 52.9, 1],
  ])("from %p to %p at %p is %p", (baseline, target, actual, share) => {
    expect(progress(baseline, target, actual)).toBe(share);
  });

  test("is refused where there is no way to go and the value differs", () => {
    expect(progress(50, 50, 51)).toEqual({
      kind: "refusal",
      code: "noDistance",
      baseline: 50,
      actual: 51,
    });
  });

  test("no way gone towards a lower target is a plain zero", () => {
    expect(Object.is(progress(5, 1, 5), 0)).toBe(true);
  });

  test("rises with the value towards the target, and is the same when everything changes sign", () => {
    const figure = fc.integer({ min: -10_000, max: 10_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(figure, figure, figure, figure, (baseline, target, a, b) => {
        fc.pre(baseline !== target);
        const [near, far] = [
          progress(baseline, target, a) as number,
          progress(baseline, target, b) as number,
        ];
        expect(Math.sign(far - near)).toBe(Math.sign(b - a) * Math.sign(target - baseline) + 0);
        expect(progress(-baseline, -target, -a)).toBe(near);
      }),
    );
  });
});
