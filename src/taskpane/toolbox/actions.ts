import type { Inserted, NoRoom } from "../../language/toolbox/page";
import type { WorkbookRefusal } from "../../language/workbook";
import type { Outcome } from "../../workbook/session";
import type { SpillingFormula } from "../../workbook/toolsformula";

/** What the page may ask of the workbook. */
export interface ToolboxActions {
  readonly insert: (
    formula: SpillingFormula,
  ) => Promise<Outcome<Inserted, NoRoom | WorkbookRefusal>>;
}
