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
    };

/** Refreshes one sheet where it is. */
export type Refresher = (language: Language) => Promise<Refresh>;
