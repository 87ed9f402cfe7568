import { mkdtempSync, writeFileSync } from "node:fs";
import type { Server } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fetcher } from "../../../src/app/release/host/answer";
import { checkHost, type Report } from "../../../src/app/release/host/check";
import { releaseWords } from "../../../src/app/release/words";
import { besideProduction } from "./beside";
import { BROKEN } from "./broken";
import { azure, iis, type Interpreted, nginx } from "./interpret";
import { release, type Release, tool } from "./made";
import { NGINX, withNginx } from "./nginx";
import { type Answered, type Certificate, certificate, closed, freePort, serve } from "./site";

let port: number;
let origin: string;
let made: Release;
let tls: Certificate;
let rules: Interpreted;

beforeAll(async () => {
  port = await freePort();
  origin = `https://localhost:${String(port)}`;
  tls = await certificate();
  made = release(["--origin", origin, "--env", "pilot"]);
  rules = nginx(made.text("server/nginx/udsat-rules.conf"));
}, 120_000);

/** The site as one of the shipped rules would send it. */
function site(interpreted: Interpreted): (path: string) => Answered {
  return (path) => {
    const body = made.files.get(`site${path}`);
    return { status: body ? 200 : 404, headers: interpreted(path), body };
  };
}

async function checked(
  answer: (path: string) => Answered,
  more: { certificate?: Certificate; manifest?: string; ca?: string } = {},
): Promise<Report> {
  let server: Server | undefined;
  try {
    server = await serve(port, more.certificate ?? tls, answer);
    const manifest = more.manifest ?? made.text("manifest.xml");
    const ca = more.ca ?? (more.certificate ?? tls).ca;
    return await checkHost({ origin, manifest, fetch: fetcher(ca) });
  } finally {
    if (server) await closed(server);
  }
}

const told = ({ findings }: Report) =>
  findings.map(({ severity, kind, path }) => `${severity} ${kind} ${path}`);

describe("beside production", () => besideProduction(() => made));

describe("a site served by the shipped rules", () => {
  test.each([
    ["nginx", () => rules],
    ["IIS", () => iis(made.text("server/iis/web.config"))],
    ["Azure Static Web Apps", () => azure(made.text("server/azure/staticwebapp.config.json"))],
  ])("has nothing wrong, by the text for %s", async (_, interpreted) => {
    const report = await checked(site(interpreted()));
    expect(told(report)).toEqual([]);
    expect(report.addresses).toBeGreaterThan(25);
  });
});

describe("a header broken", () => {
  test.each(BROKEN)("%s", async (_, change, expected) => {
    const report = await checked(site((path) => change(rules(path), path)));
    const kinds = new Set(report.findings.map(({ severity, kind }) => `${severity} ${kind}`));
    expect([...kinds]).toEqual([expected]);
  });
});

