import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bridgeOver } from "./client/bridge-message";
import { type ClientGlobals, runClient } from "./client/client";
import type { FaultPlan, Schedule } from "./excel/faults";
import type { FunctionsMetadata } from "./excel/functions";
import { type Profile, type ProfileName, profileOf, type Quirks } from "./excel/profile";
import type { Colleague, Host, HostLocale, Request } from "./host";
import { colleagueLine, type Line, lineTo } from "./request/line";
import type { Model } from "../model/model";
import { openHost } from "./open";
import { type User, userOf } from "./person";

export type { FunctionsMetadata } from "./excel/functions";
export type { FaultPlan } from "./excel/faults";
export { PROFILES, type ProfileName, type Quirks } from "./excel/profile";
export type { Colleague } from "./host";
export type { User } from "./person";

export interface StartOptions {
  /** A workbook as bytes or as a path; an empty one with a single sheet where it is left out. */
  readonly xlsx?: Uint8Array | string;
  /** Danish if nothing is said. */
  readonly locale?: HostLocale;
  /** The namespace of the add-in's functions, as its manifest gives it; UDSAT where it is left out. */
  readonly namespace?: string;
  /** What the add-in's functions.json says of its functions: which of them ask for the address of the calling cell. */
  readonly metadata?: FunctionsMetadata;
  /** Which Excel to be; the host as itself where it is left out. */
  readonly profile?: ProfileName;
  /** Single peculiarities set otherwise than the profile has them. */
  readonly quirks?: Partial<Quirks>;
  /** What is to go wrong, counted from the first request. */
  readonly faults?: readonly FaultPlan<Colleague>[];
}

/** A workbook without Excel: Microsoft's client with everything behind it. */
export interface StartedHost extends ClientGlobals {
  /** One entry for each `sync` that had something to say. */
  readonly requests: readonly Request[];
  readonly host: Host;
  readonly profile: Profile;
  /** What is to go wrong with the requests to come: `plan`, `clear`. */
  readonly faults: Schedule<Colleague>;
  /** The person in front of Excel: what they select, type, filter and protect. */
  readonly user: User;
  /** Somebody else who has the workbook open. */
  readonly colleague: Colleague;
  /** Another add-in in the same workbook, with a namespace and settings of its own; the settings are not saved. */
  beside(namespace: string): ClientGlobals;
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

/** What an add-in keeps in the workbook. */
type Kept = Pick<Model, "getSettings" | "setSettings" | "getStartup" | "setStartup">;

function ownSettings(): Kept {
  let kept: Readonly<Record<string, unknown>> = {};
  let startup = "None";
  return {
    getSettings: () => kept,
    setSettings: (settings) => void (kept = settings),
    getStartup: () => startup,
    setStartup: (behavior) => void (startup = behavior),
  };
}

/** A client of its own over a line to the host. */
const clientOver = (
  host: Host,
  line: Line,
  namespace?: string,
  kept: Kept = host.model,
): ClientGlobals => {
  const owner = {};
  return runClient(readFileSync(clientFile(), "utf8"), {
    bridge: bridgeOver(line),
    facts: {
      locale: host.locale,
      profile: host.profile,
      opened: (url) => host.opened.push(url),
      ribbonUpdated: () => host.ribbonUpdated(),
      startGroup: () => host.groups++,
      settings: () => kept.getSettings(),
      saveSettings: (settings) => kept.setSettings(settings),
      startup: () => kept.getStartup(),
      saveStartup: (behavior) => kept.setStartup(behavior),
    },
    register: (id, run) => host.associate(id, run, namespace, owner),
  });
};

/** Starts a workbook of its own under a client of its own. */
export async function startHost(options: StartOptions = {}): Promise<StartedHost> {
  const bytes = typeof options.xlsx === "string" ? readFileSync(options.xlsx) : options.xlsx;
  const profile = profileOf(options.profile, options.quirks);
  const host = await openHost(bytes, options.locale, profile);
  if (options.namespace !== undefined) host.namespace = options.namespace;
  host.metadata = options.metadata;
  let other: typeof Excel | undefined;
  host.joined = () => (other ??= clientOver(host, colleagueLine(host)).Excel);
  for (const fault of options.faults ?? []) host.faults.plan(fault);
  const { Excel, Office, OfficeExtension, CustomFunctions } = clientOver(host, lineTo(host));
  return {
    Excel,
    Office,
    OfficeExtension,
    CustomFunctions,
    host,
    profile,
    faults: host.faults,
    user: userOf(host),
    colleague: host.colleague(),
    requests: host.requests,
    beside: (namespace) => clientOver(host, lineTo(host), namespace, ownSettings()),
    calculate: () => host.model.calculate(),
    save: () => {
      host.settle();
      return host.model.save();
    },
    close: () => host.close(),
  };
}
