import type { ThemeList } from "../rules/themes/list";

/** The nearest theme, or all themes of the list where none resembles what was written. */
export function danishThemes(nearest: string | undefined, { themes }: ThemeList): string {
  if (nearest !== undefined) return `Det nærmeste er »${nearest}«.`;
  return `Ingen af temaerne ligner; de er ${listed(
    themes.map(({ name }) => `»${name}«`),
    "og",
  )}.`;
}

/** The same in English. */
export function englishThemes(nearest: string | undefined, { themes }: ThemeList): string {
  if (nearest !== undefined) return `The nearest is “${nearest}”.`;
  return `None of the themes is like it; they are ${listed(
    themes.map(({ name }) => `“${name}”`),
    "and",
  )}.`;
}

/** Names in a sentence, the last two with a word between them. */
export function listed(names: readonly string[], and: string): string {
  return `${names.slice(0, -1).join(", ")} ${and} ${names[names.length - 1] ?? ""}`;
}
