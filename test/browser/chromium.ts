import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { homedir } from "node:os";
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

/** Where the package's own Chromium is unpacked: a folder of this repository, which no other user can have put a program into. */
const OWN = join(__dirname, "../../node_modules/.cache/chromium");

/** The Chromium of the npm registry, with its own libraries and fonts for machines that have none. */
async function packaged(): Promise<Found | undefined> {
  if (!isPackaged()) return undefined;
  const { program, libraries, fonts } = unpackAll();
  return Promise.resolve({
    path: join(program, "chromium"),
    env: {
      LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, libraries].filter(Boolean).join(":"),
      ...(existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: fonts }),
    },
  });
}

const isPackaged = (): boolean => process.platform === "linux" && process.arch === "x64";

function unpackAll(): { program: string; libraries: string; fonts: string } {
  const program = unpacked("chromium");
  // What draws without a graphics card is looked for beside the program.
  unpacked("swiftshader", program);
  const libraries = join(unpacked("al2023"), "lib");
  const fonts = unpacked("fonts");
  pointFonts(fonts);
  return { program, libraries, fonts };
}

/** Unpacks the package's Chromium before two test files start at once, so that neither runs it while the other writes it. */
export function unpackBrowser(): void {
  try {
    if (!process.env.CHROME_PATH && isPackaged()) unpackAll();
  } catch {
    // The first test that starts a browser says why there is none.
  }
}

/** The package's list of font folders names those of the cloud it was made for: ours stands there instead. */
function pointFonts(folder: string): void {
  const conf = join(folder, "fonts.conf");
  const own = `<fontconfig><dir>${join(folder, "fonts")}</dir><cachedir>${join(folder, "cache")}</cachedir></fontconfig>\n`;
  if (readFileSync(conf, "utf8") !== own) writeFileSync(conf, own);
}

/** Unpacks a part of @sparticuz/chromium once, into a folder of its own under OWN; the mark is set when it is whole. */
function unpacked(name: string, into = join(OWN, name)): string {
  const mark = join(into, `.${name}`);
  if (existsSync(mark)) return into;
  const bin = join(dirname(require.resolve("@sparticuz/chromium")), "../../bin");
  mkdirSync(into, { recursive: true, mode: 0o700 });
  const tar = join(bin, `${name}.tar.br`);
  if (existsSync(tar)) {
    const input = brotliDecompressSync(readFileSync(tar));
    const { status, stderr } = spawnSync("tar", ["-x", "-C", into], { input });
    if (status !== 0)
      throw new Error(`${name} of @sparticuz/chromium could not be unpacked: ${String(stderr)}`);
  } else {
    // A file half written, by a run that was stopped, is never taken for the program.
    const part = join(into, `${name}.${String(process.pid)}`);
    writeFileSync(part, brotliDecompressSync(readFileSync(join(bin, `${name}.br`))), {
      mode: 0o700,
    });
    renameSync(part, join(into, name));
  }
  writeFileSync(mark, "");
  return into;
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
