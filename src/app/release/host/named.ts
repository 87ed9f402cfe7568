import type { Answer } from "./answer";
import type { Use } from "./headers";

/** An address that must answer, and what for. */
export interface Named {
  readonly url: string;
  readonly use: Use;
  /** The pixels of an icon. */
  readonly size?: number;
}

export const unescaped = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

function useOf(url: string): Use {
  const { pathname } = new URL(url);
  if (pathname.endsWith(".png")) return "icon";
  if (pathname.endsWith(".json")) return "shared";
  if (pathname.endsWith(".js")) return "script";
  return pathname.startsWith("/help/") ? "help" : "page";
}

/** Every address in a manifest, once. */
export function named(manifest: string): Named[] {
  const found = [...manifest.matchAll(/(?:DefaultValue|Value|Url|ResourcesUrl)="(https?:[^"]*)"/g)];
  const urls = [...new Set(found.map(([, url]) => unescaped(url ?? "")))];
  return urls.map((url) => {
    const size = /-(\d+)\.png$/.exec(url)?.[1];
    return { url, use: useOf(url), ...(size !== undefined && { size: Number(size) }) };
  });
}

/** What the pane's page loads: its own scripts and styles, and where Microsoft's client comes from. */
export function pieces(page: Answer): { readonly own: Named[]; readonly officeJs?: string } {
  const html = page.body.toString("utf8");
  const sources = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g)].map(
    ([, source]) => new URL(unescaped(source ?? ""), page.url),
  );
  const { origin } = new URL(page.url);
  const isOffice = ({ pathname }: URL): boolean => /\/office\.js$/.test(pathname);
  const own = sources
    .filter((url) => url.origin === origin && !isOffice(url))
    .map(({ href, pathname }): Named => ({
      url: href,
      use: pathname.startsWith("/pane/") ? "piece" : "script",
    }));
  return { own, officeJs: sources.find(isOffice)?.href };
}
