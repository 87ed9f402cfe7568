import { framed, HELP_POLICY, panePolicy } from "./policy";

export type Headers = Readonly<Record<string, string>>;

/** What the files below a folder, or one file, are sent with, beside what every file is sent with. */
export interface Rule {
  readonly path: string;
  readonly kind: "file" | "folder";
  readonly headers: Headers;
}

/** Sent with everything. No X-Frame-Options and no Cross-Origin-Opener-Policy: both shut Excel on the web out. */
export const COMMON: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Strict-Transport-Security": "max-age=31536000",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** Asked for again each time and answered with 304 where nothing is new, so that an update is seen at once. */
const REVALIDATED = "no-cache";
/** The name is made of the content: never asked for again. */
const FOREVER = "public, max-age=31536000, immutable";
/** Office refuses icons that may not be kept. */
const A_DAY = "public, max-age=86400";

/** Excel fetches the descriptions of the functions and the shortcuts from an address of its own. */
const SHARED: Headers = { "Access-Control-Allow-Origin": "*" };

/** What is not named in a rule. */
export const OTHERWISE: Headers = { "Cache-Control": REVALIDATED };

/** The rules of a release, the same for every server; the text of each server is made from them. */
export function serverRules(officeJs: "cdn" | "self" = "cdn"): readonly Rule[] {
  const file = (path: string, headers: Headers): Rule => ({ path, kind: "file", headers });
  const folder = (path: string, headers: Headers): Rule => ({ path, kind: "folder", headers });
  return [
    file("/taskpane.html", {
      "Cache-Control": REVALIDATED,
      "Content-Security-Policy": framed(panePolicy(officeJs)),
    }),
    ...["/functions.js", "/functions.json", "/functions-da.json", "/shortcuts.json"].map((path) =>
      file(path, { "Cache-Control": REVALIDATED, ...SHARED }),
    ),
    file("/version.json", { "Cache-Control": "no-store" }),
    folder("/help/", {
      "Cache-Control": REVALIDATED,
      "Content-Security-Policy": framed(HELP_POLICY),
    }),
    folder("/pane/", { "Cache-Control": FOREVER }),
    folder("/assets/", { "Cache-Control": A_DAY, ...SHARED }),
    ...(officeJs === "self" ? [folder("/office-js/", { "Cache-Control": A_DAY })] : []),
  ];
}

/** The type each kind of file is sent as. */
export const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Text is sent as UTF-8; without it the Danish letters of a description may break. */
export const TEXTS: readonly string[] = ["html", "js", "css", "json", "svg", "txt"];

/** What a path is sent with, all rules together: the one meaning that every server's text must have. */
export function headersOf(path: string, rules: readonly Rule[]): Headers {
  const rule = rules.find((one) =>
    one.kind === "file" ? one.path === path : path.startsWith(one.path),
  );
  return { ...COMMON, ...(rule?.headers ?? OTHERWISE) };
}
