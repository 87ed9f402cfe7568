/** The door of finance: what other subjects and the app may use of its rules and decisions. */
export { checkPlan } from "./judge/check";
export { isEnough } from "./judge/share";
export { severityOf } from "./judge/finding";
export { regulationName, regulationNamed } from "./rules/regulation";
export { THEME_LISTS, TOOLBOX_THEMES, themesOn } from "./rules/themes";
export type { ThemeList } from "./rules/themes/list";
export { COFINANCING } from "./rules/cofinancing";
