import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

export interface RunningServer {
  /** With the port, without a slash at the end. */
  readonly address: string;
  stop(): void;
}

/** Starts the built server on a free port. Throws a sentence where nothing is built. */
export function startServer(
  dist = process.env.UDSAT_DIST ?? resolve(__dirname, "../../dist"),
): Promise<RunningServer> {
  const script = resolve(dist, "server.cjs");
  if (!existsSync(script))
    throw new Error(`${script} is not there: run \`npm run build\` before the browser tests.`);
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((done, fail) => {
    let said = "";
    const hear = (data: Buffer): void => {
      said += data.toString();
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address) done({ address, stop: () => child.kill() });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("exit", (code) => fail(new Error(`The server ended with ${String(code)}: ${said}`)));
  });
}
