import { type Package, relsPath, type Relationship } from "../opc";
import { attribute, bytesOf, children, escaped, root, textOf } from "../xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** What is done to the parts of a file before it is written again. */
export class Output {
  readonly set = new Map<string, Uint8Array>();
  readonly deleted = new Set<string>();
  private readonly relations = new Map<string, Relationship[]>();
  private readonly types = new Map<string, string>();
  private readonly taken: Set<string>;

  constructor(readonly file: Package) {
    this.taken = new Set([...file.parts.keys()].map((name) => name.toLowerCase()));
  }

  bytes(part: string): Uint8Array | undefined {
    return this.deleted.has(part) ? undefined : (this.set.get(part) ?? this.file.bytes(part));
  }

  text(part: string): string | undefined {
    const bytes = this.bytes(part);
    return bytes && textOf(bytes);
  }

  write(part: string, text: string | Uint8Array): void {
    this.set.set(part, typeof text === "string" ? bytesOf(text) : text);
    this.deleted.delete(part);
  }

  /** A name for a new part that the file does not have: "xl/charts/chart" and ".xml" around a number. */
  free(before: string, after: string): string {
    for (let number = 1; ; number++) {
      const name = `${before}${number}${after}`;
      if (this.taken.has(name.toLowerCase())) continue;
      this.taken.add(name.toLowerCase());
      return name;
    }
  }

  add(part: string, text: string | Uint8Array, type: string | undefined): void {
    this.write(part, text);
    if (type !== undefined) this.types.set(part, type);
  }

  relationships(part: string): Relationship[] {
    let list = this.relations.get(part);
    if (!list) this.relations.set(part, (list = this.file.relationships(part)));
    return list;
  }

  /** Relates a part to another, or to an address, and gives the id. */
  relate(part: string, kind: string, target: string, external = false, like?: string): string {
    const list = this.relationships(part);
    const known = list.find(
      (one) => one.kind === kind && one.target === target && one.external === external,
    );
    if (known) return known.id;
    const taken = new Set([...list, ...this.file.relationships(part)].map(({ id }) => id));
    let number = list.length + 1;
    while (taken.has(`rId${number}`)) number++;
    const type = like ?? typeLike(list, kind);
    this.relations.set(part, [...list, { id: `rId${number}`, kind, type, target, external }]);
    return `rId${number}`;
  }

  unrelate(part: string, keep: (one: Relationship) => boolean): void {
    this.relations.set(part, this.relationships(part).filter(keep));
  }

  remove(part: string): void {
    this.set.delete(part);
    this.deleted.add(part);
    this.types.delete(part);
  }

  /** Writes relationships and content types, and takes away parts that nothing leads to any more. */
  finish(): void {
    const before = reached(this.file, (part) => this.file.relationships(part));
    const after = reached(this.file, (part) => this.relationships(part));
    for (const part of before) if (!after.has(part)) this.remove(part);
    for (const [part, list] of this.relations) {
      if (this.deleted.has(part)) continue;
      const former = this.file.relationships(part);
      if (JSON.stringify(former) !== JSON.stringify(list)) this.writeRelations(part, list);
    }
    for (const part of this.deleted)
      if (this.file.bytes(relsPath(part))) this.deleted.add(relsPath(part));
    this.writeTypes();
  }

  private writeRelations(part: string, list: readonly Relationship[]): void {
    const raw = this.file.text(relsPath(part));
    const top = raw === undefined ? undefined : root(raw);
    const targets = new Map(
      raw !== undefined && top
        ? children(raw, top.inside).map((element) => [
            attribute(element.attributes, "Id"),
            raw.slice(element.start, element.end),
          ])
        : [],
    );
    const items = list.map(
      ({ id, type, target, external }) =>
        targets.get(id) ??
        `<Relationship Id="${id}" Type="${escaped(type)}" Target="${escaped(external ? target : `/${target}`)}"${external ? ' TargetMode="External"' : ""}/>`,
    );
    this.write(
      relsPath(part),
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}/relationships">${items.map((item) => item.replace(/^<[\w.-]+:/, "<")).join("")}</Relationships>`,
    );
  }

  private writeTypes(): void {
    const name = "[Content_Types].xml";
    const xml = this.file.text(name);
    const top = xml === undefined ? undefined : root(xml);
    if (xml === undefined || !top) return;
    const gone = new Set([...this.deleted].map((part) => `/${part.toLowerCase()}`));
    const kept = children(xml, top.inside).filter(
      ({ name: tag, attributes }) =>
        tag !== "Override" ||
        (!gone.has((attribute(attributes, "PartName") ?? "").toLowerCase()) &&
          !this.types.has((attribute(attributes, "PartName") ?? "").slice(1))),
    );
    const items = kept.map((element) => xml.slice(element.start, element.end));
    const prefix = /^<([\w.-]+:)/.exec(xml.slice(top.start))?.[1] ?? "";
    const defaults = new Set(
      kept.flatMap(({ name: tag, attributes }) =>
        tag === "Default" ? [(attribute(attributes, "Extension") ?? "").toLowerCase()] : [],
      ),
    );
    for (const [part, type] of this.types) {
      if (part.endsWith(".vml")) {
        if (!defaults.has("vml"))
          items.unshift(`<${prefix}Default Extension="vml" ContentType="${type}"/>`);
        defaults.add("vml");
      } else
        items.push(
          `<${prefix}Override PartName="${escaped(`/${part}`)}" ContentType="${escaped(type)}"/>`,
        );
    }
    const text = xml.slice(0, top.inside[0]) + items.join("") + xml.slice(top.inside[1]);
    if (text !== xml) this.write(name, text);
  }
}

const typeLike = (list: readonly Relationship[], kind: string): string =>
  list.find((one) => one.kind === kind)?.type ?? `${OFFICE}/${kind}`;

function reached(file: Package, relationships: (part: string) => Relationship[]): Set<string> {
  const found = new Set<string>();
  const queue = [""];
  for (let part = queue.pop(); part !== undefined; part = queue.pop())
    for (const { target, external } of relationships(part))
      if (!external && !found.has(target) && (file.named(target) ?? true)) {
        found.add(target);
        queue.push(target);
      }
  return found;
}

export const CONTENT = {
  sheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  table: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  comments: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  strings: "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  metadata: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
} as const;
