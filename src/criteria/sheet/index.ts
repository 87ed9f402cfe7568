import type { Outcome } from "../../excel/run";
import type { WorkbookRefusal } from "../../excel/words";
import type { CriteriaRefusal } from "../judge";
import type { DevelopmentReport } from "./development";

/** What others may ask of the sheets of criteria. */
export { askListedAreas, type ListedArea, type ListedAreas } from "./areas";
export { CRITERIA_SOURCE } from "./layout";
export { refreshCriteria, writeCriteria } from "./write";

/** Refreshes the sheet "Udvikling" where there is one; fetched at the first press. */
export const refreshDevelopment = async (
  signal?: AbortSignal,
): Promise<Outcome<DevelopmentReport | null, WorkbookRefusal | CriteriaRefusal>> =>
  (await import("./development")).refreshDevelopment(signal);
