import type { CellRun } from "../read/cellruns";
import type { CorrectionRow } from "../read/corrections";
import type { PlanRefusal } from "../judge/check";
import type { WorkbookRefusal } from "../../excel/words";
import type { Area } from "../../excel/address";
import type { FinanceBuilt, FinanceRequest, FinanceSurroundings } from "../sheet/actions";
import type { PlanCells, PlanChoice } from "../sheet/place";
import type { Marked } from "../../excel/marks";
import type { Outcome } from "../../excel/run";

/** What the page may ask of the workbook. */
export interface FinanceActions {
  readonly look: () => Promise<Outcome<FinanceSurroundings>>;
  readonly read: (choice: PlanChoice) => Promise<Outcome<PlanCells>>;
  readonly write: (
    request: FinanceRequest,
    signal?: AbortSignal,
  ) => Promise<Outcome<FinanceBuilt, WorkbookRefusal | PlanRefusal>>;
  /** Keeps answers in the table "Sådan læses budgettet". */
  readonly say: (answers: readonly CorrectionRow[]) => Promise<Outcome<{ readonly sheet: string }>>;
  /** Keeps a what-if of so much more local money, in øre, under its name on the sheet "Hvad hvis". */
  readonly keep: (name: string, ore: number) => Promise<Outcome<{ readonly sheet: string }>>;
  /** Writes the formula of the share into the selected cell. */
  readonly insert: (
    plan: PlanCells,
    reading: boolean,
  ) => Promise<Outcome<{ readonly cell: string }>>;
  /** Shows in the sheet what its figures were read as, and takes that away again; `before`: colours that were there. */
  readonly colour: (plan: PlanCells, runs: readonly CellRun[]) => Promise<Outcome<Marked>>;
  readonly uncolour: (plan: PlanCells) => Promise<Outcome<Marked>>;
  /** Tells of changes on a sheet until the answer is called. */
  readonly watch: (changed: () => void) => () => void;
  readonly go: (sheet: string, area: Area) => Promise<Outcome<null>>;
}

/** Whether a refusal is about the plan rather than the workbook. */
export function isAboutPlan(refusal: WorkbookRefusal | PlanRefusal): refusal is PlanRefusal {
  return refusal.kind === "noPlan";
}
