import { ZipReader } from "@cj-tech-master/excelts/archive";
import type { NameInfo } from "./name";

/** What is read from the file itself because the library drops it: names of whole columns, and charts' alternative texts. */
export interface Peek {
  readonly names: readonly NameInfo[];
  /** By chart name. */
  readonly altTexts: ReadonlyMap<string, string>;
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
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (all, hex?: string, decimal?: string, name?: string) =>
      hex
        ? String.fromCodePoint(parseInt(hex, 16))
        : decimal
          ? String.fromCodePoint(Number(decimal))
          : (ENTITIES[name ?? ""] ?? all),
  );

const attribute = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
  return found === undefined ? undefined : unescaped(found);
};

function namesOf(xml: string): NameInfo[] {
  const sheets = [...xml.matchAll(/<sheet\s([^>]*)\/?>/g)].map(
    (match) => attribute(match[1] ?? "", "name") ?? "",
  );
  return [...xml.matchAll(/<definedName\s([^>]*)>([^<]*)<\/definedName>/g)].flatMap((match) => {
    const attributes = match[1] ?? "";
    const name = attribute(attributes, "name") ?? "";
    const local = attribute(attributes, "localSheetId");
    const sheet = local === undefined ? undefined : sheets[Number(local)];
    // Print areas, titles and filters are kept by the library with the sheets.
    if (name.startsWith("_xlnm.")) return [];
    return [
      {
        name,
        formula: `=${unescaped(match[2] ?? "")}`,
        visible: !/\bhidden="(?:1|true)"/.test(attributes),
        ...(sheet !== undefined && { sheet }),
      },
    ];
  });
}

/** Reads names and alternative texts from an .xlsx file. */
export async function peek(bytes: Uint8Array): Promise<Peek> {
  const names: NameInfo[] = [];
  const altTexts = new Map<string, string>();
  for await (const entry of new ZipReader(bytes).entries()) {
    if (entry.path === "xl/workbook.xml") names.push(...namesOf(await entry.text()));
    if (!/^xl\/drawings\/drawing\d+\.xml$/.test(entry.path)) continue;
    for (const [, attributes = ""] of (await entry.text()).matchAll(/<xdr:cNvPr\s([^>]*)>/g)) {
      const [name, text] = [attribute(attributes, "name"), attribute(attributes, "descr")];
      if (name && text) altTexts.set(name, text);
    }
  }
  return { names, altTexts };
}
