import { criteria2010 } from "./2010";
import { criteria2014 } from "./2014";
import { criteria2018 } from "./2018";
import { criteria2021 } from "./2021";
import type { Category, CriteriaVersion } from "./types";

export { PUBLISHED_LISTS, type PublishedList } from "./lists";
export { HIGHEST_AVERAGE, PUBLISHED_LIMITS, type PublishedLimit } from "./national";
export type * from "./types";

/** Every version of the criteria, oldest first: one ends where the next begins. */
export const CRITERIA_VERSIONS: readonly [CriteriaVersion, ...CriteriaVersion[]] = [
  criteria2010,
  criteria2014,
  criteria2018,
  criteria2021,
];

/** The version that is used when no rules are named: the ministry's toolbox builds on it. */
export const TOOLBOX_VERSION: CriteriaVersion = criteria2014;

/** What some categories measure, the condition beside their criteria too. */
export const measuredIn = <One>(
  categories: readonly { readonly criteria: readonly One[]; readonly gate: One | null }[],
): readonly One[] =>
  categories.flatMap(({ criteria, gate }) => (gate ? [...criteria, gate] : criteria));

/** The category that a version's own list is of. */
export function listedOf({ id, categories, listed }: CriteriaVersion): Category {
  const found = categories.find((category) => category.id === listed);
  if (!found) throw new Error(`${id} has no list.`);
  return found;
}
