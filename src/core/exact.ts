/** An exact decimal number, `digits` times ten to the power of minus `places`. Only what asks for it rounds. */
export interface Exact {
  readonly digits: bigint;
  readonly places: number;
}

const ten = (power: number): bigint => 10n ** BigInt(power);
const size = (digits: bigint): bigint => (digits < 0n ? -digits : digits);
const made = (digits: bigint, places: number): Exact =>
  places < 0 ? { digits: digits * ten(-places), places: 0 } : { digits, places };

/** The number that a decimal text (`-1.25`, `5e-16`) or the shortest text of a double says. Throws for anything else. */
export function exact(value: string | number): Exact {
  const parts = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(String(value));
  const [, sign = "", whole = "", fraction = "", power = "0"] = parts ?? [];
  if (whole + fraction === "") throw new Error(`not a decimal number: ${value}`);
  const digits = BigInt(whole + fraction);
  return made(sign === "-" ? -digits : digits, fraction.length - Number(power));
}

export const times = (a: Exact, b: Exact): Exact => made(a.digits * b.digits, a.places + b.places);

/** Times ten to the power of `power`. */
export const shifted = (a: Exact, power: number): Exact => made(a.digits, a.places - power);

/** The digits with so many places; `places` must not be fewer than there are. */
const widened = (a: Exact, places: number): bigint => a.digits * ten(places - a.places);

export function plus(a: Exact, b: Exact): Exact {
  const places = Math.max(a.places, b.places);
  return made(widened(a, places) + widened(b, places), places);
}

export const minus = (a: Exact, b: Exact): Exact => plus(a, { ...b, digits: -b.digits });

/** Below zero, zero or above it, as `a` is less than, equal to or more than `b`. */
export const compare = (a: Exact, b: Exact): number =>
  Number(minus(a, b).digits > 0n) - Number(minus(a, b).digits < 0n);

/** Which way a number is rounded: a half away from zero, always towards zero, or always away from it. */
export type Rounding = "half" | "down" | "up";

/** A whole number divided and rounded; `by` is positive. */
function divided(whole: bigint, by: bigint, how: Rounding): bigint {
  const more = how === "half" ? by / 2n : how === "up" ? by - 1n : 0n;
  const quotient = (size(whole) + more) / by;
  return whole < 0n ? -quotient : quotient;
}

/** Rounded to so many places; a negative number of places rounds to tens, hundreds, … */
export function rounded(a: Exact, places: number, how: Rounding = "half"): Exact {
  return places >= a.places ? a : made(divided(a.digits, ten(a.places - places), how), places);
}

/** The power of ten of the first digit; 0 for zero. */
export const exponentOf = ({ digits, places }: Exact): number =>
  digits === 0n ? 0 : size(digits).toString().length - 1 - places;

/** Rounded to so many significant digits. */
export const significant = (a: Exact, digits: number): Exact =>
  rounded(a, digits - 1 - exponentOf(a));

/** The nearest double. */
export const numberOf = ({ digits, places }: Exact): number => Number(`${digits}e${-places}`);

/** Decimal text with a point and no idle zeros. */
export function textOf({ digits, places }: Exact): string {
  const text = size(digits)
    .toString()
    .padStart(places + 1, "0");
  const decimals = text.slice(text.length - places).replace(/0+$/, "");
  const whole = text.slice(0, text.length - places);
  return `${digits < 0n ? "-" : ""}${whole}${places > 0 && decimals ? `.${decimals}` : ""}`;
}

/** `a` divided by `b`, as the double nearest to the quotient with at most 15 decimals. */
export function quotientOf(a: Exact, b: Exact): number {
  const over = a.digits * ten(b.places + 15) * (b.digits < 0n ? -1n : 1n);
  return Number(`${divided(over, size(b.digits) * ten(a.places), "half")}e-15`);
}
