import type { Language } from "../../core/words/language";

export type Theme = "light" | "dark" | "contrast";

/** What the user has set for the page; kept in the browser, never in the workbook. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly paneWidth: number;
  readonly paneOpen: boolean;
}

const KEY = "udsat.workbench";
export const PANE = { least: 320, most: 450 } as const;

/** The user's settings: Danish, the system's light or dark, and an open pane where nothing was set. */
export function readPreferences(): Preferences {
  const system: Theme = matchMedia("(forced-colors: active), (prefers-contrast: more)").matches
    ? "contrast"
    : matchMedia("(prefers-color-scheme: dark)").matches
      ? "dark"
      : "light";
  const usual: Preferences = { language: "da", theme: system, paneWidth: 380, paneOpen: true };
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Preferences>;
    return {
      language: kept.language === "en" ? "en" : "da",
      theme:
        kept.theme === "light" || kept.theme === "dark" || kept.theme === "contrast"
          ? kept.theme
          : system,
      paneWidth: Math.min(
        PANE.most,
        Math.max(PANE.least, Number(kept.paneWidth) || usual.paneWidth),
      ),
      paneOpen: kept.paneOpen !== false,
    };
  } catch {
    // Storage can be closed to the page or hold anything: then the page starts as it does for a new user.
    return usual;
  }
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Without storage the settings last as long as the page.
  }
}
