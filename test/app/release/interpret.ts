import { JSDOM } from "jsdom";

/** What a server sends a path with: read from the text that the server itself would read. */
export type Interpreted = (path: string) => Record<string, string>;

const ending = (path: string): string => /\.(\w+)$/.exec(path)?.[1] ?? "";

/** The subset of nginx that the shipped rules are written in: `types`, `charset`, `location = | ^~ | /` and `add_header`. */
export function nginx(text: string): Interpreted {
  const bare = text.replace(/^\s*#.*$/gm, "");
  const types = new Map<string, string>();
  for (const [, type = "", endings = ""] of (/types \{([^}]*)\}/.exec(bare)?.[1] ?? "").matchAll(
    /(\S+)\s+([^;]+);/g,
  ))
    for (const one of endings.trim().split(/\s+/)) types.set(one, type);
  const texts = ["text/html", ...(/charset_types ([^;]+);/.exec(bare)?.[1] ?? "").split(/\s+/)];
  const charset = /\bcharset ([\w-]+);/.exec(bare)?.[1] ?? "";
  const locations = [...bare.matchAll(/location (?:(=|\^~) )?(\S+) \{([^}]*)\}/g)].map(
    ([, kind, path = "", body = ""]) => ({ exact: kind === "=", path, body }),
  );
  return (path) => {
    const exact = locations.find((one) => one.exact && one.path === path);
    const longest = locations
      .filter((one) => !one.exact && path.startsWith(one.path))
      .sort((a, b) => b.path.length - a.path.length)[0];
    const body = (exact ?? longest)?.body ?? "";
    const headers = [...body.matchAll(/add_header (\S+) "([^"]*)" always;/g)];
    const type = types.get(ending(path)) ?? "application/octet-stream";
    return {
      ...Object.fromEntries(headers.map(([, name = "", value = ""]) => [name, value])),
      "Content-Type": texts.includes(type) ? `${type}; charset=${charset}` : type,
    };
  };
}

/** web.config: what stands at the root, then what stands in the `location` of the path, `remove` before `add`. */
export function iis(text: string): Interpreted {
  const { document } = new JSDOM(text, { contentType: "text/xml" }).window;
  const types = new Map(
    [...document.querySelectorAll("mimeMap")].map((one) => [
      one.getAttribute("fileExtension") ?? "",
      one.getAttribute("mimeType") ?? "",
    ]),
  );
  const apply = (parent: Element | null, headers: Map<string, string>): void => {
    for (const step of parent?.querySelectorAll("customHeaders > *") ?? []) {
      const name = step.getAttribute("name") ?? "";
      if (step.tagName === "remove") headers.delete(name);
      else if (headers.has(name)) throw new Error(`IIS answers 500: ${name} is added twice`);
      else headers.set(name, step.getAttribute("value") ?? "");
    }
  };
  const root = document.querySelector("configuration > system\\.webServer");
  const locations = [...document.querySelectorAll("location")];
  return (path) => {
    const headers = new Map<string, string>([["X-Powered-By", "ASP.NET"]]);
    apply(root, headers);
    const inside = locations.find((one) => {
      const own = `/${one.getAttribute("path") ?? ""}`;
      return path === own || path.startsWith(`${own}/`);
    });
    apply(inside ?? null, headers);
    return {
      ...Object.fromEntries(headers),
      "Content-Type": types.get(`.${ending(path)}`) ?? "",
    };
  };
}

interface AzureConfig {
  readonly globalHeaders: Record<string, string>;
  readonly routes: readonly { route: string; headers: Record<string, string> }[];
  readonly mimeTypes: Record<string, string>;
}

/** staticwebapp.config.json: the first route that fits lays its headers over the global ones. */
export function azure(text: string): Interpreted {
  const { globalHeaders, routes, mimeTypes } = JSON.parse(text) as AzureConfig;
  return (path) => {
    const route = routes.find(({ route: own }) =>
      own.endsWith("*") ? path.startsWith(own.slice(0, -1)) : path === own,
    );
    return {
      ...globalHeaders,
      ...route?.headers,
      "Content-Type": mimeTypes[`.${ending(path)}`] ?? "",
    };
  };
}
