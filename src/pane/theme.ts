import {
  teamsHighContrastTheme,
  type Theme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";

/** How bright a colour is, 0 to 255, from `#RRGGBB`; `null` for anything else. */
function brightness(colour: string | undefined): number | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "");
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

type Look = "light" | "dark" | "contrast";

/** White letters on black are what a person chose who needs contrast; Office's own dark themes are grey. */
const isContrast = ({ bodyBackgroundColor, bodyForegroundColor }: Office.OfficeTheme): boolean =>
  brightness(bodyBackgroundColor) === 0 && (brightness(bodyForegroundColor) ?? 0) > 254;

/** What Office says of its own theme; Excel on the web says nothing. */
function officeLook(): Look | null {
  const theme =
    typeof Office === "undefined"
      ? undefined
      : (Office.context as Office.Context | undefined)?.officeTheme;
  if (!theme) return null;
  if (isContrast(theme)) return "contrast";
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme ? "dark" : "light";
  const light = brightness(theme.bodyBackgroundColor);
  return light === null ? null : light < 128 ? "dark" : "light";
}

const THEMES: Readonly<Record<Look, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

const queries = ["(forced-colors: active)", "(prefers-color-scheme: dark)"] as const;

function chosen(): Theme {
  const [forced, dark] = queries.map((query) => window.matchMedia?.(query).matches ?? false);
  return THEMES[forced ? "contrast" : (officeLook() ?? (dark ? "dark" : "light"))];
}

/** The theme that goes with Office, or with the system where Office does not say; follows the system as it changes. */
export function useTheme(): Theme {
  const [theme, setTheme] = useState(chosen);
  useEffect(() => {
    const lists = queries.flatMap((query) => window.matchMedia?.(query) ?? []);
    const change = (): void => setTheme(chosen());
    lists.forEach((list) => list.addEventListener("change", change));
    return () => lists.forEach((list) => list.removeEventListener("change", change));
  }, []);
  return theme;
}
