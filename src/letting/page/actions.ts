import type { Outcome } from "../../excel/run";
import type { Answers } from "../sheet/answers";
import type { Typed } from "../sheet/kept";

/** What the page may ask of the workbook. */
export interface LettingActions {
  /** What was typed before, by whomever; null outside a workbook. */
  readonly recall: () => Promise<Typed | null>;
  readonly keep: (typed: Typed) => Promise<void>;
  /** Writes the answers on their sheet and gives its name. */
  readonly write: (answers: Answers) => Promise<Outcome<string>>;
}
