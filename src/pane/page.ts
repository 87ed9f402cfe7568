import type { ComponentType } from "react";
import type { Language, Text } from "../core/words/language";

/** What every page is given. `Actions` is what it may ask of the workbook; a test hands in its own. */
export interface PageProps<Actions> {
  readonly language: Language;
  readonly actions: Actions;
}

/** What people come to do: a group of pages in the navigation. */
export interface PageGroup {
  readonly id: string;
  readonly title: Text;
}

/** What needs attention, by page: a sentence for whoever points at the mark or listens. */
export type Attention = Readonly<Record<string, string>>;

/** A page of the task pane: loaded only when it is opened. */
export interface Page {
  readonly id: string;
  readonly title: Text;
  /** What it is called in the navigation, where that is shorter. */
  readonly short?: Text;
  /** The part of the work it belongs to. */
  readonly group?: string;
  readonly load: () => Promise<{
    readonly default: ComponentType<{ readonly language: Language }>;
  }>;
}
