import { type Area, addressOf, overlap, parseAddress } from "../../area";
import { without } from "../../validation";
import { attribute, children, inner, outer, root, unescaped, withAttribute } from "../xml";

/** A rule of a sheet: the cells that it holds for, and all else that it says. */
interface Rule {
  readonly areas: readonly Area[];
  readonly said: string;
  readonly xml: string;
}

const ATTRIBUTE = /[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*')/g;

function rulesOf(xml: string): Rule[] {
  const top = root(xml);
  return (top ? children(xml, top.inside) : []).map((element) => {
    const rest = withAttribute(element.attributes, "sqref", undefined);
    return {
      areas: (attribute(element.attributes, "sqref") ?? "")
        .split(/\s+/)
        .flatMap((address) => parseAddress("", address) ?? []),
      said: unescaped([...(rest.match(ATTRIBUTE) ?? []).sort(), inner(xml, element)].join(" ")),
      xml: outer(xml, element),
    };
  });
}

/** The cells of some areas that lie in none of the others. */
const minus = (some: readonly Area[], others: readonly Area[]): readonly Area[] =>
  others.reduce(
    (left, hole) => left.flatMap((area) => (overlap(area, hole) ? without(area, hole) : [area])),
    some,
  );

const common = (some: readonly Area[], others: readonly Area[]): readonly Area[] =>
  minus(some, minus(some, others));

function placed({ xml }: Rule, areas: readonly Area[]): string {
  const sqref = areas.map((area) => addressOf(area)).join(" ");
  return xml.replace(
    /^(<[\w.:-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/,
    (_all, name: string, attributes: string, slash: string) =>
      `${name}${withAttribute(attributes, "sqref", sqref)}${slash}>`,
  );
}

/** The rules of a sheet's cells: where nobody changed what holds for a cell, in the file's own words. */
export function mergeValidations(
  own: string,
  base: string,
  now: string,
  hear: (own: string, base: string) => void,
): string {
  if (base === now) return own;
  const [mine, before, after] = [rulesOf(own), rulesOf(base), rulesOf(now)];
  const left = new Map<string, readonly Area[]>();
  for (const { said, areas } of after) left.set(said, [...(left.get(said) ?? []), ...areas]);
  const kept = mine.map((rule) => {
    // The library writes the rules anew: the one that it made of the file's is known by its cells.
    const former = before.find(({ areas }) =>
      areas.some((area) => rule.areas[0] && overlap(area, rule.areas[0])),
    );
    if (!former) return rule.xml;
    const still = after.flatMap(({ said, areas }) => (said === former.said ? areas : []));
    const areas = common(rule.areas, still);
    left.set(former.said, minus(left.get(former.said) ?? [], areas));
    const gone = minus(rule.areas, areas);
    if (gone.length === 0) return rule.xml;
    if (after.some((other) => common(gone, other.areas).length > 0)) hear(rule.xml, former.xml);
    return areas.length === 0 ? "" : placed(rule, areas);
  });
  const fresh = after.flatMap((rule) => {
    const areas = common(rule.areas, left.get(rule.said) ?? []);
    return areas.length === 0 ? [] : [placed(rule, areas)];
  });
  const all = [...kept, ...fresh].filter((rule) => rule !== "");
  if (all.length === 0) return "";
  const top = root(own || now);
  const attributes = withAttribute(top?.attributes ?? "", "count", String(all.length));
  return `<dataValidations${attributes}>${all.join("")}</dataValidations>`;
}
