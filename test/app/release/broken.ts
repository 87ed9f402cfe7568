export type Change = (headers: Record<string, string>, path: string) => Record<string, string>;

const set =
  (pattern: RegExp, name: string, value?: string): Change =>
  (headers, path) => {
    if (!pattern.test(path)) return headers;
    const rest = Object.fromEntries(Object.entries(headers).filter(([one]) => one !== name));
    return value === undefined ? rest : { ...rest, [name]: value };
  };

const policy =
  (pattern: RegExp, change: (policy: string) => string): Change =>
  (headers, path) => {
    const is = headers["Content-Security-Policy"];
    return pattern.test(path) && is !== undefined
      ? { ...headers, "Content-Security-Policy": change(is) }
      : headers;
  };

const PANE = /taskpane/;
const FUNCTIONS = /functions.*\.json/;

/** Each header of the rules, broken in the ways servers and proxies break them. */
export const BROKEN: readonly [string, Change, string][] = [
  ["icons not kept", set(/icon-32/, "Cache-Control", "no-cache"), "error iconUncached"],
  ["icons never stored", set(/icon-32/, "Cache-Control", "no-store"), "error iconUncached"],
  ["pane kept", set(PANE, "Cache-Control", "public, max-age=86400"), "error stale"],
  ["pane without cache rules", set(PANE, "Cache-Control"), "error stale"],
  ["functions kept", set(FUNCTIONS, "Cache-Control", "max-age=3600"), "error stale"],
  ["version kept", set(/version/, "Cache-Control", "max-age=3600"), "error stale"],
  ["pieces not kept", set(/\/pane\//, "Cache-Control", "no-cache"), "warning notForever"],
  ["descriptions closed", set(FUNCTIONS, "Access-Control-Allow-Origin"), "error cors"],
  [
    "descriptions for another",
    set(FUNCTIONS, "Access-Control-Allow-Origin", "https://kommune.dk"),
    "error cors",
  ],
  ["script closed", set(/functions\.js$/, "Access-Control-Allow-Origin"), "error cors"],
  ["frames denied", set(PANE, "X-Frame-Options", "SAMEORIGIN"), "error frameOptions"],
  ["help's frames denied", set(/help/, "X-Frame-Options", "DENY"), "error frameOptions"],
  ["no policy", set(PANE, "Content-Security-Policy"), "warning noPolicy"],
  ["anybody's frames", policy(PANE, (is) => is.replace(/;[^;]*$/, "")), "warning noAncestors"],
  [
    "own frames only",
    policy(PANE, (is) => is.replace(/frame-ancestors.*/, "frame-ancestors 'self'")),
    "error ancestors",
  ],
  [
    "one ancestor missing",
    policy(PANE, (is) => is.replace("https://*.sharepoint.com", "")),
    "error ancestors",
  ],
  [
    "office.js blocked",
    policy(PANE, (is) => is.replace(/https:\/\/appsforoffice[^;]*/, "")),
    "error blocksOffice",
  ],
  ["opener", set(PANE, "Cross-Origin-Opener-Policy", "same-origin"), "error opener"],
  [
    "resource",
    set(/functions\.js$/, "Cross-Origin-Resource-Policy", "same-origin"),
    "error resource",
  ],
  ["json as text", set(FUNCTIONS, "Content-Type", "text/plain"), "error type"],
  ["script as bytes", set(/\.js$/, "Content-Type", "application/octet-stream"), "error type"],
  ["no charset", set(PANE, "Content-Type", "text/html"), "error charset"],
  ["sniffing", set(PANE, "X-Content-Type-Options"), "warning sniff"],
  ["no transport security", set(PANE, "Strict-Transport-Security"), "warning noTransport"],
  ["a cookie", set(PANE, "Set-Cookie", "a=b"), "warning cookie"],
  ["not packed", set(/functions\.js$/, "Content-Encoding", "identity"), "warning unpacked"],
];
