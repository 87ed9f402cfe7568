import { THEME_LIST_CHOICES } from "./choices";
import type { Cell, Grid } from "../../core/cell";
import { themeOn } from "../read/names/theme";
import { TOOLBOX_THEMES } from "../rules/themes";
import type { ThemeList } from "../rules/themes/list";
import type { FunctionDefinition } from "../../excel/functions/definition";
import { decline, gridOf, listOf } from "./argument";
import { financeFunctions } from "../words/functions";

const period = ({ first, last }: ThemeList): string => `${first.slice(0, 4)}-${last.slice(2, 4)}`;

function official(text: Cell, list: ThemeList): string {
  if (text === null || text === undefined || text === 0 || String(text).trim() === "")
    return decline({ kind: "noTheme" });
  const match = themeOn(String(text), list);
  switch (match.kind) {
    case "theme":
      return match.name;
    case "otherPeriod":
      return decline({
        kind: "otherTheme",
        text: String(text),
        nearest: match.nearest,
        list,
        period: period(list),
        theirs: period(match.list),
      });
    case "several":
      return decline({ kind: "severalThemes", text: String(text), names: match.names });
    case "unknown":
      return decline({
        kind: "unknownTheme",
        text: String(text),
        nearest: match.nearest,
        list,
        period: period(list),
      });
  }
}

/** One text that is refused must not take the answers for the others with it: its error goes into its own cell. */
function each(text: Cell, list: ThemeList): string {
  try {
    return official(text, list);
  } catch (refused) {
    return refused as string;
  }
}

function run(text: Grid | Cell, rules: Cell): string | string[][] {
  const list = listOf(rules) ?? TOOLBOX_THEMES;
  const grid = gridOf(text);
  const only = grid.length === 1 && grid[0]?.length === 1;
  if (only)
    return Array.isArray(text) ? [[official(grid[0]?.[0], list)]] : official(grid[0]?.[0], list);
  return grid.map((row) =>
    row.map((cell) => (String(cell ?? "").trim() === "" || cell === 0 ? "" : each(cell, list))),
  );
}

/** `=UDSAT.THEME`: the official name of each theme in a range. */
export const theme: FunctionDefinition = {
  id: "THEME",
  description: financeFunctions.descriptions.theme,
  parameters: [
    { ...financeFunctions.parameters.text, type: "any", dimensionality: "matrix" },
    {
      ...financeFunctions.parameters.themeRules,
      type: "any",
      dimensionality: "scalar",
      optional: true,
      choices: THEME_LIST_CHOICES,
    },
  ],
  result: "matrix",
  run,
};
