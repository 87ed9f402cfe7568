import type { Args } from "./arguments";
import type { Host } from "./host";
import type { Its, KindName, Thing } from "./thing";

/** A scalar property: how to read it and, unless it is read-only, how to write it. */
export interface Property<T> {
  readonly get?: (it: T, host: Host) => unknown;
  readonly set?: (it: T, value: unknown, host: Host) => void;
}

/** An object type: everything the client can ask of it, by the PascalCase names that the client sends. */
export interface Kind<T> {
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Navigation properties; null is a null object. */
  readonly links?: Readonly<Record<string, (it: T, host: Host) => Thing | null>>;
  readonly methods?: Readonly<Record<string, (it: T, args: Args, host: Host) => unknown>>;
  /** A collection's members in order. */
  readonly items?: (it: T, host: Host) => readonly Thing[];
  /** A collection's member by key, or by index where the key is a number; null where there is none. */
  readonly item?: (it: T, key: unknown, host: Host) => Thing | null;
  /** The key by which the client finds the object again in its collection. */
  readonly id?: (it: T, host: Host) => string | number | undefined;
}

const declared = new Map<string, Kind<unknown>>();

/** Declares an object type under Excel's name for it. */
export function kind<N extends KindName>(name: N, definition: Kind<Its[N]>): void {
  declared.set(name, definition as Kind<unknown>);
}

/** The type of an object. The types know each other by name only, so that none needs another to be read first. */
export function kindOf({ kind: name }: Pick<Thing, "kind">): Kind<unknown> {
  const found = declared.get(name);
  if (!found) throw new Error(`The type ${name} was not declared.`);
  return found;
}

/** What the host answers for: the members of each object type in camelCase as add-ins write them, read-only ones marked. */
export function coverage(): ReadonlyMap<string, readonly string[]> {
  const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
  const types = [...declared].sort(([a], [b]) => a.localeCompare(b));
  return new Map(
    types.map(([name, { properties, links, methods, item }]) => {
      const scalars = Object.entries(properties ?? {})
        .filter(([, { get }]) => get !== undefined)
        .map(([key, { set }]) => small(key) + (set ? "" : " (read)"));
      const calls = [
        ...Object.keys(methods ?? {}),
        ...(item && !methods?.GetItem ? ["GetItem"] : []),
      ]
        .filter((key) => !key.startsWith("_"))
        .map((key) => `${small(key)}()`);
      const events = Object.keys(methods ?? {})
        .flatMap((key) => /^_Register(?:Event)?(.+?)(?:Event)?$/.exec(key)?.[1] ?? [])
        .map((key) => `on${key === "DataChanged" ? "Changed" : key}`);
      const all = [...scalars, ...Object.keys(links ?? {}).map(small), ...calls, ...events].filter(
        (key) => !key.startsWith("_"),
      );
      return [name, all.sort((a, b) => a.localeCompare(b))];
    }),
  );
}
