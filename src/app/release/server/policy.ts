export { HELP_POLICY } from "../../site/policy";

/** Where Microsoft serves its client from; a release may carry the client itself instead. */
export const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/** Excel on the web shows the pane in a frame, several frames deep; every one of them must be named, or the browser refuses. */
export const OFFICE_FRAMES = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://onedrive.live.com",
  "https://teams.microsoft.com",
] as const;

const joined = (parts: readonly string[]): string => parts.join("; ");

/** What the browser may load in the pane: our own files and Microsoft's client, nothing else; Fluent writes its styles inline. */
export function panePolicy(officeJs: "cdn" | "self" = "cdn"): string {
  return joined([
    "default-src 'none'",
    officeJs === "cdn" ? `script-src 'self' ${OFFICE_CDN}` : "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
}

/** A policy with who may frame the page, which a page cannot say of itself: it must be a header. */
export const framed = (policy: string): string =>
  `${policy}; frame-ancestors ${OFFICE_FRAMES.join(" ")}`;
