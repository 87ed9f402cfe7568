import type { Inserted, NoRoom } from "../words/page";
import type { WorkbookRefusal } from "../../excel/words/refusal";
import type { Outcome } from "../../excel/run";
import type { SpillingFormula } from "../sheet/formula";

/** What the page may ask of the workbook. */
export interface ToolboxActions {
  readonly insert: (
    formula: SpillingFormula,
  ) => Promise<Outcome<Inserted, NoRoom | WorkbookRefusal>>;
}
