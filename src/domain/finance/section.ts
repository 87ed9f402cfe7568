import type { Cell } from "../cell";
import { isBlank } from "./heading";
import { kindOf } from "./kind";
import { sourceNamed } from "./source";
import { isTheme, themeOn } from "./theme";
import { THEME_LISTS } from "../../rules/finance/themes";
import { sideOf, type Side } from "./words";

/** What the headings above a row say of it; "" where they say nothing. */
export interface Section {
  readonly side: Side | undefined;
  readonly theme: string;
  readonly kind: string;
  readonly source: string;
}

export const NO_SECTION: Section = { side: undefined, theme: "", kind: "", source: "" };

/** The section that a heading row opens inside the one it stands in. A heading nobody knows ends the theme, and no more. */
export function opened(section: Section, heading: string): Section {
  const side = sideOf(heading);
  if (side) return { ...NO_SECTION, side };
  if (isTheme(heading) || nearTheme(heading)) return { ...section, theme: heading };
  if (sourceNamed(heading)) return { ...section, source: heading };
  if (heading.split(" ").length <= 4 && kindOf(heading)) return { ...section, kind: heading, theme: "" };
  return { ...section, theme: "" };
}

function nearTheme(heading: string): boolean {
  return THEME_LISTS.some((list) => {
    const match = themeOn(heading, list);
    return match.kind === "unknown" && match.close;
  });
}

/** The first text of a row, "" where there is none. */
export function firstText(row: readonly Cell[]): string {
  for (const cell of row) if (typeof cell === "string" && !isBlank(cell)) return cell.trim();
  return "";
}
