import { createServer, type Server } from "node:https";
import { type AddressInfo, createServer as createPlain } from "node:net";
import { gzipSync } from "node:zlib";
import { createCA, createCert } from "mkcert";

export interface Certificate {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** A certificate for `localhost` of an authority nobody knows, as a municipality's own authority is. */
export async function certificate(
  domains: string[] = ["localhost"],
  days = 365,
): Promise<Certificate> {
  const ca = await createCA({
    organization: "Udsat",
    countryCode: "DK",
    state: "",
    locality: "",
    validity: 365,
  });
  const { cert, key } = await createCert({ ca, domains, validity: days });
  return { ca: ca.cert, cert, key };
}

/** A port nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createPlain().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

export interface Answered {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body?: Uint8Array;
}

const packed = new WeakMap<Uint8Array, Buffer>();

/** A file as it crosses the wire, packed once. */
function gzipped(body: Uint8Array): Buffer {
  const known = packed.get(body) ?? gzipSync(body, { level: 1 });
  packed.set(body, known);
  return known;
}

/** A server over https that answers each path as it is told to. */
export async function serve(
  port: number,
  { cert, key }: Certificate,
  answer: (path: string) => Answered,
): Promise<Server> {
  const server = createServer({ cert, key }, (request, response) => {
    const { status, headers, body } = answer((request.url ?? "/").replace(/\?.*/, ""));
    const sent = body && headers["Content-Encoding"] !== "identity" ? gzipped(body) : body;
    if (sent !== body) response.setHeader("Content-Encoding", "gzip");
    for (const [name, value] of Object.entries(headers))
      if (name !== "Content-Encoding") response.setHeader(name, value);
    response.writeHead(status).end(sent);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return server;
}

export const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
