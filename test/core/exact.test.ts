import Big from "big.js";
import fc from "fast-check";
import {
  compare,
  exact,
  exponentOf,
  minus,
  numberOf,
  plus,
  quotientOf,
  rounded,
  shifted,
  significant,
  textOf,
  times,
} from "../../src/core/exact";

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: -6, max: 24 }))
  .map(([digits, places]) => `${digits}e${-places}`);
const doubles = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
const like = (text: string): string => new Big(text).toFixed().replace(/^-0$/, "0");

test.each([
  ["0.1", "0.2", "0.3"],
  ["1.005", "-1.005", "0"],
  ["5e-16", "1", "1.0000000000000005"],
  ["120", "0", "120"],
  ["-0.5", "0.25", "-0.25"],
])("%s and %s are %s", (a, b, sum) => {
  expect(textOf(plus(exact(a), exact(b)))).toBe(sum);
});

test("three times 0.1 is 0.3 and no more, as doubles would have it", () => {
  expect(0.3 >= 3 * 0.1).toBe(false);
  expect(compare(exact(0.3), times(exact(3), exact(0.1)))).toBe(0);
});

test("what is no decimal number is a programming mistake", () => {
  for (const text of ["", "-", "1,5", "NaN", "1e", "."])
    expect(() => exact(text)).toThrow("not a decimal number");
});

test("sums, differences, products and comparisons are those of another library", () => {
  fc.assert(
    fc.property(decimals, decimals, (a, b) => {
      const [x, y] = [exact(a), exact(b)];
      expect(textOf(plus(x, y))).toBe(like(new Big(a).plus(b).toString()));
      expect(textOf(minus(x, y))).toBe(like(new Big(a).minus(b).toString()));
      expect(textOf(times(x, y))).toBe(like(new Big(a).times(b).toString()));
      expect(compare(x, y)).toBe(new Big(a).cmp(b));
      expect(textOf(shifted(x, -3))).toBe(like(new Big(a).times("1e-3").toString()));
    }),
  );
});

test("rounding, significant digits and exponents are those of another library", () => {
  fc.assert(
    fc.property(decimals, fc.integer({ min: 0, max: 12 }), (text, places) => {
      const big = new Big(text);
      expect(textOf(rounded(exact(text), places))).toBe(
        like(big.round(places, Big.roundHalfUp).toString()),
      );
      expect(textOf(rounded(exact(text), places, "down"))).toBe(
        like(big.round(places, Big.roundDown).toString()),
      );
      expect(textOf(rounded(exact(text), places, "up"))).toBe(
        like(big.round(places, Big.roundUp).toString()),
      );
      expect(textOf(significant(exact(text), 15))).toBe(like(big.toPrecision(15)));
      expect(exponentOf(exact(text))).toBe(big.eq(0) ? 0 : big.e);
    }),
  );
});

test("a double goes in and comes out as itself, and is divided to 15 decimals", () => {
  Big.DP = 15;
  fc.assert(
    fc.property(doubles, doubles, (a, b) => {
      expect(numberOf(exact(a)) + 0).toBe(a + 0);
      if (b !== 0)
        expect(quotientOf(exact(a), exact(b)) + 0).toBe(new Big(a).div(b).toNumber() + 0);
    }),
  );
});
