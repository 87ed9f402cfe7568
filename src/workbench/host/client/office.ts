import type { HostLocale } from "../host";
import { type Profile, supports } from "../excel/profile";
import { GROUP } from "../request/protocol";

/** What the thin parts of `Office` need to know: Microsoft's client supplies all the rest. */
export interface OfficeFacts {
  readonly locale: HostLocale;
  readonly profile: Profile;
  /** Says that a group of merged undo begins. */
  readonly startGroup: () => unknown;
  /** Hears of pages that are to be opened in a browser. */
  readonly opened: (url: string) => unknown;
  readonly settings: () => Readonly<Record<string, unknown>>;
  readonly saveSettings: (settings: Readonly<Record<string, unknown>>) => void;
  /** Whether the add-in is started with the workbook; kept with it (docs/develop/run-code-on-document-open.md). */
  readonly startup: () => string;
  readonly saveStartup: (behavior: string) => void;
  /** Hears that the add-in has changed its part of the ribbon. */
  readonly ribbonUpdated?: () => unknown;
  readonly url?: string;
  readonly theme?: OfficeTheme;
}

type Action = (...args: unknown[]) => unknown;
type Loose = Record<string, unknown>;

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme?: boolean;
}

const LIGHT: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#242424",
  controlBackgroundColor: "#FAFAFA",
  controlForegroundColor: "#242424",
  isDarkTheme: false,
};

/** Names to functions, whatever the case, as Office keeps what was associated. */
class Association {
  readonly mappings: Record<string, Action> = {};
  private readonly listeners: (() => void)[] = [];

  associate(first: unknown, second?: unknown): void {
    if (typeof first === "string" && typeof second === "function")
      this.mappings[first.toUpperCase()] = second as Action;
    else if (typeof first === "object" && first !== null)
      for (const [name, action] of Object.entries(first)) this.associate(name, action);
    for (const listener of this.listeners) listener();
  }

  onchange(listener: () => void): void {
    this.listeners.push(listener);
  }
}

/** `CustomFunctions.associate` in both its forms, ahead of the client, which then adds `Error` and `ErrorCode`. */
export function customFunctions(register: (id: string, run: Action) => void): Loose {
  const association = new Association();
  const associate = (first: unknown, second?: unknown): void => {
    association.associate(first, second);
    if (typeof first === "string" && typeof second === "function")
      register(first, second as Action);
    else if (typeof first === "object" && first !== null)
      for (const [id, run] of Object.entries(first)) register(id, run as Action);
  };
  return { associate, _association: association, delayInitialization: () => undefined };
}

/** Has `Excel.run` say to the host that a run wants its undo merged: the client of the package passes the option over. */
function mergingUndo(scope: Loose, startGroup: () => unknown): void {
  const excel = scope.Excel as { run: (...args: unknown[]) => unknown };
  const run = excel.run.bind(excel);
  excel.run = (...args) => {
    const [options] = args;
    const batch = args[args.length - 1] as (context: Loose) => unknown;
    if (args.length < 2 || (options as Loose | null)?.mergeUndoGroup !== true) return run(...args);
    startGroup();
    return run(...args.slice(0, -1), (context: Loose) => {
      context._requestFlagModifier = Number(context._requestFlagModifier ?? 0) | GROUP;
      return batch(context);
    });
  };
}

