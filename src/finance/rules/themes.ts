import type { Day } from "../../core/provision";
import { THEMES_2011 } from "./themes/2011";
import { THEMES_2015 } from "./themes/2015";
import { THEMES_2019 } from "./themes/2019";
import type { ThemeList } from "./themes/list";

/** Every theme list, oldest first. A list ends where the next begins. */
export const THEME_LISTS: readonly [ThemeList, ...ThemeList[]] = [
  THEMES_2011,
  THEMES_2015,
  THEMES_2019,
];

/** The list of the toolbox itself: used where no year is given. */
export const TOOLBOX_THEMES: ThemeList = THEMES_2011;

/** The theme list in force on a day (both ends included); undefined before the first and after the last. */
export function themesOn(day: Day): ThemeList | undefined {
  return THEME_LISTS.find((list) => list.first <= day && day <= list.last);
}
