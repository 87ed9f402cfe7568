import { done, type Outcome, run } from "../../excel/run";
import type { Answers } from "./answers";
import { KEPT, type Typed, typedFrom } from "./kept";

/** What the pane's page "Udlejning" may ask of the workbook. What writes the sheet is fetched at the first press. */
export const lettingActions = {
  recall: async (): Promise<Typed | null> => {
    const kept = await run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(KEPT).load("value");
      await context.sync();
      return done(setting.isNullObject ? null : typedFrom(setting.value));
    });
    return kept.ok ? kept.value : null;
  },
  keep: async (typed: Typed): Promise<void> => {
    await run(async (context) => {
      context.workbook.settings.add(KEPT, JSON.stringify(typed));
      await context.sync();
      return done(null);
    });
  },
  write: async (answers: Answers): Promise<Outcome<string>> =>
    (await import("./answers")).writeAnswers(answers),
} as const;
