import { attribute, children, root, textOf } from "./xml";

/** A relationship of a part: where it leads, and what for. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "drawing", "table" … */
  readonly kind: string;
  readonly type: string;
  /** The part's full name, or the address outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships' file of a part; "" is the package itself. */
export function relsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The part that a target means, seen from another. */
export function resolved(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/"))
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  return steps.join("/");
}

/** The parts of an Office file, found by what the file says of them and not by their names. */
export class Package {
  private readonly names = new Map<string, string>();

  constructor(readonly parts: Map<string, Uint8Array>) {
    for (const name of parts.keys()) this.names.set(name.toLowerCase(), name);
  }

  /** The part's name as the file spells it. */
  named(part: string): string | undefined {
    return this.parts.has(part)
      ? part
      : this.names.get(decodeURI(part.replace(/%(?![0-9A-F]{2})/gi, "%25")).toLowerCase());
  }

  bytes(part: string): Uint8Array | undefined {
    const name = this.named(part);
    return name === undefined ? undefined : this.parts.get(name);
  }

  text(part: string): string | undefined {
    const bytes = this.bytes(part);
    return bytes && textOf(bytes);
  }

  relationships(part: string): Relationship[] {
    const xml = this.text(relsPath(part));
    const top = xml === undefined ? undefined : root(xml);
    if (xml === undefined || !top) return [];
    return children(xml, top.inside).flatMap(({ name, attributes }) => {
      const [id, type, target] = ["Id", "Type", "Target"].map((key) => attribute(attributes, key));
      if (name !== "Relationship" || id === undefined || !type || target === undefined) return [];
      const external = attribute(attributes, "TargetMode") === "External";
      return [
        {
          id,
          type,
          kind: type.slice(type.lastIndexOf("/") + 1),
          external,
          target: external
            ? target
            : (this.named(resolved(part, target)) ?? resolved(part, target)),
        },
      ];
    });
  }

  /** The workbook's own part. */
  get main(): string | undefined {
    return this.relationships("").find(({ kind }) => kind === "officeDocument")?.target;
  }

  contentType(part: string): string | undefined {
    const xml = this.text("[Content_Types].xml") ?? "";
    const top = root(xml);
    if (!top) return undefined;
    const ending = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    let byEnding: string | undefined;
    for (const { name, attributes } of children(xml, top.inside)) {
      const type = attribute(attributes, "ContentType");
      if (
        name === "Override" &&
        attribute(attributes, "PartName")?.toLowerCase() === `/${part.toLowerCase()}`
      )
        return type;
      if (name === "Default" && attribute(attributes, "Extension")?.toLowerCase() === ending)
        byEnding = type;
    }
    return byEnding;
  }
}
