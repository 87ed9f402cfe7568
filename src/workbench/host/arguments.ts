import { refuse } from "./fault";
import { isKind, isThing, type Its, type KindName, type Thing } from "./thing";

const isLeftOut = (value: unknown): value is null | undefined =>
  value === null || value === undefined;

/** The arguments of one call, read with the strictness of Excel: a wrong type is InvalidArgument. */
export class Args {
  constructor(private readonly values: readonly unknown[]) {}

  raw(index: number): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    return !isLeftOut(this.values[index]);
  }

  text(index: number): string {
    const value = this.values[index];
    return typeof value === "string"
      ? value
      : refuse("InvalidArgument", `Argument ${index + 1} is to be a text.`);
  }

  textOr<F>(index: number, fallback: F): string | F {
    return this.has(index) ? this.text(index) : fallback;
  }

  number(index: number): number {
    const value = this.values[index];
    return typeof value === "number" && Number.isFinite(value)
      ? value
      : refuse("InvalidArgument", `Argument ${index + 1} is to be a number.`);
  }

  /** A whole number. */
  integer(index: number): number {
    const value = this.number(index);
    return Number.isInteger(value)
      ? value
      : refuse("InvalidArgument", `Argument ${index + 1} is to be a whole number.`);
  }

  integerOr<F>(index: number, fallback: F): number | F {
    return this.has(index) ? this.integer(index) : fallback;
  }

  flag(index: number, fallback = false): boolean {
    const value = this.values[index];
    if (isLeftOut(value)) return fallback;
    return typeof value === "boolean"
      ? value
      : refuse("InvalidArgument", `Argument ${index + 1} is to be true or false.`);
  }

  /** One of the given words, whatever the case of its letters; the fallback where it is left out. */
  word<W extends string>(index: number, words: readonly W[], fallback?: W): W {
    const value = this.values[index];
    if (isLeftOut(value) && fallback !== undefined) return fallback;
    return oneOf(value, words);
  }

  record(index: number): Readonly<Record<string, unknown>> {
    return recordOf(this.values[index]);
  }

  list(index: number): readonly unknown[] {
    const value = this.values[index];
    return Array.isArray(value)
      ? value
      : refuse("InvalidArgument", `Argument ${index + 1} is to be an array.`);
  }

  /** An object of the given type. */
  object<N extends KindName>(index: number, of: N): Its[N] {
    const value = this.values[index];
    return isThing(value) && isKind(value, of)
      ? value.it
      : refuse("InvalidArgument", `Argument ${index + 1} is to be a ${of}.`);
  }

  thing(index: number): Thing | undefined {
    const value = this.values[index];
    return isThing(value) ? value : undefined;
  }
}

/** One of the words, whatever the case of its letters. */
export function oneOf<W extends string>(value: unknown, words: readonly W[]): W {
  const found =
    typeof value === "string"
      ? words.find((w) => w.toLowerCase() === value.toLowerCase())
      : undefined;
  return (
    found ?? refuse("InvalidArgument", `"${String(value)}" is not one of ${words.join(", ")}.`)
  );
}

/** A plain object. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : refuse("InvalidArgument", "An object was expected.");
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : refuse("InvalidArgument", "A text was expected.");
}

export function numberOf(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value)
    ? value
    : refuse("InvalidArgument", "A number was expected.");
}

export function flagOf(value: unknown): boolean {
  return typeof value === "boolean"
    ? value
    : refuse("InvalidArgument", "true or false was expected.");
}
