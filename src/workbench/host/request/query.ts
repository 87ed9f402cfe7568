import { guardSet } from "../excel/guard";
import { refuse } from "../fault";
import type { Host } from "../host";
import { type Kind, kindOf } from "../kind";
import type { Thing } from "../thing";
import type { Query } from "./protocol";

interface Names {
  readonly scalars: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, string>;
}

/** What is wanted of one object: its scalars by name, or all of them, and what is wanted of its children. */
interface Wish {
  all: boolean;
  readonly scalars: Set<string>;
  readonly children: Map<string, Wish>;
}

const names = new WeakMap<Kind<unknown>, Names>();

/** The client's names are camelCase, ours PascalCase; Excel itself does not mind the case. */
function namesOf(of: Kind<unknown>): Names {
  const known = names.get(of);
  if (known) return known;
  const index = (record: object | undefined) =>
    new Map(Object.keys(record ?? {}).map((name) => [name.toLowerCase(), name]));
  const made = { scalars: index(of.properties), links: index(of.links) };
  names.set(of, made);
  return made;
}

const emptyWish = (): Wish => ({ all: false, scalars: new Set(), children: new Map() });

function childWish(wish: Wish, name: string): Wish {
  const known = wish.children.get(name);
  if (known) return known;
  const made = emptyWish();
  wish.children.set(name, made);
  return made;
}

/** Reads one property path such as `format/fill/color` into the wish; a path that ends in an object means all its scalars. */
function addPath(wish: Wish, path: readonly string[]): void {
  const [head, ...rest] = path;
  if (head === undefined) wish.all = true;
  else if (head === "*" || head.toLowerCase() === "items") addPath(wish, rest);
  else if (rest.length === 0) wish.scalars.add(head.toLowerCase());
  else addPath(childWish(wish, head.toLowerCase()), rest);
}

function wishOf(query: Query | undefined): Wish {
  const wish = emptyWish();
  for (const path of query?.Select ?? [])
    addPath(
      wish,
      path.split(/[/.]/).filter((part) => part !== ""),
    );
  for (const path of query?.Expand ?? []) addPath(wish, [...path.split(/[/.]/), "*"]);
  if ((query?.Select ?? []).length === 0) wish.all = true;
  return wish;
}

/** The answer to a `load`: the loaded values by PascalCase name, `_Items` of a collection, null for a null object. */
export function queried(of: Thing | null, query: Query | undefined, host: Host): unknown {
  return answer(of, wishOf(query), host, query);
}

function answer(of: Thing | null, wish: Wish, host: Host, page?: Query): unknown {
  if (of === null) return null;
  const base = identity(of, host);
  const { items: itemsOf } = kindOf(of);
  if (!itemsOf) return { ...base, ...members(of, wish, host) };
  const own = members(of, ownPart(kindOf(of), wish), host);
  const items = itemsOf(of.it, host).slice(
    page?.Skip ?? 0,
    page?.Top === undefined ? undefined : (page.Skip ?? 0) + page.Top,
  );
  return {
    ...base,
    ...own,
    _Items: items.map((item) => answer(item, itemPart(kindOf(of), wish), host)),
  };
}

/** A collection's own scalars (`count`); everything else in the wish is for its members. */
function ownPart(of: Kind<unknown>, wish: Wish): Wish {
  const { scalars } = namesOf(of);
  return {
    all: wish.all,
    scalars: new Set([...wish.scalars].filter((name) => scalars.has(name))),
    children: new Map(),
  };
}

function itemPart(of: Kind<unknown>, wish: Wish): Wish {
  const { scalars } = namesOf(of);
  const rest = [...wish.scalars].filter((name) => !scalars.has(name));
  const bare = rest.length === 0 && wish.children.size === 0;
  return { all: wish.all || bare, scalars: new Set(rest), children: wish.children };
}

function members(of: Thing, wish: Wish, host: Host): Record<string, unknown> {
  const { scalars, links } = namesOf(kindOf(of));
  const readable = [...scalars]
    .filter(([, name]) => kindOf(of).properties?.[name]?.get)
    .map(([key]) => key);
  const wanted = new Set(wish.all ? [...readable, ...wish.scalars] : wish.scalars);
  const found: Record<string, unknown> = {};
  for (const key of wanted) {
    const scalar = scalars.get(key);
    const link = links.get(key);
    if (scalar !== undefined) found[scalar] = read(of, scalar, host);
    else if (link !== undefined)
      found[link] = answer(
        kindOf(of).links?.[link]?.(of.it, host) ?? null,
        { ...emptyWish(), all: true },
        host,
      );
    else refuse("ApiNotFound", `The host does not know ${of.kind}.${key}.`);
  }
  for (const [key, inner] of wish.children) {
    const link =
      links.get(key) ?? refuse("ApiNotFound", `The host does not know ${of.kind}.${key}.`);
    const already = found[link];
    const more = answer(kindOf(of).links?.[link]?.(of.it, host) ?? null, inner, host);
    found[link] =
      typeof already === "object" && already !== null && typeof more === "object"
        ? { ...already, ...more }
        : more;
  }
  return found;
}

function read(of: Thing, name: string, host: Host): unknown {
  guardSet(host.profile, `${of.kind}.${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  const get = kindOf(of).properties?.[name]?.get;
  return get ? get(of.it, host) : refuse("ApiNotFound", `The host cannot read ${of.kind}.${name}.`);
}

/** What the client needs to find the object again: its key in the collection, or its kept reference. */
export function identity(of: Thing, host: Host): Record<string, unknown> {
  const id = kindOf(of).id?.(of.it, host);
  const reference = host.references.idOf(of);
  const own = id !== undefined && kindOf(of).properties?.Id ? { Id: id } : {};
  return {
    ...(id === undefined ? {} : { _Id: id }),
    ...own,
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}
