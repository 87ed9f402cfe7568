import type { ComponentType } from "react";
import type { Language, Text } from "../core/words/language";

/** What every page is given. `Actions` is what it may ask of the workbook; a test hands in its own. */
export interface PageProps<Actions> {
  readonly language: Language;
  readonly actions: Actions;
}

/** A page of the task pane: loaded only when it is opened. */
export interface Page {
  readonly id: string;
  readonly title: Text;
  readonly load: () => Promise<{
    readonly default: ComponentType<{ readonly language: Language }>;
  }>;
}
