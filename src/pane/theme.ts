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

/** What Office says of its own theme; Excel on the web says nothing. */
function officeIsDark(): boolean | null {
  const theme =
    typeof Office === "undefined"
      ? undefined
      : (Office.context as Office.Context | undefined)?.officeTheme;
  if (!theme) return null;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme;
  const light = brightness(theme.bodyBackgroundColor);
  return light === null ? null : light < 128;
}

const queries = ["(forced-colors: active)", "(prefers-color-scheme: dark)"] as const;

function chosen(): Theme {
  const [forced, dark] = queries.map((query) => window.matchMedia?.(query).matches ?? false);
  if (forced) return teamsHighContrastTheme;
  return (officeIsDark() ?? dark) ? webDarkTheme : webLightTheme;
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
