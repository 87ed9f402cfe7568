import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { homedir, tmpdir } from "node:os";
import { brotliDecompressSync } from "node:zlib";
import { chromium, type Browser } from "playwright-core";

const ARGUMENTS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-dev-shm-usage",
];

interface Found {
  readonly path: string;
  readonly env?: Readonly<Record<string, string>>;
}

const NONE =
  "No browser was found for the browser tests: set CHROME_PATH to Chrome, Edge or Chromium, or install one of them (on Linux x64 `npm ci` brings its own, @sparticuz/chromium).";

/** Starts a real Chromium without a window: CHROME_PATH, the one npm brings on Linux x64, or an installed Chrome, Edge or Chromium. Throws a sentence when there is none. */
export async function startBrowser(): Promise<Browser> {
  const reasons: string[] = [];
  for (const candidate of candidates()) {
    try {
      const found = await candidate();
      if (found) return await launched(found);
    } catch (error) {
      reasons.push(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
    }
    if (process.env.CHROME_PATH) break;
  }
  throw new Error([NONE, ...reasons].join(" Tried: "));
}

function candidates(): (() => Promise<Found | undefined>)[] {
  const named = process.env.CHROME_PATH;
  if (named) return [() => Promise.resolve({ path: named })];
  return [packaged, ...installed().map((path) => () => Promise.resolve({ path }))];
}

function launched({ path, env }: Found): Promise<Browser> {
  const root = process.platform === "linux" && process.getuid?.() === 0;
  return chromium.launch({
    executablePath: path,
    args: root ? [...ARGUMENTS, "--no-sandbox"] : ARGUMENTS,
    chromiumSandbox: false,
    ...(env ? { env: { ...definedOnly(process.env), ...env } } : {}),
  });
}

const definedOnly = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** The Chromium of the npm registry, with its own libraries and fonts for machines that have none. */
async function packaged(): Promise<Found | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const { default: Chromium } = await import("@sparticuz/chromium");
  const path = await Chromium.executablePath();
  const libraries = unpackedLibraries();
  const fonts = join(tmpdir(), "fonts");
  return {
    path,
    env: {
      LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, libraries].filter(Boolean).join(":"),
      ...(existsSync("/etc/fonts/fonts.conf") || !existsSync(fonts)
        ? {}
        : { FONTCONFIG_PATH: fonts }),
    },
  };
}

/** The libraries that a bare Linux lacks (NSS and its kin); the package unpacks them only in the cloud it was made for. */
function unpackedLibraries(): string {
  const folder = join(tmpdir(), "udsat-chromium");
  const inside = join(folder, "lib");
  if (existsSync(inside)) return inside;
  const archive = join(dirname(require.resolve("@sparticuz/chromium")), "../../bin/al2023.tar.br");
  mkdirSync(folder, { recursive: true });
  const result = spawnSync("tar", ["-x", "-C", folder], {
    input: brotliDecompressSync(readFileSync(archive)),
  });
  if (result.status !== 0)
    throw new Error(
      `The libraries of @sparticuz/chromium could not be unpacked: ${String(result.stderr)}`,
    );
  return inside;
}

/** Where Chrome, Edge and Chromium usually are. */
function installed(): string[] {
  const programs = [
    process.env.PROGRAMFILES,
    process.env["PROGRAMFILES(X86)"],
    process.env.LOCALAPPDATA,
  ].filter((folder) => folder !== undefined);
  const places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
    linux: [
      "google-chrome-stable",
      "google-chrome",
      "microsoft-edge-stable",
      "microsoft-edge",
      "chromium",
      "chromium-browser",
    ].flatMap((name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`, `/snap/bin/${name}`]),
    darwin: ["Google Chrome", "Microsoft Edge", "Chromium"].flatMap((name) =>
      ["/Applications", join(homedir(), "Applications")].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    ),
    win32: programs.flatMap((folder) =>
      [
        "Google/Chrome/Application/chrome.exe",
        "Microsoft/Edge/Application/msedge.exe",
        "Chromium/Application/chrome.exe",
      ].map((path) => join(folder, path)),
    ),
  };
  return (places[process.platform] ?? []).filter((path) => existsSync(path));
}