/** Adds to the client's `Office` what Microsoft's loader adds: `onReady`, the context, actions and the add-in's pane. */
export function dressOffice(scope: Loose, facts: OfficeFacts, ready: Promise<void>): void {
  const info = { host: "Excel", platform: facts.profile.platform };
  const office = scope.Office as Loose;
  mergingUndo(scope, facts.startGroup);
  const given = context(facts);
  scope.OSF = Object.assign(scope.OSF ?? {}, {
    _OfficeAppFactory: {
      getContext: () => given,
      getHostInfo: () => ({ hostType: "excel", hostPlatform: "win32" }),
    },
  });
  Object.assign(office, {
    HostType: {
      Excel: "Excel",
      Word: "Word",
      PowerPoint: "PowerPoint",
      Outlook: "Outlook",
      OneNote: "OneNote",
      Project: "Project",
      Access: "Access",
    },
    PlatformType: {
      PC: "PC",
      OfficeOnline: "OfficeOnline",
      Mac: "Mac",
      iOS: "iOS",
      Android: "Android",
      Universal: "Universal",
    },
    onReady: (then?: (given: typeof info) => unknown) =>
      ready.then(() => then?.(info)).then(() => info),
  });
  const association = new Association();
  const associate = (name: unknown, action?: unknown): void => association.associate(name, action);
  office.actions = {
    ...(office.actions as Loose | undefined),
    associate,
    _association: association,
  };
  const updated = (): Promise<void> => Promise.resolve(void facts.ribbonUpdated?.());
  office.ribbon = { requestUpdate: updated, requestCreateControls: updated };
  office.addin = { ...(office.addin as Loose | undefined), ...pane(facts) };
}

function context(facts: OfficeFacts): Loose {
  return {
    contentLanguage: facts.locale,
    displayLanguage: facts.locale,
    host: "Excel",
    platform: facts.profile.platform,
    diagnostics: {
      host: "Excel",
      platform: facts.profile.platform,
      version: facts.profile.version,
    },
    officeTheme: facts.theme ?? LIGHT,
    touchEnabled: false,
    commerceAllowed: false,
    requirements: {
      isSetSupported: (name: string, version?: string | number) =>
        supports(facts.profile, name, version),
    },
    ui: { openBrowserWindow: (url: string) => openWindow(facts, url) },
    document: { settings: settings(facts), url: facts.url ?? "", mode: "readWrite" },
  };
}

/** Not supported on the web (requirement-sets/common/open-browser-window-api-requirement-sets.md). */
function openWindow({ profile, opened }: OfficeFacts, url: string): void {
  if (profile.name !== "workbench" && !supports(profile, "OpenBrowserWindowApi"))
    throw new Error("openBrowserWindow is not supported in this Excel.");
  opened(url);
}

/** The settings of the document as Office.context.document gives them: changes wait for saveAsync. */
function settings(facts: OfficeFacts): Loose {
  let draft = { ...facts.settings() };
  const done = (callback: unknown, value: unknown): void => {
    if (typeof callback === "function")
      queueMicrotask(() => callback({ status: "succeeded", value }));
  };
  return {
    get: (name: string) => draft[name] ?? null,
    set: (name: string, value: unknown) => void (draft[name] = value),
    remove: (name: string) => {
      draft = Object.fromEntries(Object.entries(draft).filter(([key]) => key !== name));
    },
    saveAsync: (first?: unknown, second?: unknown) => {
      facts.saveSettings(draft);
      done(typeof first === "function" ? first : second, undefined);
    },
    refreshAsync: (callback?: unknown) => {
      draft = { ...facts.settings() };
      done(callback, undefined);
    },
  };
}

/** The pane of the workbench is always open: showing and hiding it say so to those who listen. */
function pane(facts: OfficeFacts): Loose {
  let mode = "Taskpane";
  const listeners = new Set<(args: { visibilityMode: string }) => void>();
  const turn = (next: string): Promise<void> => {
    const changed = next !== mode;
    mode = next;
    if (changed) for (const listener of listeners) listener({ visibilityMode: next });
    return Promise.resolve();
  };
  return {
    showAsTaskpane: () => turn("Taskpane"),
    hide: () => turn("Hidden"),
    onVisibilityModeChanged: (listener: (args: { visibilityMode: string }) => void) => {
      listeners.add(listener);
      return Promise.resolve(() => Promise.resolve(void listeners.delete(listener)));
    },
    getStartupBehavior: () => Promise.resolve(facts.startup()),
    setStartupBehavior: (behavior: string) => Promise.resolve(facts.saveStartup(behavior)),
  };
}
