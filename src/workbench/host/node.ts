import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bridgeOver, lineTo } from "./bridge-message";
import { type ClientGlobals, runClient } from "./client";
import { Host, type HostLocale, type Request } from "./host";
import { openHost } from "./open";

export interface StartOptions {
  /** A workbook as bytes or as a path; an empty one with a single sheet where it is left out. */
  readonly xlsx?: Uint8Array | string;
  /** Danish if nothing is said. */
  readonly locale?: HostLocale;
}

/** A workbook without Excel: Microsoft's client with everything behind it. */
export interface StartedHost extends ClientGlobals {
  /** One entry for each `sync` that had something to say. */
  readonly requests: readonly Request[];
  readonly host: Host;
  calculate(): void;
  /** The workbook as .xlsx. */
  save(): Promise<Uint8Array>;
  close(): void;
}

/** Where the client's own file lies: in node_modules, unaltered. */
function clientFile(): string {
  const here = createRequire(join(process.cwd(), "package.json"));
  const near = createRequire(
    typeof __filename === "string" ? __filename : join(process.cwd(), "package.json"),
  );
  for (const from of [near, here]) {
    try {
      return join(
        dirname(from.resolve("@microsoft/office-js/package.json")),
        "dist",
        "excel-win32-16.01.js",
      );
    } catch {
      continue;
    }
  }
  throw new Error(
    "Microsoft's client was not found: @microsoft/office-js is to be installed (npm ci).",
  );
}

/** Starts a workbook of its own under a client of its own. */
export async function startHost(options: StartOptions = {}): Promise<StartedHost> {
  const bytes = typeof options.xlsx === "string" ? readFileSync(options.xlsx) : options.xlsx;
  const host = await openHost(bytes, options.locale);
  const globals = runClient(readFileSync(clientFile(), "utf8"), {
    bridge: bridgeOver(lineTo(host)),
    facts: {
      locale: host.locale,
      settings: () => host.model.getSettings(),
      saveSettings: (settings) => host.model.setSettings(settings),
    },
    register: (id, run) => host.associate(id, run),
  });
  const { Excel, Office, OfficeExtension, CustomFunctions } = globals;
  return {
    Excel,
    Office,
    OfficeExtension,
    CustomFunctions,
    host,
    requests: host.requests,
    calculate: () => host.model.calculate(),
    save: () => {
      host.settle();
      return host.model.save();
    },
    close: () => host.close(),
  };
}
