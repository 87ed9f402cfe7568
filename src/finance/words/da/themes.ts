import type { ThemeList } from "../../rules/themes/list";
import { listed } from "../../../core/words/listed";

/** The nearest theme, or all themes of the list where none resembles what was written. */
export function nearestThemes(nearest: string | undefined, { themes }: ThemeList): string {
  if (nearest !== undefined) return `Det nærmeste er »${nearest}«.`;
  return `Ingen af temaerne ligner; de er ${listed(
    themes.map(({ name }) => `»${name}«`),
    "og",
  )}.`;
}
