import { THEME_LISTS } from "./themes";
import type { ThemeList } from "./themes/list";

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
