import { plainXml } from "./files/canonical";
import type { Package } from "./files/opc";
import { attribute, children, inner, root, unescaped } from "./files/xml";
import type { NameInfo } from "./name";

/** What is read from the file itself because the library drops it: names of whole columns, and charts' alternative texts. */
export interface Peek {
  readonly names: readonly NameInfo[];
  /** By chart name. */
  readonly altTexts: ReadonlyMap<string, string>;
}

function namesOf(xml: string): NameInfo[] {
  const top = root(xml);
  const parts = top ? children(xml, top.inside) : [];
  const listed = (name: string) => {
    const list = parts.find((part) => part.name === name);
    return list ? children(xml, list.inside) : [];
  };
  const sheets = listed("sheets").map(({ attributes }) => attribute(attributes, "name") ?? "");
  return listed("definedNames").flatMap((element) => {
    const name = attribute(element.attributes, "name") ?? "";
    const local = attribute(element.attributes, "localSheetId");
    const sheet = local === undefined ? undefined : sheets[Number(local)];
    // Print areas, titles and filters are kept by the library with the sheets.
    if (name === "" || name.startsWith("_xlnm.")) return [];
    return [
      {
        name,
        formula: `=${unescaped(inner(xml, element))}`,
        visible: !/^(?:1|true)$/.test(attribute(element.attributes, "hidden") ?? ""),
        ...(sheet !== undefined && { sheet }),
      },
    ];
  });
}

/** Reads names and alternative texts from a file. */
export function peek(file: Package): Peek {
  const main = file.main ?? "";
  const altTexts = new Map<string, string>();
  for (const { target, kind } of file.relationships(main)) {
    if (kind !== "worksheet") continue;
    for (const relation of file.relationships(target)) {
      if (relation.kind !== "drawing") continue;
      const xml = file.text(relation.target) ?? "";
      for (const [, attributes = ""] of xml.matchAll(/<(?:[\w.-]+:)?cNvPr\s([^>]*)>/g)) {
        const [name, text] = [attribute(attributes, "name"), attribute(attributes, "descr")];
        if (name && text) altTexts.set(name, text);
      }
    }
  }
  return { names: namesOf(plainXml(file, main) ?? ""), altTexts };
}
