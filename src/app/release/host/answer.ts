import { request } from "node:https";
import { TLSSocket } from "node:tls";
import { gunzipSync } from "node:zlib";

/** What a server answered, its body unpacked. */
export interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
  readonly tls: { readonly protocol: string; readonly validTo: Date };
}

export type Fetched =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly code: string };

export type Fetch = (url: string) => Promise<Fetched>;

/** Excel on the web asks from its own address, never from the site's. */
export const OFFICE_ORIGIN = "https://excel.officeapps.live.com";

const ASKED = {
  Origin: OFFICE_ORIGIN,
  "Accept-Encoding": "gzip",
  "Sec-Fetch-Site": "cross-site",
  "User-Agent": "udsat-check-host",
};

const PATIENCE = 15_000;

/** Fetches as Excel would, follows nothing, and trusts no more than Node does (and the authority in `ca`). */
export function fetcher(ca?: string): Fetch {
  return (url) =>
    new Promise((resolve) => {
      const asked = request(
        url,
        { headers: ASKED, timeout: PATIENCE, agent: false, ca },
        (response) => {
          const { socket } = response;
          if (!(socket instanceof TLSSocket)) return resolve({ ok: false, code: "NO_TLS" });
          const parts: Buffer[] = [];
          response.on("data", (part: Buffer) => parts.push(part));
          response.on("error", (error) => resolve({ ok: false, code: error.message }));
          response.on("end", () => {
            const headers = new Map(
              Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
            );
            const raw = Buffer.concat(parts);
            const packed = headers.get("content-encoding") === "gzip" && raw.length > 0;
            resolve({
              ok: true,
              answer: {
                url,
                status: response.statusCode ?? 0,
                headers,
                body: packed ? gunzipSync(raw) : raw,
                tls: {
                  protocol: socket.getProtocol() ?? "",
                  validTo: new Date(socket.getPeerCertificate().valid_to),
                },
              },
            });
          });
        },
      );
      asked.on("timeout", () => asked.destroy(new Error("ETIMEDOUT")));
      asked.on("error", (error: NodeJS.ErrnoException) =>
        resolve({ ok: false, code: error.code ?? error.message }),
      );
      asked.end();
    });
}
