import type { Language } from "../core/words/language";
import type { Explanation } from "./words/refusal";

/** What one of Udsat's sheets says after a refresh: it is not there, it is done in a sentence, or it was refused. */
export type Refresh =
  | { readonly kind: "absent" }
  | { readonly kind: "done"; readonly sentence: string }
  | { readonly kind: "refused"; readonly why: Explanation };

/** Refreshes one sheet where it is. */
export type Refresher = (language: Language) => Promise<Refresh>;
