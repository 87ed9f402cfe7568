import type { Args } from "./arguments";
import type { Host } from "./host";

/** One object of Excel's object model as the host sees it: its type and what it stands for in the workbook. */
export interface Thing {
  readonly kind: Kind<unknown>;
  readonly it: unknown;
}

/** A scalar property: how to read it and, unless it is read-only, how to write it. */
export interface Property<T> {
  readonly get?: (it: T, host: Host) => unknown;
  readonly set?: (it: T, value: unknown, host: Host) => void;
}

/** An object type: everything the client can ask of it, by the PascalCase names that the client sends. */
export interface Kind<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Navigation properties; null is a null object. */
  readonly links?: Readonly<Record<string, (it: T, host: Host) => Thing | null>>;
  readonly methods?: Readonly<Record<string, (it: T, args: Args, host: Host) => unknown>>;
  /** A collection's members in order. */
  readonly items?: (it: T, host: Host) => readonly Thing[];
  /** A collection's member by key, or by index where the key is a number; null where there is none. */
  readonly item?: (it: T, key: unknown, host: Host) => Thing | null;
  /** The key by which the client finds the object again in its collection. */
  readonly id?: (it: T, host: Host) => string | undefined;
}

/** Declares an object type. */
export function kind<T>(definition: Kind<T>): Kind<T> {
  return definition;
}

/** An object of a type. */
export function thing<T>(of: Kind<T>, it: T): Thing {
  return { kind: of as Kind<unknown>, it };
}

export function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && "kind" in value && "it" in value;
}

/** Whether the object is of the type; afterwards `it` has the type's shape. */
export function isKind<T>(value: Thing, of: Kind<T>): value is Thing & { readonly it: T } {
  return value.kind === (of as Kind<unknown>);
}
