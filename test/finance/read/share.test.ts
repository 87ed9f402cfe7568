import {
  isEnough,
  isShareOfGrant,
  leastLocal,
  missing,
  missingOnTop,
} from "../../../src/finance/judge/share";
import { withMore } from "../../../src/finance/judge/more";
import { found, HEAD, IN_ORDER, kinds, reported } from "./tables";

const share = (local: number, grant: number) => ({
  local,
  localUncertain: 0,
  grant,
  other: 0,
  otherUncertain: 0,
  total: local + grant,
});

test.each([
  ["an øre below a quarter", 24_999_999, 75_000_001, false],
  ["exactly a quarter", 25_000_000, 75_000_000, true],
  ["an øre above a quarter", 25_000_001, 74_999_999, true],
  [
    "exactly a quarter of a sum that floats cannot hold",
    800_000_000_000_001,
    2_400_000_000_000_003,
    true,
  ],
  ["an øre below it", 800_000_000_000_000, 2_400_000_000_000_004, false],
])("%s", (_, local, grant, enough) => {
  expect(isEnough(local, local + grant)).toBe(enough);
});

test("the least local money is a quarter, rounded up to a whole øre", () => {
  expect(leastLocal(100)).toBe(25);
  expect(leastLocal(101)).toBe(26);
  expect(leastLocal(104)).toBe(26);
});

test("25 pct. of the grant is 20 pct. of the whole: 62,500 kr. are missing, or 83,333.34 on top", () => {
  const mistaken = share(25_000_000, 100_000_000);
  expect(isEnough(mistaken.local, mistaken.total)).toBe(false);
  expect(isShareOfGrant(mistaken)).toBe(true);
  // A quarter of 1,250,000 is 312,500, and 250,000 are there.
  expect(missing(mistaken)).toBe(6_250_000);
  // A third of the grant is 333,333.33..., so 83,333.34 more are needed.
  expect(missingOnTop(mistaken)).toBe(8_333_334);
  const [enough, short] = [mistaken.local + 8_333_334, mistaken.local + 8_333_333];
  expect(isEnough(enough, mistaken.grant + enough)).toBe(true);
  expect(isEnough(short, mistaken.grant + short)).toBe(false);
});

test("400,000 kr. more from the municipality: on top the plan grows, in place the grant shrinks", () => {
  const { onTop, inPlace } = withMore(share(10_000_000, 90_000_000), 40_000_000);
  expect(onTop).toMatchObject({ local: 50_000_000, grant: 90_000_000, total: 140_000_000 });
  expect(inPlace).toMatchObject({ local: 50_000_000, grant: 50_000_000, total: 100_000_000 });
});

test("a plan with exactly 25 pct. is in order", () => {
  expect(reported(IN_ORDER).share).toMatchObject({
    local: 25_000_000,
    grant: 75_000_000,
    total: 100_000_000,
  });
  expect(kinds(IN_ORDER)).toEqual([]);
});

test("an øre less is an error that says how much is missing", () => {
  const plan = IN_ORDER.map((row) => (row[5] === 100_000 ? [...row.slice(0, 5), 99_999.99] : row));
  const [low] = found(plan, "cofinancingLow");
  // The total is 999,999.99; a quarter is 249,999.9975, rounded up 250,000.00; 249,999.99 are there.
  expect(low && missing(low.share)).toBe(1);
});

test("ten amounts of a tenth of a krone are exactly one krone", () => {
  const tenths = Array.from({ length: 10 }, (_, i) => [
    `A${i}`,
    "Sundhed",
    "Boligsocial",
    2013,
    "Kommunen",
    0.1,
  ]);
  expect(
    reported([HEAD, ...tenths, ["B", "Sundhed", "Boligsocial", 2013, "LBF", 3]]).share,
  ).toMatchObject({ local: 100, total: 400 });
});

test.each([
  ["Kommunen", true],
  ["Aarhus Kommune", true],
  ["Boligorganisation", true],
  ["Dispositionsfonden", true],
  ["Boligafdelingen", true],
  ["Beboerbetaling", true],
  ["LBF", false],
  ["Landsbyggefondens boligsociale midler", false],
  ["Satspuljen", false],
  ["Socialstyrelsen", false],
  ["Statslig pulje", false],
  ["Region Midtjylland", false],
  ["EU's Socialfond", false],
  ["TrygFonden", false],
])("money from %s is local: %s", (source, local) => {
  const plan = [
    HEAD,
    ["A", "Sundhed", "Boligsocial", 2013, source, 100],
    ["B", "Sundhed", "Boligsocial", 2013, "LBF", 300],
  ];
  expect(reported(plan).share?.local).toBe(local ? 10_000 : 0);
});

test("a state pool is not local, and the uncertainty is told as a warning", () => {
  const plan = [...IN_ORDER, ["Netværk", "Sundhed", "Boligsocial", 2014, "Satspuljen", 50_000]];
  expect(found(plan, "sourceUncertain")).toMatchObject([
    { row: 5, column: 4, ore: 5_000_000, rule: { payer: "state", local: false } },
  ]);
  expect(kinds(plan)).toContain("cofinancingLow");
});
