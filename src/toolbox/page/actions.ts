import type { Outcome } from "../../excel/run";
import type { WorkbookRefusal } from "../../excel/words";
import type { Inserted, NoRoom, SpillingFormula } from "../sheet/formula";
import type { LocalBuilt } from "../sheet/local";

/** What the page may ask of the workbook. */
export interface ToolboxActions {
  readonly insert: (
    formula: SpillingFormula,
  ) => Promise<Outcome<Inserted, NoRoom | WorkbookRefusal>>;
  readonly takeLocal: () => Promise<Outcome<LocalBuilt>>;
}
