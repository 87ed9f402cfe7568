import fc from "fast-check";
import { endOfYear } from "../../../src/targets/judge/moment";
import { numberOf, pathAt, yearlyPath } from "../../../src/targets/judge/path";
import { points, type YearTarget } from "../../../src/targets/judge/target";

function values(path: ReturnType<typeof yearlyPath>): number[] {
  return "kind" in path ? [] : path.map((point) => point.value);
}

describe("the yearly path", () => {
  test("goes in equal steps and includes both years", () => {
    expect(yearlyPath(40, 60, 2024, 2028)).toEqual([
      { year: 2024, value: 40 },
      { year: 2025, value: 45 },
      { year: 2026, value: 50 },
      { year: 2027, value: 55 },
      { year: 2028, value: 60 },
    ]);
  });

  test("falls as well as it rises", () => {
    expect(values(yearlyPath(2.7, 1.5, 2024, 2027))).toEqual([2.7, 2.3, 1.9, 1.5]);
  });

  test("has no binary dust: a tenth of the way from 0 to 1 is 0.1, three tenths 0.3", () => {
    expect(values(yearlyPath(0, 1, 2020, 2030))).toEqual([
      0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1,
    ]);
  });

  test("is level where the target equals the baseline", () => {
    expect(values(yearlyPath(52.9, 52.9, 2024, 2026))).toEqual([52.9, 52.9, 52.9]);
  });

  test.each([
    ["the same year", 2024, 2024],
    ["an end before the start", 2025, 2024],
  ])("refuses %s", (_, start, end) => {
    expect(yearlyPath(1, 2, start, end)).toEqual({
      kind: "refusal",
      code: "endBeforeStart",
      start,
      end,
    });
  });

  test.each([
    [1899, 2024, "startYear", "1899"],
    [2024.5, 2026, "startYear", "2024.5"],
    [2024, 2200, "endYear", "2200"],
  ])("refuses %p-%p, which is not a pair of calendar years", (start, end, which, value) => {
    expect(yearlyPath(1, 2, start, end)).toEqual({
      kind: "refusal",
      code: "notAYear",
      which,
      value,
    });
  });

  const figure = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 100);
  const years = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 60 }));

  test("never turns: each step has the sign of target minus baseline", () => {
    fc.assert(
      fc.property(figure, figure, years, (baseline, target, [start, length]) => {
        const path = values(yearlyPath(baseline, target, start, start + length));
        expect(path).toHaveLength(length + 1);
        expect(path[0]).toBe(baseline);
        expect(path.at(-1)).toBe(target);
        for (const [i, value] of path.entries())
          if (i > 0)
            expect(Math.sign(value - (path[i - 1] ?? NaN))).toBe(Math.sign(target - baseline));
      }),
    );
  });

  test("flips with the direction: minus baseline to minus target is minus the path", () => {
    fc.assert(
      fc.property(figure, figure, years, (baseline, target, [start, length]) => {
        const there = yearlyPath(baseline, target, start, start + length) as readonly YearTarget[];
        const back = yearlyPath(-baseline, -target, start, start + length) as readonly YearTarget[];
        expect(back.map((p) => p.value + 0)).toEqual(there.map((p) => -p.value + 0));
      }),
    );
  });
});

describe("the path at a moment", () => {
  // From 40 at the end of 2020 to 60 at the end of 2024, through 44 at the end of 2022 and 52 at the end of 2023.
  const target = {
    baseline: 40,
    target: 60,
    start: endOfYear(2020),
    end: endOfYear(2024),
    yearly: [
      { year: 2023, value: 52 },
      { year: 2022, value: 44 },
    ],
  };
  const at = (moment: number): number => numberOf(pathAt(target, moment));

  test("is the baseline up to the start and the target from the end on", () => {
    expect([2010, 2020].map((year) => at(endOfYear(year)))).toEqual([40, 40]);
    expect([2024, 2025, 2040].map((year) => at(endOfYear(year)))).toEqual([60, 60, 60]);
  });

  test("goes through the yearly targets in the order of time, however they are written", () => {
    expect([2021, 2022, 2023].map((year) => at(endOfYear(year)))).toEqual([42, 44, 52]);
    const half = (endOfYear(2022) + endOfYear(2023)) / 2;
    expect(at(half)).toBe(48);
  });

  test("leaves aside a yearly target at the start, at the end, before and after", () => {
    const others = [2019, 2020, 2024, 2025].map((year) => ({ year, value: 99 }));
    const same = { ...target, yearly: [...others, ...target.yearly] };
    const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
    expect(points(same)).toEqual(points(target));
    expect(years.map((year) => numberOf(pathAt(same, endOfYear(year))))).toEqual(
      years.map((year) => at(endOfYear(year))),
    );
  });

  test("without yearly targets has two points", () => {
    const plain = { ...target, yearly: undefined };
    expect(points(plain)).toEqual([
      { at: endOfYear(2020), value: 40 },
      { at: endOfYear(2024), value: 60 },
    ]);
  });

  test("of a target that ends where it starts is the baseline, and after it the target", () => {
    const sudden = { ...target, end: target.start, yearly: [] };
    expect(numberOf(pathAt(sudden, endOfYear(2020)))).toBe(40);
    expect(numberOf(pathAt(sudden, endOfYear(2021)))).toBe(60);
  });
});
