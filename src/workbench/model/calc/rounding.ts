import { fault, lifted, number, onNumbers, seen, type One } from "./values";

/** The number times a power of ten, by its digits and not by multiplying. */
function shifted(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Rounds on the fifteen digits that Excel sees. */
function rounded(value: number, places: number, way: (size: number) => number): number {
  const whole = Math.trunc(places);
  if (!Number.isFinite(value) || whole > 15) return value;
  const size = way(shifted(Math.abs(seen(value)), whole));
  return size === 0 ? 0 : Math.sign(value) * shifted(size, -whole);
}

const half = (size: number): number => Math.floor(size + 0.5);

const rounding = (way: (size: number) => number): ((...args: One[]) => One) =>
  onNumbers((value = 0, places = 0) => number(rounded(value, places, way)));

/** The quotient's whole number of steps, on the digits that Excel sees. */
const steps =
  (way: (quotient: number) => number, none: (value: number) => One) =>
  (value = 0, step = 0): One => {
    if (step === 0) return none(value);
    if (value === 0) return number(0);
    if (value > 0 && step < 0) return fault("#NUM!");
    return number(seen(way(seen(value / step)) * step));
  };

/** Rounding as Excel does it: ROUND(1.005,2) is 1.01, CEILING(-2.1,1) is -2, FLOOR(-2.1,1) is -3. */
export const ROUNDING = {
  ROUND: lifted(rounding(half)),
  ROUNDUP: lifted(rounding(Math.ceil)),
  ROUNDDOWN: lifted(rounding(Math.floor)),
  CEILING: lifted(onNumbers(steps(Math.ceil, () => number(0)))),
  FLOOR: lifted(
    onNumbers(steps(Math.floor, (value) => (value === 0 ? number(0) : fault("#DIV/0!")))),
  ),
} as const;
