import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Release } from "./made";
import type { Certificate } from "./site";

/** nginx itself reads the shipped text too, wherever it is installed (.ci/run installs it). */
export const NGINX = ["nginx", "/usr/sbin/nginx"].find(
  (name) => spawnSync(name, ["-v"]).status === 0,
);

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });

/** The release unpacked as the guide says, with a configuration around the shipped site and rules. */
function unpacked(folder: string, made: Release, rules: string, { cert, key }: Certificate): void {
  for (const [path, bytes] of made.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const rulesPath = join(folder, "server/nginx/udsat-rules.conf");
  writeFileSync(rulesPath, rules);
  writeFileSync(join(folder, "cert.pem"), cert);
  writeFileSync(join(folder, "key.pem"), key);
  const site = made
    .text("server/nginx/udsat-site.conf")
    .replace("/etc/ssl/certs/udsat.pem", join(folder, "cert.pem"))
    .replace("/etc/ssl/private/udsat.key", join(folder, "key.pem"))
    .replace("/srv/udsat/site", join(folder, "site"))
    .replace("/etc/nginx/udsat-rules.conf", rulesPath);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${join(folder, kind)};`,
  );
  const main = [
    `daemon off; pid ${join(folder, "pid")}; error_log ${join(folder, "error.log")};`,
    // Started by root, its workers would otherwise be a user that may not read the folder.
    ...(process.getuid?.() === 0 ? ["user root;"] : []),
    `events {} http { access_log off; ${temporary.join(" ")} ${site} }`,
  ];
  writeFileSync(join(folder, "nginx.conf"), main.join("\n"));
}

/** Runs the real nginx over an unpacked release for as long as `act` needs it. */
export async function withNginx<Result>(
  made: Release,
  {
    port,
    tls,
    change = (rules) => rules,
  }: { port: number; tls: Certificate; change?: (rules: string) => string },
  act: () => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "udsat-nginx-"));
  unpacked(folder, made, change(made.text("server/nginx/udsat-rules.conf")), tls);
  const running = spawn(NGINX as string, ["-p", folder, "-c", join(folder, "nginx.conf")], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise((resolve) => running.once("exit", resolve));
  try {
    for (let tries = 0; tries < 100 && !(await answers(port)); tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    return await act();
  } finally {
    running.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}
