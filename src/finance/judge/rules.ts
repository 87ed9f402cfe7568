import type { ThemeList } from "../rules/themes/list";
import { THEME_LISTS, themesOn } from "../rules/themes";
import type { Cell, Grid } from "../../core/cell";
import { factOf } from "../read/corrections";
import { dayGiven } from "../../core/day";

/** Why no theme list can be chosen. */
export type RulesRefusal =
  | { readonly kind: "rulesUnreadable"; readonly text: string }
  | {
      readonly kind: "rulesUncovered";
      readonly text: string;
      readonly first: number;
      readonly last: number;
    };

/** `2015-18`, `2015-2018`, `2015/18`: a period as our own sentences write it, and as others do. */
const PERIOD = /^\s*(\d\d)(\d\d)\s*(?:-|\u2013|\u2014|\/|til|to)\s*(?:\1)?(\d\d)\s*$/;

/** The theme list of a year (its 1 December), a date or a period within one list; undefined where none is given (an empty cell arrives as 0). */
export function chosenList(rules: Cell): ThemeList | undefined | RulesRefusal {
  if (
    rules === null ||
    rules === undefined ||
    rules === 0 ||
    (typeof rules === "string" && rules.trim() === "")
  )
    return undefined;
  const period = typeof rules === "string" ? PERIOD.exec(rules) : null;
  const days = period
    ? [1, 2].map((end) => `${period[1] ?? ""}${period[end + 1] ?? ""}-12-01`)
    : [dayGiven(rules)];
  const [first, last = first] = days;
  if (!first || !last || first > last) return { kind: "rulesUnreadable", text: String(rules) };
  const list = themesOn(first);
  if (list && list !== themesOn(last)) return { kind: "rulesUnreadable", text: String(rules) };
  const year = (one: ThemeList | undefined, end: "first" | "last"): number =>
    Number(one?.[end].slice(0, 4));
  return (
    list ?? {
      kind: "rulesUncovered",
      text: String(rules),
      first: year(THEME_LISTS[0], "first"),
      last: year(THEME_LISTS[THEME_LISTS.length - 1], "last"),
    }
  );
}

/** The theme list that the table of readings names: `regler | | 2019-26`. */
export const rulesTold = (reading: Grid | undefined): ThemeList | undefined | RulesRefusal =>
  chosenList(factOf(reading, "regler"));
