import type { Outcome } from "../../excel/run";
import type { Answers } from "./answers";

/** What the pane's page "Udlejning" may ask of the workbook. What writes the sheet is fetched at the first press. */
export const lettingActions = {
  write: async (answers: Answers): Promise<Outcome<string>> =>
    (await import("./answers")).writeAnswers(answers),
} as const;
