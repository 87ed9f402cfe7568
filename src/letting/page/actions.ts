import type { Outcome } from "../../excel/run";
import type { Answers } from "../sheet/answers";

/** What the page may ask of the workbook. */
export interface LettingActions {
  /** Writes the answers on their sheet and gives its name. */
  readonly write: (answers: Answers) => Promise<Outcome<string>>;
}
