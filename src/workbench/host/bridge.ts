/**
 * Stands where the add-in's page asks for office.js, in a frame of the workbench. The first time it runs it makes
 * `CustomFunctions` and the client's way out to the host, and has Microsoft's own file loaded next, in document order;
 * then it runs once more, when that file has run, and adds what Microsoft's loader adds.
 */
import { bridgeOver } from "./client/bridge-message";
import type { Host } from "./host";
import type { Line } from "./request/line";
import { customFunctions, dressOffice, type OfficeTheme } from "./client/office";

interface Outlet {
  readonly host: Host;
  readonly line: Line;
  readonly theme?: OfficeTheme;
}

type Loose = Record<string, unknown>;

const CLIENT = "office-js/excel-win32-16.01.js";
const SELF = "workbench/office.js";

const scope = window as unknown as Loose;
const outlet = (window.parent as unknown as { readonly udsatWorkbench?: Outlet }).udsatWorkbench;
if (!outlet) throw new Error("The workbench was not found: this page runs in a frame of it.");
const { host, line, theme } = outlet;

if (scope.OfficeExtension === undefined) {
  scope._richApiNativeBridge = bridgeOver(line);
  scope.CustomFunctions = customFunctions((id, run) => host.associate(id, run));
  // Only what is written while the page is read runs before the scripts that follow.
  // oxlint-disable-next-line typescript/no-deprecated
  for (const source of [CLIENT, SELF]) document.write(`<script src="${source}"></script>`);
} else {
  const settings = {
    settings: () => host.model.getSettings(),
    saveSettings: (next: Readonly<Loose>) => host.model.setSettings(next),
    startup: () => host.model.getStartup(),
    saveStartup: (behavior: string) => host.model.setStartup(behavior),
  };
  dressOffice(
    scope,
    {
      locale: host.locale,
      profile: host.profile,
      opened: (url) => void window.open(url, "_blank", "noopener"),
      startGroup: () => host.groups++,
      // A frame that starts anew over the same workbook finds the same address.
      url: `${window.location.href}#${host.identity}`,
      theme,
      ...settings,
    },
    parsed(),
  );
}

/** Office is ready when the page has been read. */
function parsed(): Promise<void> {
  return document.readyState === "loading"
    ? new Promise((resolve) => document.addEventListener("DOMContentLoaded", () => resolve()))
    : Promise.resolve();
}
