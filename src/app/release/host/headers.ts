import { OFFICE_FRAMES } from "../server/policy";
import { TEXTS, TYPES } from "../server/rules";
import { type Answer, OFFICE_ORIGIN } from "./answer";
import { about, type Finding } from "./finding";

/** How a file is used, which decides what its headers must be. */
export type Use = "page" | "help" | "script" | "shared" | "icon" | "piece" | "version";

const pathOf = ({ url }: Answer): string => new URL(url).pathname;

/** The type of the file, as its ending says it is. */
export function typeFindings(answer: Answer): Finding[] {
  const { error, warning } = about(pathOf(answer));
  const ending = /\.(\w+)$/.exec(pathOf(answer))?.[1] ?? "";
  const wanted = TYPES[ending];
  const is = answer.headers.get("content-type") ?? "";
  const [type = "", ...more] = is.split(";").map((part) => part.trim().toLowerCase());
  const found: Finding[] = [];
  const alike = ending === "js" ? ["text/javascript", "application/javascript"] : [wanted];
  if (wanted !== undefined && !alike.includes(type)) found.push(error("type", is, wanted));
  else if (TEXTS.includes(ending) && ending !== "json" && !more.includes("charset=utf-8"))
    found.push(error("charset"));
  if (answer.headers.get("x-content-type-options")?.toLowerCase() !== "nosniff")
    found.push(warning("sniff"));
  return found;
}

const seconds = (cache: string): number => Number(/max-age=(\d+)/.exec(cache)?.[1] ?? NaN);

/** Whether the file may be kept as long as its use asks for, and no longer. */
export function cacheFindings(answer: Answer, use: Use): Finding[] {
  const { error, warning } = about(pathOf(answer));
  const is = answer.headers.get("cache-control")?.toLowerCase() ?? "";
  if (use === "icon")
    return /no-store|no-cache|private|max-age=0/.test(is) ||
      answer.headers.get("pragma") === "no-cache"
      ? [error("iconUncached", is)]
      : [];
  if (use === "piece") return seconds(is) >= 86_400 ? [] : [warning("notForever", is)];
  const asks = /no-cache|no-store|max-age=0/.test(is);
  return asks ? [] : [error("stale", is)];
}

/** Whether Excel, which asks from an address of its own, may have the file. */
export function originFindings(answer: Answer, use: Use): Finding[] {
  const { error } = about(pathOf(answer));
  const found: Finding[] = [];
  const allowed = answer.headers.get("access-control-allow-origin");
  if ((use === "shared" || use === "script") && allowed !== "*" && allowed !== OFFICE_ORIGIN)
    found.push(error("cors"));
  const resource = answer.headers.get("cross-origin-resource-policy");
  if (resource !== undefined && resource !== "cross-origin")
    found.push(error("resource", resource));
  return found;
}

function sources(policy: string, name: string): string[] | undefined {
  const directive = policy
    .split(";")
    .map((part) => part.trim().split(/\s+/))
    .find(([first]) => first?.toLowerCase() === name);
  return directive?.slice(1);
}

/** Does a list of sources let an origin through? Wildcards stand for any name below. */
function allows(list: readonly string[], wanted: string): boolean {
  return list.some((source) => {
    if (source === "*" || source === "https:" || source === wanted) return true;
    const wild = /^https:\/\/\*(\..*)$/.exec(source)?.[1];
    return wild !== undefined && new URL(wanted.replace("*", "x")).hostname.endsWith(wild);
  });
}

/** Whether Excel on the web can show the page in its frames, and whether the pane may load Microsoft's client. */
export function frameFindings(answer: Answer, officeJs?: string): Finding[] {
  const { error, warning } = about(pathOf(answer));
  const found: Finding[] = [];
  const options = answer.headers.get("x-frame-options");
  if (options !== undefined) found.push(error("frameOptions", options));
  const opener = answer.headers.get("cross-origin-opener-policy");
  if (opener !== undefined && opener !== "unsafe-none") found.push(error("opener", opener));
  const policy = answer.headers.get("content-security-policy");
  if (policy === undefined) return [...found, warning("noPolicy")];
  const ancestors = sources(policy, "frame-ancestors");
  if (!ancestors) found.push(warning("noAncestors"));
  else {
    const missing = OFFICE_FRAMES.filter((one) => one !== "'self'" && !allows(ancestors, one));
    if (missing.length > 0) found.push(error("ancestors", missing.join(", ")));
  }
  const scripts = sources(policy, "script-src") ?? sources(policy, "default-src");
  const own = officeJs !== undefined && new URL(officeJs).origin === new URL(answer.url).origin;
  if (officeJs !== undefined && scripts)
    if (own ? !scripts.includes("'self'") : !allows(scripts, new URL(officeJs).origin))
      found.push(error("blocksOffice"));
  return found;
}

/** What holds for every file: no cookies, transport kept safe. */
export function commonFindings(answer: Answer): Finding[] {
  const { warning } = about(pathOf(answer));
  const found: Finding[] = [];
  if (answer.headers.has("set-cookie")) found.push(warning("cookie"));
  if (!answer.headers.has("strict-transport-security")) found.push(warning("noTransport"));
  return found;
}
