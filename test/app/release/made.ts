import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { unzipSync } from "fflate";

export const ROOT = resolve(__dirname, "../../..");

export interface Ran {
  readonly status: number | null;
  readonly said: string;
}

/** Runs `npm run <tool> -- <options>` as a user does, without npm around it. */
export function tool(name: string, options: readonly string[], env = {}): Ran {
  const run = join(ROOT, "src/app/release/run.cjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [run, name, ...options], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, said: stdout + stderr };
}

export interface Release {
  readonly zip: Buffer;
  readonly name: string;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly text: (path: string) => string;
}

/** Makes a release into a folder of its own, and unpacks it. */
export function release(options: readonly string[], env = {}): Release {
  const out = mkdtempSync(join(tmpdir(), "udsat-test-"));
  const { status, said } = tool("release", [...options, "--out", out], env);
  const path = /(\S+\.zip):/.exec(said)?.[1];
  if (status !== 0 || path === undefined) throw new Error(said);
  const zip = readFileSync(resolve(ROOT, path));
  const files = new Map(
    Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, Buffer.from(bytes)]),
  );
  const text = (name: string): string => {
    const found = files.get(name);
    if (!found) throw new Error(`${name} is not in the release`);
    return found.toString("utf8");
  };
  return { zip, name: path.replace(/.*[\\/]/, ""), files, text };
}
