import { children, inner, root } from "../xml";

/** The shared texts of a file as they stand in it, rich text included. */
export function stringsOf(xml: string | undefined): string[] {
  const top = xml === undefined ? undefined : root(xml);
  return xml !== undefined && top
    ? children(xml, top.inside)
        .filter(({ name }) => name === "si")
        .map((element) => inner(xml, element))
    : [];
}

/** The file's own shared texts, with those added that came with the changes. */
export class StringMerge {
  private readonly own: readonly string[];
  private readonly places = new Map<string, number>();
  private readonly added: string[] = [];

  constructor(
    private readonly xml: string | undefined,
    readonly base: readonly string[],
    readonly now: readonly string[],
  ) {
    this.own = stringsOf(xml);
    this.own.forEach((text, index) => this.places.set(text, index));
  }

  /** The file's number for a text of the changed workbook. */
  id(index: number): number {
    const text = this.now[index] ?? "<t></t>";
    let id = this.places.get(text);
    if (id === undefined) {
      this.added.push(text);
      id = this.own.length + this.added.length - 1;
      this.places.set(text, id);
    }
    return id;
  }

  /** The part with what was added; undefined when nothing was. */
  result(): string | undefined {
    if (this.added.length === 0) return undefined;
    const items = this.added.map((text) => `<si>${text}</si>`).join("");
    const top = this.xml === undefined ? undefined : root(this.xml);
    if (this.xml === undefined || !top)
      return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items}</sst>`;
    // The counts are for readers in a hurry, and wrong ones are worse than none.
    const attributes = top.attributes.replace(
      /\s(?:uniqueCount|count)\s*=\s*(?:"[^"]*"|'[^']*')/g,
      "",
    );
    return `${this.xml.slice(0, top.start)}<sst${attributes}>${inner(this.xml, top)}${items}</sst>`;
  }
}
