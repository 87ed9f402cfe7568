import type { EnvironmentName } from "./environment";

/** Why an address cannot be where Excel loads the add-in from. */
export type BadOrigin =
  | "missing"
  | "noScheme"
  | "notHttps"
  | "unreadable"
  | "path"
  | "extras"
  | "localhost";

export type OriginOutcome =
  | { readonly ok: true; readonly origin: string }
  | { readonly ok: false; readonly kind: BadOrigin; readonly given: string };

const LOCAL = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

/**
 * The origin that an administrator gave: `https://host` or `https://host:port`, with or without the slash at its end.
 * Excel refuses http, and the manifest's addresses are the origin with a path after it: anything more is refused here.
 */
export function readOrigin(
  given: string | undefined,
  environment: EnvironmentName | "development",
): OriginOutcome {
  const text = given?.trim() ?? "";
  const refuse = (kind: BadOrigin): OriginOutcome => ({ ok: false, kind, given: text });
  if (text === "") return refuse("missing");
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return refuse("noScheme");
  if (scheme !== "https") return refuse("notHttps");
  if (!URL.canParse(text)) return refuse("unreadable");
  const url = new URL(text);
  if (
    !/^(\[[0-9a-f:]+\]|[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*)$/.test(
      url.hostname,
    )
  )
    return refuse("unreadable");
  if (
    url.username !== "" ||
    url.password !== "" ||
    url.search !== "" ||
    url.hash !== "" ||
    /[?#]/.test(text)
  )
    return refuse("extras");
  if (url.pathname !== "/" || /\/\/$/.test(text)) return refuse("path");
  if (environment === "production" && LOCAL.test(url.hostname)) return refuse("localhost");
  return { ok: true, origin: url.origin };
}
