import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { type Configuration, type MultiStats, webpack } from "webpack";
import { workbenchServer } from "./server";

/** What the page needs; the host for Node and the server itself are not looked at here. */
const WATCHED = ["addin", "site", "office", "workbench"];
const ROOT = resolve(__dirname, "../..");
/** A folder of its own: what `npm run build` put out stays as it is. */
const OUT = join(ROOT, "tmp/dev");

const SCRIPT = `new EventSource("/dev/events").onmessage = () => location.reload();\n`;
const TAG = '<script src="/dev/reload.js"></script>';

type Answer = (path: string, response: ServerResponse) => boolean;

/** The pages that wait for a build, and what tells them of it. */
function reloading(): { readonly answer: Answer; readonly reload: () => void } {
  const waiting = new Set<ServerResponse>();
  return {
    answer: (path, response) => {
      if (path === "/dev/reload.js") {
        response.setHeader("Content-Type", "text/javascript; charset=utf-8");
        response.end(SCRIPT);
      } else if (path === "/dev/events") {
        response.writeHead(200, {
          "Content-Type": "text/event-stream",
          "Cache-Control": "no-store",
        });
        response.write("retry: 300\n\n");
        waiting.add(response);
        response.on("close", () => waiting.delete(response));
      } else if (path === "/") {
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.end(
          readFileSync(join(OUT, "index.html"), "utf8").replace("</head>", `${TAG}</head>`),
        );
      } else return false;
      return true;
    },
    reload: () => {
      for (const response of waiting) response.write("data: built\n\n");
    },
  };
}

/** Builds on each change of a file and calls `built` after each build that succeeded. */
function watch(parts: readonly string[], built: (milliseconds: number) => void): void {
  const configurations = createRequire(__filename)(
    join(ROOT, "webpack.config.js"),
  ) as Configurations;
  const all = configurations({}, { mode: "development" });
  const compiler = webpack(
    all
      .filter(({ name }) => parts.includes(name ?? ""))
      .map((one) => ({ ...one, output: { ...one.output, path: OUT } })),
  );
  compiler.watch({ aggregateTimeout: 20 }, (error, stats?: MultiStats) => {
    if (error) return console.error(error);
    if (!stats || stats.hasErrors()) return console.error(stats?.toString("errors-only"));
    built(Math.max(...stats.stats.map(({ startTime, endTime }) => endTime - startTime)));
  });
}

type Configurations = (env: object, argv: { mode: string }) => Configuration[];

/** `npm run dev`: the workbench at http://localhost:3000, built again and loaded again at each change. PORT changes the port; `-- workbench site` looks at no more than those. */
export function main(parts: readonly string[]): Promise<number> {
  const port = Number(process.env.PORT ?? 3000);
  const { answer, reload } = reloading();
  const workbench = workbenchServer(OUT);
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").replace(/\?.*/, "");
    if (!answer(path, response)) workbench.emit("request", request, response);
  });
  return new Promise((resolve) => {
    server.on("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    let listening = false;
    watch(parts.length > 0 ? parts : WATCHED, (milliseconds) => {
      console.log(`Bygget på ${String(milliseconds)} ms.`);
      reload();
      if (!listening)
        server.listen(port, "localhost", () => {
          const { port: at } = server.address() as AddressInfo;
          console.log(`Udsat: http://localhost:${String(at)}`);
        });
      listening = true;
    });
  });
}
