import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { JSDOM } from "jsdom";

export const ROOT = resolve(__dirname, "../../..");
export const MANIFEST = join(ROOT, "manifest.xml");

export interface Manifest {
  readonly text: string;
  /** Every element of that name, whatever its namespace. */
  readonly all: (name: string) => Element[];
}

/** A manifest as its elements; throws where the text is not well-formed XML. */
export function parse(text: string): Manifest {
  const { document } = new JSDOM(text, { contentType: "text/xml" }).window;
  return { text, all: (name) => [...document.getElementsByTagNameNS("*", name)] };
}

export function read(path = MANIFEST): Manifest {
  return parse(readFileSync(path, "utf8"));
}

/** The resources of the manifest: id → element. */
export function resources({ all }: Manifest): Map<string, Element> {
  const root = all("Resources")[0];
  if (!root) throw new Error("manifest.xml has no <Resources>");
  return new Map(
    [...root.querySelectorAll("[id]")].map((element) => [
      element.getAttribute("id") ?? "",
      element,
    ]),
  );
}

/** Every value of a resource or setting: the default one and its overrides. */
export function values(element: Element): string[] {
  const own = element.getAttribute("DefaultValue") ?? "";
  return [own, ...[...element.children].map((child) => child.getAttribute("Value") ?? "")];
}

/** Every address the manifest names. */
export function addresses(manifest: Manifest): string[] {
  return [...manifest.text.matchAll(/(?:DefaultValue|Value|Url)="(https?:[^"]*)"/g)].map(
    (match) => match[1] ?? "",
  );
}
