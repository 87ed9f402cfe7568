import { createServer, type ServerOptions } from "node:https";
import { createRequire } from "node:module";
import { join } from "node:path";
import sirv from "sirv";

interface Certificates {
  getHttpsServerOptions(): Promise<ServerOptions>;
}

/**
 * Serves the built add-in to Excel itself: over https with Microsoft's development certificate, unchanged, without the workbench's
 * headers (Excel frames the pane from an address of its own, and fetches the functions' descriptions from another).
 */
export async function serveExcel(dist: string, port: number): Promise<void> {
  const from = createRequire(join(dist, "server.cjs"));
  const certificates = from("office-addin-dev-certs") as Certificates;
  const options = await certificates
    .getHttpsServerOptions()
    .catch((error: unknown) => refuse(error));
  if (!options) return;
  const built = sirv(dist, {
    dev: true,
    etag: true,
    setHeaders: (response) => response.setHeader("Access-Control-Allow-Origin", "*"),
  });
  const server = createServer(options, (request, response) => {
    built(
      request,
      response,
      () =>
        void response
          .writeHead(404, { "Content-Type": "text/plain" })
          .end("Findes ikke. Not found."),
    );
  });
  server.listen(port, "localhost", () =>
    console.log(`Udsat til Excel (for Excel): https://localhost:${String(port)}`),
  );
}

function refuse(error: unknown): undefined {
  const why = error instanceof Error ? error.message.trim() : String(error);
  console.error(
    `Excel only loads add-ins over https, and the development certificate could not be installed: ${why}\nInstall it with "node node_modules/office-addin-dev-certs/cli.js install" as a user who may, and try again.`,
  );
  process.exitCode = 1;
}
