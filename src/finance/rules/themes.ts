import type { Day } from "../../core/provision";
import { THEMES_2011 } from "./themes/2011";
import { THEMES_2015 } from "./themes/2015";
import { THEMES_2019 } from "./themes/2019";
import type { ThemeList } from "./themes/list";

/** Every theme list, oldest first. A list ends where the next begins. */
export const THEME_LISTS: readonly ThemeList[] = [THEMES_2011, THEMES_2015, THEMES_2019];

/** The list of the toolbox itself: used where no year is given. */
export const TOOLBOX_THEMES: ThemeList = THEMES_2011;

/** The theme list in force on a day (both ends included); undefined before the first and after the last. */
export function themesOn(day: Day): ThemeList | undefined {
  return THEME_LISTS.find((list) => list.first <= day && day <= list.last);
}

/** A regulation as it is written on the sheet and chosen in the pane: by its years. */
export function regulationName({ first, last }: Pick<ThemeList, "first" | "last">): string {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return `${from}-${from.slice(0, 2) === to.slice(0, 2) ? to.slice(2) : to}`;
}

/** The regulation that a text names: `2019-26`, `2019-2026`, `Regulativ 2019 - 26`. */
export function regulationNamed(text: string): ThemeList | undefined {
  const years = /(\d{4})\D+(\d{2,4})/.exec(text);
  if (!years) return undefined;
  return THEME_LISTS.find(
    ({ first, last }) =>
      first.startsWith(years[1] ?? "") && last.slice(0, 4).endsWith(years[2] ?? ""),
  );
}
