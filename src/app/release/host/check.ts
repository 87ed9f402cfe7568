import type { Answer, Fetch } from "./answer";
import { about, type Finding } from "./finding";
import {
  cacheFindings,
  commonFindings,
  frameFindings,
  originFindings,
  typeFindings,
} from "./headers";
import { named, type Named, pieces, unescaped } from "./named";

const DAY = 86_400_000;
const SOON = 30;

const ALT_NAME = "ERR_TLS_CERT_ALTNAME_INVALID";
const UNTRUSTED = /SELF_SIGNED|UNABLE_TO|UNTRUSTED|CERT_(?!HAS_EXPIRED)/;

function unfetched(path: string, code: string): Finding {
  const { error } = about(path);
  if (code === ALT_NAME) return error("wrongName");
  if (code === "CERT_HAS_EXPIRED") return error("expired");
  return UNTRUSTED.test(code) ? error("untrusted", code) : error("unreachable", code);
}

function tlsFindings({ url, tls }: Answer): Finding[] {
  const { error, warning } = about(new URL(url).pathname);
  const found: Finding[] = [];
  if (/^(SSL|TLSv1(\.1)?$)/.test(tls.protocol)) found.push(error("oldTls", tls.protocol));
  const days = Math.floor((tls.validTo.getTime() - Date.now()) / DAY);
  if (days < SOON) found.push(warning("expiresSoon", days));
  return found;
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PNG says its width and height in the first 24 bytes. */
function isIcon(body: Buffer, size: number): boolean {
  return (
    body.length > 24 &&
    body.subarray(0, 8).equals(PNG) &&
    body.readUInt32BE(16) === size &&
    body.readUInt32BE(20) === size
  );
}

function contentFindings(answer: Answer, { size }: Named): Finding[] {
  const { error } = about(new URL(answer.url).pathname);
  if (answer.body.length === 0) return [error("empty")];
  return size !== undefined && !isIcon(answer.body, size) ? [error("icon", size)] : [];
}

interface Description {
  readonly functions: readonly { readonly id: string; readonly helpUrl: string }[];
}

/** What is being checked: the manifest names it all. */
export interface Check {
  readonly origin: string;
  readonly manifest: string;
  readonly fetch: Fetch;
}

export interface Report {
  readonly addresses: number;
  readonly findings: readonly Finding[];
}

/** Fetches everything the manifest names, and what those files name in turn, and says what is wrong with each. */
export async function checkHost({ origin, manifest, fetch }: Check): Promise<Report> {
  const findings: Finding[] = [];
  const answers = new Map<string, Answer | undefined>();

  async function take(one: Named): Promise<Answer | undefined> {
    const url = one.url.replace(/#.*/, "");
    if (answers.has(url)) return answers.get(url);
    const fetched = await fetch(url);
    const path = new URL(url).pathname;
    answers.set(url, undefined);
    if (!fetched.ok) return void findings.push(unfetched(path, fetched.code));
    const { answer } = fetched;
    const { error } = about(path);
    const location = answer.headers.get("location");
    if (answer.status >= 300 && answer.status < 400)
      return void findings.push(error("redirected", location ?? "?"));
    if (answer.status !== 200) return void findings.push(error("status", answer.status));
    answers.set(url, answer);
    findings.push(
      ...contentFindings(answer, one),
      ...typeFindings(answer),
      ...cacheFindings(answer, one.use),
      ...originFindings(answer, one.use),
      ...commonFindings(answer),
    );
    return answer;
  }

  const listed = named(manifest);
  const elsewhere = listed.find(({ url }) => new URL(url).origin !== origin);
  if (elsewhere)
    return {
      addresses: 0,
      findings: [about("manifest.xml").error("elsewhere", new URL(elsewhere.url).origin)],
    };

  const pane = listed.find(({ use }) => use === "page");
  const first = pane && (await take(pane));
  // Without the pane nothing else needs to be told: the server, the certificate or the folder is wrong.
  if (!first) return { addresses: answers.size, findings };
  findings.push(...tlsFindings(first));
  const found = pieces(first);
  findings.push(...frameFindings(first, found.officeJs));
  const script = found.own.find(({ use }) => use === "script");
  for (const piece of found.own) await take(piece);
  for (const one of listed) await take(one);
  findings.push(...packedFindings(script && answers.get(script.url)));

  for (const one of listed.filter(({ use }) => use === "help")) {
    const help = answers.get(one.url);
    if (help) findings.push(...frameFindings(help));
  }
  for (const one of listed.filter(({ use }) => use === "shared"))
    findings.push(...(await described(answers.get(one.url), take)));
  findings.push(...(await versionFindings(origin, manifest, take)));
  findings.push(...(await absent(origin, fetch)));
  return { addresses: answers.size, findings: once(findings) };
}

/** A file asked for by two addresses tells its faults once. */
function once(findings: readonly Finding[]): Finding[] {
  const same = (a: Finding, b: Finding): boolean => a.kind === b.kind && a.path === b.path;
  return findings.filter((one, index) => findings.findIndex((other) => same(one, other)) === index);
}

function packedFindings(script: Answer | undefined): Finding[] {
  if (!script || script.headers.get("content-encoding") !== undefined) return [];
  return [about(new URL(script.url).pathname).warning("unpacked")];
}

type Take = (one: Named) => Promise<Answer | undefined>;

/** The functions' descriptions must be readable, and their help must be there, each at its anchor. */
async function described(answer: Answer | undefined, take: Take): Promise<Finding[]> {
  if (!answer || !/\/functions[^/]*\.json$/.test(answer.url)) return [];
  const { error } = about(new URL(answer.url).pathname);
  let functions: Description["functions"];
  try {
    ({ functions } = JSON.parse(answer.body.toString("utf8")) as Description);
    if (functions.length === 0) return [error("metadata", "0")];
  } catch (problem) {
    return [error("metadata", problem instanceof Error ? problem.message : String(problem))];
  }
  const found: Finding[] = [];
  for (const { id, helpUrl } of functions) {
    const { hash } = new URL(helpUrl);
    const help = await take({ url: helpUrl.replace(/#.*/, ""), use: "help" });
    if (help && !help.body.toString("utf8").includes(`id="${hash.slice(1)}"`))
      found.push(about(new URL(helpUrl).pathname).error("helpAnchor", id));
  }
  return found;
}

/** The site says its own version: it must be the one the manifest was made with. */
async function versionFindings(origin: string, manifest: string, take: Take): Promise<Finding[]> {
  const { error } = about("/version.json");
  const answer = await take({ url: `${origin}/version.json`, use: "version" });
  if (!answer) return [];
  try {
    const site = JSON.parse(answer.body.toString("utf8")) as { version?: string; id?: string };
    if (site.version === undefined) return [error("noVersion")];
    const version = /<OfficeApp[^]*?<Version>([^<]*)<\/Version>/.exec(manifest)?.[1] ?? "";
    const id = unescaped(/<Id>([^<]*)<\/Id>/.exec(manifest)?.[1] ?? "");
    if (`${site.version}.0` !== version) return [error("version", site.version, version)];
    return site.id === id ? [] : [error("environment", site.id ?? "?", id)];
  } catch {
    return [error("noVersion")];
  }
}

/** An open pane sees that it is old when a piece of it is gone: that must be answered with 404, not with some other page. */
async function absent(origin: string, fetch: Fetch): Promise<Finding[]> {
  const path = "/pane/findes-ikke.00000000.js";
  const fetched = await fetch(origin + path);
  if (!fetched.ok || fetched.answer.status === 404) return [];
  return [about(path).error("missingIs", fetched.answer.status)];
}
