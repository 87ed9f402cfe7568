import type { CriteriaRefusal } from "../domain/criteria";
import type { WorkbookRefusal } from "../language/workbook";
import type { CriteriaReport, CriteriaRequest } from "./criteria";
import { goTo, lookForCriteria, readCriteria } from "./criterialist";
import type { Outcome } from "./session";
import type { Choice, Source } from "./source";

/** What the pane's page "Kriterier" may ask of the workbook. What writes is fetched at the first press, so that the pane opens sooner. */
export const criteriaActions = {
  look: lookForCriteria,
  read: (choice: Choice): Promise<Outcome<Source>> => readCriteria(choice),
  write: async (
    request: CriteriaRequest,
    signal: AbortSignal,
  ): Promise<Outcome<CriteriaReport, WorkbookRefusal | CriteriaRefusal>> =>
    (await import("./criteria")).writeCriteria(request, signal),
  go: goTo,
};
