import type { PlanRefusal } from "../../domain/finance/check";
import type { WorkbookRefusal } from "../../language/workbook";
import type { Area } from "../../workbook/address";
import type {
  FinanceBuilt,
  FinanceRequest,
  FinanceSurroundings,
  PlanCells,
  PlanChoice,
} from "../../workbook/finance";
import type { Outcome } from "../../workbook/session";

/** What the page may ask of the workbook. */
export interface FinanceActions {
  readonly look: () => Promise<Outcome<FinanceSurroundings>>;
  readonly read: (choice: PlanChoice) => Promise<Outcome<PlanCells>>;
  readonly write: (
    request: FinanceRequest,
    signal?: AbortSignal,
  ) => Promise<Outcome<FinanceBuilt, WorkbookRefusal | PlanRefusal>>;
  /** Tells of changes on a sheet until the answer is called. */
  readonly watch: (sheet: string, changed: () => void) => Promise<() => void>;
  readonly go: (sheet: string, area: Area) => Promise<Outcome<null>>;
}

/** Whether a refusal is about the plan rather than the workbook. */
export function isAboutPlan(refusal: WorkbookRefusal | PlanRefusal): refusal is PlanRefusal {
  return refusal.kind === "noPlan" || refusal.kind === "noAmounts";
}
