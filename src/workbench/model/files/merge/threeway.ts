import { attribute, children, outer, root, type Element } from "../xml";

/** A piece of XML in three forms: as the file has it, as the library writes it unchanged, and as the library writes it now. */
export interface Three {
  readonly own: string | undefined;
  readonly base: string | undefined;
  readonly now: string | undefined;
}

const names = (attributes: string): string[] =>
  [...attributes.matchAll(/(?:^|\s)([\w.:-]+)\s*=/g)].map((match) => match[1] ?? "");

/** The opening tag's attributes: those that changed as they are now, all others as the file has them. */
function attributesOf(own: Element, base: Element, now: Element): string {
  const all = new Set([...names(own.attributes), ...names(now.attributes)]);
  return [...all]
    .flatMap((name) => {
      const [before, after] = [attribute(base.attributes, name), attribute(now.attributes, name)];
      const from = before === after ? own : now;
      const raw = new RegExp(
        `(?:^|\\s)(${name.replace(/[.]/g, "\\.")}\\s*=\\s*(?:"[^"]*"|'[^']*'))`,
      ).exec(from.attributes)?.[1];
      return raw === undefined ? [] : [` ${raw}`];
    })
    .join("");
}

const single = (elements: readonly Element[]): boolean =>
  new Set(elements.map(({ name }) => name)).size === elements.length;

/** One element with what changed put into the file's own; undefined where it is gone. */
export function threeWay(
  { own, base, now }: Three,
  hear: (own: string, base: string) => void,
): string | undefined {
  if (base === now) return own;
  if (now === undefined || own === undefined || base === undefined) {
    if (own !== undefined && base === undefined && now !== undefined) hear(own, "");
    return now;
  }
  const [a, b, c] = [root(own), root(base), root(now)];
  if (!a || !b || !c || a.name !== c.name) return now;
  const parts = [own, base, now].map((xml, index) =>
    children(xml, ([a, b, c][index] as Element).inside),
  );
  const [inOwn = [], inBase = [], inNow = []] = parts;
  const tag = `${a.name}${attributesOf(a, b, c)}`;
  if (inOwn.length + inBase.length + inNow.length === 0) {
    const text = own.slice(...a.inside);
    const changed =
      base.slice(...b.inside) === now.slice(...c.inside) ? text : now.slice(...c.inside);
    return changed === "" ? `<${tag}/>` : `<${tag}>${changed}</${a.name}>`;
  }
  const content = parts.every(single)
    ? byName(own, base, now, inOwn, inBase, inNow, hear)
    : base.slice(...b.inside) === now.slice(...c.inside)
      ? own.slice(...a.inside)
      : (hear(own.slice(...a.inside), base.slice(...b.inside)), now.slice(...c.inside));
  return content === "" ? `<${tag}/>` : `<${tag}>${content}</${a.name}>`;
}

function byName(
  own: string,
  base: string,
  now: string,
  inOwn: readonly Element[],
  inBase: readonly Element[],
  inNow: readonly Element[],
  hear: (own: string, base: string) => void,
): string {
  const find = (xml: string, list: readonly Element[], name: string): string | undefined => {
    const element = list.find((one) => one.name === name);
    return element && outer(xml, element);
  };
  const order = [...inOwn.map(({ name }) => name)];
  inNow.forEach(({ name }, index) => {
    if (order.includes(name)) return;
    const after = inNow
      .slice(0, index)
      .reverse()
      .find((one) => order.includes(one.name));
    order.splice(after ? order.indexOf(after.name) + 1 : 0, 0, name);
  });
  return order
    .map(
      (name) =>
        threeWay(
          {
            own: find(own, inOwn, name),
            base: find(base, inBase, name),
            now: find(now, inNow, name),
          },
          hear,
        ) ?? "",
    )
    .join("");
}

/** Whether the file says something that the library did not write back: a name of an element or attribute that is missing. */
export function saysMore(own: string, base: string): boolean {
  const counted = (xml: string): Map<string, number> => {
    const count = new Map<string, number>();
    for (const [, name = "", attributes = ""] of xml.matchAll(
      /<([\w.:-]+)((?:[^>"']|"[^"]*"|'[^']*')*)>/g,
    ))
      for (const key of [name, ...names(attributes).map((one) => `${name}@${one}`)])
        if (!/@(?:xmlns|.*uid$|count$|spans$|.*:)/.test(key))
          count.set(key, (count.get(key) ?? 0) + 1);
    return count;
  };
  const written = counted(base);
  for (const [key, number] of counted(own)) if ((written.get(key) ?? 0) < number) return true;
  return false;
}
