import type { OtherRefusal } from "../refusals";
import { listed } from "../../../core/words/listed";
import { nearestThemes } from "./themes";

/** The sentence of a refusal that is not about the reading of a plan. */
export function refusalText(refusal: OtherRefusal): string {
  switch (refusal.kind) {
    case "noFinancing":
      return "The local share cannot be worked out: the plan names no funding, or it adds up to nothing. Write who pays what.";
    case "basisUnknown":
      return `“${refusal.text}” is no basis. Write planen where the plan's total stands fixed, or tilskuddet where the grant does.`;
    case "noTheme":
      return "There is no theme to look up. Write a theme, e.g. Sundhed.";
    case "severalThemes":
      return `“${refusal.text}” is several themes: ${listed(
        refusal.names.map((name) => `“${name}”`),
        "and",
      )}. Write one theme in each cell.`;
    case "unknownTheme":
      return `“${refusal.text}” is not a theme of ${refusal.period}. ${nearestThemes(refusal.nearest, refusal.list)} Write the official name, or give another period as the rules.`;
    case "otherTheme":
      return `“${refusal.text}” is a theme of ${refusal.theirs}, but not of ${refusal.period}. ${nearestThemes(refusal.nearest, refusal.list)} Choose a theme from the list, or give ${refusal.theirs} as the rules.`;
    case "rulesUnreadable":
      return `“${refusal.text}” cannot be read as a year, a date or a period with one list of themes. Write e.g. 2013 or 2015-18, or leave the argument out.`;
    case "rulesUncovered":
      return `There is no list of themes for ${refusal.text}: the lists cover ${refusal.first}-${refusal.last}. Give a year of that period.`;
  }
}
