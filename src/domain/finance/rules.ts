import type { ThemeList } from "../../rules/finance/themes/list";
import { THEME_LISTS, themesOn } from "../../rules/finance/themes";
import type { Cell } from "../cell";
import { dayOf } from "../criteria/version";

/** Why no theme list can be chosen. */
export type RulesRefusal =
  | { readonly kind: "rulesUnreadable"; readonly text: string }
  | { readonly kind: "rulesUncovered"; readonly text: string; readonly first: number; readonly last: number };

/** The theme list of a year (its 1 December) or a date; undefined where none is given (an empty cell arrives as 0). */
export function chosenList(rules: Cell): ThemeList | undefined | RulesRefusal {
  if (rules === null || rules === undefined || rules === 0 || (typeof rules === "string" && rules.trim() === "")) return undefined;
  const day = dayOf(rules);
  if (day === null) return { kind: "rulesUnreadable", text: String(rules) };
  const year = (list: ThemeList | undefined, end: "first" | "last"): number => Number(list?.[end].slice(0, 4));
  return themesOn(day) ?? { kind: "rulesUncovered", text: String(rules), first: year(THEME_LISTS[0], "first"), last: year(THEME_LISTS[THEME_LISTS.length - 1], "last") };
}
