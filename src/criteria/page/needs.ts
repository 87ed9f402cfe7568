import { measuredIn } from "../rules";
import type { Assessment, MissingFigure } from "../judge";

/** What the version takes and no column of the list gives, in the statute's order. */
export function absentColumns({ version, areas }: Assessment): readonly MissingFigure[] {
  const taken = measuredIn(version.categories).map(({ id }) => id);
  const absent = [...new Set(taken)].filter((id) => areas.shares[id] === undefined);
  return areas.residents === null ? ["residents", ...absent] : absent;
}
