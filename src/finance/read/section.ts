import { THEME_LISTS } from "../rules/themes";
import type { Cell } from "../../core/cell";
import { fold } from "../../core/text";
import { isBlank, isNoMoney } from "./heading";
import { kindOf } from "./kind";
import { sourceNamed } from "./source";
import { isTheme, themeOn } from "./theme";
import { sideHeading, sideOf, yearOf, type Side } from "./words";

/** What the headings above a row say of it; "" where they say nothing. */
export interface Section {
  readonly side: Side | undefined;
  readonly theme: string;
  readonly kind: string;
  readonly source: string;
  /** The year of a heading such as `2013` or `Budget 2013`, over tables of one year each; 0 for none. */
  readonly year: number;
  /** The theme stands over both sides: each theme has its own costs and its own financing. */
  readonly outer: boolean;
  /** A table of something else below the plan: figures that are no money, or the same money once more. */
  readonly foreign: boolean;
}

/** How a heading stands: alone in its row, with no line since the heading before it, below a total, below the total of its side, and below a plan whose lines all say who pays. */
export interface Standing {
  readonly alone: boolean;
  readonly direct: boolean;
  readonly below: boolean;
  readonly closed: boolean;
  readonly paid: boolean;
}

export const NO_SECTION: Section = {
  side: undefined,
  theme: "",
  kind: "",
  source: "",
  year: 0,
  outer: false,
  foreign: false,
};

/** The section that a heading opens inside the one it stands in. A heading nobody knows ends the theme, and below its total the side. */
export function opened(
  section: Section,
  heading: string,
  { alone, direct, below, closed, paid }: Standing,
): Section {
  const year = alone ? headedYear(heading) : undefined;
  if (year !== undefined) return { ...section, year };
  const none = { ...NO_SECTION, year: section.year };
  const side = alone ? sideHeading(heading) : sideOf(heading);
  if (side && alone && below && paid) return { ...none, foreign: true };
  if (side) {
    const outer = section.outer || (section.theme !== "" && section.side === undefined && direct);
    return { ...none, side, outer, theme: outer ? section.theme : "" };
  }
  if (isTheme(heading) || nearTheme(heading))
    return section.outer
      ? { ...none, theme: heading }
      : { ...section, theme: heading, foreign: false };
  if (sourceNamed(heading)) return { ...section, source: heading, foreign: false };
  if (heading.split(" ").length <= 4 && kindOf(heading))
    return { ...section, kind: heading, theme: "", foreign: false };
  if (
    alone &&
    below &&
    (isNoMoney(heading) || /oversigt|opsamling|sammenfatning|^fordel(?:t|ing)\b/i.test(heading))
  )
    return { ...none, foreign: true };
  return closed ? none : { ...section, theme: "" };
}

/** The year a heading is made of; undefined where it says more. */
function headedYear(heading: string): number | undefined {
  const found = /^(?:(?:budget|projekt|kalender)?år|budget|budget for|year)? ?(20\d\d)$/.exec(
    fold(heading),
  );
  return found ? Number(found[1]) : undefined;
}

function nearTheme(heading: string): boolean {
  return THEME_LISTS.some((list) => {
    const match = themeOn(heading, list);
    return match.kind === "unknown" && match.close;
  });
}

/** The first text of a row, or the year that stands alone in it; "" where there is none. */
export function firstText(row: readonly Cell[]): string {
  for (const cell of row) if (typeof cell === "string" && !isBlank(cell)) return cell.trim();
  const [year, ...others] = row.filter((cell) => !isBlank(cell));
  return others.length === 0 && yearOf(year) === year ? String(year ?? "") : "";
}
