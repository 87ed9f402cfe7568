import { createHash } from "node:crypto";
import { zipSync, type Zippable } from "fflate";

/** Files by their path in the archive, `/` between folders. */
export type Files = Readonly<Record<string, Uint8Array>>;

const sorted = (files: Files): [string, Uint8Array][] =>
  Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));

/** `sha256sum -c SHA256SUMS` checks them. */
export function checksums(files: Files): string {
  return sorted(files)
    .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`)
    .join("");
}

/** Zip knows no time before 1980 and no time zone; the files of a release have no time of their own. */
const NO_TIME = new Date(1980, 0, 1);

/** The same files give the same bytes, on every machine: sorted, without times, packed by code that does not change with Node. */
export function archive(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of sorted(files)) entries[path] = [bytes, { mtime: NO_TIME, level: 9 }];
  return zipSync(entries, { mtime: NO_TIME, os: 3, attrs: 0o644 << 16 });
}
