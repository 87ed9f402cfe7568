import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { renderHook } from "@testing-library/react";
import { useTheme } from "../../src/pane/theme";

const outer = globalThis as { Office?: unknown };
afterEach(() => delete outer.Office);

test.each<[string, Partial<Office.OfficeTheme>, Theme]>([
  [
    "white letters on black",
    { bodyBackgroundColor: "#000000", bodyForegroundColor: "#FFFFFF", isDarkTheme: true },
    teamsHighContrastTheme,
  ],
  [
    "Office's dark grey",
    { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF", isDarkTheme: true },
    webDarkTheme,
  ],
  [
    "a dark theme of an Office that has no word for it",
    { bodyBackgroundColor: "#1F1F1F", bodyForegroundColor: "#F3F3F3" },
    webDarkTheme,
  ],
  [
    "black letters on white",
    { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#000000", isDarkTheme: false },
    webLightTheme,
  ],
])("the pane wears what Office says: %s", (_, officeTheme, theme) => {
  outer.Office = { context: { officeTheme } };
  expect(renderHook(useTheme).result.current).toBe(theme);
});
