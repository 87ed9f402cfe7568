import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { allowedOf, targetAt } from "../../../src/targets/judge/reduction";
import { LISTED } from "../../../src/targets/rules/listed";
import { NATIONAL_TARGETS } from "../../../src/targets/rules/reduction";

const rows = readFileSync(join(__dirname, "reduction.md"), "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, baseline = "", year = "", allowed = ""] = line.split("|").map((cell) => cell.trim());
    return /^\d+$/.test(baseline)
      ? [{ baseline: Number(baseline), year: Number(year), allowed }]
      : [];
  });

test.each(rows)(
  "af $baseline områder højst $allowed ved udgangen af $year",
  ({ baseline, year, allowed }) => {
    const target = targetAt(year);
    expect(target ? String(allowedOf(baseline, target)) : "intet mål").toBe(allowed);
  },
);

test("the allowed number meets the target, and one more would not", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999 }),
      fc.constantFrom(...NATIONAL_TARGETS),
      (baseline, target) => {
        const { numerator, denominator } = target.fewer;
        const allowed = allowedOf(baseline, target);
        expect((baseline - allowed) * denominator).toBeGreaterThanOrEqual(baseline * numerator);
        expect((baseline - allowed - 1) * denominator).toBeLessThan(baseline * numerator);
      },
    ),
  );
});

test("the quoted words hold both parts and both years", () => {
  const [first, second] = NATIONAL_TARGETS;
  expect(first?.authority.quote).toContain(
    `med ${first?.fewer.numerator}/${first?.fewer.denominator} inden udgangen af ${first?.byEndOf}`,
  );
  expect(second?.authority.quote).toContain(
    `halvere antallet inden udgangen af ${second?.byEndOf}`,
  );
});

test("the published lists stand in time order with their days, two of them in 2014, and say what they count", () => {
  expect(LISTED.map(({ year }) => year)).toEqual([
    ...[2010, 2011, 2012, 2013, 2014, 2014, 2015, 2016, 2017],
    ...[2018, 2019, 2020, 2021, 2022, 2023, 2024],
  ]);
  const of = (id: string) => LISTED.find((listed) => listed.id === id);
  expect([of("2012")?.on, of("2012")?.areas]).toEqual(["2012-10-01", 33]);
  expect([of("2014-02")?.on, of("2014-02")?.areas]).toEqual(["2014-02-01", 33]);
  expect([of("2014-12")?.on, of("2014-12")?.areas]).toEqual(["2014-12-01", 31]);
  expect(of("2010")?.on).toBe("2010-10-26");
  // A day that was not found is not made up.
  expect(LISTED.filter(({ on }) => on === null).map(({ id }) => id)).toEqual(["2011", "2013"]);
  expect(LISTED.every(({ on, year }) => on === null || on.startsWith(String(year)))).toBe(true);
  expect(new Set(LISTED.map(({ id }) => id)).size).toBe(LISTED.length);
  expect(new Set(LISTED.filter(({ year }) => year < 2018).map(({ name }) => name))).toEqual(
    new Set(["særligt udsatte boligområder"]),
  );
  expect(
    LISTED.filter(({ certainty }) => certainty === "unverified").map(({ year }) => year),
  ).toEqual([2013]);
});
