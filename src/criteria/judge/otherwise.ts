import type { Grid } from "../../core/cell";
import { CRITERIA_VERSIONS, type CriteriaVersion, TOOLBOX_VERSION } from "../rules";
import { assess, type Choices } from "./assess";
import { MISSING, scoreAreas, tally, YES } from "./decide";
import type { AreaList } from "./list";

/** What the rules of one time say of a list, in numbers of areas. */
export interface UnderRules {
  readonly version: CriteriaVersion;
  readonly met: number;
  readonly undecided: number;
}

/** Each area's decision by its place in the range. */
function decisionsOf({ parts }: AreaList): ReadonlyMap<string, number> {
  const decisions = new Map<string, number>();
  for (const part of parts)
    scoreAreas(part).decisions.forEach((decision, index) => {
      const { row, column } = part.at(part.areas.rows[index] ?? 0, 0);
      decisions.set(`${row}:${column}`, decision);
    });
  return decisions;
}

/** What each version of the rules says of a list that does not name its year, oldest first; empty where all say the same of every area, and where the year or the rules are known. Rules that the list cannot be read under are left out. */
export function underEachRules(
  grid: Grid,
  list: AreaList,
  choices: Choices,
): readonly UnderRules[] {
  if (list.rulesFrom !== "toolbox") return [];
  const all = CRITERIA_VERSIONS.flatMap((version) => {
    // Those of the toolbox are the ones that the list was judged by.
    if (version === TOOLBOX_VERSION) return [{ version, decisions: decisionsOf(list) }];
    const outcome = assess(grid, { ...choices, rules: Number(version.id) });
    return outcome.ok ? [{ version, decisions: decisionsOf(outcome.value) }] : [];
  });
  const [first] = all;
  const agree = all.every(({ decisions }) =>
    [...decisions].every(([place, decision]) => first?.decisions.get(place) === decision),
  );
  if (agree) return [];
  return all.map(({ version, decisions }) => ({
    version,
    met: tally(decisions.values(), YES),
    undecided: tally(decisions.values(), MISSING),
  }));
}
