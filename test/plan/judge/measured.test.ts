import { lastOf, measuredValues, targetOf, yearsOf } from "../../../src/plan/judge/measured";
import { EMPTY_PLAN } from "../../../src/plan/read/plan";
import { endOfYear } from "../../../src/targets";
import { indicator, measurement, milestone } from "./sample";

describe("the measured values", () => {
  test("of each indicator stand in time order; gaps and what belongs nowhere are left out", () => {
    const values = measuredValues([
      measurement("I1", "2025-11-01", 3, 5),
      measurement("I2", "2025-01-01", 9, 6),
      measurement("I1", "2024-11-01", 1, 7),
      measurement("I1", "2025-10-31", 0, 8),
      measurement("I1", "2025-06-01", null, 9),
      measurement("I1", null, 4, 10),
      measurement("", "2025-06-01", 5, 11),
    ]);
    expect([...values]).toEqual([
      [
        "I1",
        [
          { day: "2024-11-01", value: 1, row: 7 },
          { day: "2025-10-31", value: 0, row: 8 },
          { day: "2025-11-01", value: 3, row: 5 },
        ],
      ],
      ["I2", [{ day: "2025-01-01", value: 9, row: 6 }]],
    ]);
  });

  test.each([
    [5, 6, 2],
    [6, 5, 1],
  ])("on the same day in the rows %p and %p: the lower row counts", (one, other, value) => {
    const values = measuredValues([
      measurement("I1", "2025-11-01", 1, one),
      measurement("I1", "2025-11-01", 2, other),
    ]);
    expect(lastOf(values.get("I1"), 2025)?.value).toBe(value);
  });
});

describe("an indicator is a target", () => {
  const WHOLE = { baseline: 40, target: 60, start: endOfYear(2024), end: endOfYear(2025) };
  const own = { startYear: 2024, endYear: 2025 };

  test("from the end of its start year to the end of its end year", () => {
    const yearly = [{ year: 2025, value: 50 }];
    expect(targetOf(indicator("I1", { ...own, yearly }))).toEqual({
      ...WHOLE,
      yearly,
      direction: "rising",
    });
    expect(targetOf(indicator("I1", { ...own, direction: null }))).toEqual({
      ...WHOLE,
      yearly: [],
    });
    expect(targetOf(indicator("I1", { ...own, baseline: 0 }))).toMatchObject({ baseline: 0 });
  });

  test.each([
    ["baseline", null],
    ["target", null],
    ["startYear", null],
    ["endYear", null],
    ["endYear", 2024],
    ["endYear", 2023],
  ])("not while its %s is %p", (column, value) => {
    expect(targetOf(indicator("I1", { ...own, [column]: value }))).toBeUndefined();
  });
});

describe("the years that anything of a plan belongs to", () => {
  const I = (startYear: number | null, endYear: number | null) =>
    indicator("I1", { startYear, endYear });
  test.each([
    ["indicators", { indicators: [I(2025, 2027), I(2024, 2026)] }, [2024, 2027]],
    ["half an indicator", { indicators: [I(null, 2026)] }, [2026, 2026]],
    [
      "measurements",
      { measurements: [measurement("I1", "2026-01-01", 1), measurement("I1", "2025-12-31", null)] },
      [2025, 2026],
    ],
    [
      "milestones, by the planned day",
      {
        milestones: [
          milestone("MP1", { actual: "2030-01-01" }),
          milestone("MP2", { planned: "2028-01-01" }),
        ],
      },
      [2025, 2028],
    ],
    [
      "all of it",
      {
        indicators: [I(2025, 2026)],
        measurements: [measurement("", "2023-05-01", 1)],
        milestones: [milestone("MP1", { planned: "2027-01-01" })],
      },
      [2023, 2027],
    ],
    [
      "nothing that has a year",
      {
        indicators: [I(null, null)],
        measurements: [measurement("I1", null, 1)],
        milestones: [milestone("MP1", { planned: null })],
      },
      undefined,
    ],
  ])("are those of %s", (_, over, years) => {
    expect(yearsOf({ ...EMPTY_PLAN, ...over })).toEqual(
      years && { first: years[0], last: years[1] },
    );
  });
});
