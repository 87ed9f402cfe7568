import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import sirv from "sirv";
import { serveExcel } from "./secure";

/** What a browser may do with the workbench: load from this very address and nothing else. */
const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy":
    "camera=(), microphone=(), geolocation=(), clipboard-read=(self), clipboard-write=(self)",
};

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const BRIDGE = "workbench/office.js";

/** Where Microsoft's own client lies, unaltered, as npm installed it. */
function clientFolder(): string {
  const from = createRequire(join(__dirname, "server.cjs"));
  return dirname(from.resolve("@microsoft/office-js/dist/office.js"));
}

/** The task pane as it is built, with the address of Microsoft's script changed to the bridge beside the workbench. */
function panePage(dist: string): string {
  return readFileSync(join(dist, "taskpane.html"), "utf8")
    .split(CDN)
    .join(BRIDGE)
    .split(" https://appsforoffice.microsoft.com")
    .join("");
}

/** A server of the built files in `dist`; it answers GET and HEAD and is for this machine only. */
export function workbenchServer(dist: string): Server {
  const built = sirv(dist, { dev: true, etag: true });
  const client = sirv(clientFolder(), { dev: true, etag: true });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    if (!isLocal(request))
      return answer(
        response,
        403,
        "Arbejdsbordet svarer kun på localhost. The workbench answers only on localhost.",
      );
    if (request.method !== "GET" && request.method !== "HEAD")
      return answer(response, 405, "GET, HEAD");
    if (path === "/taskpane.html") return page(response, dist);
    const missing = (): void => answer(response, 404, "Findes ikke. Not found.");
    if (path.startsWith("/office-js/")) {
      request.url = (request.url ?? "").slice("/office-js".length);
      return client(request, response, missing);
    }
    return built(request, response, missing);
  });
}

/** Only names of this machine: another site cannot reach the workbench through a name of its own. */
const isLocal = (request: IncomingMessage): boolean =>
  /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? "");

function page(response: ServerResponse, dist: string): void {
  response.setHeader("Content-Type", "text/html;charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  response.end(panePage(dist));
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader("Content-Type", "text/plain;charset=utf-8");
  response.end(text);
}

/** Serves the folder this file was built into, at PORT or 3000. */
export function main(): void {
  const port = Number(process.env.PORT ?? 3000);
  if (process.argv.includes("--https")) return void serveExcel(__dirname, port);
  const server = workbenchServer(__dirname);
  server.on("error", (error: NodeJS.ErrnoException) => {
    const taken = error.code === "EADDRINUSE";
    console.error(
      taken
        ? `Port ${port} er optaget. Vælg en anden: PORT=${port + 1} npm start (port ${port} is taken; choose another).`
        : error.message,
    );
    process.exitCode = 1;
  });
  server.listen(port, "localhost", () => {
    const address = server.address();
    console.log(
      `Udsat: http://localhost:${typeof address === "object" && address ? address.port : port}`,
    );
  });
}
