import type { Choice, Source } from "../../excel/place";
import type { Outcome } from "../../excel/run";
import type { WorkbookRefusal } from "../../excel/words";
import type { Added, AlreadyThere, PlanBasis, Proposal, Removed } from "../../plan";
import type { Inserted, NoRoom, SpillingFormula } from "../sheet/formula";
import type { LocalBuilt } from "../sheet/local";

/** What the page may ask of the workbook. */
export interface ToolboxActions {
  readonly insert: (
    formula: SpillingFormula,
  ) => Promise<Outcome<Inserted, NoRoom | WorkbookRefusal>>;
  /** The user's own lists. */
  readonly readLists: (choice: Choice) => Promise<Outcome<Source>>;
  /** Calls back when the sheet has changed; gives what stops it. */
  readonly watch: (changed: () => void, sheet: string | null) => () => void;
  readonly takeLocal: () => Promise<Outcome<LocalBuilt>>;
  /** Puts into the plan what is made for it as it stands. */
  readonly addToPlan: (
    make: (basis: PlanBasis) => readonly Proposal[],
    signal: AbortSignal,
  ) => Promise<Outcome<Added, WorkbookRefusal | AlreadyThere>>;
  readonly takeOut: (added: Added) => Promise<Outcome<Removed>>;
}
