import type { ThemeList } from "../../rules/themes/list";
import { listed } from "../../../core/words/listed";

/** Each list's own sentence, which many findings may share. */
const ALL = new Map<ThemeList, string>();

/** The nearest theme, or all themes of the list where none resembles what was written. */
export function nearestThemes(nearest: string | undefined, list: ThemeList): string {
  if (nearest !== undefined) return `Det nærmeste er »${nearest}«.`;
  const quoted = (): string[] => list.themes.map(({ name }) => `»${name}«`);
  const all = ALL.get(list) ?? `Ingen af temaerne ligner; de er ${listed(quoted(), "og")}.`;
  ALL.set(list, all);
  return all;
}
