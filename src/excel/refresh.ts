import type { Language } from "../core/words/language";
import type { Explanation } from "./words";

/** What one of Udsat's sheets says after a refresh: it is not there, it is done in a sentence, or it was refused. */
export type Refresh =
  | { readonly kind: "absent" }
  | { readonly kind: "done"; readonly sentence: string }
  /** `sheet`: what was not refreshed; `left`: what the attempt left behind, in a sentence. */
  | {
      readonly kind: "refused";
      readonly sheet: string;
      readonly why: Explanation;
      readonly left: string;
      /** Whether a filter was in the way. */
      readonly filtered: boolean;
    };

/** Refreshes one sheet where it is. */
export type Refresher = (language: Language) => Promise<Refresh>;

/** What became of all of Udsat's sheets: the sentences of those that are done, and those that were refused. */
export interface RefreshedAll {
  readonly done: readonly string[];
  readonly refused: readonly Extract<Refresh, { readonly kind: "refused" }>[];
}

/** Refreshes every sheet, one after the other: one that is refused does not hold up the others. */
export async function refreshAll(
  refreshers: readonly Refresher[],
  language: Language,
): Promise<RefreshedAll> {
  const done: string[] = [];
  const refused: Extract<Refresh, { readonly kind: "refused" }>[] = [];
  for (const refresh of refreshers) {
    const outcome = await refresh(language);
    if (outcome.kind === "refused") refused.push(outcome);
    if (outcome.kind === "done") done.push(outcome.sentence);
  }
  return { done, refused };
}
