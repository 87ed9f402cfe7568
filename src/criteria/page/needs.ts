import type { Assessment, MissingFigure } from "../judge";
import type { CriteriaVersion } from "../rules";

/** Whether the version measures convictions against a national average, which then must be given. */
export const needsNational = (version: CriteriaVersion): boolean =>
  version.categories.some(({ criteria }) =>
    criteria.some(({ limit }) => limit.kind === "timesNational"),
  );

/** What the version takes and no column of the list gives, in the statute's order. */
export function absentColumns({ version, areas }: Assessment): readonly MissingFigure[] {
  const taken = version.categories
    .flatMap(({ criteria, gate }) => (gate ? [...criteria, gate] : criteria))
    .map(({ id }) => id);
  const absent = [...new Set(taken)].filter((id) => areas.shares[id] === undefined);
  return areas.residents === null ? ["residents", ...absent] : absent;
}
