import type { ReleaseWords } from "./da";

export const en: ReleaseWords = {
  origin: {
    missing: () =>
      "An address is missing. Say where the files will lie: --origin https://udsat.kommune.dk",
    noScheme: (given) =>
      `"${given}" is not a whole address: it must begin with https://. Write for example --origin https://${given.replace(/^\/+/, "")}`,
    notHttps: (given) =>
      `"${given}" does not begin with https://. Excel loads add-ins over https only; put a certificate on the server and write the address with https://.`,
    unreadable: (given) =>
      `"${given}" cannot be read as an address. Write the name of the server, and a port if there is one: https://udsat.kommune.dk`,
    path: (given) =>
      `"${given}" has a path after the name of the server. Udsat must lie at the root of a name of its own; write the address without a path: ${new URL(given).origin}`,
    extras: (given) =>
      `"${given}" holds more than the name of the server (a user, a question mark or #). Write https:// and the name only.`,
    localhost: (given) =>
      `"${given}" is this very machine, and nobody else can fetch anything from it. Write the server's name; to try it on your own machine: --env pilot.`,
  },
  environment: (given) => `"${given}" is no environment. Write --env pilot or --env production.`,
  officeJs: (given) =>
    `"${given}" is not known. Write --office-js cdn (Microsoft's) or --office-js self (your own copy).`,
  option: (message) => `The command could not be read: ${message}`,
  uncommitted:
    "Note: the folder holds changes that are not committed. The release cannot be made again byte for byte, and its commit ends in +.",
  noExcel:
    "Excel as a program exists for Windows and Mac only. Try Udsat without Excel with npm start, or upload dist/manifest.xml in Excel on the web while node dist/server.cjs --https runs.",
  stepFailed: (step: string) =>
    `Udsat did not get into Excel or out of it: “${step}” failed. The error stands above; mend it and try again.`,
  notBuilt: "Udsat could not be built, and no release was made. The error stands above.",
  made: (path, files, kilobytes) =>
    `${path}: ${String(files)} files, ${String(kilobytes)} kB. The guide lies in it as deploy/en.html.`,
  checked: (addresses) => `${String(addresses)} addresses were fetched as Excel does.`,
  fine: "Nothing is wrong. The manifest can be uploaded in the admin centre.",
  found: (errors, warnings) =>
    `${String(errors)} errors and ${String(warnings)} warnings. The errors must be mended before Udsat works in Excel.`,
  error: "ERROR",
  warning: "WARNING",
  check: {
    unreachable: (why) => `No answer came (${why}). Is the name right, and is the port open?`,
    untrusted: (why) =>
      `The certificate is not trusted (${why}). Excel shows no page with such a certificate. If it is from your own authority, point NODE_EXTRA_CA_CERTS at it and try again; and see that the whole chain is sent.`,
    wrongName: () => "The certificate is not for this name. Get one that names it.",
    expired: () => "The certificate has expired. Renew it.",
    expiresSoon: (days) => `The certificate expires in ${String(days)} days. Renew it in time.`,
    oldTls: (protocol) => `The server speaks ${protocol}. Turn on TLS 1.2 or later.`,
    status: (status) =>
      `The answer is ${String(status)}, not 200. Does the file lie in the site folder on the server?`,
    redirected: (to) =>
      `The server redirects to ${to}. Excel cannot sign in or follow; the files must lie open at the address.`,
    empty: () => "The file is empty.",
    type: (is, wanted) => `The file is sent as "${is}" and must be sent as "${wanted}".`,
    charset: () =>
      "It is not said that the text is UTF-8; Danish letters may break. Add charset=utf-8.",
    sniff: () => "X-Content-Type-Options: nosniff is missing. Use the rules that come along.",
    icon: (size) => `The icon is not a PNG picture of ${String(size)} by ${String(size)} pixels.`,
    iconUncached: (is) =>
      `The icon may not be kept ("${is}"), and then Office does not show it. Use Cache-Control: public, max-age=86400.`,
    stale: (is) =>
      `The file may be kept without asking again ("${is}"), so an update is not seen. Use Cache-Control: no-cache.`,
    notForever: (is) =>
      `The name follows the content, so the file can be kept ("${is}"). Use Cache-Control: public, max-age=31536000, immutable.`,
    cors: () =>
      "Excel fetches the file from another address, and the server does not allow it. Send Access-Control-Allow-Origin: *.",
    frameOptions: (is) =>
      `X-Frame-Options: ${is} shuts Excel on the web out, where the pane is shown in a frame. Take it away; Content-Security-Policy says who may.`,
    ancestors: (missing) =>
      `Content-Security-Policy does not allow the page in a frame of ${missing}. Add it to frame-ancestors.`,
    noAncestors: () =>
      "Content-Security-Policy does not say who may show the page in a frame (frame-ancestors). Anybody may then; use the rules that come along.",
    noPolicy: () => "Content-Security-Policy is missing. Use the rules that come along.",
    blocksOffice: () =>
      "Content-Security-Policy does not let the pane load office.js. Add its address to script-src.",
    opener: (is) => `Cross-Origin-Opener-Policy: ${is} breaks Office's dialogs. Take it away.`,
    resource: (is) => `Cross-Origin-Resource-Policy: ${is} keeps Excel out. Use cross-origin.`,
    cookie: () => "The server sets a cookie. Udsat uses none; turn them off for these files.",
    missingIs: (status) =>
      `A file that does not exist is answered with ${String(status)} instead of 404. An open pane can then not see that Udsat was updated. Turn a fallback page off.`,
    unpacked: () =>
      "The file is not sent packed (gzip). It works, but the first formula waits longer.",
    metadata: (why) =>
      `The description of the functions cannot be read: ${why}. Put the release's own file on the server.`,
    helpAnchor: (id) => `The help has no section about ${id}.`,
    version: (site, manifest) =>
      `The site is version ${site}, but the manifest is ${manifest}. Put both from the same release.`,
    environment: (site, manifest) =>
      `The site is the environment ${site}, but the manifest is ${manifest}. Put both from the same release.`,
    noVersion: () => "version.json cannot be read. Does it belong to a release?",
    elsewhere: (origin) =>
      `The manifest points at ${origin} and not at this address. Make a release for the address.`,
    noTransport: () => "Strict-Transport-Security is missing. Use the rules that come along.",
  },
};