describe("a file broken", () => {
  const but =
    (path: string, answered: (right: Answered) => Answered) =>
    (asked: string): Answered => {
      const right = site(rules)(asked);
      return asked === path ? answered(right) : right;
    };
  const text = (change: (text: string) => string) => (right: Answered) => ({
    ...right,
    body: Buffer.from(change(Buffer.from(right.body ?? []).toString("utf8"))),
  });

  test.each([
    [
      "a missing icon",
      but("/assets/icon-64.png", () => ({ status: 404, headers: {} })),
      "error status /assets/icon-64.png",
    ],
    [
      "an icon of another size",
      but("/assets/icon-64.png", (right) => ({
        ...right,
        body: made.files.get("site/assets/icon-32.png"),
      })),
      "error icon /assets/icon-64.png",
    ],
    [
      "an empty script",
      but("/functions.js", (right) => ({ ...right, body: Buffer.alloc(0) })),
      "error empty /functions.js",
    ],
    [
      "a login",
      but("/functions.json", () => ({
        status: 302,
        headers: { Location: "https://login.example" },
      })),
      "error redirected /functions.json",
    ],
    [
      "descriptions cut short",
      but(
        "/functions.json",
        text((all) => all.slice(0, 100)),
      ),
      "error metadata /functions.json",
    ],
    [
      "no descriptions",
      but(
        "/functions.json",
        text(() => '{"functions":[]}'),
      ),
      "error metadata /functions.json",
    ],
    [
      "help without a section",
      but(
        "/help/index.html",
        text((all) => all.replaceAll('id="udsat.theme"', "")),
      ),
      "error helpAnchor /help/index.html",
    ],
    [
      "another version",
      but(
        "/version.json",
        text((all) => all.replace(/"version":\s*"[^"]+"/, '"version":"0.0.1"')),
      ),
      "error version /version.json",
    ],
    [
      "another environment",
      but(
        "/version.json",
        text((all) => all.replace(/"id":\s*"[^"]+"/, '"id":"x"')),
      ),
      "error environment /version.json",
    ],
    [
      "no version",
      but(
        "/version.json",
        text(() => "<!doctype html>"),
      ),
      "error noVersion /version.json",
    ],
    [
      "a fallback page",
      (asked: string) => {
        const right = site(rules)(asked);
        return right.status === 404 ? { ...site(rules)("/taskpane.html") } : right;
      },
      "error missingIs /pane/findes-ikke.00000000.js",
    ],
  ] as [string, (path: string) => Answered, string][])("%s", async (_, answer, expected) => {
    expect(told(await checked(answer))).toEqual([expected]);
  });

  test("a pane that does not come ends the check with the one thing to mend", async () => {
    const report = await checked(() => ({ status: 503, headers: {} }));
    expect(told(report)).toEqual(["error status /taskpane.html"]);
  });

  test("a manifest for another address is no manifest for this one", async () => {
    const manifest = made.text("manifest.xml").replaceAll(origin, "https://andet.dk");
    expect(told(await checked(site(rules), { manifest }))).toEqual([
      "error elsewhere manifest.xml",
    ]);
  });
});

describe("a certificate broken", () => {
  test.each([
    ["of an unknown authority", () => certificate(), "untrusted", true],
    ["for another name", () => certificate(["andet.dk"]), "wrongName", false],
    ["that has expired", () => certificate(["localhost"], -1), "expired", false],
  ] as const)("%s", async (_, make, kind, unknown) => {
    const broken = await make();
    const report = await checked(site(rules), {
      certificate: broken,
      ...(unknown && { ca: tls.ca }),
    });
    expect(told(report)).toEqual([`error ${kind} /taskpane.html`]);
  });

  test("that soon expires is a warning", async () => {
    const report = await checked(site(rules), {
      certificate: await certificate(["localhost"], 7),
    });
    expect(told(report)).toEqual(["warning expiresSoon /taskpane.html"]);
  });

  test("nobody answering is said", async () => {
    const fetch = fetcher(tls.ca);
    const report = await checkHost({ origin, manifest: made.text("manifest.xml"), fetch });
    expect(told(report)).toEqual(["error unreachable /taskpane.html"]);
  });
});

describe("the command", () => {
  test("says in Danish or English what it found, and ends by it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "udsat-test-"));
    const ca = join(folder, "ca.pem");
    writeFileSync(ca, tls.ca);
    const refused = tool("check-host", ["http://localhost"]);
    expect([refused.status, refused.said]).toEqual([1, expect.stringContaining("over https")]);
    const alone = tool("check-host", [origin, "--env", "pilot", "--ca", ca, "--lang", "en"]);
    expect([alone.status, alone.said]).toEqual([1, expect.stringContaining("No answer came")]);
  });

  test("every kind of finding has a sentence that says more than a word, in both languages", () => {
    for (const language of ["da", "en"] as const)
      for (const sentence of Object.values(releaseWords(language).check))
        expect((sentence as (...values: unknown[]) => string)("x", "y")).toMatch(/\S+ \S+ .*[.?]$/);
  });
});

if (NGINX !== undefined)
  describe("the real nginx with the shipped rules", () => {
    const check = () => ({ origin, manifest: made.text("manifest.xml"), fetch: fetcher(tls.ca) });

    test("serves everything the manifest names as Excel needs it", async () => {
      const report = await withNginx(made, { port, tls }, () => checkHost(check()));
      expect(told(report)).toEqual([]);
      expect(report.addresses).toBeGreaterThan(25);
    });

    test.each([
      ["the frames", /; frame-ancestors [^"]*/g, "", "warning noAncestors"],
      ["the origins", /add_header Access-Control-Allow-Origin[^;]*;/g, "", "error cors"],
      ["the cache of icons", /public, max-age=86400/g, "no-store", "error iconUncached"],
      ["the types", /text\/javascript js;/g, "", "error type|warning unpacked"],
    ])("tells when %s are taken away", async (_, pattern, instead, expected) => {
      const changed = (all: string) => all.replace(pattern, instead);
      const report = await withNginx(made, { port, tls, change: changed }, () =>
        checkHost(check()),
      );
      const kinds = report.findings.map(({ severity, kind }) => `${severity} ${kind}`);
      expect(new Set(kinds.map((kind) => expected.includes(kind)))).toEqual(new Set([true]));
    });
  });
