/** An element inside a text of XML: where it stands, and what its opening tag says. */
export interface Element {
  /** Without its prefix. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Where the content begins and ends; the same for an element without content. */
  readonly inside: readonly [start: number, end: number];
  /** The opening tag's attributes as they stand there. */
  readonly attributes: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
};

/** The text that an XML text or attribute stands for. */
export const unescaped = (text: string): string =>
  text.includes("&")
    ? text.replace(
        /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
        (all, hex?: string, decimal?: string, name?: string) =>
          hex
            ? String.fromCodePoint(parseInt(hex, 16))
            : decimal
              ? String.fromCodePoint(Number(decimal))
              : (ENTITIES[name ?? ""] ?? all),
      )
    : text;

/** A text as it stands in an XML attribute or between tags. */
export const escaped = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\n/g, "&#10;");

const patterns = new Map<string, RegExp>();

/** An attribute of an opening tag, read; the name may carry a prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (!pattern)
    patterns.set(name, (pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)));
  const match = pattern.exec(attributes);
  const found = match?.[1] ?? match?.[2];
  return found === undefined ? undefined : unescaped(found);
}

/** The opening tag's attributes with one of them set, or taken away. */
export function withAttribute(attributes: string, name: string, value: string | undefined): string {
  const bare = attributes.replace(
    new RegExp(`(^|\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`, "g"),
    "",
  );
  return value === undefined ? bare : `${bare} ${name}="${escaped(value)}"`;
}

const TAG =
  /<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|[?!][^>]*>|(\/?)(?:([\w.-]+):)?([\w.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>)/g;

/** The elements right inside a stretch of XML. */
export function children(
  xml: string,
  [from, to]: readonly [number, number] = [0, xml.length],
): Element[] {
  const found: Element[] = [];
  const tag = new RegExp(TAG.source, "g");
  tag.lastIndex = from;
  let depth = 0;
  let open: { start: number; inside: number; name: string; attributes: string } | undefined;
  for (let match = tag.exec(xml); match && match.index < to; match = tag.exec(xml)) {
    const name = match[3];
    if (name === undefined) continue;
    if (match[1]) {
      depth--;
      if (depth === 0 && open)
        found.push({
          name: open.name,
          start: open.start,
          end: tag.lastIndex,
          inside: [open.inside, match.index],
          attributes: open.attributes,
        });
      if (depth < 0) break;
    } else if (match[5]) {
      if (depth === 0)
        found.push({
          name,
          start: match.index,
          end: tag.lastIndex,
          inside: [tag.lastIndex, tag.lastIndex],
          attributes: match[4] ?? "",
        });
    } else {
      if (depth === 0)
        open = { start: match.index, inside: tag.lastIndex, name, attributes: match[4] ?? "" };
      depth++;
    }
  }
  return found;
}

/** The outermost element. */
export const root = (xml: string): Element | undefined => children(xml)[0];

export const child = (xml: string, parent: Element, name: string): Element | undefined =>
  children(xml, parent.inside).find((element) => element.name === name);

/** The element's own text, its tags included. */
export const outer = (xml: string, element: Element): string =>
  xml.slice(element.start, element.end);

export const inner = (xml: string, element: Element): string => xml.slice(...element.inside);

/** XML without the prefix of its root's namespace, so that all parts can be compared and put together. */
export function withoutPrefix(xml: string): string {
  const head = /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*<([\w.-]+):/.exec(xml)?.[1];
  if (!head) return xml;
  return xml
    .replace(new RegExp(`<(/?)${head}:`, "g"), "<$1")
    .replace(new RegExp(`\\sxmlns:${head}=`, "g"), " xmlns=");
}

const UTF8 = new TextDecoder();
const TO_UTF8 = new TextEncoder();

/** The text of a part, in UTF-8 or UTF-16. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return UTF8.decode(bytes);
}

export const bytesOf = (text: string): Uint8Array => TO_UTF8.encode(text);
