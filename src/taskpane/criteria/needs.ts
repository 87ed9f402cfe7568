import type { CriteriaVersion } from "../../rules/criteria";

/** Whether the version measures convictions against a national average, which then must be given. */
export const needsNational = (version: CriteriaVersion): boolean =>
  version.categories.some(({ criteria }) => criteria.some(({ limit }) => limit.kind === "timesNational"));
