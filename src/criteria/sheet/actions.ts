import type { CriteriaRefusal } from "../judge";
import type { WorkbookRefusal } from "../../excel/words";
import type { CriteriaReport, CriteriaRequest } from "./write";
import { goTo } from "../../excel/goto";
import { watch } from "../../excel/watch";
import { lookForCriteria, readCriteria } from "./list";
import type { Outcome } from "../../excel/run";
import type { Choice, Source } from "../../excel/place";

/** What the pane's page "Kriterier" may ask of the workbook. What writes is fetched at the first press, so that the pane opens sooner. */
export const criteriaActions = {
  look: lookForCriteria,
  read: (choice: Choice): Promise<Outcome<Source>> => readCriteria(choice),
  write: async (
    request: CriteriaRequest,
    signal: AbortSignal,
  ): Promise<Outcome<CriteriaReport, WorkbookRefusal | CriteriaRefusal>> =>
    (await import("./write")).writeCriteria(request, signal),
  watch,
  go: goTo,
  readable: async (): Promise<Outcome<{ readonly place: string }>> =>
    (await import("../../excel/readable")).makeReadable(),
};
